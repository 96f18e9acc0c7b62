"""What is asked, and where it stands: questions as parts, parts as tokens of the index, tokens as places in words."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.core import zawgyi
from reader.core.blocks import Block, BlockKind
from reader.core.folding import Token, folded, tokens
from reader.core.languages import language
from reader.core.record import record
from reader.core.sitting_cache import sitting_cache
from reader.core.words import Words

LONGEST = 300
"""How many characters of a question count."""
TERM, TERM_END = "\u27e6", "\u27e7"
_BETWEEN = "\u00a6"
"""Tokens of the index alone: around a term of the glossary, between two segments. No question can hold them."""
_DOT = "\u00b7"
_QUOTED = re.compile(
    '(?:^|(?<=\\s))["\u201c\u201e\u00ab\u300c]([^"\u201c\u201d\u00bb\u300d]*)'
    '(?:(["\u201c\u201d\u00bb\u300d])(?=\\s|$)|$)'
)
"""What stands in quotes between spaces; the last may still be open. Other quotes are punctuation."""
_AS_SEEN = re.compile("(?<![\u1000-\u109f])\u1031[\u1000-\u109f]+")
"""Burmese typed as it is seen, vowel e first, as old keyboards have it: no word in Unicode begins so."""
_AS_SPOKEN = re.compile("\u1031([\u1000-\u102a\u103f][\u103b-\u103e]*)")


def as_spoken(typed: str) -> str:
    """Return Burmese that was typed as it is seen in the order of Unicode."""
    return _AS_SEEN.sub(lambda run: _AS_SPOKEN.sub("\\1\u1031", run[0]), typed)


# --- what is in the index ---


def place_class(block: Block, at: int) -> int:
    """Return where a block's hits stand: 0 the title of a work, 1 headings and terms, 2 other text."""
    if block.kind is BlockKind.HEADING and at == 0:
        return 0
    return 1 if block.kind in (BlockKind.HEADING, BlockKind.BOX_TITLE, BlockKind.TERM) else 2


def indexed(
    block: Block, segments: Sequence[str], tag: str, words: Sequence[Sequence[str]] = ()
) -> tuple[str, str, str]:
    """Return what the index holds of a block in one language: its tokens folded; where words are divided its tokens
    exact and the letters they start with, elsewhere the `words` of each segment, folded."""
    spaced = language(tag).spaced
    letters: list[str] = []
    exact: list[str] = []
    start: set[str] = set()
    for i, text in enumerate(segments):
        found = list(tokens(text, spaced))
        around = ([TERM], [TERM_END]) if block.kind is BlockKind.TERM and i == 0 else ([], [_BETWEEN])
        letters += [*around[0], *_pieces([t.folded for t in found], spaced), *around[1]]
        if spaced:
            exact += [*around[0], *(t.exact for t in found), *around[1]]
        else:
            exact += filter(None, (folded(word, False) for word in (words[i] if words else ())))
        start |= {t.folded[0] for t in found} if spaced else set()
    return index_tokens(tag, letters), index_tokens(tag, exact), index_tokens(tag, sorted(start))


def index_tokens(tag: str, pieces: Iterable[str]) -> str:
    """Return pieces as tokens of the index. Each names its language, so that a question meets nothing of the others:
    the beginning of a word would else be looked for among the words of all."""
    own = tag.replace("-", "").lower()
    return " ".join(f"{own}{_DOT}{piece}" for piece in pieces)


def _pieces(found: list[str], spaced: bool) -> list[str]:
    # Where words are not divided each code point is a token, so that any run of them is a phrase of tokens.
    return found if spaced else list("".join(found))


# --- what is asked ---


@record
class QuestionPart:
    """One word of a question, or what stood in quotes; a `whole` one must not be the beginning of a longer word."""

    text: str
    whole: bool = False

    def tokens(self, tag: str) -> tuple[str, ...]:
        """Return the part as tokens of the index of a language, folded."""
        return Wanted.of(self, tag).folded


@record
class Question:
    """What a reader typed, as parts that each must be found."""

    parts: tuple[QuestionPart, ...]

    @classmethod
    def read(cls, typed: str) -> "Question":
        """Return the question in `typed`, whatever that is; parts without any letter or digit are left out."""
        text = typed[:LONGEST].encode("utf-8", "ignore").decode()
        if zawgyi.is_zawgyi(text):
            text = zawgyi.to_unicode(text)
        parts, end = [], 0
        for quoted in _QUOTED.finditer(text):
            parts += [QuestionPart(word) for word in text[end : quoted.start()].split()]
            parts.append(QuestionPart(quoted[1], whole=bool(quoted[2])))
            end = quoted.end()
        parts += [QuestionPart(word) for word in text[end:].split()]
        return cls(tuple(dict.fromkeys(p for p in parts if next(tokens(p.text, True), None))))

    @property
    def quoted(self) -> bool:
        """Whether anything stands in quotes: then it is wanted just so."""
        return any(part.whole or " " in part.text for part in self.parts)

    def in_language(self, tag: str) -> list["Wanted"]:
        return [Wanted.of(part, tag) for part in self.parts]


@record
class Wanted:
    """A part of a question as the tokens of one language."""

    tag: str
    folded: tuple[str, ...]
    exact: tuple[str, ...]
    spaced: bool
    whole: bool

    @classmethod
    def of(cls, part: QuestionPart, tag: str) -> "Wanted":
        spaced = language(tag).spaced
        found = list(tokens(part.text, spaced))
        folded = tuple(_pieces([t.folded for t in found], spaced))
        return cls(tag, folded, tuple(t.exact for t in found), spaced, part.whole or not spaced)

    def expression(self, exact: bool, whole: bool) -> str:
        """Return the part as FTS5 wants it. Tokens hold letters, marks and digits only: nothing to escape."""
        if not whole and not self.whole and len(self.folded) == len(self.folded[0]) == 1:
            return f'start : "{index_tokens(self.tag, self.folded)}"'
        column, pieces = ("exact", self.exact) if exact else ("folded", self.folded)
        return f'{column} : "{index_tokens(self.tag, pieces)}"{"" if whole or self.whole else " *"}'

    def places(self, text: "LookedThrough") -> list[tuple[int, int]]:
        """Return where the part stands in a text."""
        if not self.spaced:
            return self._runs(text)
        found, folded, run = text
        *before, last = self.folded
        size = len(before)
        if f" {last}" not in run:  # as in most texts
            return []
        if self.whole:
            ends = [i for i, piece in enumerate(folded) if piece == last]
        else:
            ends = [i for i, piece in enumerate(folded) if piece.startswith(last)]
        return [(found[i - size].start, found[i].end) for i in ends if i >= size and folded[i - size : i] == before]

    def _runs(self, text: "LookedThrough") -> list[tuple[int, int]]:
        whole, wanted = text.run, "".join(self.folded)
        start = whole.find(wanted)
        if start < 0:
            return []
        at = [number for number, piece in enumerate(text.folded) for _ in piece]
        places = []
        while start >= 0:
            places.append((text.tokens[at[start]].start, text.tokens[at[start + len(wanted) - 1]].end))
            start = whole.find(wanted, start + len(wanted))
        return places


class LookedThrough(NamedTuple):
    """The tokens of a text, what they are folded to, and that as one run: where words are divided, each with a space before it."""

    tokens: list[Token]
    folded: list[str]
    run: str


@sitting_cache(512)
def looked_through(text: str, spaced: bool) -> LookedThrough:
    """Return the tokens of a text. The same few texts are looked through for every part and every letter of a
    question."""
    found = list(tokens(text, spaced))
    folded = [token.folded for token in found]
    return LookedThrough(found, folded, "".join(f" {piece}" for piece in folded) if spaced else "".join(folded))


@sitting_cache(64)
def _wanted(question: Question, tag: str) -> list[Wanted]:
    """Return the parts of a question in one language: every hit is looked through for the same ones."""
    return question.in_language(tag)


def marks(
    question: Question, tag: str, segments: Sequence[Words], all_parts: bool = False
) -> dict[int, list[tuple[int, int]]]:
    """Return where the parts of a question stand in a block's words in one language: segment to places, in order; with
    `all_parts` nothing where any of the parts stands nowhere."""
    spaced = language(tag).spaced
    texts = [looked_through(words.unnoted, spaced) for words in segments]
    found: dict[int, set[tuple[int, int]]] = {}
    for part in _wanted(question, tag):
        stands = False
        for i, text in enumerate(texts):
            if places := part.places(text):
                stands = True
                found.setdefault(i, set()).update(places)
        if all_parts and not stands:
            return {}
    return {i: sorted(places) for i, places in sorted(found.items())}
