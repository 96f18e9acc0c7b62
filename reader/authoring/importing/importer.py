"""``sala-author import``: a file of an office becomes a work."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from reader.authoring.exchange.table import Table
from reader.authoring.exchange.taking_in import Outcome, Wishes, take_in
from reader.authoring.importing.files import read_file
from reader.authoring.importing.joining import Joined, join
from reader.authoring.importing.model import ForeignFileError, ForeignText, PieceKind, Run, Runs, counted, plain
from reader.authoring.importing.proposals import apply_proposals
from reader.authoring.importing.work_writer import arranged, cleaned, write_work
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import WorkSource, read_work
from reader.authoring.zawgyi import from_zawgyi, is_zawgyi
from reader.core.limits import is_work_id
from reader.core.works import WorkKind


@dataclass(frozen=True)
class Imported:
    """What came of a file: the folder (None where it was only looked at), the text, and mistakes to mend."""

    folder: Path | None
    text: ForeignText
    mistakes: tuple[str, ...] = ()

    def report(self) -> list[str]:
        """Return what was kept, what was not, and what is to be looked at, a line each."""
        kinds = [p.kind for p in self.text.pieces]
        cells = sum(len(row) for p in self.text.pieces for row in p.rows)
        runs = [r for p in self.text.pieces for r in (*p.runs, *(r for row in p.rows for c in row for r in c))]
        counts = (
            (kinds.count(PieceKind.HEADING), "heading"), (kinds.count(PieceKind.PARAGRAPH), "paragraph"),
            (kinds.count(PieceKind.ITEM), "list item"), (kinds.count(PieceKind.TABLE), "table"), (cells, "cell"),
            (len(self.text.notes), "note"), (_links(runs), "link"), (len(self.text.pictures), "picture"),
        )  # fmt: skip
        lines = ["taken: " + ", ".join(counted(n, what) for n, what in counts if n)]
        lines += [f"left out: {what}" for what in dict.fromkeys(self.text.left_out)]
        lines += [f"look at: {what}" for what in dict.fromkeys(self.text.remarks)]
        if self.text.doubts:
            lines.append("recognised, each to be declined with --not NUMBER:")
            lines += [f"  {doubt}" for doubt in self.text.doubts]
        return lines + [f"to mend: {mistake}" for mistake in self.mistakes]


def _links(runs: list[Run]) -> int:
    return sum(bool(run.link) for run in runs)


def read_for_import(
    file: Path, declined: Collection[int] = (), title: str = "", kind: WorkKind = WorkKind.EXPLAINER,
    zawgyi: bool = False,
) -> ForeignText:  # fmt: skip
    """Return a file as it will be taken; raise ForeignFileError, OSError. `zawgyi`: Burmese may be in Zawgyi, as it is."""
    try:
        text = _as_pages(file) if kind is WorkKind.PAGES else read_file(file)
        cleaned(text)
        if kind is not WorkKind.PAGES:
            apply_proposals(text, declined)
    except RecursionError as error:
        raise ForeignFileError(f"{file} is nested too deep.") from error
    except ForeignFileError as error:
        raise error if str(file) in str(error) else ForeignFileError(f"{file}: {error}") from error
    if not text.pieces:
        raise ForeignFileError(f"{file} has no words that can be taken.")
    if not zawgyi and is_zawgyi("\n".join(piece.words for piece in text.pieces)):
        raise ForeignFileError(
            f"{file} is written in Zawgyi: turn its words into Unicode with --from-zawgyi, or ask for it in Unicode."
        )
    if title:
        text.title = title
        if plain(text.pieces[0].runs).strip() != title:
            text.pieces = [p for p in text.pieces if p.kind is not PieceKind.HEADING or p.level]
    arranged(text, file)
    return text


def _to_unicode(text: ForeignText) -> None:
    """Turn Burmese that somebody says is Zawgyi into Unicode, everywhere in a text."""

    def turned(runs: Runs) -> Runs:
        return tuple(run._replace(text=from_zawgyi(run.text)) for run in runs)

    text.pieces = [
        replace(
            p, runs=turned(p.runs), rows=tuple(tuple(map(turned, row)) for row in p.rows), shows=from_zawgyi(p.shows)
        )
        for p in text.pieces
    ]
    text.notes = {name: [turned(note) for note in notes] for name, notes in text.notes.items()}
    text.title = from_zawgyi(text.title)
    text.remarks.append("the words were turned from Zawgyi into Unicode: read all of them")


def _as_pages(file: Path) -> ForeignText:
    from reader.authoring.importing.pdf_pages import read_pdf_pages

    with file.open("rb") as opened:
        if b"%PDF-" not in opened.read(1024):
            raise ForeignFileError(f"{file} is no PDF: only a PDF has pages as pictures.")
    return read_pdf_pages(file)


def import_file(
    content: Path, work_id: str, file: Path, kind: WorkKind, tag: str, declined: Collection[int] = (), title: str = "",
    plan: bool = False, zawgyi: bool = False,
) -> Imported:  # fmt: skip
    """Make ``content/<work_id>`` of a file in the language `tag`; with `plan` only look what would come of it.

    Raise ForeignFileError, ScaffoldError, OSError; then nothing is left behind.
    """
    if not is_work_id(work_id):  # it becomes the name of a folder
        raise ForeignFileError(f"“{work_id}” is no id: use small letters, digits and hyphens.")
    text = read_for_import(file, declined, title, kind, zawgyi)
    if zawgyi and tag == "my":
        _to_unicode(text)
    if plan:
        return Imported(None, text)
    folder = write_work(content, work_id, kind, tag, text, [file])
    mistakes = Mistakes()
    read_work(folder, mistakes)
    return Imported(folder, text, tuple(str(m) for m in mistakes))


def join_file(
    work: WorkSource, tag: str, file: Path, declined: Collection[int] = (), write: bool = True, zawgyi: bool = False
) -> tuple[Joined, Outcome]:
    """Lay a translated file beside the work and put its rows into the translator's file; return how they fit, and what
    was taken. Raise ForeignFileError, ExchangeError, TranslationError, OSError; then nothing is written."""
    joined = join(work.document, read_for_import(file, declined, zawgyi=zawgyi), tag)
    return joined, take_in(work, tag, Table(work.id, tag, joined.rows), Wishes(zawgyi=zawgyi), write)
