"""A file of the office on its way into a library: how it would be read, what is doubtful in it, and what it becomes."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from reader.authoring.document import read
from reader.authoring.exchange.taking_in import Outcome
from reader.authoring.importing.importer import Imported, import_file, join_file, read_for_import
from reader.authoring.importing.joining import Joined
from reader.authoring.importing.model import Doubt, ForeignText
from reader.authoring.importing.work_writer import source_of
from reader.authoring.parsed import ParsedDocument
from reader.authoring.works import WorkSource
from reader.core.languages import DEFAULT, LANGUAGES
from reader.core.works import WorkKind

_LONGEST = 60


def folder_name(words: str) -> str:
    """Return what can be the name of a work's folder, made of words; empty where nothing of them can."""
    return "-".join(re.findall(r"[a-z0-9]+", words.lower()))[:_LONGEST].strip("-")


@dataclass
class Incoming:
    """A file that will be a new work. What was recognised in it can be declined, by its number, and taken again."""

    file: Path
    kind: WorkKind = WorkKind.EXPLAINER
    declined: set[int] = field(default_factory=set)
    text: ForeignText = field(default_factory=ForeignText)
    doubts: dict[int, Doubt] = field(default_factory=dict)
    """What is doubtful, also what was declined."""

    def read(self) -> None:
        """Read the file as it will be taken now; raise ForeignFileError, OSError."""
        self.text = read_for_import(self.file, self.declined, kind=self.kind)
        kept = {number: doubt for number, doubt in self.doubts.items() if number in self.declined}
        self.doubts = dict(sorted({**kept, **{doubt.number: doubt for doubt in self.text.doubts}}.items()))

    def turn(self, number: int) -> None:
        """Decline what was recognised under a number, or take it after all; raise ForeignFileError, OSError."""
        self.declined ^= {number}
        self.read()

    @property
    def language(self) -> str:
        """The language that the file says it is in, English where it says none that there is."""
        wanted = self.text.language.replace("_", "-").lower()
        return next(
            (tag for tag in LANGUAGES if wanted == tag.lower() or wanted.startswith(f"{tag.lower()}-")), DEFAULT
        )

    @property
    def name(self) -> str:
        """What its folder may be called."""
        return folder_name(self.file.stem) or folder_name(self.text.title) or "text"

    def document(self) -> ParsedDocument:
        """Return the text as it will be read."""
        return read(source_of(self.text))

    def picture(self, name: str) -> bytes | None:
        """Return a picture by its name in the text."""
        return self.text.pictures.get(name.removeprefix("images/"))

    def bring_in(self, content: Path, work: str, tag: str) -> Imported:
        """Make the work, as ``sala-author import`` does; raise ForeignFileError, ScaffoldError, OSError."""
        return import_file(content, work, self.file, self.kind, tag, sorted(self.declined))


@dataclass
class IncomingTranslation:
    """A file that is a translation of a work."""

    file: Path
    work: WorkSource
    tag: str
    joined: Joined = field(default_factory=Joined)
    outcome: Outcome = field(default_factory=Outcome)

    def read(self) -> None:
        """Lay it beside the source, and write nothing; raise ForeignFileError, ExchangeError, OSError."""
        self.joined, self.outcome = join_file(self.work, self.tag, self.file, write=False)

    def bring_in(self) -> None:
        """Put its rows into the translator's file, as ``sala-author import`` does."""
        self.joined, self.outcome = join_file(self.work, self.tag, self.file)
