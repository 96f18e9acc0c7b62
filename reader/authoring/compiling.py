"""One edition of a work -> the bytes that a pack holds of it, and its rows of the search index; on all processors."""

import os
import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from reader.authoring.cache import Cache, key_of
from reader.authoring.line_breaks import with_breaks, words_in
from reader.core.blocks import Block, BlockKind
from reader.core.hashes import canonical
from reader.core.question import indexed
from reader.core.words import BlockWords, Words, words_to_json

if TYPE_CHECKING:
    from concurrent.futures import Future

_FEW = 6
"""So many editions are compiled sooner than another process starts."""
_AHEAD = 48
"""How many editions are on their way at once: more would only fill the memory."""


@dataclass(frozen=True)
class Task:
    """An edition to be compiled. `key` names what it is made of; where it is empty nothing is kept."""

    tag: str
    sections: list[list[Block]]
    words: BlockWords
    terms: "re.Pattern[str] | None"
    key: str = ""


@dataclass(frozen=True)
class Compiled:
    """The bodies of an edition, the titles of its sections, the number of blocks that are written, and by the index of
    each written block its row in the search index."""

    bodies: list[str]
    titles: list[Any]
    translated: int
    rows: list[list[Any]]


def compile_edition(task: Task) -> Compiled:
    """Return a task's edition; the same task gives the same."""
    bodies, titles, rows = [], [], []
    at = translated = 0
    for blocks in task.sections:
        written: dict[str, tuple[Words, ...]] = {}
        for block in blocks:
            segments = task.words.get(block.id)
            if segments is not None and block.segments:
                written[block.id] = tuple(with_breaks(w, task.tag, task.terms) for w in segments)
            if segments:
                texts = [w.unnoted for w in segments]
                rows.append([at, *indexed(block, texts, task.tag, [words_in(text, task.tag) for text in texts])])
            # A picture of its own counts as written, too.
            translated += (segments is not None or task.tag in dict(block.art)) and bool(block.segments or block.art)
            at += 1
        bodies.append(canonical(words_to_json(written)).decode())
        title = _heading(blocks, written)
        titles.append(title and title.to_json())
    return Compiled(bodies, titles, translated, rows)


def _heading(blocks: list[Block], words: BlockWords) -> Words | None:
    """Return a section's title: its first block, if that is a heading and has words."""
    first = blocks[0]
    if first.kind is BlockKind.HEADING and first.id in words:
        return words[first.id][0].without_notes()
    return None


def compile_all(tasks: Iterable[Task], cache: Cache) -> Iterator[Compiled]:
    """Yield the edition of each task in their order: from `cache`, else compiled, where many are on all processors."""
    waiting: deque[tuple[Task, Compiled | Future[Compiled] | None]] = deque()
    coming = iter(tasks)
    first = [(task, _kept(task, cache)) for task in islice(coming, _AHEAD)]
    if sum(found is None for _, found in first) <= _FEW:
        for task, found in chain(first, ((task, _kept(task, cache)) for task in coming)):
            yield found or _keep(task, compile_edition(task), cache)
        return
    from concurrent.futures import ProcessPoolExecutor  # slow to load, and for much alone

    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for task, found in chain(first, ((task, _kept(task, cache)) for task in coming)):
            waiting.append((task, found or pool.submit(compile_edition, task)))
            if len(waiting) >= _AHEAD:
                yield _done(waiting, cache)
        while waiting:
            yield _done(waiting, cache)


def _done(waiting: "deque[tuple[Task, Compiled | Future[Compiled] | None]]", cache: Cache) -> Compiled:
    task, found = waiting.popleft()
    assert found is not None
    return found if isinstance(found, Compiled) else _keep(task, found.result(), cache)


def _kept(task: Task, cache: Cache) -> Compiled | None:
    value = cache.get(_key(task)) if task.key else None
    return Compiled(**value) if value is not None else None


def _keep(task: Task, compiled: Compiled, cache: Cache) -> Compiled:
    if task.key:
        cache.put(_key(task), vars(compiled))
    return compiled


def _key(task: Task) -> str:
    return key_of("edition", task.tag, task.key, task.terms.pattern if task.terms else "")
