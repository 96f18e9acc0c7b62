"""Caches of what is made for a reader: laid out words, what was asked, fonts of all sizes. All of them are emptied when a
sitting ends, so that memory is given back, and nothing that was read stays in it."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

_caches: WeakSet[Any] = WeakSet()

if TYPE_CHECKING:
    sitting_cache = lru_cache
else:

    def sitting_cache(most: int) -> Callable[[Callable[..., Any]], Any]:
        """Return what ``lru_cache(most)`` returns; ``empty_sitting_caches`` empties the cache."""

        def decorate(function: Callable[..., Any]) -> Any:
            cache = lru_cache(most)(function)
            _caches.add(cache)
            return cache

        return decorate


def empty_sitting_caches() -> None:
    """Empty all of these caches."""
    for cache in list(_caches):
        cache.cache_clear()
