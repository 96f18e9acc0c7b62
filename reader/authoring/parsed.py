"""A text as it was read: its blocks, what can be translated, its words, and what is wrong."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from reader.core.works import Block, Words


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


@dataclass
class Document:
    """A text read: its sections of blocks, what can be translated, its words, and what is wrong."""

    text: str = ""
    sections: list[list[Block]] = field(default_factory=list)
    segments: list[SourceSegment] = field(default_factory=list)
    words: dict[str, tuple[Words, ...]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    again: "Callable[[Callable[[str, int], str | None]], Document] | None" = None
    """Reads the same source with words from elsewhere: by block id and segment, None where there are none."""

    def blocks(self) -> Iterable[Block]:
        for section in self.sections:
            yield from section
