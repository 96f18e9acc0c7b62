"""The glossary's source, ``content/terms.toml``, as a text like every other: sections of terms with meanings."""

import re
from typing import Any

from reader.core.languages import LANGUAGES
from reader.core.settings import parse_toml

TERMS_FILE = "terms.toml"
_BLANKS = re.compile(r"\s+")


class GlossaryError(Exception):
    """The file cannot be used; ``line`` is where, as far as is known."""

    def __init__(self, message: str, line: int = 1):
        super().__init__(message)
        self.line = line


def text_of(toml: str) -> str:
    """Return the terms as Markdown; raise GlossaryError.

    The file has a ``title``, an ``introduction`` and ``[[section]]`` tables (``name``, ``title``), each with
    ``[[section.term]]`` tables: ``name`` (kept for ever: links point at it), ``term``, ``meaning`` and, where there are
    any, ``also``: other forms of the word that are right, by language.
    """
    try:
        data = parse_toml(toml)
    except ValueError as error:
        found = re.search(r"line (\d+)", str(error))
        raise GlossaryError(f"is not TOML: {error}", int(found[1]) if found else 1) from error
    lines = [f"# {_words(data, 'title', toml)}", "", _words(data, "introduction", toml), ""]
    for section in _tables(data, "section", toml):
        lines += [f"## {_words(section, 'title', toml)} {{#{_words(section, 'name', toml)}}}", ""]
        for term in _tables(section, "term", toml):
            lines.append(f"{_words(term, 'term', toml)} {{#{_words(term, 'name', toml)}}}")
            lines += [f":   {_words(term, 'meaning', toml)}", ""]
            _check_forms(term, toml)
    return "\n".join(lines)


def _tables(record: dict[str, Any], key: str, toml: str) -> list[dict[str, Any]]:
    found = record.get(key, [])
    if not isinstance(found, list) or not found or not all(isinstance(t, dict) for t in found):
        raise GlossaryError(f"has no [[{key}]] where one belongs", _line(record, toml))
    return found


def _words(record: dict[str, Any], key: str, toml: str) -> str:
    value = record.get(key)
    if not isinstance(value, str) or not value.strip():
        raise GlossaryError(f"“{key}” is missing: add it, words in quotes", _line(record, toml))
    return _BLANKS.sub(" ", value).strip()


def _check_forms(term: dict[str, Any], toml: str) -> None:
    also = term.get("also", {})
    known = isinstance(also, dict) and also.keys() <= LANGUAGES.keys()
    lists = known and all(isinstance(forms, list) for forms in also.values())
    if not lists or not all(isinstance(f, str) and f.strip() for forms in also.values() for f in forms):
        raise GlossaryError(
            '“also” is a list of words in quotes for each language: also = {so = ["…"]}', _line(term, toml)
        )


def _line(record: dict[str, Any], toml: str) -> int:
    """Return the line of the first words that `record` has."""
    for value in record.values():
        if isinstance(value, str) and value in toml:
            return toml.count("\n", 0, toml.index(value)) + 1
    return 1
