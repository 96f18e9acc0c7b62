"""What a translator sent back, on its way into a library: whose it is, and what would come of it."""

from dataclasses import dataclass, field
from pathlib import Path

from reader.authoring.exchange.table import Table
from reader.authoring.exchange.taking_in import Outcome, Told, Wishes, read_table, take_in
from reader.authoring.mistakes import AuthorError
from reader.authoring.works import WorkSource

_TABLES = (".docx", ".xlsx", ".xliff", ".xlf", ".po")


def answer_of(file: Path) -> tuple[str, str] | None:
    """Return the work and the language of a file that was handed out; None where it is another file."""
    if file.suffix.lower() not in _TABLES or not file.is_file():
        return None
    try:
        table = read_table(file)
    except (AuthorError, OSError):
        return None
    return (table.work, table.language) if table.work and table.language else None


@dataclass
class Answer:
    """A file that came back. What would come of it is told before anything is written."""

    file: Path
    work: WorkSource
    tag: str
    theirs: bool = False
    """Take the file's words where two people changed a row."""
    emptied: bool = False
    """Empty the rows that are empty in the file."""
    table: Table = field(default_factory=lambda: Table("", ""))
    outcome: Outcome = field(default_factory=Outcome)

    def read(self) -> None:
        """Read the file, and see what would come of it; raise ExchangeError, TranslationError, OSError."""
        self.table = read_table(self.file)
        self.plan()

    def plan(self) -> None:
        """See what would come of the file as it is wished now."""
        self.outcome = take_in(self.work, self.tag, self.table, Wishes(self.theirs, self.emptied), write=False)

    def take(self) -> None:
        """Put its rows into the translator's file, as ``sala-author take-in`` does."""
        self.outcome = take_in(self.work, self.tag, self.table, Wishes(self.theirs, self.emptied))

    def told(self) -> list[tuple[str, list[Told]]]:
        """Return the rows that somebody should look at, by what they are: the names of an Outcome's lists."""
        names = ("conflicts", "refused", "changed", "look", "emptied", "strange", "repeated")
        return [(name, rows) for name in names if (rows := getattr(self.outcome, name))]
