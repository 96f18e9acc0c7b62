"""Caches of what is made of words that somebody reads or asks for: all of them are emptied when a sitting ends, so that
memory is given back, and nothing that was read stays in it."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

_caches: WeakSet[Any] = WeakSet()

if TYPE_CHECKING:
    reading_cache = lru_cache
else:

    def reading_cache(most: int) -> Callable[[Callable[..., Any]], Any]:
        """Return what ``lru_cache(most)`` returns; ``forget_what_was_read`` empties the cache."""

        def decorate(function: Callable[..., Any]) -> Any:
            cache = lru_cache(most)(function)
            _caches.add(cache)
            return cache

        return decorate


def forget_what_was_read() -> None:
    """Empty every cache of words."""
    for cache in list(_caches):
        cache.cache_clear()
