"""Zawgyi: Burmese in an encoding of its own, which uses Unicode's code points otherwise."""

import re
import unicodedata
from functools import lru_cache
from typing import Any

from reader.core import zawgyi

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


def from_zawgyi(words: str) -> str:
    """Return words that somebody says are Zawgyi in Unicode; those that surely are in Unicode stay as they are. Short
    words may be right in both: a person looks at what comes of it."""
    burmese = " ".join(_BURMESE.findall(words))
    sure = len(burmese) >= _LEAST and _detector().get_zawgyi_probability(burmese) < 1 - _SURE
    if sure and not zawgyi.is_zawgyi(words):
        return words
    return unicodedata.normalize("NFC", zawgyi.to_unicode(words))
