"""What Python-Markdown would drop or show raw without a word, found in the source text itself."""

import re

from reader.authoring.line_breaks import unlawful
from reader.authoring.parsed import Problem

_NOTE_TEXT = re.compile(r"(?m)^ {0,3}\[\^([^\]]+)\]:(.*)$")
_NOTE_MARK = re.compile(r"\[\^([^\]]+)\](?!:)")
_CELL_END = re.compile(r"(?<!\\)\|")
_TABLE_RULE = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")

_BOX = re.compile(r'!!! (?:note|warning|tip|today)(?: +"[^"]*")?\s*')
_LOST = (
    (re.compile(r"^ {0,3}\[(?!\^)[^\]]+\]:"), "would be taken for the address of a link and vanish: write it another way"),
    (re.compile(r"^[\s>]*!!!(?! (?:note|warning|tip|today)(?: +\"[^\"]*\")?\s*$)"),
     "is no box: write !!! note, warning, tip or today, and a title in straight quotes"),
    (re.compile(r"^\s*[•·‣]\s"), "is no list: begin each line of a list with “- ”"),
    (re.compile(r"^\s*\d+\)\s"), "is no list: write “1.” with a full stop"),
    (re.compile(r"\{\s+#|\{#[^}]*\s\}"), "is no name: write {#name} without spaces"),
    (re.compile(r"^:(?!   \S)"), "is no meaning: write “:   ” and then the words"),
)  # fmt: skip
"""What Python-Markdown does not take for what it looks like."""


_BELOW_NOTE = re.compile(r"(?m)^ {0,3}\[\^[^\]]+\]:.*(?:\n(?:[ \t]*$|    .*))*")
"""A note's own words: its line, and what is indented below it."""


def notes_met(source: str) -> list[str]:
    """Return the names of the notes in the order in which a reader meets their marks: those in the text, then those in notes."""
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    inside = "\n".join(found[0].partition("]:")[2] for found in _BELOW_NOTE.finditer(source))
    marks = _NOTE_MARK.findall(_BELOW_NOTE.sub("", source)) + _NOTE_MARK.findall(inside)
    return list(dict.fromkeys(marks))


def problems_of_source(source: str) -> list[Problem]:
    """Return what Python-Markdown would drop or show raw without a word."""
    found = [
        Problem(line, hidden, number) for number, line in enumerate(source.split("\n"), 1) if (hidden := unlawful(line))
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
    found += _lost_lines(source)
    missing = used - {key for key, _ in defined}
    found += [Problem(f"[^{key}]", f"there is no note [^{key}]: write it below the text") for key in sorted(missing)]
    return found + _surplus_cells(source)


def _lost_lines(source: str) -> list[Problem]:
    """Return lines that look like Markdown and are none: their words would vanish or be shown with their signs."""
    found: list[Problem] = []
    lines = source.split("\n")
    for number, line in enumerate(lines):
        for form, message in _LOST:
            if form.search(line):
                found.append(Problem(line, message))
        if _BOX.fullmatch(line):
            inside = next((below for below in lines[number + 1 :] if below.strip()), "")
            if not inside.startswith("    "):
                found.append(Problem(line, "nothing stands in the box: indent its words by four spaces"))
        rows = lines[max(number - 1, 0) : number + 2]
        if (
            line.startswith("|")
            and not any(_TABLE_RULE.fullmatch(r.strip()) for r in rows)
            and not (number and lines[number - 1].startswith("|"))
        ):
            found.append(Problem(line, "a table needs a line |---|---| below its first row"))
    return found


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
