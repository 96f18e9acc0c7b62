"""The table as gettext PO: what Poedit, Weblate and OmegaT open."""

from pathlib import Path

import polib

from reader.authoring.exchange.table import BASE, ExchangeError, Table, TranslationRow, short_hash
from reader.authoring.translations import TranslationError, open_po
from reader.core.languages import LANGUAGES, language

_PROJECT = "Sala "


def write(table: Table, file: Path) -> None:
    """Write a table; raise OSError."""
    po = polib.POFile(wrapwidth=100)
    po.header = f"{language(table.language).english_name} of “{table.title}”."
    po.metadata = {
        "Project-Id-Version": f"{_PROJECT}{table.work}", "Language": table.language.replace("-", "_"), "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8", "Content-Transfer-Encoding": "8bit",
    }  # fmt: skip
    for row in table.rows:
        note = f"{row.note}\nLike: {row.suggested}" if row.suggested else row.note
        entry = polib.POEntry(
            msgctxt=row.key, msgid=row.source, msgstr=row.translation,
            comment=f"{note}\n{BASE} {short_hash(row.translation) if row.translation else '-'}".strip(),
        )  # fmt: skip
        if row.fuzzy:
            entry.flags.append("fuzzy")
        po.append(entry)
    file.write_text(f"{po}\n", "utf-8", newline="\n")


def read(file: Path) -> Table:
    """Return the rows of a file; raise ExchangeError."""
    try:
        po = open_po(file)
    except TranslationError as error:
        raise ExchangeError(f"{file}:{error.line}: {error}") from error
    project, tag = po.metadata.get("Project-Id-Version", ""), po.metadata.get("Language", "").replace("_", "-")
    work = project.removeprefix(_PROJECT) if project.startswith(_PROJECT) else ""
    rows = [
        TranslationRow(e.msgctxt or "", e.msgid, e.msgstr, _base(e.comment), fuzzy=bool(e.fuzzy))
        for e in po if not e.obsolete and e.msgid
    ]  # fmt: skip
    return Table(work, tag if tag in LANGUAGES else "", rows)


def _base(comment: str) -> str | None:
    """Return the translation as it was handed out: nothing, or what names it."""
    found = next((line for line in comment.splitlines() if line.startswith(BASE)), None)
    if found is None:
        return None
    return "" if found.removeprefix(BASE).strip() == "-" else found
