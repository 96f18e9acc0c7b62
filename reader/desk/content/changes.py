"""Every change that the desk makes in a library's folder goes through here: it can be taken back, and it never overwrites
what somebody else has written meanwhile."""

import shutil
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from reader.authoring.whole_file import write_whole

_T = TypeVar("_T")
_MOST, _MOST_BYTES = 1000, 256_000_000
"""How many changes can be taken back, and how many bytes they may have."""

Bytes = bytes | None
"""What a file holds; None where there is no such file."""


class ChangedElsewhereError(Exception):
    """Another program, or another person, wrote `file` since it was read; nothing was changed."""

    def __init__(self, file: Path):
        super().__init__(f"{file} was changed elsewhere")
        self.file = file


@dataclass(frozen=True)
class Change:
    """One thing that was done, as it is called on the screen: by file what it held before and after."""

    name: str
    before: Mapping[Path, Bytes]
    after: Mapping[Path, Bytes]
    joins: str = ""
    """What follows with the same word belongs to the same change: letter after letter in one row."""

    @property
    def size(self) -> int:
        return sum(len(data or b"") for files in (self.before, self.after) for data in files.values())


class Changes:
    """What was done in the folder `root` since the desk was opened, the last first to be taken back."""

    def __init__(self, root: Path):
        self._root = root
        self._done: deque[Change] = deque(maxlen=_MOST)
        self._undone: list[Change] = []
        self.changed: Callable[[Iterable[Path]], object] = lambda _: None
        """Told which files are others now."""

    @property
    def last(self) -> Change | None:
        """What would be taken back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Change | None:
        """What would be done once more."""
        return self._undone[-1] if self._undone else None

    def make(
        self, name: str, places: Iterable[Path], deed: Callable[[], _T], seen: Mapping[Path, Bytes] | None = None,
        joins: str = "",
    ) -> _T:  # fmt: skip
        """Do `deed`, which changes nothing but `places` (files and folders); return what it returns.

        Where a file is no longer what was `seen` of it nothing is done. Raise ChangedElsewhereError, OSError, and what
        the deed raises; what it had done by then can be taken back too.
        """
        for file, data in (seen or {}).items():
            if held(file) != data:
                raise ChangedElsewhereError(file)
        note = self.watch(name, places, joins)
        try:
            return deed()
        finally:
            note()

    def watch(self, name: str, places: Iterable[Path], joins: str = "") -> Callable[[], None]:
        """Remember what `places` (files and folders) hold; return what is called when they were changed. Raise
        OSError."""
        places = list(places)
        before = _snapshot(places)
        return lambda: self.note(name, before, _snapshot(places), joins)

    def write(self, name: str, file: Path, data: bytes, seen: Bytes, joins: str = "") -> None:
        """Write one file, of which `seen` was read; raise ChangedElsewhereError, OSError."""
        self.make(name, [file], lambda: write_whole(file, data), {file: seen}, joins)

    def undo(self) -> Change | None:
        """Take the last change back; return it, or None where there is none. Raise ChangedElsewhereError, OSError: then
        nothing was taken back."""
        return self._turn(self._done, self._undone, back=True)

    def redo(self) -> Change | None:
        """Do once more what was taken back last."""
        return self._turn(self._undone, self._done, back=False)

    def note(self, name: str, before: Mapping[Path, Bytes], after: Mapping[Path, Bytes], joins: str = "") -> None:
        """Remember what was done: by file what it held before, and what it holds now."""
        files = [file for file in {**before, **after} if before.get(file) != after.get(file)]
        if not files:
            return
        change = Change(name, {f: before.get(f) for f in files}, {f: after.get(f) for f in files}, joins)
        last = self.last
        if joins and last is not None and last.joins == joins and last.after == change.before:
            self._done[-1] = replace(last, after=change.after)
        else:
            self._done.append(change)
        self._undone.clear()
        while len(self._done) > 1 and sum(one.size for one in self._done) > _MOST_BYTES:
            self._done.popleft()
        self.changed(files)

    def _turn(
        self, source: "deque[Change] | list[Change]", to: "deque[Change] | list[Change]", back: bool
    ) -> Change | None:
        if not source:
            return None
        change = source[-1]
        there, wanted = (change.after, change.before) if back else (change.before, change.after)
        for file, data in there.items():
            if held(file) != data:
                raise ChangedElsewhereError(file)
        for file, data in wanted.items():
            if data is None:
                self._remove(file)
            else:
                write_whole(file, data)
        source.pop()
        to.append(replace(change, joins=""))
        self.changed(list(wanted))
        return change

    def _remove(self, file: Path) -> None:
        """Remove a file, and the folders in which it leaves none."""
        file.unlink(missing_ok=True)
        for folder in file.parents:
            if folder == self._root or self._root not in folder.parents or any(p.is_file() for p in folder.rglob("*")):
                break
            shutil.rmtree(folder, ignore_errors=True)


def held(file: Path) -> Bytes:
    """Return what a file holds, None where there is none; raise OSError."""
    try:
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _snapshot(places: Iterable[Path]) -> dict[Path, Bytes]:
    found: dict[Path, Bytes] = {}
    for place in places:
        if place.is_dir():
            found |= {p: p.read_bytes() for p in sorted(place.rglob("*")) if p.is_file() and not p.name.startswith(".")}
        else:
            found[place] = held(place)
    return found
