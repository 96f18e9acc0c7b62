"""The table as a Word file: bold words and links are shown as they look, and come back as Markdown, whatever program
saved the file, and as what: .docx, .odt, a web page, Google Docs' zip."""

import re
from pathlib import Path

from reader.authoring.exchange.spreadsheet import HEADS
from reader.authoring.exchange.table import ExchangeError, Table, TranslationRow
from reader.authoring.exchange.word_writer import WordFile, target_of
from reader.authoring.importing.files import read_file
from reader.authoring.importing.markdown_words import markdown_of, runs_of, shows_all
from reader.authoring.importing.model import PieceKind, Run, Runs, plain
from reader.authoring.importing.word_comments import comments_of
from reader.core.languages import LANGUAGES, language

_ABOUT = re.compile(r"sala\s+([a-z0-9-]+)\s+([A-Za-z-]+)")
_TYPED = re.compile(r"\[\^(?P<note>[^\]\s]+)\]|\[(?P<words>[^\[\]]+)\]\((?P<link>(?:work:|#)[^\s()]+)\)")
"""Marks and links of Markdown that stand in the words themselves."""
_AS_TYPED = "~"
"""Stands behind the id of a row whose words are shown with their signs."""
_SUGGESTED = "LIKE: "
_ADVICE = (
    "Write into the column “Translation” alone. Bold words stay bold; a link is a word that leads somewhere: keep it on the "
    "word that says the same. [^1] marks a note, and stays. A row that is left out on purpose gets [-]."
)


def write(table: Table, file: Path) -> None:
    """Write a table; raise OSError."""
    target, source = language(table.language), language(table.source_language)
    word = WordFile()
    word.paragraph(f"sala {table.work} {table.language}", style="Code")
    word.paragraph(f"{table.title}: {target.english_name} ({target.own_name})", style="Title")
    word.paragraph(_ADVICE)
    rows: list[list[Runs]] = [[(Run(h, strong=True),) for h in HEADS]]
    for row in table.rows:
        note = f"{row.note} {_SUGGESTED}{row.suggested}" if row.suggested else row.note
        looks = shows_all(row.source)
        old = _runs(row.translation, looks)
        key = row.key if looks else f"{row.key} {_AS_TYPED}"
        rows.append([(Run(key),), _runs(row.source, looks), old, old, (Run(note),)])
    tags = ("", source.tag, target.tag, target.tag, "")
    word.table(rows, widths=(900, 4200, 2800, 4200, 2500), tags=tags, grey=(0, 1, 2, 4))
    word.save(file)


def _runs(words: str, looks: bool) -> Runs:
    """Return Markdown as it looks; with its signs where they would not come back."""
    if looks:
        return runs_of(words)
    return tuple(run for line in words.split("  \n") for run in (Run("\n"), Run(line)))[1:]


def read(file: Path) -> Table:
    """Return the rows of a file; raise ExchangeError, ForeignFileError."""
    text = read_file(file)
    about = next((found for p in text.pieces if (found := _ABOUT.search(p.words)) and found[2] in LANGUAGES), None)
    table = Table(*(about[1], about[2]) if about else ("", ""))
    at: dict[str, int] = {}
    for cells in (row for piece in text.pieces if piece.kind is PieceKind.TABLE for row in piece.rows):
        words = [plain(cell).strip() for cell in cells]
        if not at or {"Source", "Translation"} <= set(words):
            at = {h: words.index(h) for h in HEADS if h in words}
            at = at if {"Source", "Translation"} <= at.keys() else {}
            continue
        values = {h: cells[i] if i < len(cells) else () for h, i in at.items()}
        if plain(values["Source"]).strip() or plain(values["Translation"]).strip():
            table.rows.append(_row(values))
    if not at:
        raise ExchangeError(f"{file} has no table with the columns “Source” and “Translation”.")
    table.comments = [
        (c.first_cell.partition(" ")[0], f"{c.words} ({c.by})" if c.by else c.words) for c in comments_of(file, text)
    ]
    return table


def _row(values: dict[str, Runs]) -> TranslationRow:
    key, _, sign = plain(values.get("Row", ())).strip().partition(" ")
    looks = sign.strip() != _AS_TYPED
    before = _markdown(values["Before"], looks) if "Before" in values else None
    return TranslationRow(key, _markdown(values["Source"], looks), _markdown(values["Translation"], looks), before)


def _markdown(runs: Runs, looks: bool) -> str:
    """Return words as Markdown; what else is a link in a Word file, such as an address that Word made one, is none."""
    if not looks:
        return plain(runs).replace("\n", "  \n").strip()
    found: list[Run] = []
    for run in runs:
        link = target_of(run.link)
        at = 0
        for typed in _TYPED.finditer(run.text):
            found.append(run._replace(text=run.text[at : typed.start()], link=link))
            inner = (
                Run("", note=typed["note"]) if typed["note"] else run._replace(text=typed["words"], link=typed["link"])
            )
            found.append(inner)
            at = typed.end()
        found.append(run._replace(text=run.text[at:], link=link))
    return markdown_of(tuple(run for run in found if run.text or run.note))
