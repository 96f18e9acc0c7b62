"""A composed work as a page: notices before it, its blocks, and what is said about it after it.

Everything on the page is a block, so the typesetter, copying, screen readers and keeping the place treat
the program's own words like the work's.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from reader.core.blocks import Block, BlockKind
from reader.core.comic import speaker_name
from reader.core.composition import ComposedBlock, Composition
from reader.core.glossary import Glossary, target
from reader.core.languages import Language, language
from reader.core.outsiders import outsiders
from reader.core.trust import Origin
from reader.core.words import Span, Style, Words
from reader.core.works import WorkKind
from reader.ui.document.pictures import Pictures
from reader.ui.i18n.names import box_title_words, shown_in_words
from reader.ui.i18n.problems import damage_words
from reader.ui.i18n.translation import date_words, filled
from reader.ui.i18n.trust_labels import origin_notice, origin_sign, state_notices, state_signs, trial_sign

translate = QCoreApplication.translate
WaysOn = tuple[Words, str, str]
"""A title, its language, and the target of a link to it."""
_STATE_BOX, _ORIGIN_BOX = -1, -3


class WorkDocument:
    """A Page (see block_view) of a work composed in one language or two. `words` is the language of the program's own
    words; `today` is None where the clock is wrong; `first_right` puts the first language into the right column."""

    def __init__(
        self, compositions: Sequence[Composition], pictures: Pictures, words: Language, today: date | None,
        first_right: bool = False, terms: Glossary | None = None, following: Sequence[WaysOn] = (),
        trial: bool = False,
    ):  # fmt: skip
        self.pictures, self.words = pictures, words
        self.compositions = tuple(compositions)
        self.composition = self.compositions[0]
        """In the reader's own language."""
        self.sides, self.first_right = len(self.compositions), first_right
        # A comic's words are read in its balloons.
        self._terms = terms if self.composition.work.kind is not WorkKind.COMIC else None
        self._marked: dict[tuple[int, int], ComposedBlock] = {}
        self._before = self._notices(today, trial)
        self._after = [*self._ways_on(following), *self._about()]
        self._own = {b.block.id: i for i, b in enumerate(self._before)}
        end = len(self._before) + len(self.composition)
        self._own |= {b.block.id: end + i for i, b in enumerate(self._after)}

    @property
    def first(self) -> int:
        """The index of the work's first block on the page."""
        return len(self._before)

    def __len__(self) -> int:
        return len(self._before) + len(self.composition) + len(self._after)

    def block(self, index: int) -> Block:
        own = self._own_block(index)
        return own.block if own else self.composition.block(index - len(self._before))

    def sides_of(self, index: int) -> int:
        """Return in how many languages a block stands: the program's own words, and blocks without any, once."""
        return self.sides if self._own_block(index) is None and self.block(index).segments else 1

    def composed(self, index: int, side: int = 0) -> ComposedBlock:
        own = self._own_block(index)
        if own is not None:
            return own
        composed = self.compositions[side].composed(index - len(self._before))
        if (
            self._terms is None
            or not composed.segments
            or composed.block.kind in (BlockKind.HEADING, BlockKind.BOX_TITLE, BlockKind.FIGURE)
        ):
            return composed
        if (index, side) not in self._marked:
            if composed.block.kind is BlockKind.TERM:  # the term itself leads to every place where it occurs
                term, meaning = composed.segments
                leads_to = target(self.composition.work.id, composed.block.name)
                span = Span(0, len(term.text), Style.TERM, leads_to)
                marked: tuple[Words, ...] = (replace(term, spans=(span,)), meaning)
            else:
                marked = tuple(
                    self._terms.marked(words, composed.language, self.composition.hand) for words in composed.segments
                )
            self._marked[index, side] = replace(composed, segments=marked)
        return self._marked[index, side]

    def index_of(self, block_id: str) -> int | None:
        if block_id in self._own:
            return self._own[block_id]
        found = self.composition.index_of(block_id)
        return None if found is None else found + len(self._before)

    def find(self, name: str) -> int | None:
        """Return the index of what a link's name, a block's id or a section's number means."""
        if name in self._own:
            return self._own[name]
        found = self.composition.find(name)
        return None if found is None else found + len(self._before)

    def weights(self) -> list[int]:
        """Return how much room each block may take, in letters of the source, for the scroll bar."""
        own = [[b.block.weight for b in blocks] for blocks in (self._before, self._after)]
        return [*own[0], *self.composition.skeleton.weights, *own[1]]

    def section_of(self, index: int) -> int:
        """Return the section that the block at `index` belongs to; the last one for what stands after."""
        inside = min(max(index - len(self._before), 0), len(self.composition) - 1)
        return self.composition.section_of(inside)

    def section_start(self, section: int) -> int:
        """Return where a section begins; the first begins with the notices."""
        return 0 if section == 0 else self.composition.section_start(section) + len(self._before)

    def label(self, index: int, side: int = 0) -> Words | None:
        """Return the words above a block: that its part is damaged, or that it is in another language."""
        own = self._own_block(index)
        if own is not None:
            return None
        inside, composition = index - len(self._before), self.compositions[side]
        section = composition.section_of(inside)
        if inside == composition.section_start(section) and composition.damaged_section(section):
            told = section > 0 and composition.damaged_section(section - 1)
            return None if told else damage_words()
        composed = composition.composed(inside)
        if composed.block.kind is BlockKind.PAGE:
            return self._art_label(composed.block, composition)
        if inside and self._shown_as(inside - 1, side) == self._shown_as(inside, side):
            return None
        shown, own_language = composed.language, composition.reader.language
        if composed.damaged or (shown != own_language and own_language in composition.damaged_languages):
            return damage_words()
        if shown == own_language:
            return None
        return shown_in_words(shown, composed.block.id in composition.changed)

    def _art_label(self, page: Block, composition: Composition) -> Words | None:
        """Return the words above a page whose picture has its words in another language than the reader's."""
        tag = page.art_in(composition.languages)[1]
        if tag in ("", composition.reader.language):
            return None
        words = translate("Page", "Shown in {language}: not yet translated")
        return filled(words, language=language(tag).own_name)

    def _shown_as(self, inside: int, side: int) -> tuple[str, bool, bool]:
        """Return what a label would tell of a block; it is told once for blocks that follow each other."""
        composition = self.compositions[side]
        composed = composition.composed(inside)
        return composed.language, composed.damaged, composed.block.id in composition.changed

    def box_title(self, block: Block) -> Words | None:
        """Return the program's title of a box that has none of its own, and of a page of a comic."""
        return box_title_words(block)

    def voices(self, block: Block, side: int = 0) -> tuple[Words | None, ...]:
        """Return who speaks in each balloon of a panel, None where nobody is named."""
        return tuple(speaker_name(self.compositions[side], balloon.speaker) for balloon in block.balloons)

    # --- the program's own blocks ---

    def is_own(self, index: int) -> bool:
        """Return whether a block is the program's, not the work's."""
        return self._own_block(index) is not None

    def _own_block(self, index: int) -> ComposedBlock | None:
        if index < len(self._before):
            return self._before[index]
        after = index - len(self._before) - len(self.composition)
        return self._after[after] if after >= 0 else None

    def _notices(self, today: date | None, trial: bool) -> list[ComposedBlock]:
        found = []
        notices: dict[tuple[bool, Words], list[str]] = {}
        unreleased = trial_sign(unchecked=False)
        for shown in self.compositions:
            told_of = state_notices(shown.work, shown.edition, shown.others, today, self.words.tag)
            if trial and unreleased in state_signs(shown.work, shown.edition, shown.others, today, trial):
                told_of.append((False, unreleased.words))
            for notice in told_of:
                notices.setdefault(notice, []).append(language(shown.edition.language).own_name)
        told = list(notices)
        if self.sides > 1:  # each text has its own state
            told = [
                (good, filled("{language}: {notice}", language=", ".join(dict.fromkeys(names)), notice=w.marked))
                for (good, w), names in notices.items()
            ]
        for i, (good, words) in enumerate(told):
            box = "checked" if good else "state"
            block = Block(f"~state-{i}", BlockKind.PARAGRAPH, box=box, box_id=_STATE_BOX - good)
            found.append(ComposedBlock(block, (words,), self.words.tag))
        return self._whose() + found

    def _whose(self) -> list[ComposedBlock]:
        """Return the box that tells of a text that is not the publisher's: a warning where nobody vouches for it."""
        origin = self.composition.origin
        if origin is Origin.PUBLISHER:
            return []
        box = "note" if origin.vouched else "warning"
        rows = ((BlockKind.BOX_TITLE, origin_sign(origin).words), (BlockKind.PARAGRAPH, origin_notice(origin)))
        return [
            ComposedBlock(Block(f"~origin-{i}", kind, box=box, box_id=_ORIGIN_BOX), (words,), self.words.tag)
            for i, (kind, words) in enumerate(rows)
        ]

    def _ways_on(self, following: Sequence[WaysOn]) -> list[ComposedBlock]:
        """Return what to read next, as links."""
        if not following:
            return []
        head = Words.of(translate("Page", "Read on"))
        blocks = [
            ComposedBlock(Block("~on", BlockKind.HEADING, level=2, weight=len(head.text)), (head,), self.words.tag)
        ]
        for i, (title, tag, target_) in enumerate(following):
            link = replace(title, spans=(Span(0, len(title.text), Style.LINK, target_),))
            block = Block(f"~on-{i}", BlockKind.ITEM, depth=1, weight=len(title.text))
            blocks.append(ComposedBlock(block, (link,), tag))
        return blocks

    def _about(self) -> list[ComposedBlock]:
        work, own = self.composition.work, self.words.tag
        rows: list[tuple[BlockKind, Words, str]] = [
            (BlockKind.HEADING, Words.of(translate("Page", "About this text")), own)
        ]
        if work.law_as_of:
            words = filled(translate("Page", "The law as of {date}"), date=date_words(work.law_as_of, own))
            rows.append((BlockKind.PARAGRAPH, words, own))
        if work.check_by:
            words = filled(translate("Page", "To be checked again by {date}"), date=date_words(work.check_by, own))
            rows.append((BlockKind.PARAGRAPH, words, own))
        if self.composition.origin.vouched:
            published = translate("Page", "Published by {publisher}, {date}")
            words = filled(published, publisher=work.publisher, date=date_words(work.published, own))
        else:  # who it says made it: the program does not say so
            words = Words.of(f"{outsiders(Words(work.publisher)).marked}, {date_words(work.published, own)}")
        rows.append((BlockKind.PARAGRAPH, words, own))
        rows.append((BlockKind.PARAGRAPH, filled(translate("Page", "Licence: {licence}"), licence=work.licence), own))
        # Names, titles and addresses stand as they are written in the work's own language.
        rows += [(BlockKind.PARAGRAPH, Words.of(credit), work.source_language) for credit in work.credits]
        rows.append((BlockKind.HEADING, Words.of(translate("Page", "Sources")), own))
        for source in work.sources:
            text = f"{source.title}\n{source.address}" if source.address else source.title
            rows.append((BlockKind.ITEM, Words.of(text), work.source_language))
        return [
            ComposedBlock(
                Block(f"~about-{i}", kind, level=2 if i == 0 else 3, depth=int(kind is BlockKind.ITEM), weight=len(words.text)),
                (words,), tag,
            )
            for i, (kind, words, tag) in enumerate(rows)
        ]  # fmt: skip
