"""What of a text is more than a reader shows, told with file and line: the reader's own limits, before a pack is built.

What would keep Markdown's parser busy for ever is found before it runs: it takes the square of what stands in one
paragraph.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.authoring.line_breaks import with_breaks
from reader.authoring.parsed import ParsedDocument, Problem
from reader.core import limits
from reader.core.blocks import Block, BlockKind, check_section
from reader.core.limits import Limit, checked_words, longest_word
from reader.core.words import Words, check_segments
from reader.core.works import WorkKind, most_blocks

_BEGINS = re.compile(r"\s*(?:[-*+>|:#]|\d+[.)]|!!!|\[\^)")
"""A line that begins something of its own: an item, a row, a heading, a meaning, a box, a note."""
_NESTED = re.compile(r"(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}\.[ \t]|:[ \t]))*[ \t]*")
_MARKERS = re.compile(r">|[-*+][ \t]|\d\.|:")
_NUMBERED = re.compile(r"[\s>]*\d{10,}\.[ \t]")
_SIGNS = re.compile(r"[\[\]!*_`&<{\\^]")
_TAB = 4
_MOST_INDENTED = _TAB * (limits.DEPTH.most + 2)
_PATIENCE = 150_000_000
"""How many letters, times the signs among them, the parser may go through for one text: some seconds."""
_MOST_NESTED = limits.DEPTH.most + 2


class TooLarge(Exception):
    """A file is larger than any text; the message says so."""


def read_bytes(file: Path, most: Limit) -> bytes:
    """Return what a file holds; raise TooLarge or OSError."""
    with file.open("rb") as opened:
        data = opened.read(most.most + 1)
    if len(data) > most.most:
        raise TooLarge(f"has more than {most.most:,} {most.what}: {most.why}. Divide it.")
    return data


def problems_before_reading(source: str) -> list[Problem]:
    """Return what Markdown's parser should never be given."""
    lines = source.split("\n")
    if len(lines) > limits.LINES.most:
        return [Problem("", f"has {limits.LINES.told(len(lines))}", limits.LINES.most)]
    found = [problem for number, line in enumerate(lines, 1) for problem in _nested(line, number)]
    for sign, most in (("#", limits.SECTIONS), ("!!!", limits.BOXES)):
        begun = [number for number, line in enumerate(lines, 1) if line.lstrip().startswith(sign)]
        if len(begun) > most.most:
            found.append(Problem("", f"has {most.told(len(begun))}", begun[most.most]))
    patience = _PATIENCE
    for number, unit in _units(lines):
        found += [Problem("", message, number) for message in problems_of_words(unit)]
        # As long as the parser takes, as measured: each sign, and ten times each bracket, goes through all of its
        # paragraph.
        patience -= len(unit) * (len(_SIGNS.findall(unit)) + 9 * unit.count("["))
        if patience < 0:
            found.append(
                Problem("", "is the place up to which there are more signs of Markdown than words: divide it", number)
            )
            break
    return found


def problems_of_words(words: str) -> list[str]:
    """Return what is too much in the raw words of one paragraph."""
    found = []
    if len(words) > limits.PARAGRAPH.most:
        found.append(f"has {limits.PARAGRAPH.told(len(words))}")
    if (brackets := words.count("[")) > limits.LINKS.most:
        found.append(f"has {limits.LINKS.told(brackets)}")
    if (signs := len(_SIGNS.findall(words))) > limits.SIGNS.most:
        found.append(f"has {limits.SIGNS.told(signs)}")
    return found


def _nested(line: str, number: int) -> Iterator[Problem]:
    text = line.expandtabs(_TAB)
    if len(text) - len(text.lstrip()) > _MOST_INDENTED:
        yield Problem("", f"is indented by more than {_MOST_INDENTED} spaces: no list is so deep", number)
    if _NUMBERED.match(line):
        yield Problem("", f"begins with a number that is none of a list: {limits.NUMBER.why}", number)
    start = _NESTED.match(line)
    nested = len(_MARKERS.findall(start[0])) if start else 0
    if nested > _MOST_NESTED:
        yield Problem("", f"begins {nested} lists or quotations in each other, more than {limits.DEPTH.most}", number)


def _units(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield what the parser takes as the words of one paragraph, item or row, with its first line."""
    unit: list[str] = []
    first = 1
    for number, line in enumerate([*lines, ""], 1):
        if unit and (not line.strip() or _BEGINS.match(line)):
            yield first, "\n".join(unit)
            unit = []
        if line.strip():
            first = first if unit else number
            unit.append(line)


def problems_of_document(document: ParsedDocument, tag: str, kind: WorkKind) -> list[Problem]:
    """Return what of a text a reader would refuse, with raw words to find its line by."""
    raw = {s.key: s.words for s in document.segments}
    found: list[Problem] = []
    sections = document.sections
    if len(sections) > limits.SECTIONS.most:
        found.append(Problem("", f"has {limits.SECTIONS.told(len(sections))}", 1))
    blocks = list(document.blocks())
    if len(blocks) > (limit := most_blocks(kind)).most:
        found.append(Problem("", f"has {limit.told(len(blocks))}", 1))
    for section in sections:
        found += _of_section(section, raw)
    for block in blocks:
        segments = document.words.get(block.id, ())
        found += [Problem(raw.get(key, ""), message) for key, message in problems_of_segments(block, segments, tag)]
    return found


def _of_section(section: list[Block], raw: dict[str, str]) -> Iterator[Problem]:
    for block in section:
        near = next((raw[key] for i in range(block.segments) if (key := f"{block.id}/{i}") in raw), "")
        try:
            block.check()
        except ValueError as error:
            yield Problem(near, f"has {error}" if isinstance(error, limits.Exceeds) else f"cannot be shown ({error})")
    try:
        check_section(tuple(section))
    except ValueError as error:
        yield Problem(next(iter(raw.values()), ""), f"a part has {error}")


def problems_of_segments(block: Block, segments: Iterable[Words], tag: str) -> Iterator[tuple[str, str]]:
    """Yield what of a block's words a reader would refuse: the key of the segment, and a sentence."""
    segments = tuple(segments)
    for i, words in enumerate(segments):
        most = limits.TITLE if block.kind is BlockKind.HEADING else limits.PARAGRAPH
        if block.kind is BlockKind.PANEL and i:
            most = limits.BALLOON
        try:
            limits.SPANS.check(len(words.spans))
            long = longest_word(words.text) > limits.WORD.most
            checked_words(with_breaks(words, tag).marked if long else words.text, most)
        except ValueError as error:
            yield f"{block.id}/{i}", f"has {error}"
    try:
        check_segments(segments)
    except ValueError as error:
        yield f"{block.id}/0", f"has {error}"
