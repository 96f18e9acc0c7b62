"""A library's folder: ``content/`` with a folder for each work, ``build/`` with what is made of it. Nothing about it is
remembered anywhere else."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.authoring.cache import Cache, key_of
from reader.authoring.glossary import TERMS_FILE
from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.status_row import NextStep, Row
from reader.core.films import SUFFIX
from reader.core.works import Subject, Topic, WorkKind

if TYPE_CHECKING:
    from reader.authoring.works import WorkSource

CONTENT = "content"
Stamp = tuple[tuple[str, int, int], ...]
"""The files of a work as the disk tells them: their names, sizes and times."""


class NoLibraryError(AuthorError):
    """A folder holds no library."""


@dataclass(frozen=True)
class Summary:
    """A work as it stands on the board: its title, and a row for every language. ``mistakes`` are to be mended; one that
    cannot be read at all has no rows."""

    work: str
    titles: Mapping[str, str] = field(default_factory=dict)
    """By language; none where the work cannot be read."""
    kind: str = WorkKind.EXPLAINER
    topic: str = Topic.RIGHTS
    subject: str = Subject.GENERAL
    order: int = 0
    language: str = "en"
    rows: tuple[Row, ...] = ()
    mistakes: tuple[str, ...] = ()
    photographs: int = 0
    """How many pictures in it can be photographs."""

    @property
    def place(self) -> tuple[int, int, str]:
        """Where it stands among the others: as on the shelf."""
        topics = list(Topic)
        return (topics.index(Topic(self.topic)) if self.rows else len(topics), self.order, self.work)

    def title(self, tag: str) -> str:
        """Return the title in a language, else in the work's own."""
        return self.titles.get(tag) or self.titles.get(self.language) or self.work

    def row(self, tag: str) -> Row | None:
        return next((row for row in self.rows if row.language == tag), None)

    def to_json(self) -> Any:
        return asdict(self)

    @classmethod
    def from_json(cls, value: Any) -> "Summary":
        rows = tuple(
            Row(
                **{
                    **row,
                    "checked": tuple(row["checked"]),
                    "missing": tuple(row["missing"]),
                    "step": NextStep(row["step"]),
                }
            )
            for row in value["rows"]
        )
        return cls(**{**value, "rows": rows, "mistakes": tuple(value["mistakes"])})


@dataclass
class LibraryFolder:
    """One library; ``home`` is its folder."""

    home: Path
    content: Path
    _works: dict[str, tuple[Stamp, "WorkSource | None", tuple[str, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.build = self.home / "build"
        self.cache = Cache(self.build / "cache")

    @classmethod
    def at(cls, folder: Path) -> "LibraryFolder":
        """Return the library in a folder, or of a folder of works; raise NoLibraryError."""
        folder = folder.absolute()
        if (folder / CONTENT).is_dir():
            return cls(folder, folder / CONTENT)
        if folder.is_dir() and (folder.name == CONTENT or any(folder.glob("*/work.toml"))):
            return cls(folder.parent, folder)
        raise NoLibraryError(f"{folder} holds no library: choose the folder that “{CONTENT}” is in.")

    @classmethod
    def new(cls, folder: Path) -> "LibraryFolder":
        """Make an empty library in a folder, which may be there; raise AuthorError where it holds something else,
        OSError."""
        if folder.is_dir() and any(not p.name.startswith(".") for p in folder.iterdir()):
            raise AuthorError(f"{folder} is not empty: choose another name.")
        (folder / CONTENT).mkdir(parents=True)
        return cls(folder.absolute(), folder.absolute() / CONTENT)

    def ids(self) -> list[str]:
        """Return the works' folders by name."""
        from reader.authoring.works import work_folders  # with all that reads them: the window opens before

        return [folder.name for folder in work_folders(self.content)]

    def folder(self, work: str) -> Path:
        return self.content / work

    def stamp(self, work: str) -> Stamp:
        """Return what tells whether a work was changed; empty where it is gone."""
        return tuple((str(p.relative_to(self.content)), s.st_size, s.st_mtime_ns) for p, s in self._files(work))

    def _files(self, work: str) -> list[tuple[Path, Any]]:
        found = []
        # What goes while we look is left out: os.walk says nothing of it, rglob fails.
        inside = [Path(folder, name) for folder, _, names in os.walk(self.folder(work)) for name in names]
        for path in sorted([*inside, self.content / TERMS_FILE]):
            try:
                state = path.stat()
            except OSError:
                continue
            if path.is_file() and not path.name.startswith("."):
                found.append((path, state))
        return found if any(path.name == "work.toml" for path, _ in found) else []

    def work(self, work: str) -> "WorkSource | None":
        """Return a work as it stands on the disk, None where it cannot be read: ``mistakes_of`` says why."""
        from reader.authoring.works import read_work

        stamp = self.stamp(work)
        known = self._works.get(work)
        if known is not None and known[0] == stamp:
            return known[1]
        mistakes = Mistakes()
        found: WorkSource | None = None
        if stamp:
            try:
                found = read_work(self.folder(work), mistakes, self.cache)
            except OSError as error:  # a file that cannot be read is told like one that is wrong
                mistakes.add(
                    Path(error.filename or self.folder(work)), 1, f"cannot be read ({error.strerror or error})"
                )
        told = tuple(f"{_within(m.file, self.content)}:{m.line}: {m.message}" for m in mistakes)
        self._works[work] = (stamp, found, told)
        return found

    def mistakes_of(self, work: str) -> tuple[str, ...]:
        """Return what is wrong with a work, but for links to others."""
        self.work(work)
        return self._works[work][2]

    def summary(self, work: str) -> Summary:
        """Return how far a work is; what did not change since it was last asked, also by an earlier desk, is known."""
        digest = hashlib.sha256()
        try:
            for path, state in self._files(work):
                # A film is large, and none of the words.
                data = str(state.st_size).encode() if path.suffix == SUFFIX else path.read_bytes()
                digest.update(f"{path.relative_to(self.content)}\0".encode() + hashlib.sha256(data).digest())
        except OSError:
            return self._summarised(work)
        key = key_of("summary", *(f.name for f in fields(Summary)), digest.digest())
        known = self.cache.get(key)
        if known is None:
            known = self._summarised(work).to_json()
            self.cache.put(key, known)
        return Summary.from_json(known)

    def _summarised(self, work: str) -> Summary:
        from reader.authoring.people import photographs
        from reader.authoring.status import rows_of

        found, mistakes = self.work(work), self.mistakes_of(work)
        if found is None:
            return Summary(work, mistakes=mistakes or ("it is gone",))
        return Summary(
            work, titles_of(found), found.kind, found.topic, found.subject, found.order, found.source_language,
            tuple(rows_of(found)), mistakes, len(photographs(found)),
        )  # fmt: skip

    @staticmethod
    def prepare() -> None:
        """Load what reads and sets texts, before somebody waits for it."""
        from reader.authoring.importing import importer  # noqa: F401 - only loaded
        from reader.authoring.live_words import live_words

        for tag in ("th", "my"):
            live_words(["**Words** ต้น"], tag, ["paragraph"], [], False)

    def new_work(self, work: str, kind: WorkKind, tag: str) -> Path:
        """Make a work to be written, as ``sala-author new`` does; raise ScaffoldError, OSError."""
        from reader.authoring import scaffold

        return scaffold.new_work(self.content, work, kind, tag)


def titles_of(work: "WorkSource") -> dict[str, str]:
    """Return the title of a work by language."""
    from reader.authoring.packing import words_of

    head = next((b.id for b in work.document.blocks() if b.kind == "heading"), "")
    return {
        tag: words[head][0].text for tag in work.languages if head in (words := words_of(work, tag)) and words[head]
    }


def _within(file: Path, folder: Path) -> str:
    return str(file.relative_to(folder)) if file.is_relative_to(folder) else str(file)
