"""The one table of what may come out of a pack, a setting or a file, each limit with its reason.

The reader checks by it whatever it reads, ``sala-author`` whatever it builds: nothing honest is built that a reader
refuses. The limits are generous for people, and small enough that no text keeps the window waiting or fills the memory.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from reader.core.break_marks import BREAK
from reader.core.lazy_pattern import lazy


class Exceeds(ValueError):
    """Something is larger, longer or deeper than a reader shows."""


class Limit(NamedTuple):
    """The most of something: ``what`` it counts, and ``why`` no more is needed."""

    most: int
    what: str
    why: str

    def check(self, found: int) -> int:
        """Return `found`; raise Exceeds where it is more."""
        if found > self.most:
            raise Exceeds(self.told(found))
        return found

    def told(self, found: int) -> str:
        """Return words about `found` of it, which are too many."""
        return f"{found:,} {self.what}, more than {self.most:,}: {self.why}"


# --- words ---

TITLE = Limit(200, "letters in a title", "a title is read at a glance")
LINE = Limit(600, "letters in a line about a text", "names, sources and addresses are that short")
MADE_BY = Limit(20_000, "letters that name the publishers of a pack", "each text has one")
PARAGRAPH = Limit(4_000, "letters in one paragraph", "that is more than a page; begin a new paragraph")
BLOCK = Limit(12_000, "letters in one table", "nobody reads a larger one; divide it")
WORD = Limit(200, "letters without a space", "a line has to end somewhere")
PILED = Limit(8, "signs above one letter", "more would be painted over the lines around it")
SPANS = Limit(100, "links and emphasized words in one paragraph", "more than every sixth word")
BALLOON = Limit(300, "letters in one balloon", "no balloon holds more")

# --- the shape of a text ---

COLUMNS = Limit(30, "columns in a table", "no page is so wide")
CELLS = Limit(600, "cells in a table", "nobody reads a larger one; divide it")
DEPTH = Limit(12, "lists in each other", "nothing is left of the line")
QUOTE = Limit(8, "quotations in each other", "nothing is left of the line")
NUMBER = Limit(9_999, "as the number of a list or a note", "a telephone number at the beginning of a line becomes one")
LEVEL = Limit(4, "as the level of a heading", "headings go down to ####")
PANELS = Limit(30, "panels on a page", "nobody sees more on one page")
BALLOONS = Limit(8, "balloons in a panel", "nobody sees more in one picture")
ON_PAGE = Limit(40, "balloons on a page", "a page crowded with talk has twenty")
BLOCKS = Limit(1_000, "paragraphs in one part", "a chapter has a hundred; divide it by headings")
SECTIONS = Limit(300, "parts of a text", "nobody finds the way in a longer list; divide it")
BOXES = Limit(1_000, "boxes in a text", "each has several paragraphs")
WORK = Limit(4_000, "paragraphs in a text", "a thick novel has three thousand; divide it")
GLOSSARY = Limit(1_500, "paragraphs in a glossary", "its words are looked for in every text; divide it")
LETTERS = Limit(2_000_000, "letters in one language of a text", "that is seven hundred pages")
UNITS = Limit(100_000, "units along a page of a comic", "no picture has more pixels")
WEIGHT = Limit(1_000_000, "letters in a block's source", "no block has as many")
NAME = Limit(120, "letters in an id", "it is typed by people")
ASSETS = Limit(5_000, "pictures of a text", "each page of a comic and each figure has one")
ABOUT = Limit(200, "sources or credits of a text", "nobody reads more")
LANGUAGES = Limit(200, "languages of a text", "the program has fourteen")
WORKS = Limit(50_000, "texts in a pack", "the largest library that was tried had 12,000")
GROUPS = Limit(2_000, "groups of everyday words", "that is a dictionary")
LEADS = Limit(20, "places that a group of everyday words leads to", "more say nothing")
SAID = Limit(100, "everyday words of one language in a group", "nobody has as many words for one thing")
SAYING = Limit(80, "letters in everyday words", "it is one word, or a few")
SPELLINGS = Limit(100_000, "other ways to type the words of a language", "no dictionary has more")
QUESTIONS = Limit(24, "questions on the shelf", "nobody looks through more")
QUESTION = Limit(120, "letters in a question", "it is read at a glance")
RECALLS = Limit(10_000, "texts taken back", "that is a library")
VOICES = Limit(200, "people who read in one language of a pack", "each text has one")
RECORDINGS = Limit(20_000, "recordings in one language of a pack", "that is thirty hours and more")
MARKS = Limit(400, "sentences in one recording", "nobody reads as many in one go")
RECORDED = Limit(300, "seconds in one recording", "a paragraph is read in two minutes, a page in three")

# --- bytes ---

MANIFEST = Limit(1_000_000, "bytes in a manifest", "a library of 12,000 texts needs 5,000")
HASHES = Limit(16_000_000, "bytes in a table of hashes", "that is half a million records")
SIGNATURE = Limit(10_000, "bytes in a signature", "it has four lines")
LISTING = Limit(1_000_000, "bytes in a row of the list of texts", "250 texts need 50,000")
RECORD = Limit(4_000_000, "bytes in a record", "a part of a text with every limit above needs no more")
RECORDING = Limit(1_000_000, "bytes in a recording", "five minutes at 24 kbit/s need 900,000")
PICTURE = Limit(24_000_000, "bytes in a picture", "a photograph of 40 million pixels needs half of it")
FILM = Limit(1_000_000_000, "bytes in a film", "an hour of it for a small screen needs half of that")
SETTINGS = Limit(32_000, "bytes in the settings", "they are a page of lines")
DOTS = Limit(150, "full stops in one line of TOML", "the parts of a key are divided by them; write shorter lines")
SOURCE = Limit(3_000_000, "bytes in the file of a text", "that is a thousand pages")
TRANSLATION = Limit(12_000_000, "bytes in a translator's file", "it holds the text and its translation")
LINES = Limit(40_000, "lines in the file of a text", "that is a thousand pages")
LINKS = Limit(150, "brackets in one paragraph", "more than every tenth word would be a link")
SIGNS = Limit(400, "signs of Markdown in one paragraph", "more than every other word")

EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)
"""Between which days whatever is dated lies."""

_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff\ufff9-\ufffb"
"""Controls, line ends of the typesetter's own, overrides of the direction, halves of letters."""
_ISOLATES = "\u2066-\u2069"
_UNSEEN = lazy(f"[{_CONTROLS}{_ISOLATES}]")
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\u302a-\u302f\ufe20-\ufe2f"
)
_PILED = lazy(f"[{_MARKS}]{{{PILED.most + 1}}}")
_ANYWHERE = lazy("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
"""Letters beside which a line may end: of Chinese and its neighbours."""
_ID = lazy(r"[A-Za-z0-9][A-Za-z0-9_-]*", re.ASCII)
_WORK_ID = lazy(r"[a-z0-9][a-z0-9-]*", re.ASCII)


def checked_words(marked: object, most: Limit) -> str:
    """Return words as a pack stores them, with marks where a line may end; raise ValueError where they cannot be
    shown."""
    if not isinstance(marked, str):
        raise ValueError(f"not words: {type(marked).__name__}")
    if len(marked) > WORD.most:
        most.check(len(marked) - marked.count(BREAK))
        WORD.check(longest_word(marked))
    elif len(marked) > most.most:
        most.check(len(marked) - marked.count(BREAK))
    if not marked.isascii():
        if not marked.isprintable():
            _check_unseen(marked)
        if _PILED.search(marked):
            raise Exceeds(PILED.told(PILED.most + 1))
    elif not marked.isprintable():
        _check_unseen(marked)
    return marked


def _check_unseen(text: str) -> None:
    depth = 0
    for sign in _UNSEEN.findall(text):
        if not "\u2066" <= sign <= "\u2069":
            raise ValueError(f"a character that cannot be seen (U+{ord(sign):04X})")
        depth += -1 if sign == "\u2069" else 1
        if not 0 <= depth <= 8:
            break
    if depth:
        raise ValueError("a direction that is never closed")


def longest_word(marked: str) -> int:
    """Return how many letters stand together without a place where a line may end."""
    text = marked.replace(BREAK, " ")
    longest = max(map(len, text.split()), default=0)
    return max(map(len, _ANYWHERE.sub(" ", text).split()), default=0) if longest > WORD.most else longest


def checked_id(value: object) -> str:
    """Return the id of a block, a name that links use, or the tag of a language; raise ValueError."""
    if not isinstance(value, str) or not _ID.fullmatch(value) or len(value) > NAME.most:
        raise ValueError("not an id")
    return value


def is_work_id(value: object) -> bool:
    """Return whether `value` can be the id of a work: it stands in links, and is the name of a folder."""
    return isinstance(value, str) and len(value) <= NAME.most and _WORK_ID.fullmatch(value) is not None


def checked_work_id(value: object) -> str:
    """Return the id of a work; raise ValueError."""
    if not isinstance(value, str) or not is_work_id(value):
        raise ValueError("not the id of a text")
    return value


def checked_day(value: object) -> date:
    """Return a day from the form a pack stores (2026-11-23); raise ValueError or TypeError."""
    day = date.fromisoformat(value)  # type: ignore[arg-type]
    if not EARLIEST <= day <= LATEST:
        raise ValueError(f"{day} is no day of ours")
    return day


def checked_line(value: object) -> str:
    """Return a name or an address, checked; raise ValueError or TypeError."""
    return checked_words(value, LINE)


def checked_list(values: object, checked: Callable[[object], str], most: Limit) -> tuple[str, ...]:
    """Return a list of strings, each `checked`; raise ValueError."""
    if not isinstance(values, list | tuple):
        raise ValueError("not a list")
    most.check(len(values))
    return tuple(checked(value) for value in values)


def whole(value: object, most: int) -> int:
    """Return a number from 0 to `most`; raise ValueError."""
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError(f"not a number from 0 to {most}: {str(value)[:40]}")
    return value
