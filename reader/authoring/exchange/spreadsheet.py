"""The table as a spreadsheet (.xlsx). Words are Markdown, as in the ``.po`` files."""

import warnings
from datetime import datetime, time
from pathlib import Path

from reader.authoring.exchange.table import ExchangeError, Table, TranslationRow
from reader.authoring.importing.archives import BROKEN, Archive, damaged
from reader.core.languages import LANGUAGES, language

HEADS = ("Row", "Source", "Before", "Translation", "Note")
_NEEDED = {"Source", "Translation"}
_WIDTHS = (12, 60, 40, 60, 40)
_MOST_ROWS = 60_000
_FORMULA = ("=", "+", "-", "@")
_EPOCH = datetime(2000, 1, 1)


def write(table: Table, file: Path) -> None:
    """Write a table; raise OSError. No cell is a formula, whatever it begins with."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Translation"
    book.properties.created = book.properties.modified = _EPOCH
    book.properties.creator = "Sala"
    target = language(table.language)
    sheet.append(
        [f"sala {table.work} {table.language}", f"{table.title}", "", f"{target.english_name} ({target.own_name})"]
    )
    sheet.append(list(HEADS))
    for row in table.rows:
        note = f"{row.note} LIKE: {row.suggested}" if row.suggested else row.note
        sheet.append([row.key, row.source, row.translation, row.translation, note])
    for number, width in enumerate(_WIDTHS):
        sheet.column_dimensions["ABCDE"[number]].width = width
    for cells in sheet.iter_rows(min_row=1):
        for i, cell in enumerate(cells):
            cell.data_type = "s" if cell.value is not None else cell.data_type
            right = target.rtl and i in (2, 3)
            cell.alignment = Alignment(
                wrap_text=True, vertical="top", readingOrder=2 if right else 0, horizontal="right" if right else None
            )
            if cell.row == 2:
                cell.font = Font(bold=True)
            elif i != 3 and cell.row != 1:
                cell.fill = PatternFill("solid", fgColor="EEEEEE")
    sheet.freeze_panes = "A3"
    book.save(file)


_ERRORS = ("#REF!", "#NAME?", "#VALUE!", "#N/A", "#DIV/0!", "#NULL!", "#NUM!")


def read(file: Path) -> Table:
    """Return the rows of a file; raise ExchangeError, ForeignFileError, OSError."""
    with Archive(file) as archive:  # what openpyxl reads is held against the limits first
        for name in sorted(archive.names):
            if name.endswith((".xml", ".rels")):
                archive.xml(name)
    lines = _lines(file)
    table = Table("", "")
    at: dict[str, int] = {}
    for cells in lines:
        if not table.work and (found := _about(cells)):
            table.work, table.language = found
        if not at:
            at = {h: cells.index(h) for h in HEADS if h in cells}
            at = at if at.keys() >= _NEEDED else {}
            continue
        values = {h: cells[i] if i < len(cells) else "" for h, i in at.items()}
        if values["Source"].strip() or values["Translation"].strip():
            table.rows.append(
                TranslationRow(
                    values.get("Row", "").strip(), values["Source"], values["Translation"], values.get("Before")
                )
            )
    if not at:
        raise ExchangeError(f"{file} has no columns “Source” and “Translation”: keep the second line as it was.")
    return table


def _about(cells: list[str]) -> tuple[str, str] | None:
    for cell in cells:
        parts = cell.split()
        if len(parts) == 3 and parts[0] == "sala" and parts[2] in LANGUAGES:
            return parts[1], parts[2]
    return None


def _words_of(value: object) -> str:
    """Return what stands in a cell; of one that a spreadsheet made a number or a day what was typed, nothing of one
    that it could not make sense of."""
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    words = "" if value is None else str(value)
    return "" if words in _ERRORS else words


def _lines(file: Path) -> list[list[str]]:
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(file, read_only=True, data_only=True)
            lines: list[list[str]] = []
            for sheet in book.worksheets:  # somebody may have put one of their own before it
                lines = []
                for cells in sheet.iter_rows(values_only=True, max_col=40):
                    lines.append([_words_of(value) for value in cells])
                    if len(lines) > _MOST_ROWS:
                        raise ExchangeError(f"{file} has more than {_MOST_ROWS:,} rows.")
                if any(set(cells) >= _NEEDED for cells in lines):
                    break
            book.close()
    except ExchangeError:
        raise
    except (*BROKEN, Exception) as error:  # openpyxl raises what its parsers raise
        raise damaged(file, error) from error
    return lines
