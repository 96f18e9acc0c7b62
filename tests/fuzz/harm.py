"""Inputs that were damaged, or made to do harm, each the same for the same number; and what is asked of the program with them.

``run(kind, number, bench)`` makes one input and looks what becomes of it: it raises AssertionError where anything is shown as genuine
that was not signed, and whatever else goes wrong goes through.
"""

import io
import random
import shutil
import sqlite3
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pypdfium2

from reader.authoring.comic_import import ComicImportError, import_comic
from reader.authoring.document import read
from reader.authoring.mistakes import Mistakes
from reader.authoring.signing import SecretKey, sign_pack
from reader.authoring.works import read_works
from reader.core.comic import Comic
from reader.core.composition import Reader
from reader.core.glossary import Glossary
from reader.core.images import media_format, raster_problem, svg_problem
from reader.core.indexes import Filter
from reader.core.library import Library
from reader.core.pack_errors import PackError, PartDamaged
from reader.core.search import Finder
from reader.core.settings import Settings, read_settings, settings_text
from reader.core.trust import Keys
from reader.core.works import WorkKind
from tests.fuzz import drawings
from tests.fuzz.forging import Forge
from tests.samples import EVERYTHING, GARDEN, STORY, SVG, Sample, build_pack

TAGS = ("en", "my", "ar")
PUBLISHER, STRANGER = SecretKey.new(), SecretKey.new()
KEYS = Keys((PUBLISHER.public,))
CORPUS = Path(__file__).parent / "corpus"
"""Inputs that once did harm, by kind: they are tried first."""

_COMIC = """title = "A comic"
introduction = "About it."
[[speakers]]
id = "friend"
name = "A friend"
[[pages]]
art = "page.svg"
[[pages.panels]]
box = [0, 0, 200, 200]
description = "A tree."
[[pages.panels.balloons]]
kind = "speech"
speaker = "friend"
box = [10, 10, 100, 60]
tail = [150, 150]
words = "Hello, tree!"
"""


@dataclass
class Bench:
    """A folder to work in, with one genuine pack that the publisher signed."""

    folder: Path

    @cached_property
    def sample(self) -> Sample:
        sample = Sample(self.folder / "content")
        place = sample.add("comic", "", toml=STORY.replace("explainer", "comic"))
        (place / "comic.toml").write_text(_COMIC, "utf-8")
        (place / "images" / "page.svg").write_text(SVG, "utf-8")
        for tag in ("my", "ar"):
            sample.translate_all("house", tag)
        return sample

    @cached_property
    def pack(self) -> Path:
        pack = build_pack(self.sample, self.folder / "genuine.sala")
        sign_pack(pack, PUBLISHER)
        return pack

    @cached_property
    def data(self) -> bytes:
        return self.pack.read_bytes()

    @cached_property
    def genuine(self) -> frozenset[str]:
        library = Library([self.pack], KEYS)
        found = frozenset(asked(library))
        library.close()
        return found

    def copy(self, data: bytes | None = None) -> Path:
        path = self.folder / "tried.sala"
        path.write_bytes(self.data if data is None else data)
        return path


# --- what is asked ---


def asked(library: Library) -> set[str]:
    """Ask a library for everything that a window would; return all words that it gives. Nothing but what it says that it raises
    may come out of it."""
    shown: set[str] = set()
    for listed in library.works("my"):
        work = library.work(listed.id)
        library.origin(listed)
        library.is_trial(listed)
        for tag in TAGS:
            reader = Reader(tag)
            try:
                card = library.card(listed, reader)
                composition = library.open(listed, reader)
            except PartDamaged:
                continue
            shown |= {card.title.text, composition.title[0].text}
            library.imitated(card)
            for section in range(len(composition.sections)):
                title = composition.section_title(section)
                shown |= {title[0].text} if title else set()
                composition.damaged_section(section)
            for index in range(len(composition)):
                shown |= {words.text for words in composition.composed(index).segments}
            if composition.work.kind is WorkKind.COMIC:
                _turned(Comic(composition))
        for name in work.assets if work is not None else ():
            data = library.image(work, name) or b""
            (svg_problem if media_format(data) == "svg" else raster_problem)(data)
    _searched(library)
    library.recalled(Reader("en"))
    assert all(isinstance(problem, PackError) for problem in library.problems)
    for pack in library.packs:
        for _ in pack.damaged_parts():
            pass
    return shown


def _turned(comic: Comic) -> None:
    if not comic.pages:
        return
    for view in ("pages", "panels", "words"):
        at: int | None = comic.pages[0].index
        for _ in range(200):
            if at is None:
                break
            comic.composed(at)
            comic.art(comic.page_of(at))
            at = comic.step(at, view, 1)  # type: ignore[arg-type]


def _searched(library: Library) -> None:
    terms, reader = Glossary(library), Reader("my")
    terms.term("shade", reader)
    for listed in library.works()[:5]:
        with suppress(PartDamaged):
            composition = library.open(listed, reader)
            for index in range(min(len(composition), 50)):
                composed = composition.composed(index)
                for words in composed.segments:
                    terms.marked(words, composed.language, composition.hand)
    finder = Finder(library)
    for query in ("first", "tree a", '"the house"'):
        finder.search(query, reader)
    finder.offered(reader)
    finder.offered(reader, Filter(kind=WorkKind.EXPLAINER))
    for _ in finder.checking():
        pass
    finder.search("tree", reader)


# --- packs ---


def damaged_pack(bench: Bench, dice: random.Random) -> None:
    library = Library([bench.copy(drawings.damaged(bench.data, dice))], KEYS)
    try:
        found = asked(library)  # of what the publisher still vouches for
        assert found <= bench.genuine, f"shown as genuine: {sorted(found - bench.genuine)[:3]}"
        library.accept_waiting()
        asked(library)
    finally:
        library.close()


_VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 1, 2**31, 2**40, 2**63, 10**30, 0.5, float("1e300"), "", "x", "x" * 5000, "word " * 5000, "\x00", "\u202e", "\ud800", [],
    {}, [[]], [None] * 5000, {"a": 1}, "../../etc", "house", "page", "damaged", "9999-12-31", "0001-01-01", ["en"] * 500, "\u0301" * 500,
    "\u2067" * 50, "#" * 300, "work:garden#trees", "images/cover.svg", "ا" * 600, "ក" * 600, [[0, 0, 1, 1]], "~own", "term", 812_345_678, 13,
)  # fmt: skip


def _spoil(record: Any, dice: random.Random) -> Any:
    """Change something anywhere in a record."""
    if isinstance(record, dict) and record and dice.random() < 0.85:
        key = dice.choice(sorted(record, key=str))
        if dice.random() < 0.08:
            del record[key]
        elif dice.random() < 0.05:
            record[dice.choice(("level", "box", "kind", "area", "columns", "number", "name", "id", "segments"))] = (
                dice.choice(_VALUES)
            )
        else:
            record[key] = _spoil(record[key], dice)
        return record
    if isinstance(record, list) and record and dice.random() < 0.8:
        at = dice.randrange(len(record))
        if dice.random() < 0.1:
            record.insert(at, record[dice.randrange(len(record))])
        elif dice.random() < 0.1:
            dice.shuffle(record)
        elif dice.random() < 0.05:
            record *= dice.choice((2, 300))
        else:
            record[at] = _spoil(record[at], dice)
        return record
    return dice.choice(_VALUES)


_SQL = (
    "ALTER TABLE {t} RENAME TO other; CREATE VIEW {t} AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r;",
    "CREATE INDEX evil ON {t} (1);", "DELETE FROM {t};", "ALTER TABLE {t} ADD COLUMN x GENERATED ALWAYS AS (hex(zeroblob(100000000)));",
    "UPDATE {t} SET rowid = rowid + 1000000;", "CREATE TRIGGER evil AFTER INSERT ON {t} BEGIN SELECT 1; END;", "DROP TABLE {t};",
    "UPDATE found_data SET block = randomblob(500);", "UPDATE found_idx SET pgno = 2147483647;", "UPDATE place SET work = -1, block = 2147483647;",
    "UPDATE found_config SET v = 999;", "UPDATE root SET manifest = zeroblob(61000000);", "UPDATE root SET hashes = zeroblob(30000000);",
    "UPDATE found_data SET block = zeroblob(20000000) WHERE id = 10;",
)  # fmt: skip


def forged(bench: Bench, dice: random.Random) -> Path:
    """Return a pack that was made to do harm."""
    path = bench.copy()
    forge = Forge(path)
    for _ in range(dice.choice((1, 1, 2, 5))):
        work = dice.choice(("house", "garden", "comic"))
        language = dice.choice(("", "en", "my", "ar")) if work == "house" else dice.choice(("", "en"))
        change = lambda record: _spoil(record, dice)  # noqa: E731 - changed in two places
        with suppress(KeyError, TypeError, IndexError, AttributeError, ValueError, sqlite3.Error):  # spoilt before
            match dice.randrange(4):
                case 0:
                    forge.head(change, work, language)
                case 1 | 2:
                    sections = len(forge.record(work)["sections"])
                    forge.section(change, work, dice.randrange(sections), language)
                case _:
                    data = drawings.endless(dice) if dice.random() < 0.5 else drawings.damaged(SVG.encode(), dice)
                    forge.asset(data, work, "images/cover.svg")
    sql = (
        dice.choice(_SQL).replace("{t}", dice.choice(("root", "head", "body", "listing", "place")))
        if dice.random() < 0.25
        else ""
    )
    spoilt = dice.random() < 0.2
    try:
        with suppress(sqlite3.Error):
            forge.close(
                (lambda m: _spoil(m, dice)) if spoilt else lambda _: None, dice.choice((PUBLISHER, STRANGER, None)), sql
            )
    finally:
        forge.db.close()
    return path


def harmful_pack(bench: Bench, dice: random.Random) -> None:
    path = forged(bench, dice)
    library = Library([path, bench.pack] if dice.random() < 0.3 else [path], KEYS)
    try:
        asked(library)
        library.accept_waiting()
        asked(library)
        library.withdraw()
        asked(library)
    finally:
        library.close()


# --- what authors and staff are given ---


def markdown(bench: Bench, dice: random.Random) -> None:
    sources = [p.read_bytes() for p in sorted(CORPUS.glob("*.md"))] or [EVERYTHING.encode()]
    data = dice.choice([EVERYTHING.encode(), GARDEN.encode(), *sources])
    if dice.random() < 0.4:
        piece = dice.choice(
            (
                "[",
                "![x](",
                "{#",
                "&amp;",
                "> ",
                "- ",
                "1. ",
                ":   ",
                "    ",
                "*",
                "_",
                "`",
                "|",
                "[^1]",
                "!!! note\n",
                "\t",
                "<a ",
                "x",
                "က",
            )
        )
        data = data + b"\n\n" + (piece * dice.choice((3, 300, 30_000))).encode()
    text = drawings.damaged(data, dice).decode("utf-8", "replace")
    document = read(text)
    if document.again is not None and not document.problems:
        document.again(lambda _block, _i: "x " * dice.choice((1, 100)))


def translation(bench: Bench, dice: random.Random) -> None:
    file = bench.sample.folder / "house" / "translations" / "my.po"
    whole = file.read_bytes()
    try:
        file.write_bytes(drawings.damaged(whole, dice))
        bench.sample.mistakes()
    finally:
        file.write_bytes(whole)


def settings(bench: Bench, dice: random.Random) -> None:
    text = settings_text(Settings(("my",), 5, "The office", "+66 2 123", (str(PUBLISHER.public),))).encode()
    if dice.random() < 0.3:
        text += dice.choice((b"[", b"a.", b"{a=", b'"', b"[[", b"'''", b"a=1\n")) * dice.choice((10, 5000))
    path = bench.folder / "sala.toml"
    path.write_bytes(drawings.damaged(text, dice))
    found, _ = read_settings(path)
    assert 0 <= found.idle_minutes <= 240 and found.keys is not None


def work_toml(bench: Bench, dice: random.Random) -> None:
    folder = bench.folder / "toml"
    shutil.rmtree(folder, ignore_errors=True)
    sample = Sample(folder)
    file = sample.folder / dice.choice(("house", "garden")) / "work.toml"
    file.write_bytes(drawings.damaged(file.read_bytes(), dice))
    read_works(sample.folder, Mistakes())


def picture(bench: Bench, dice: random.Random) -> None:
    number = dice.randrange(500)
    match dice.randrange(4):
        case 0:
            data = drawings.endless(dice)
        case 1:
            channel = sorted(drawings.CHANNELS)[number % len(drawings.CHANNELS)]
            data = drawings.drawing(
                channel, dice.choice(drawings.targets("/etc/hostname")), encoding=dice.choice(drawings.ENCODINGS)
            )
        case 2:
            data = SVG.encode()
        case _:
            data = drawings.png(dice.choice((1, 300)), dice.choice((1, 300)))
    data = drawings.damaged(data, dice) if dice.random() < 0.7 else data
    (svg_problem if media_format(data) == "svg" else raster_problem)(data)


def comic(bench: Bench, dice: random.Random, source: Path) -> None:
    content = bench.folder / "comics"
    with suppress(ComicImportError):
        import_comic(content, "taken", {"en": source}, {"en": "A comic"})
    shutil.rmtree(content, ignore_errors=True)


def cbz(bench: Bench, dice: random.Random) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", dice.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for name in dice.sample(
            ("1.png", "02.png", "../x.png", "C:x.png", "a/b/3.png", "x.exe", ".hidden", "info.xml", "/x.png"),
            dice.randrange(1, 5),
        ):
            data = bytes(30_000_000) if dice.random() < 0.02 else drawings.png(dice.choice((1, 40, 300)), 200)
            archive.writestr(name, drawings.damaged(data, dice) if dice.random() < 0.3 else data)
    source = bench.folder / "tried.cbz"
    source.write_bytes(drawings.damaged(out.getvalue(), dice) if dice.random() < 0.7 else out.getvalue())
    comic(bench, dice, source)


def pdf(bench: Bench, dice: random.Random) -> None:
    document = pypdfium2.PdfDocument.new()
    for _ in range(dice.randrange(1, 3)):
        document.new_page(dice.choice((200, 0.001, 1, 14_400, 1e7)), dice.choice((300, 0.001, 1, 14_400, 1e7)))
    out = io.BytesIO()
    document.save(out)
    document.close()
    source = bench.folder / "tried.pdf"
    source.write_bytes(drawings.damaged(out.getvalue(), dice) if dice.random() < 0.7 else out.getvalue())
    comic(bench, dice, source)


KINDS = {
    "damaged packs": damaged_pack, "harmful packs": harmful_pack, "Markdown": markdown, "translations": translation,
    "settings": settings, "work.toml": work_toml, "pictures": picture, "CBZ": cbz, "PDF": pdf,
}  # fmt: skip
SHARES = {
    "damaged packs": 10,
    "harmful packs": 5,
    "Markdown": 1,
    "translations": 1,
    "settings": 2,
    "work.toml": 1,
    "pictures": 5,
    "CBZ": 1,
    "PDF": 1,
}
"""How many of each kind are tried beside each other."""


def run(kind: str, number: int, bench: Bench) -> None:
    """Make one input and look what becomes of it."""
    KINDS[kind](bench, random.Random(f"{kind} {number}"))
