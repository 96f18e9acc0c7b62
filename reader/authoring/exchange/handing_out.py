"""A text goes out to its translator, in the format that they work with."""

from pathlib import Path

from reader.authoring.exchange.formats import ENDINGS, writer_of
from reader.authoring.exchange.table import ExchangeError, Suggestions, Table, table_of
from reader.authoring.translations import TranslationError
from reader.authoring.whole_file import written_whole
from reader.authoring.works import WorkSource
from reader.core.languages import language

FOLDER = Path("build/hand-out")


def usual_file(work: str, tag: str, form: str) -> Path:
    """Return where a file for a translator is written where nobody says where."""
    return FOLDER / f"{work}.{tag}{ENDINGS[form]}"


def hand_out(work: WorkSource, tag: str, form: str, file: Path, suggestions: Suggestions | None = None) -> Table:
    """Write `file` for the translator of `tag` in one of ``FORMATS``; return its rows. Raise ExchangeError, OSError."""
    if tag == work.source_language:
        raise ExchangeError(f"“{work.id}” is written in {language(tag).english_name}: it has nothing to translate.")
    try:
        table = table_of(work, tag, suggestions)
    except TranslationError as error:
        raise ExchangeError(f"{error.file}:{error.line}: {error}") from error
    with written_whole(file) as partial:
        writer_of(form)(table, partial)
    return table
