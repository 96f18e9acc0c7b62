"""The questions at the head of the shelf and of the empty search: what a reader may need, each with the block that answers.

The publisher's packs bring them. A pack of the stick's office adds questions of its own, or puts one in the place of the
publisher's that has the same id; its answers lie in its own texts. A stranger's pack has no say here, accepted or not.
"""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Any

from reader.core import limits
from reader.core.languages import reading_order
from reader.core.limits import checked_id, checked_words, checked_work_id, whole
from reader.core.pack import PUBLISHER, Pack
from reader.core.pack_errors import PackError
from reader.core.record import record
from reader.core.trust import Origin
from reader.core.words import Words

SIGNS = tuple(
    f"question_{name}"
    for name in (
        "child_ill", "help_at_once", "lock_up_child", "send_back", "ask_for_screening", "who_can_help", "afraid_or_alone",
        "pictures",
    )
)  # fmt: skip
"""The drawings there are for questions, each a file of ``icons/``."""


@record
class StoredQuestion:
    """A question as a pack stores it: where it stands, and its marked words by language, the first its source. Without a
    `work` it leads to the pictures."""

    id: str
    number: int
    sign: str
    work: str
    block: str
    words: tuple[tuple[str, str], ...]

    def to_json(self) -> list[Any]:
        return [self.id, self.number, self.sign, self.work, self.block, [list(words) for words in self.words]]

    @classmethod
    def from_json(cls, value: Any) -> "StoredQuestion":
        """Return a question; raise ValueError or TypeError where it has another form."""
        id_, number, sign, work, block, words = value
        limits.LANGUAGES.check(len(words))
        if not words or bool(work) != bool(block):
            raise ValueError("a question has words, and a block of a text or neither")
        return cls(
            checked_id(id_), whole(number, limits.QUESTIONS.most), checked_id(sign), checked_work_id(work) if work else "",
            checked_id(block) if block else "",
            tuple((checked_id(tag), checked_words(marked, limits.QUESTION)) for tag, marked in words),
        )  # fmt: skip


Stored = tuple[Pack, tuple[StoredQuestion, ...]]
"""A pack and its questions."""


def questions_from_json(value: Any) -> tuple[StoredQuestion, ...]:
    """Return the questions of a pack; raise ValueError or TypeError where they have another form."""
    limits.QUESTIONS.check(len(value))
    return tuple(StoredQuestion.from_json(question) for question in value)


@record
class ShelfQuestion:
    """A question as it stands on the shelf: its `sign`, its words and the language they are in, and the block of the text
    `work` that answers it. Where `block` is None it leads to the pictures. `origin` is whose question it is, `hand` who made
    it (``Pack.hand``)."""

    id: str
    sign: str
    words: Words
    language: str
    work: str
    block: str | None
    origin: Origin
    hand: str = PUBLISHER


def stored_questions(packs: Iterable[Pack]) -> list[Stored]:
    """Return the questions of those packs that somebody known vouches for: the publisher's first, of one origin the newest
    last. What is damaged is left out: the check of the pack tells of it."""
    vouched = [pack for pack in packs if pack.vouching.origin.vouched]
    found = []
    for pack in sorted(vouched, key=_weight):
        try:
            kept = pack.questions()
            if kept is not None:
                found.append((pack, pack.read(partial(questions_from_json, kept), "questions", "")))
        except PackError:
            continue
    return found


def _weight(pack: Pack) -> tuple[int, bool, date, int]:
    """Return by what packs are ordered of which the last one has the last word."""
    return -pack.vouching.origin, not pack.manifest.trial, pack.manifest.made, pack.vouching.signed_at


def shelf_questions(
    stored: Iterable[Stored], hand_of: Callable[[str], str | None], tag: str, helping: str
) -> tuple[ShelfQuestion, ...]:
    """Return the questions for a reader of `tag`, whom `helping` helps. `hand_of` tells who made a work (``Pack.hand``),
    None where it is not here: a question leads to texts of its own hand, and is not asked where they are missing."""
    found: dict[str, tuple[tuple[int, int], ShelfQuestion]] = {}
    order = reading_order(tag, helping)
    for pack, questions in stored:
        origin = pack.vouching.origin
        for question in questions:
            if question.work and hand_of(question.work) != pack.hand:
                continue
            words = dict(question.words)
            language = next((t for t in order if t in words), question.words[0][0])
            shown = ShelfQuestion(
                question.id, question.sign, Words.of(words[language]), language, question.work, question.block or None,
                origin, pack.hand,
            )  # fmt: skip
            place = found[question.id][0] if question.id in found else (-origin, question.number)
            found[question.id] = (place, shown)
    return tuple(shown for _, shown in sorted(found.values(), key=lambda f: f[0])[: limits.QUESTIONS.most])
