"""A text as it was read: its blocks, what can be translated, its words, and what is wrong."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from reader.core.blocks import Block, blocks_from_json
from reader.core.words import Words, words_from_json, words_to_json


@dataclass(frozen=True)
class SourceSegment:
    """What a translator is given: the block, the number of the segment in it, what it is, its raw words."""

    block: str
    segment: int
    role: str
    words: str

    @property
    def key(self) -> str:
        return f"{self.block}/{self.segment}"


@dataclass(frozen=True)
class Problem:
    """Something that cannot be shown; ``near`` is raw text to find its line by, where ``line`` is not known (0)."""

    near: str
    message: str
    line: int = 0


class KeptWords(Mapping[str, tuple[Words, ...]]):
    """Words by block as ``words_to_json`` told them, each read when it is asked for: of most texts no word is."""

    def __init__(self, kept: dict[str, Any]):
        self._kept = kept

    def __getitem__(self, block: str) -> tuple[Words, ...]:
        return words_from_json({block: self._kept[block]})[block]

    def __contains__(self, block: object) -> bool:
        return block in self._kept

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


@dataclass
class ParsedDocument:
    """A text read: its sections of blocks, what can be translated, its words, and what is wrong."""

    text: str = ""
    sections: list[list[Block]] = field(default_factory=list)
    segments: list[SourceSegment] = field(default_factory=list)
    words: Mapping[str, tuple[Words, ...]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    digest: str = ""
    """Names the text and all that it was read with; empty where nobody needs to know it again."""
    again: "Callable[[Callable[[str, int], str | None]], ParsedDocument] | None" = None
    """Reads the same source with words from elsewhere: by block id and segment, None where there are none."""

    def to_json(self) -> Any:
        """Return a document without problems in a form that JSON can hold."""
        segments = [[s.block, s.segment, s.role, s.words] for s in self.segments]
        sections = [[block.to_json() for block in blocks] for blocks in self.sections]
        return [self.text, sections, segments, words_to_json(self.words)]

    @classmethod
    def from_json(
        cls, value: Any, again: "Callable[[Callable[[str, int], str | None]], ParsedDocument]"
    ) -> "ParsedDocument":
        text, sections, segments, words = value
        blocks = [list(blocks_from_json(records)) for records in sections]
        read = [SourceSegment(*segment) for segment in segments]
        return cls(text, blocks, read, KeptWords(words), again=again)

    def blocks(self) -> Iterable[Block]:
        for section in self.sections:
            yield from section
