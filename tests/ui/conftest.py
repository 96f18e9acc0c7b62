"""The window on the project's own library."""

import pytest

from tests.driver import Driver


@pytest.fixture
def window(content, open_window) -> Driver:
    """A window in which no language was chosen yet."""
    return open_window(content)
