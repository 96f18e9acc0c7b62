"""How far a command is: a bar on a terminal, or lines for another program."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

PROGRESS_LINE = "progress "
"""What a line of ``--progress`` begins with; how much is done (0 to 1) and at what it is follow."""


class CommandProgress:
    """Tells how far a command is: a bar on a terminal, with ``--progress`` a line each time, elsewhere nothing."""

    def __init__(self, lines: bool, bar: Any, total: float):
        self._lines, self._bar, self._total, self._done = lines, bar, total, 0.0

    def step(self, name: str = "") -> None:
        """One more is done."""
        self.to(self._done + 1, name)

    def to(self, done: float, name: str = "", total: float = 0) -> None:
        """So much is done (of another `total`)."""
        self._total = total or self._total
        if self._lines and self._total:
            print(f"{PROGRESS_LINE}{min(done / self._total, 1):.4f} {name}".rstrip(), flush=True)
        self._bar.total = self._total or None
        if name:
            self._bar.set_postfix_str(name, refresh=False)
        self._bar.update(max(0, done - self._bar.n))
        self._done = done

    def write(self, line: str) -> None:
        """Say something beside it."""
        self._bar.write(line)


@contextmanager
def progress_bar(
    lines: bool, doing: str, unit: str, total: float = 0, scale: bool = False
) -> Iterator[CommandProgress]:
    """Show how far a command is that does `total` of something; with `scale` in thousands and millions."""
    from tqdm import tqdm

    silent = True if lines else None
    with tqdm(total=total or None, desc=doing, unit=unit, unit_scale=scale, disable=silent, leave=False) as bar:
        yield CommandProgress(lines, bar, total)
