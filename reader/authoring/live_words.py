"""The words of one block as they will be read, while somebody types them: without reading the whole text again."""

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.authoring.bounds import problems_of_words
from reader.authoring.document import read
from reader.authoring.line_breaks import with_breaks, without_controls
from reader.authoring.translations import LEFT_OUT
from reader.core.words import Words

PICTURE_ROLE = "what the picture shows"
_NOTE = re.compile(r"\[\^([^\]\s]+)\]")
_BLANKS = re.compile(r"\s+")


def live_words(
    raws: Sequence[str], tag: str, roles: Sequence[str], met: Sequence[str], plain: bool = False
) -> tuple[Words, ...]:
    """Return the raw words of a block's segments as words with marks for line ends.

    `roles` say what each segment is, `met` names the notes of the whole text in their order, which numbers them; with
    `plain`, as in comics, signs of Markdown are words. What has a mistake is shown as it was typed.
    """
    found = [_plain(raw) for raw in raws]
    if not plain:
        marked = [i for i, raw in enumerate(raws) if roles[i] != PICTURE_ROLE and not problems_of_words(raw)]
        for i, words in zip(marked, _read([raws[i] for i in marked], met), strict=True):
            found[i] = words or found[i]
    return tuple(with_breaks(words, tag) for words in found)


def _plain(raw: str) -> Words:
    return Words.of("" if raw.strip() == LEFT_OUT else _BLANKS.sub(" ", without_controls(raw)).strip())


def _read(raws: list[str], met: Sequence[str]) -> list[Words | None]:
    """Read raw words as Markdown, each as if it stood in a paragraph of the text."""
    notes = tuple(dict.fromkeys([*met, *(note for raw in raws for note in _NOTE.findall(raw))]))
    text, blocks = _frame(len(raws), notes)
    waiting = {block: "" if raw.strip() == LEFT_OUT else raw for block, raw in zip(blocks, raws, strict=True)}
    document = read(text, lambda block, _: waiting.get(block))
    return [document.words[block][0] if block in document.words else None for block in blocks]


@lru_cache(64)
def _frame(count: int, notes: tuple[str, ...]) -> tuple[str, list[str]]:
    """Return a text of so many paragraphs that points at these notes first, and the ids of the paragraphs."""
    head = " ".join(f"[^{note}]" for note in notes) or "-"
    places = [f"segment {i}" for i in range(count)]
    text = "\n\n".join((head, *places, "\n".join(f"[^{note}]: -" for note in notes)))
    ids = {segment.words: segment.block for segment in read(text).segments}
    return text, [ids[place] for place in places]
