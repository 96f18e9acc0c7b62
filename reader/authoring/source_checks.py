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
    (re.compile(r"\S\\$"), "ends in “\\”, which would be shown: end the line with two spaces"),
    (re.compile(r"\{\s+#|\{#[^}]*\s\}"), "is no name: write {#name} without spaces"),
    (re.compile(r"^:(?!   \S)"), "is no meaning: write “:   ” and then the words"),
)  # fmt: skip
"""What Python-Markdown does not take for what it looks like."""


_ITEM = re.compile(r"(?P<quote>(?:> ?)*)(?P<indent> *)(?P<sign>[-*+]|\d+\.) +\S")
_LINE = re.compile(r"(?P<quote>(?:> ?)*)(?P<indent> *)(?P<rest>.*)")


def nested_by_four(source: str) -> str:
    """Return `source` with lists inside of lists indented by four spaces, which is the only indent that Python-Markdown
    takes for one; authors write two or three. No line is added or taken away."""
    lines: list[str] = []
    opened: list[int] = []
    """Where the signs of the items stand that a line may belong to, from the outside to the inside."""
    base, quote, empty = 0, "", True
    for line in source.split("\n"):
        found = _LINE.fullmatch(line)
        assert found is not None
        indent, rest = len(found["indent"]), found["rest"]
        if rest and found["quote"].replace(" ", "") != quote:
            opened, quote = [], found["quote"].replace(" ", "")
        if rest:
            depth = sum(indent >= at + _NESTED for at in opened)
            if item := _ITEM.match(line):
                if not depth:
                    base = indent // 4 * 4
                opened = [*opened[:depth], indent]
            elif empty:
                opened = opened[:depth]
            moved = bool(opened) and (item is not None or (empty and depth > 0))
            lines.append(f"{found['quote']}{' ' * (base + 4 * depth)}{rest}" if moved else line)
        else:
            lines.append(line)
        empty = not rest
    return "\n".join(lines)


_NESTED = 2
"""How many spaces more than the sign of an item has are needed to stand in it."""

_BELOW_NOTE = re.compile(r"(?m)^ {0,3}\[\^[^\]]+\]:.*(?:\n(?:[ \t]*$|    .*))*")
"""A note's own words: its line, and what is indented below it."""


def notes_met(source: str) -> list[str]:
    """Return the names of the notes in the order in which a reader meets their marks: those in the text, then those in
    notes."""
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


_LIST_LIKE = (
    (re.compile(r"\s*(?:[^\W\d_]|[ivxIVX]{2,5})[.)]\s+\S"), "begin each with “1.”, or with “- ”"),
    (re.compile(r"\s*\((?:\d+|[^\W\d_]|[ivxIVX]{2,5})\)\s+\S"), "begin each with “1.”, or with “- ”, without brackets"),
    (
        re.compile(r"\s*[\u2013\u2014\u2212\u2192\u25a0\u25aa\u25cb\u25cf\u25e6\u2610\u2611\u2713\u2714\u27a2]\s+\S"),
        "begin each with “- ”",
    ),
)
"""What looks like lists, and is none to Markdown: where one line follows another they would run together."""


def _list_like(line: str) -> str:
    """Return what to write instead where a line looks like one of a list; else nothing."""
    return next((advice for form, advice in _LIST_LIKE if form.match(line)), "")


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
        before = lines[number - 1] if number else ""
        if (kind := _list_like(line)) and _list_like(before) == kind:
            found.append(Problem(line, f"is no list, and would follow the line before it as words: {kind}", number + 1))
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
