"""A comic's panels and balloons as they are moved: boxes in ``comic.toml``, all else in the file stays."""

import tomllib
from dataclasses import dataclass, field
from typing import Any

import tomlkit

from reader.authoring.art import picture_size
from reader.authoring.comic import read_comic
from reader.authoring.parsed import ParsedDocument
from reader.authoring.works import WorkSource
from reader.core.blocks import Area, Block, BlockKind
from reader.desk.content.changes import Bytes, Changes, held

_LEAST = 20
"""The narrowest and lowest box, in units of the page."""


@dataclass(frozen=True)
class BoxName:
    """Which box: of the panel on a page (both from 0), or of a balloon in it."""

    page: int
    panel: int
    balloon: int = -1


@dataclass
class PanelsFile:
    """One comic's file, whose boxes change; ``document`` is the comic as it is now."""

    work: WorkSource
    document: ParsedDocument = field(default_factory=ParsedDocument)
    _editable: Any = None
    """The file as it can be changed, all else in it kept; read when something is moved: it takes a while."""

    def __post_init__(self) -> None:
        self.file = self.work.source_file
        self._seen: Bytes = held(self.file)
        text = (self._seen or b"").decode("utf-8-sig")
        self._tables: Any = tomllib.loads(text)
        self._read(text)

    def _read(self, text: str) -> None:
        size_of = lambda name: picture_size(self.work.folder / name)  # noqa: E731 - one line, used once
        self.document = read_comic(text, size_of, source_language=self.work.source_language)

    def _edit(self) -> None:
        """Have the tables be those that can be written again."""
        if self._editable is None:
            self._editable = self._tables = tomlkit.parse((self._seen or b"").decode("utf-8-sig"))

    def pages(self) -> list[Block]:
        """Return the pages; the panels of each follow it among the blocks."""
        return [block for block in self.document.blocks() if block.kind is BlockKind.PAGE]

    def boxes(self, page: int) -> list[tuple[BoxName, Area]]:
        """Return the boxes of a page in reading order: each panel, then its balloons."""
        found: list[tuple[BoxName, Area]] = []
        for number, panel in enumerate(self._panels(page)):
            found.append((BoxName(page, number), _area(panel["box"])))
            balloons = panel.get("balloons", [])
            found += [(BoxName(page, number, i), _area(balloon["box"])) for i, balloon in enumerate(balloons)]
        return found

    def move(self, name: BoxName, area: Area) -> None:
        """Put a box elsewhere, within its page. Not saved yet."""
        self._edit()
        page = self.pages()[name.page].area or (0, 0, *area[2:])
        wide, high = min(max(area[2], _LEAST), page[2]), min(max(area[3], _LEAST), page[3])
        x, y = min(max(area[0], 0), page[2] - wide), min(max(area[1], 0), page[3] - high)
        self._table(name)["box"] = [x, y, wide, high]
        self._read(tomlkit.dumps(self._editable))

    def reorder(self, name: BoxName, step: int) -> BoxName:
        """Read a panel, or a balloon of one, sooner or later by a step; return its name then. Not saved yet."""
        self._edit()
        tables = self._panels(name.page)
        at = name.panel
        if name.balloon >= 0:
            tables, at = tables[name.panel]["balloons"], name.balloon
        to = at + step
        if not 0 <= to < len(tables):
            return name
        table = tables[at]
        del tables[at]
        tables.insert(to, table)
        self._read(tomlkit.dumps(self._editable))
        return BoxName(name.page, to) if name.balloon < 0 else BoxName(name.page, name.panel, to)

    def save(self, changes: Changes, name: str) -> None:
        """Write the file; raise ChangedElsewhereError, OSError."""
        data = tomlkit.dumps(self._editable).encode() if self._editable is not None else self._seen
        if data is not None and data != self._seen:
            changes.write(name, self.file, data, self._seen)
            self._seen = data

    def problems(self) -> list[str]:
        """Return what a reader could not show of it."""
        return [problem.message for problem in self.document.problems]

    def _panels(self, page: int) -> Any:
        return self._tables["pages"][page].get("panels", [])

    def _table(self, name: BoxName) -> Any:
        panel = self._panels(name.page)[name.panel]
        return panel if name.balloon < 0 else panel["balloons"][name.balloon]


def _area(box: Any) -> Area:
    x, y, wide, high = (int(value) for value in box)
    return x, y, wide, high
