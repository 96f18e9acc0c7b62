"""What Python-Markdown would drop or show raw without a word, found in the source text itself."""

import re

from reader.authoring.line_breaks import forbidden
from reader.authoring.parsed import Problem

_NOTE_TEXT = re.compile(r"(?m)^ {0,3}\[\^([^\]]+)\]:(.*)$")
_NOTE_MARK = re.compile(r"\[\^([^\]]+)\](?!:)")
_CELL_END = re.compile(r"(?<!\\)\|")
_TABLE_RULE = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")


def problems_of_source(source: str) -> list[Problem]:
    """Return what Python-Markdown would drop or show raw without a word."""
    found = [
        Problem(line, "holds a character that cannot be seen: delete it")
        for line in source.split("\n")
        if forbidden(line)
    ]
    defined = _NOTE_TEXT.findall(source)
    used = set(_NOTE_MARK.findall(source))
    for key, words in defined:
        if [k for k, _ in defined].count(key) > 1:
            found.append(Problem(f"[^{key}]:", f"the note [^{key}] stands twice: give each its own name"))
        if not words.strip():
            found.append(Problem(f"[^{key}]:", f"the note [^{key}] has no words on its line"))
        if key not in used:
            found.append(Problem(f"[^{key}]:", f"nothing points at the note [^{key}]: take it out"))
    missing = used - {key for key, _ in defined}
    found += [Problem(f"[^{key}]", f"there is no note [^{key}]: write it below the text") for key in sorted(missing)]
    return found + _surplus_cells(source)


def _surplus_cells(source: str) -> list[Problem]:
    found: list[Problem] = []
    columns = 0
    lines = source.split("\n")
    for before, line in zip(["", *lines], lines, strict=False):
        cells = len(_CELL_END.findall(line.strip().strip("|"))) + 1
        if _TABLE_RULE.fullmatch(line.strip()) and "|" in before:
            columns = cells
        elif "|" not in line:
            columns = 0
        elif columns and cells > columns:
            found.append(Problem(line, f"the row has {cells} cells, its table has {columns} columns"))
    return found
