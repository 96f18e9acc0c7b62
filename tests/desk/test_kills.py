import os

import pytest

from tests.desk_kills import run


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the session is ended as on Linux")
def test_a_desk_that_is_ended_at_any_moment_loses_at_most_the_last_change():
    done = run(20)
    assert max(done) > 10 > min(done)  # at moments of all kinds
