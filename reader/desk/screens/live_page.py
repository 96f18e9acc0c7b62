"""A work as it will be read, while somebody is at it: the blocks of its source with words that change."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

from reader.authoring.art import ArtError, picture_bytes
from reader.authoring.line_breaks import with_breaks
from reader.authoring.live_words import live_words
from reader.authoring.parsed import ParsedDocument
from reader.authoring.source_checks import notes_met
from reader.authoring.works import WorkSource
from reader.core.blocks import Block, BlockKind
from reader.core.composition import ComposedBlock
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.ui.document.pictures import Pictures
from reader.ui.i18n.names import box_title_words, shown_in_words


class LivePage:
    """A Document (see ``parallel_layout``) in one language. Where a block has no words in it, the source's stand there and
    say so. `raw` gives a segment's raw words by its key, None where it is not translated."""

    sides, first_right = 1, False

    def __init__(
        self, document: ParsedDocument, source_language: str, tag: str, raw: Callable[[str], str | None],
        picture: Callable[[str], bytes | None], changed: Sequence[str] = (), plain: bool = False,
        written: Mapping[str, tuple[Words, ...]] | None = None,
    ):  # fmt: skip
        """`written` are the words that are read already; what is typed later comes from `raw`. `plain` is as in comics."""
        self.pictures = Pictures(picture)
        self._document, self._source, self.tag, self._raw = document, source_language, tag, raw
        self.languages = (tag, source_language)
        self._blocks = list(document.blocks())
        self._index = {block.id: i for i, block in enumerate(self._blocks)}
        self._roles = {segment.key: segment.role for segment in document.segments}
        self._met = [] if plain else notes_met(document.text)
        self._plain, self._changed = plain, frozenset(changed)
        self._written = dict(written or {})
        self._composed: dict[int, ComposedBlock] = {}

    def type_in(self, block: str) -> list[int]:
        """Take the words of a block that are `raw` now; return which blocks look otherwise than before."""
        index = self._index[block]
        raws = [self._raw(f"{block}/{i}") for i in range(self._blocks[index].segments)]
        before = self.composed(index).language
        if any(raw is None for i, raw in enumerate(raws) if f"{block}/{i}" in self._roles):
            self._written.pop(block, None)
        else:
            roles = [self._roles.get(f"{block}/{i}", "") for i in range(len(raws))]
            self._written[block] = live_words([raw or "" for raw in raws], self.tag, roles, self._met, self._plain)
        self._composed.pop(index, None)
        # The label above the next block may come or go.
        return [index, index + 1] if before != self.composed(index).language and index + 1 < len(self) else [index]

    def __len__(self) -> int:
        return len(self._blocks)

    def block(self, index: int) -> Block:
        return self._blocks[index]

    def sides_of(self, _index: int) -> int:
        return 1

    def composed(self, index: int, _side: int = 0) -> ComposedBlock:
        if index not in self._composed:
            block = self._blocks[index]
            written = self._written.get(block.id)
            tag = self.tag if written is not None or not block.segments else self._source
            words = self._document.words.get(block.id, ()) if written is None else written
            if len(words) != block.segments:  # a mistake of the source: its check tells of it
                words = tuple(Words("") for _ in range(block.segments))
            self._composed[index] = ComposedBlock(block, tuple(with_breaks(w, tag) for w in words), tag)
        return self._composed[index]

    def index_of(self, block_id: str) -> int | None:
        return self._index.get(block_id)

    def weights(self) -> list[int]:
        return [block.weight for block in self._blocks]

    def label(self, index: int, _side: int = 0) -> Words | None:
        shown = self.composed(index).language
        if shown == self.tag or (index and self.composed(index - 1).language == shown):
            return None
        return shown_in_words(shown, self._blocks[index].id in self._changed)

    def box_title(self, block: Block) -> Words | None:
        return box_title_words(block)

    def voices(self, block: Block, _side: int = 0) -> tuple[Words | None, ...]:
        """Return who speaks in each balloon of a panel."""
        names = {
            b.name: self.composed(i).segments[0]
            for i, b in enumerate(self._blocks)
            if b.kind is BlockKind.ITEM and b.name
        }
        return tuple(names.get(balloon.speaker) for balloon in block.balloons)


class PairPage:
    """A text beside its source: a Document in two languages of one work."""

    sides, first_right = 2, False

    def __init__(self, text: LivePage, source: LivePage):
        self.pictures = text.pictures
        self._pages = (text, source)

    def __len__(self) -> int:
        return len(self._pages[0])

    def block(self, index: int) -> Block:
        return self._pages[0].block(index)

    def sides_of(self, index: int) -> int:
        return 2 if self.block(index).segments else 1

    def composed(self, index: int, side: int = 0) -> ComposedBlock:
        return self._pages[side].composed(index)

    def index_of(self, block_id: str) -> int | None:
        return self._pages[0].index_of(block_id)

    def weights(self) -> list[int]:
        return self._pages[0].weights()

    def label(self, index: int, side: int = 0) -> Words | None:
        return self._pages[side].label(index)

    def box_title(self, block: Block) -> Words | None:
        return self._pages[0].box_title(block)

    def voices(self, block: Block, side: int = 0) -> tuple[Words | None, ...]:
        return self._pages[side].voices(block)


class SomeBlocks:
    """Some blocks of a Document: those of `blocks`, by their ids, in its order."""

    def __init__(self, whole: "LivePage | PairPage", blocks: Collection[str]):
        self.pictures, self.sides, self.first_right = whole.pictures, whole.sides, whole.first_right
        self._whole = whole
        self._shown = [i for i in range(len(whole)) if whole.block(i).id in blocks]

    def __len__(self) -> int:
        return len(self._shown)

    def block(self, index: int) -> Block:
        return self._whole.block(self._shown[index])

    def sides_of(self, index: int) -> int:
        return self._whole.sides_of(self._shown[index])

    def composed(self, index: int, side: int = 0) -> ComposedBlock:
        return self._whole.composed(self._shown[index], side)

    def index_of(self, block_id: str) -> int | None:
        whole = self._whole.index_of(block_id)
        return self._shown.index(whole) if whole in self._shown else None

    def weights(self) -> list[int]:
        weights = self._whole.weights()
        return [weights[i] for i in self._shown]

    def label(self, index: int, side: int = 0) -> Words | None:
        return self._whole.label(self._shown[index], side)

    def box_title(self, block: Block) -> Words | None:
        return self._whole.box_title(block)

    def voices(self, block: Block, side: int = 0) -> tuple[Words | None, ...]:
        return self._whole.voices(block, side)


def page_of(work: WorkSource, tag: str) -> LivePage:
    """Return a work in one language as it will be read."""
    translation = work.translations.get(tag)
    raw = translation.raw if translation is not None else {}
    written = (
        translation.words if translation is not None else work.document.words if tag == work.source_language else None
    )
    return LivePage(
        work.document, work.source_language, tag, raw.get, partial(picture_of_work, work),
        translation.changed if translation is not None else (), work.kind is WorkKind.COMIC, written,
    )  # fmt: skip


def picture_of_work(work: WorkSource, name: str) -> bytes | None:
    """Return a picture of a work as a pack holds it, with what it shares with others; None where it cannot be had."""
    try:
        return picture_bytes(work.folder / name)
    except (OSError, ArtError):
        return None
