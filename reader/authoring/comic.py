"""A comic's source, ``comic.toml``: pages of pictures without words, panels in reading order, and what is said in them.

::

    title = "Three windows"
    introduction = "What this comic is."        # may be left out
    art_may_be_mirrored = true                  # for languages that run from right to left

    [[speakers]]                                # who speaks; the name is translated like all words
    id = "amina"
    name = "Amina"

    [[pages]]
    art = "page-01.svg"                         # in images/; or a table: art = { en = "en/1.jpg", th = "th/1.jpg" }

    [[pages.panels]]
    box = [20, 20, 1560, 470]                   # x, y, width, height in the art's own units
    description = "What can be seen."           # for who cannot see it, and for searching

    [[pages.panels.balloons]]
    kind = "speech"                             # speech, thought, shout, caption, sound
    speaker = "amina"
    box = [40, 40, 280, 120]
    tail = [300, 240]                           # the mouth
    words = "Hello!"
    boxes = { my = [40, 40, 320, 140] }         # only where a language needs more room
"""

import hashlib
import re
from collections import Counter
from collections.abc import Callable
from functools import partial
from itertools import combinations
from typing import Any

from reader.authoring.document import Translate, raw_problems
from reader.authoring.line_breaks import without_controls
from reader.authoring.parsed import ParsedDocument, Problem, SourceSegment
from reader.core.blocks import Area, Balloon, BalloonKind, Block, BlockKind, inside
from reader.core.languages import LANGUAGES
from reader.core.limits import BALLOONS, UNITS
from reader.core.settings import parse_toml
from reader.core.words import Words

COMIC_FILE = "comic.toml"
IMAGES = "images"
Size = tuple[int, int]
SizeOf = Callable[[str], Size | None]
"""The width and height of a picture by its name, None where it cannot be told."""

_BLANKS = re.compile(r"\s+")
_HEADER = re.compile(r"(?m)^\s*\[\[\s*(speakers|pages|pages\.panels|pages\.panels\.balloons)\s*\]\]")
_KNOWN = {
    "comic": {"title", "introduction", "art_may_be_mirrored", "speakers", "pages"},
    "speaker": {"id", "name"},
    "page": {"art", "panels"},
    "panel": {"box", "description", "balloons"},
    "balloon": {"kind", "speaker", "box", "tail", "words", "boxes"},
}
_VOICES = (BalloonKind.SPEECH, BalloonKind.THOUGHT, BalloonKind.SHOUT)


class ComicError(Exception):
    """The file cannot be used at all; ``line`` is where, as far as is known."""

    def __init__(self, message: str, line: int = 1):
        super().__init__(message)
        self.line = line


def read_comic(
    text: str, size_of: SizeOf, translate: Translate | None = None, source_language: str = ""
) -> ParsedDocument:
    """Return the comic as blocks: a section with its title, its introduction and who is in it, then one section a page:
    the page, then its panels. Its words come from `translate` (the source's own where it is None). Pages are as large
    as their pictures in `source_language`.

    Raise ComicError where `text` is no TOML. What is wrong in it is in the document's problems.
    """
    try:
        data = parse_toml(text)
    except ValueError as error:
        found = re.search(r"line (\d+)", str(error))
        raise ComicError(f"is not TOML: {error}", int(found[1]) if found else 1) from error
    reader = _ComicReader(text, size_of, translate, source_language)
    reader.read(data)
    reader.document.text = text
    reader.document.again = partial(read_comic, text, size_of, source_language=source_language)
    return reader.document


def _name(field: str) -> str:
    return f"“{field}”"


class _ComicReader:
    """Walks the tables in their order; the line of a table is the line of its header."""

    def __init__(self, text: str, size_of: SizeOf, translate: Translate | None, source_language: str):
        self._source_language = source_language
        self._written: dict[str, tuple[Words, ...]] = {}
        self.document = ParsedDocument(words=self._written)
        self._size_of, self._translate = size_of, translate
        self._seen: Counter[str] = Counter()
        self._section: list[Block] = []
        self._speakers: dict[str, str] = {}
        self._mirrors = False
        self._lines: dict[str, list[int]] = {}
        for header in _HEADER.finditer(text):
            line = text.count("\n", 0, header.end()) + 1
            self._lines.setdefault(header[1], []).append(line)
        self._taken: Counter[str] = Counter()
        self._line = 1

    def read(self, data: dict[str, Any]) -> None:
        self._fields("comic", data)
        self._mirrors = data.get("art_may_be_mirrored", False) is True
        if not isinstance(data.get("art_may_be_mirrored", False), bool):
            self._wrong("“art_may_be_mirrored” is true or false, without quotes")
        self._open_section()
        self._block(BlockKind.HEADING, [("title", self._words(data, "title"))], level=1)
        if "introduction" in data:
            self._block(BlockKind.PARAGRAPH, [("introduction", self._words(data, "introduction"))])
        for speaker in self._tables(data, "speakers", "speakers"):
            self._speaker(speaker)
        pages = self._tables(data, "pages", "pages")
        if not pages:
            self._wrong("has no [[pages]]: a comic has one page at least")
        for number, page in enumerate(pages, 1):
            self._page(page, number)

    def _speaker(self, record: dict[str, Any]) -> None:
        self._fields("speaker", record)
        key = record.get("id")
        if not isinstance(key, str) or not re.fullmatch(r"[a-z][a-z0-9-]*", key) or re.fullmatch(r"page-\d+", key):
            self._wrong("a speaker needs an “id” of small letters, digits and hyphens")
        elif key in self._speakers:
            self._wrong(f"the speaker “{key}” stands twice")
        else:
            name = self._words(record, "name")
            self._speakers[key] = name
            self._block(BlockKind.ITEM, [("name of who speaks", name)], name=key, depth=1)

    def _page(self, record: dict[str, Any], number: int) -> None:
        self._fields("page", record)
        image, art = self._art(record.get("art"))
        size = self._page_size(image, art)
        self._open_section()
        area: Area = (0, 0, *(size or (UNITS.most, UNITS.most)))
        self._block(
            BlockKind.PAGE, [], key=(image, *(name for _, name in art)), name=f"page-{number}", area=area,
            image=image, art=art, mirrors=self._mirrors and not art,
        )  # fmt: skip
        panels: list[Area] = []
        for panel in self._tables(record, "panels", "pages.panels"):
            self._panel(panel, area if size else None, panels)

    def _art(self, value: object) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Return a page's picture for all languages, and those of single languages."""
        if isinstance(value, str) and value:
            return f"{IMAGES}/{value}", ()
        if isinstance(value, dict) and value and all(isinstance(v, str) and v for v in value.values()):
            for tag in value:
                self._language(tag)
            return "", tuple((tag, f"{IMAGES}/{name}") for tag, name in sorted(value.items()))
        self._wrong("a page needs its “art”: the name of a picture in images, or one for each language")
        return "", ()

    def _page_size(self, image: str, art: tuple[tuple[str, str], ...]) -> Size | None:
        """Return the size of a page: that of its picture; where languages have their own, of the one that panels were
        marked in."""
        own_first = sorted(art, key=lambda one: one[0] != self._source_language)
        for name in (image, *(name for _, name in own_first)):
            size = self._size_of(name) if name else None
            if size is not None and not 0 < max(size) <= UNITS.most:
                self._wrong(f"“{name}” is too large for a page")
                return None
            if size is not None:
                return size
        return None

    def _panel(self, record: dict[str, Any], page: Area | None, earlier: list[Area]) -> None:
        self._fields("panel", record)
        line, area = self._line, self._area(record.get("box"), "box")
        if area and page and not inside(area, page):
            self._wrong(f"the panel {list(area)} reaches beyond its page, which is {page[2]} × {page[3]}")
        hidden = next((e for e in earlier if area and (inside(area, e) or inside(e, area))), None)
        if hidden is not None:
            self._wrong(
                f"the panel {list(area or ())} and the panel {list(hidden)} cover each other: one cannot be reached"
            )
        if area:
            earlier.append(area)
        description = self._words(record, "description") if record.get("description") else ""
        parts, balloons = [("what the panel shows", description)], []
        for balloon in self._tables(record, "balloons", "pages.panels.balloons"):
            made, role = self._balloon(balloon, area)
            if made is not None:
                balloons.append(made)
                parts.append((role, self._words(balloon, "words")))
        self._line = line
        if len(balloons) > BALLOONS.most:
            self._wrong(f"a panel has at most {BALLOONS.most} balloons")
            return
        self._check_overlaps(balloons)
        if area:
            self._block(BlockKind.PANEL, parts, area=area, balloons=tuple(balloons))

    def _balloon(self, record: dict[str, Any], panel: Area | None) -> tuple[Balloon | None, str]:
        self._fields("balloon", record)
        kind, speaker = record.get("kind"), record.get("speaker", "")
        if kind not in list(BalloonKind):
            self._wrong(f"“{kind}” is no kind of balloon: use one of {', '.join(BalloonKind)}")
            return None, ""
        kind = BalloonKind(kind)
        if speaker and speaker not in self._speakers:
            self._wrong(f"“{speaker}” is none of the [[speakers]]: add who it is, or correct the name")
            speaker = ""
        area = self._area(record.get("box"), "box")
        areas = []
        boxes = record.get("boxes", {})
        if not isinstance(boxes, dict):
            self._wrong("“boxes” is a table: boxes = { my = [x, y, width, height] }")
            boxes = {}
        for tag, value in boxes.items():
            self._language(tag)
            if own := self._area(value, f"boxes.{tag}"):
                areas.append((tag, own))
        for tag, box in (("", area), *areas):
            if box and panel and not inside(box, panel):
                where = f" of {LANGUAGES[tag].english_name}" if tag in LANGUAGES else ""
                self._wrong(f"the balloon’s box {list(box)}{where} reaches beyond its panel {list(panel)}")
        tail = self._tail(record, kind, area, panel)
        role = f"{kind} of {self._speakers[speaker]}" if speaker else str(kind)
        return (Balloon(kind, area, speaker, tail, tuple(areas)) if area else None), role

    def _tail(
        self, record: dict[str, Any], kind: BalloonKind, area: Area | None, panel: Area | None
    ) -> tuple[int, ...]:
        tail = record.get("tail")
        if tail is None:
            return ()
        if kind not in _VOICES:
            self._wrong(f"a {kind} has no tail: nobody speaks it")
        elif not isinstance(tail, list) or [type(v) for v in tail] != [int, int] or min(tail) < 0:
            self._wrong("“tail” is the place of the mouth: [x, y]")
        elif panel and not inside((*tail, 0, 0), panel):
            self._wrong(f"the tail {tail} points out of its panel {list(panel)}")
        elif area and inside((*tail, 0, 0), area):
            self._wrong(f"the tail {tail} ends inside its own balloon {list(area)}")
        else:
            return tuple(tail)
        return ()

    def _check_overlaps(self, balloons: list[Balloon]) -> None:
        tags = ["", *sorted({tag for b in balloons for tag, _ in b.areas})]
        for one, other in combinations(balloons, 2):
            for tag in tags:
                a, b = one.area_in(tag), other.area_in(tag)
                apart = a[0] + a[2] <= b[0] or b[0] + b[2] <= a[0] or a[1] + a[3] <= b[1] or b[1] + b[3] <= a[1]
                if not apart:
                    where = f" in {LANGUAGES[tag].english_name}" if tag in LANGUAGES else ""
                    self._wrong(f"the balloons {list(a)} and {list(b)} lie over each other{where}: move one")
                    break

    # --- fields ---

    def _fields(self, table: str, record: dict[str, Any]) -> None:
        for key in record.keys() - _KNOWN[table]:
            self._wrong(f"{_name(key)} is no field of a {table}: correct its name or take it out")

    def _tables(self, record: dict[str, Any], key: str, header: str) -> "list[dict[str, Any]]":
        found = record.get(key, [])
        if not isinstance(found, list) or not all(isinstance(t, dict) for t in found):
            self._wrong(f"{_name(key)} are tables: [[{header}]]")
            return []
        return _Tables(found, partial(self._enter, header))

    def _enter(self, header: str) -> None:
        """Note the line of the next table under `header`."""
        lines = self._lines.get(header, [])
        if self._taken[header] < len(lines):
            self._line = lines[self._taken[header]]
        self._taken[header] += 1

    def _words(self, record: dict[str, Any], key: str) -> str:
        value = record.get(key)
        if not isinstance(value, str) or not value.strip():
            self._wrong(f"{_name(key)} is missing: add it, words in quotes")
            return ""
        words = _BLANKS.sub(" ", value).strip()
        for message in raw_problems(words):
            self._wrong(message)
        return words

    def _area(self, value: object, key: str) -> Area | None:
        numbers = value if isinstance(value, list) else []
        whole = len(numbers) == 4 and all(type(v) is int for v in numbers)
        if not whole or min(numbers[:2]) < 0 or min(numbers[2:]) < 1 or max(numbers) > UNITS.most:
            self._wrong(f"{_name(key)} is four whole numbers: [x, y, width, height], none below 0")
            return None
        return numbers[0], numbers[1], numbers[2], numbers[3]

    def _language(self, tag: str) -> None:
        if tag not in LANGUAGES:
            self._wrong(f"“{tag}” is no language of the program: use one of {', '.join(LANGUAGES)}")

    def _wrong(self, message: str) -> None:
        self.document.problems.append(Problem("", message, self._line))

    # --- records ---

    def _open_section(self) -> None:
        self._section = []
        self.document.sections.append(self._section)

    def _block(self, kind: BlockKind, parts: list[tuple[str, str]], key: tuple[str, ...] = (), **record: Any) -> None:
        words = [raw for _, raw in parts]
        base = hashlib.sha256("\x1f".join((kind, *key, *words)).encode()).hexdigest()[:10]
        self._seen[base] += 1
        block_id = base if self._seen[base] == 1 else f"{base}-{self._seen[base]}"
        self._section.append(
            Block(id=block_id, kind=kind, segments=len(parts), weight=sum(map(len, words)) or 1, **record)
        )
        found: list[Words] = []
        for i, (role, raw) in enumerate(parts):
            if raw:
                self.document.segments.append(SourceSegment(block_id, i, role, raw))
            own = raw if self._translate is None or not raw else self._translate(block_id, i)
            if own is not None:
                found.append(Words.of(_BLANKS.sub(" ", without_controls(own)).strip()))
        if parts and len(found) == len(parts):
            self._written[block_id] = tuple(found)


class _Tables(list[dict[str, Any]]):
    """Tables in their order; `enter` is called as each is come to."""

    def __init__(self, found: list[dict[str, Any]], enter: Callable[[], None]):
        super().__init__(found)
        self._enter = enter

    def __iter__(self) -> Any:
        for table in list.__iter__(self):
            self._enter()
            yield table
