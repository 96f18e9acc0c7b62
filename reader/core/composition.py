"""A work composed for one reader.

A block that is not written in the reader's language is shown in the next language of the reader's
order, alone, and says which language it really is in. Composing happens when a text is read, never when
a pack is built.
"""

from reader.core import limits
from reader.core.blocks import Block, BlockKind
from reader.core.languages import reading_order
from reader.core.pack import Pack
from reader.core.pack_errors import PartDamaged
from reader.core.record import record
from reader.core.trust import Origin
from reader.core.words import BlockWords, Words
from reader.core.works import Edition, Listed, Work


@record
class Reader:
    """Who reads: their language, and the one that helps where a language has no fixed fallback."""

    language: str
    helping: str = ""

    def order(self, work: Work | Listed) -> tuple[str, ...]:
        """Return the languages in which `work` is looked for, best first."""
        return reading_order(self.language, self.helping, work.source_language)


@record
class ComposedBlock:
    """A block with its words; ``language`` is the one the words are really in. ``damaged`` blocks
    have no words: their part of the pack cannot be read."""

    block: Block
    segments: tuple[Words, ...]
    language: str
    damaged: bool = False

    @property
    def left_out(self) -> bool:
        """Whether a translation leaves the block out on purpose: nothing of it is shown."""
        return bool(self.segments) and not any(words.text for words in self.segments) and self.block.kind not in _SEEN


_SEEN = frozenset((BlockKind.FIGURE, BlockKind.PAGE, BlockKind.PANEL))
"""Kinds that are pictures, also without words."""


class Skeleton:
    """A work's blocks in order, the same for every reader: where each is, found by id and by name."""

    def __init__(self, work: Work, sections: tuple[tuple[Block, ...], ...]):
        self.work, self.sections = work, sections
        self.blocks = [block for blocks in sections for block in blocks]
        self.section = [s for s, blocks in enumerate(sections) for _ in blocks]
        self.starts = [0]
        for blocks in sections:
            self.starts.append(self.starts[-1] + len(blocks))
        self.weights = [block.weight for block in self.blocks]
        self.index = {block.id: i for i, block in enumerate(self.blocks)}
        self.names = {block.name: i for i, block in enumerate(self.blocks) if block.name}


class Composition:
    """A work for one reader: its blocks in order, whose words are read section by section when asked.

    Invariant: the blocks and their order are the same for every reader. ``damaged_languages`` are those
    of the work that cannot be read at all.
    """

    def __init__(
        self,
        pack: Pack,
        skeleton: Skeleton,
        reader: Reader,
        editions: list[Edition],
        damaged_languages: frozenset[str] = frozenset(),
    ):
        if not editions:
            raise PartDamaged(pack.path, "no language of it can be read", skeleton.work.id)
        self.skeleton, self.reader, self.damaged_languages = skeleton, reader, damaged_languages
        self._pack, self._editions = pack, editions
        self._words: dict[tuple[int, int], BlockWords | None] = {}
        self._composed: dict[int, ComposedBlock] = {}
        self._letters = [0] * len(editions)

    @property
    def work(self) -> Work:
        return self.skeleton.work

    @property
    def sections(self) -> tuple[tuple[Block, ...], ...]:
        return self.skeleton.sections

    def __len__(self) -> int:
        return len(self.skeleton.blocks)

    @property
    def edition(self) -> Edition:
        """The edition to judge the text by: the reader's own, or the one it really opens in."""
        return next((e for e in self._editions if e.translated), self._editions[0])

    @property
    def is_damaged(self) -> bool:
        """Whether something of it could not be read, as far as it was read."""
        damaged = any(blocks[0].kind is BlockKind.DAMAGED for blocks in self.sections)
        return damaged or bool(self.damaged_languages) or None in self._words.values()

    @property
    def origin(self) -> Origin:
        """Who vouches for the work."""
        return self._pack.vouching.origin

    @property
    def hand(self) -> str:
        """Who made the work: see ``Pack.hand``."""
        return self._pack.hand

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which the work is looked for, best first."""
        return tuple(edition.language for edition in self._editions)

    @property
    def changed(self) -> frozenset[str]:
        """The blocks that the reader's own language has, but out of date: their source changed since."""
        own = next((e for e in self._editions if e.language == self.reader.language), None)
        return frozenset(own.changed) if own else frozenset()

    @property
    def others(self) -> tuple[Edition, ...]:
        """The editions that stand in where ``edition`` has no words."""
        return standing_in(self.edition, self._editions)

    def block(self, index: int) -> Block:
        return self.skeleton.blocks[index]

    def stands_alone(self, index: int) -> bool:
        """Return whether a block shows something when it is shown by itself; the page of a comic is told by its
        panels."""
        block = self.block(index)
        if block.kind is BlockKind.PAGE and index + 1 < len(self) and self.block(index + 1).kind is BlockKind.PANEL:
            return False
        if block.kind is BlockKind.DAMAGED or self.composed(index).left_out:
            return False
        return block.segments > 0 or bool(block.images)

    def section_of(self, index: int) -> int:
        return self.skeleton.section[index]

    def section_start(self, section: int) -> int:
        """Return the index of the first block of `section`."""
        return self.skeleton.starts[section]

    def index_of(self, block_id: str) -> int | None:
        """Return where the block is, or None."""
        return self.skeleton.index.get(block_id)

    def find(self, name: str) -> int | None:
        """Return the block that `name` means: a heading's name, a block's id, or a section's number."""
        if name in self.skeleton.names:
            return self.skeleton.names[name]
        if name in self.skeleton.index:
            return self.skeleton.index[name]
        if name.isdecimal() and 1 <= int(name) <= len(self.sections):
            return self.section_start(int(name) - 1)
        return None

    def composed(self, index: int) -> ComposedBlock:
        """Return the block with its words, in the best language of the reader's order that has it."""
        if index not in self._composed:
            self._composed[index] = self._compose(index)
        return self._composed[index]

    def _compose(self, index: int) -> ComposedBlock:
        section = self.skeleton.section[index]
        block = self.block(index)
        if block.segments == 0:
            return ComposedBlock(block, (), self.reader.language, block.kind is BlockKind.DAMAGED)
        for i, edition in enumerate(self._editions):
            words = self._section_words(i, section)
            segments = words.get(block.id) if words else None
            if segments is not None and len(segments) == block.segments and _fit(block, segments):
                return ComposedBlock(block, segments, edition.language)
        return ComposedBlock(block, (), self.reader.language, damaged=True)

    def damaged_section(self, section: int) -> bool:
        """Return whether words of `section` in one of the reader's languages cannot be read."""
        if self.sections[section][0].kind is BlockKind.DAMAGED:
            return True
        return any(self._section_words(i, section) is None for i in range(len(self._editions)))

    def section_title(self, section: int) -> tuple[Words, str] | None:
        """Return a section's title and its language, or None where it has none that can be read."""
        for edition in self._editions:
            title = edition.titles[section]
            if title is not None:
                return title, edition.language
        return None

    @property
    def title(self) -> tuple[Words, str]:
        """The work's title and its language."""
        for edition in self._editions:
            if edition.title is not None:
                return edition.title, edition.language
        raise PartDamaged(self._pack.path, "it has no title that can be read", self.work.id)

    def _section_words(self, edition: int, section: int) -> BlockWords | None:
        key = (edition, section)
        if key not in self._words:
            try:
                words = self._pack.words(self._editions[edition], section)
            except PartDamaged:
                self._words[key] = None
                return None
            # The same words named by every section would fill the memory.
            self._letters[edition] += sum(len(w.text) for segments in words.values() for w in segments)
            fits = len(words) <= len(self.sections[section]) and self._letters[edition] <= limits.LETTERS.most
            self._words[key] = words if fits else None
        return self._words[key]


def read_sections(pack: Pack, work: Work) -> tuple[tuple[Block, ...], ...]:
    """Return the blocks of every section; a section that is damaged, or has the blocks of another, is one block without
    words."""
    sections = []
    known: set[str] = set()
    for i in range(len(work.sections)):
        try:
            blocks = pack.blocks(work, i)
            if not known.isdisjoint(block.id for block in blocks):
                raise PartDamaged(pack.path, f"section {i + 1} has blocks of another", work.id)
            known.update(block.id for block in blocks)
            sections.append(blocks)
        except PartDamaged:
            sections.append((Block(id=f"~damaged-{i}", kind=BlockKind.DAMAGED, segments=0),))
    return tuple(sections)


def standing_in(first: Edition, editions: list[Edition]) -> tuple[Edition, ...]:
    """Return which of `editions`, best first, are read beside `first`: those up to the first whole one."""
    found: list[Edition] = []
    whole = first.translated == first.total
    for edition in editions[editions.index(first) + 1 :]:
        if whole:
            break
        if edition.translated:
            found.append(edition)
        whole = edition.translated == edition.total
    return tuple(found)


def _fit(block: Block, segments: tuple[Words, ...]) -> bool:
    """Return whether the words of a block can be shown where it stands: those of a panel are lettered in balloons."""
    if block.kind is not BlockKind.PANEL:
        return True
    return all(len(words.text) <= limits.BALLOON.most for words in segments[1:])
