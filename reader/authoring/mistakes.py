"""Mistakes in the content: each with its file and line, collected so that all are told at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Mistake:
    """One thing to mend: where, and a sentence that says what is wrong and what to do."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class AuthorError(Exception):
    """What an editor asked for cannot be done; the message says why and what to do."""


class ContentError(Exception):
    """The content cannot be used; ``mistakes`` says why."""

    def __init__(self, mistakes: list[Mistake]):
        super().__init__("\n".join(str(m) for m in mistakes))
        self.mistakes = mistakes


class Mistakes:
    """Collects mistakes, each once."""

    def __init__(self) -> None:
        self._found: dict[Mistake, None] = {}

    def add(self, file: Path, line: int, message: str) -> None:
        self._found[Mistake(file, max(line, 1), message)] = None

    def __iter__(self) -> Iterator[Mistake]:
        return iter(sorted(self._found))

    def __len__(self) -> int:
        return len(self._found)

    def raise_any(self) -> None:
        """Raise ContentError if there is any."""
        if self._found:
            raise ContentError(list(self))


def line_of(text: str, needle: str, start: int = 0) -> int:
    """Return the line (from 1) of `needle` in `text` at or after offset `start`, else before it, else 1."""
    at = text.find(needle, start)
    if at < 0:
        at = text.find(needle)
    return text.count("\n", 0, at) + 1 if at >= 0 else 1
