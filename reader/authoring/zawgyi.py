"""Zawgyi: Burmese in an encoding of its own, which uses Unicode's code points otherwise."""

import re
from functools import lru_cache
from typing import Any

_SURE = 0.95
_LEAST = 20
_BURMESE = re.compile("[\u1000-\u109f]+")


@lru_cache(1)
def _detector() -> Any:
    from myanmartools import ZawgyiDetector

    return ZawgyiDetector()


def is_zawgyi(words: str) -> bool:
    """Return whether Burmese words are written in Zawgyi, as far as a statistical model can tell."""
    burmese = " ".join(_BURMESE.findall(words))
    return len(burmese) >= _LEAST and bool(_detector().get_zawgyi_probability(burmese) > _SURE)
