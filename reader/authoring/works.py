"""Reads ``content/``: one folder a work, every mistake with its file and line.

A folder holds ``work.toml``, ``source.md``, ``translations/<tag>.po`` and ``images/``. A glossary's words
stand in ``content/terms.toml`` instead of a ``source.md``, a comic's in ``comic.toml``.
"""

import hashlib
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import repeat
from pathlib import Path
from types import MappingProxyType
from typing import Any

from reader.authoring.art import picture_bytes, picture_key, picture_problem, picture_size
from reader.authoring.bounds import TooLarge, problems_of_document, read_bytes
from reader.authoring.cache import Cache, key_of
from reader.authoring.comic import COMIC_FILE, ComicError, read_comic
from reader.authoring.document import read
from reader.authoring.glossary import TERMS_FILE, GlossaryError, text_of
from reader.authoring.line_breaks import without_soft
from reader.authoring.mistakes import Mistakes, line_of
from reader.authoring.parsed import ParsedDocument
from reader.authoring.translations import Translation, read_translation
from reader.authoring.voices import VOICES, Narrator, readings_of
from reader.authoring.work_toml import Approval, approvals, check_fields
from reader.core import limits
from reader.core.blocks import PICTURES, Block, BlockKind
from reader.core.films import SUFFIX, NoFilm, check_film
from reader.core.hashes import canonical
from reader.core.images import MEDIA
from reader.core.languages import LANGUAGES
from reader.core.settings import parse_toml
from reader.core.stick import sha256_of
from reader.core.words import Style, words_to_json
from reader.core.works import Check, Source, Subject, Topic, WorkKind

_LINE_ENDS = re.compile(r"\r\n?")


@dataclass(frozen=True)
class Checks:
    """What was checked of one language of a work."""

    language: Check | None = None
    law: Check | None = None
    lapsed: tuple[Approval, ...] = ()
    """Checks of a text that was changed since: they count no more."""


@dataclass
class WorkSource:
    """One work as its folder has it: everything read and checked, nothing compiled."""

    folder: Path
    id: str
    kind: WorkKind
    topic: Topic
    subject: Subject
    order: int
    cover: str
    source_language: str
    published: date
    publisher: str
    licence: str
    credits: tuple[str, ...]
    sources: tuple[Source, ...]
    law_as_of: date | None
    check_by: date | None
    approvals: dict[str, dict[str, Approval]]
    """By language, then by what was checked: language or law."""
    notes: tuple[tuple[str, str], ...] = ()
    """For translators: how words of the text begin, and what must be known of them."""
    readings: dict[str, Narrator] = field(default_factory=dict)
    """Who reads it aloud, by language."""
    film: str = ""
    """The name of its film, beside ``work.toml``."""
    text: str = ""
    document: ParsedDocument = field(default_factory=ParsedDocument)
    translations: dict[str, Translation] = field(default_factory=dict)

    @property
    def source_file(self) -> Path:
        if self.kind is WorkKind.GLOSSARY:
            return self.folder.parent / TERMS_FILE
        return self.folder / (COMIC_FILE if self.kind is WorkKind.COMIC else "source.md")

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a file, the source's first."""
        return (self.source_language, *sorted(self.translations))

    @property
    def images(self) -> list[str]:
        """The names of all its pictures, sorted."""
        shown = (name for block in self.document.blocks() for name in block.images)
        return sorted({name for name in (self.cover, *shown) if name})

    def fingerprint(self, tag: str) -> str:
        """Return what names the text in one language: its words and their order, its source, its pictures,
        and what is said about it. Any change makes another."""
        blocks = list(self.document.blocks())
        about = [tag, self.source_language, self.kind, self.subject, self.publisher, self.law_as_of, self.check_by]
        texts: list[Any] = [
            [str(value) for value in about], [[s.title, s.address] for s in self.sources],
            [hashlib.sha256(picture_bytes(self.folder / name)).hexdigest() for name in self.images],
            [block.to_json() for block in blocks], words_to_json(self.document.words),
        ]  # fmt: skip
        if self.film:
            texts.append(sha256_of(self.folder / self.film))
        if tag in self.translations:
            texts.append(words_to_json(self.translations[tag].words))
        return hashlib.sha256(canonical(texts)).hexdigest()[:16]

    def checks(self, tag: str) -> Checks:
        """Return what was checked of the text in `tag` as it stands now."""
        records = self.approvals.get(tag, {})
        now = self.fingerprint(tag) if records else ""
        valid = {name: Check(a.by, a.on) for name, a in records.items() if a.text == now}
        lapsed = tuple(a for a in records.values() if a.text != now)
        return Checks(valid.get("language"), valid.get("law"), lapsed)

    def translation_file(self, tag: str) -> Path:
        return self.folder / "translations" / f"{tag}.po"

    def line(self, near: str) -> int:
        """Return the line of raw words in the source (1 where they are not found)."""
        return self._plain.count("\n", 0, max(self._offset(near, 0), 0)) + 1

    def segment_places(self) -> dict[str, tuple[str, int]]:
        """Return the source's file name and line of every segment, by its key."""
        places, offset = {}, 0
        for segment in self.document.segments:
            found = self._offset(segment.words, offset)
            offset = found if found >= 0 else offset
            places[segment.key] = (self.source_file.name, self._plain.count("\n", 0, offset) + 1)
        return places

    def segment_notes(self) -> dict[str, str]:
        """Return what translators must know of segments, by their keys."""
        about = ((s.key, note) for s in self.document.segments for near, note in self.notes if s.words.startswith(near))
        return dict(about)

    @property
    def _plain(self) -> str:
        return without_soft(self.text)

    def _offset(self, near: str, start: int) -> int:
        words = near.split()[:8]
        # In the source the words may be wrapped, and wrapped lines of a quotation begin with a sign.
        found = re.compile(r"[\s>]+".join(map(re.escape, words))).search(self._plain, start) if words else None
        return found.start() if found else -1


def work_folders(content: Path) -> list[Path]:
    """Return the folders of works below `content`, sorted."""
    return sorted(p.parent for p in content.glob("*/work.toml") if not p.parent.name.startswith("."))


def read_works(
    content: Path, mistakes: Mistakes, cache: Cache | None = None, below: Mapping[str, set[str]] = MappingProxyType({})
) -> list[WorkSource]:
    """Return every work below `content` in the order of the shelf, and tell `mistakes` of all that is wrong.

    Links may lead to these works, and to the names in those `below`. A work whose ``work.toml`` or ``source.md``
    cannot be used is left out; the rest is there. What is as it was when it was read before comes from `cache`.
    """
    works = []
    cache = cache or Cache()
    _read_ahead(content, cache)
    if not content.is_dir():
        mistakes.add(content, 1, "there is no such folder: name the folder that holds the works")
    for folder in sorted(p for p in content.iterdir() if p.is_dir()) if content.is_dir() else ():
        if folder.name == VOICES or folder.name.startswith("."):  # what other programs keep, and what is not whole
            continue
        if not (folder / "work.toml").exists():
            mistakes.add(folder / "work.toml", 1, "is missing: every folder of content is one work")
            continue
        work = read_work(folder, mistakes, cache)
        if work is not None:
            works.append(work)
    _check_across(works, mistakes, below)
    topics = list(Topic)
    return sorted(works, key=lambda w: (topics.index(w.topic), w.order, w.id))


def _read_ahead(content: Path, cache: Cache) -> None:
    """Where several works are new to `cache`, read them into it on all processors."""
    new = [f for f in work_folders(content) if not cache.get(_folder_key(f))] if cache.keeps else []
    if len(new) > 1:
        largest_first = sorted(new, key=lambda f: -sum(p.stat().st_size for p in f.rglob("*.po")))
        from concurrent.futures import ProcessPoolExecutor  # slow to load

        with ProcessPoolExecutor(os.cpu_count()) as pool:
            for _ in pool.map(_read_one, largest_first, repeat(cache)):
                pass


def _read_one(folder: Path, cache: Cache) -> None:
    read_work(folder, Mistakes(), cache)
    cache.put(_folder_key(folder), True)


def _folder_key(folder: Path) -> str:
    """Return what names a folder with all that is in it."""
    recordings = folder / VOICES
    found = (
        p
        for p in (*folder.rglob("*"), folder.parent / TERMS_FILE)
        if p.suffix != SUFFIX and not p.is_relative_to(recordings)  # neither is of the words
    )
    files = sorted(p for p in found if p.is_file())
    return key_of("folder", *(part for p in files for part in (str(p.relative_to(folder.parent)), p.read_bytes())))


def read_work(folder: Path, mistakes: Mistakes, cache: Cache | None = None) -> WorkSource | None:
    """Return the work in `folder`, or None where it cannot be used at all."""
    cache = cache or Cache()
    work = _read_toml(folder / "work.toml", mistakes)
    if work is None:
        return None
    try:
        work.text = _LINE_ENDS.sub("\n", read_bytes(work.source_file, limits.SOURCE).decode("utf-8-sig"))
    except FileNotFoundError:
        mistakes.add(work.source_file, 1, "is missing: the words of the work go there")
        return None
    except (OSError, UnicodeDecodeError) as error:
        mistakes.add(work.source_file, 1, f"cannot be read as UTF-8 text ({error}): save it as UTF-8")
        return None
    except TooLarge as error:
        mistakes.add(work.source_file, 1, str(error))
        return None
    try:
        work.document = _read_document(work, cache)
    except (GlossaryError, ComicError) as error:
        mistakes.add(work.source_file, error.line, str(error))
        return None
    except RecursionError:
        mistakes.add(work.source_file, 1, "is nested too deep")
        return None
    for problem in work.document.problems:
        mistakes.add(work.source_file, problem.line or work.line(problem.near), problem.message)
    if not work.document.sections:
        return None
    _check_title(work, mistakes)
    _check_notes(work, mistakes)
    _check_images(work, mistakes, cache)
    _check_film(work, mistakes)
    _read_translations(work, mistakes, cache)
    return work


def _read_document(work: WorkSource, cache: Cache) -> ParsedDocument:
    """Return the text of a work, read before where nothing of it was changed."""
    comic = work.kind is WorkKind.COMIC
    # Pages are as large as their pictures.
    pictures = [p.read_bytes() for p in sorted((work.folder / "images").rglob("*")) if comic and p.is_file()]
    digest = key_of("document", work.kind, work.text, work.source_language if comic else "", *pictures)
    known = cache.get(digest)
    if comic:
        size_of = lambda name: picture_size(work.folder / name)  # noqa: E731 - one line, used once
        again = partial(read_comic, work.text, size_of, source_language=work.source_language)
    else:
        again = partial(read, text_of(work.text) if work.kind is WorkKind.GLOSSARY else work.text)
    document = again() if known is None else ParsedDocument.from_json(known, again)
    document.digest = digest
    if known is None:
        document.problems += problems_of_document(document, work.source_language, work.kind)
    if known is None and not document.problems:
        cache.put(digest, document.to_json())
    return document


# --- work.toml ---


def _read_toml(file: Path, mistakes: Mistakes) -> WorkSource | None:
    try:
        text = _LINE_ENDS.sub("\n", read_bytes(file, limits.SETTINGS).decode("utf-8-sig"))
        data = parse_toml(text)
    except (OSError, UnicodeDecodeError) as error:
        mistakes.add(file, 1, f"cannot be read as UTF-8 text ({error})")
        return None
    except TooLarge as error:
        mistakes.add(file, 1, str(error))
        return None
    except ValueError as error:
        found = re.search(r"line (\d+)", str(error))
        mistakes.add(file, int(found[1]) if found else 1, f"is not TOML: {error}")
        return None
    before = len(mistakes)

    def wrong(key: str, message: str) -> None:
        found = re.search(rf"(?m)^\s*\[*{re.escape(key)}\b", text)
        mistakes.add(file, line_of(text, found[0].strip()) if found else 1, message)

    check_fields(data, wrong)
    if len(mistakes) > before:
        return None
    sources = tuple(Source(s["title"], s.get("address", "")) for s in data["sources"])
    return WorkSource(
        file.parent, data["id"], WorkKind(data["kind"]), Topic(data["topic"]), Subject(data["subject"]),
        data["order"], data.get("cover", ""), data["source_language"], data["date"], data["publisher"],
        data["licence"], tuple(data["credits"]), sources, data.get("law_as_of"), data.get("check_by"),
        {tag: approvals(record) for tag, record in data["checks"].items()},
        tuple((note["words"], note["note"]) for note in data.get("notes", [])), readings_of(data.get(VOICES, {}), wrong),
        data.get("film", ""),
    )  # fmt: skip


# --- the text ---


def _check_title(work: WorkSource, mistakes: Mistakes) -> None:
    blocks = list(work.document.blocks())
    titles = [b for b in blocks if b.kind is BlockKind.HEADING and b.level == 1]
    if not blocks or len(titles) != 1 or blocks[0] != titles[0]:
        mistakes.add(work.source_file, 1, "a text begins with its title, a line “# …”, and has one title only")


def _check_notes(work: WorkSource, mistakes: Mistakes) -> None:
    for near, _ in work.notes:
        if not any(segment.words.startswith(near) for segment in work.document.segments):
            file = work.folder / "work.toml"
            mistakes.add(
                file, line_of(file.read_text("utf-8-sig"), near),
                f"no words of the text begin with “{near}”: a note for translators names the words that it is about",
            )  # fmt: skip


def _check_images(work: WorkSource, mistakes: Mistakes, cache: Cache) -> None:
    for block in work.document.blocks():
        for image in block.images:
            near = image.partition("/")[2] if work.kind is WorkKind.COMIC else f"]({image}"
            _check_image(work, image, work.source_file, partial(work.line, near), mistakes, cache)
        if block.name == PICTURES and not any(s[0] == block for s in work.document.sections):
            mistakes.add(
                work.source_file,
                work.line(f"{{#{PICTURES}}}"),
                f"“{PICTURES}” is the name of a part: give it to a “##”",
            )
    if work.cover:
        _check_image(work, work.cover, work.folder / "work.toml", lambda: 1, mistakes, cache)


def _check_film(work: WorkSource, mistakes: Mistakes) -> None:
    """A film is there, may be handed on, and is told in pictures too: whoever has no program for it follows those."""
    if not work.film:
        return
    if not any(s[0].name == PICTURES for s in work.document.sections):
        mistakes.add(work.source_file, 1, f"a film is told in pictures too: add a part “## … {{#{PICTURES}}}”")
    try:
        check_film(work.folder / work.film)
    except FileNotFoundError:
        mistakes.add(work.folder / work.film, 1, "is not there: put the publisher's own file into this folder")
    except (NoFilm, OSError) as error:
        mistakes.add(work.folder / work.film, 1, str(error))


def _check_image(
    work: WorkSource, name: str, file: Path, line: Callable[[], int], mistakes: Mistakes, cache: Cache
) -> None:
    path = work.folder / name
    if not name.startswith("images/") or ".." in Path(name).parts or Path(name).suffix.lower() not in MEDIA:
        mistakes.add(
            file, line(), f"“{name}” is no picture of this work: use images/NAME with {', '.join(sorted(MEDIA))}"
        )
    elif not path.is_file():
        mistakes.add(file, line(), f"the picture “{name}” is not there: put it into {work.folder.name}/images")
    elif problem := cache.once(key_of("problem", picture_key(path)), lambda: picture_problem(path)):
        mistakes.add(path, 1, problem)


def _read_translations(work: WorkSource, mistakes: Mistakes, cache: Cache) -> None:
    for file in sorted((work.folder / "translations").glob("*")):
        tag = file.stem
        if file.name.startswith(".") or file.suffix == ".mo" or file.name.endswith("~"):
            continue  # what editors leave behind
        if file.suffix != ".po":
            mistakes.add(file, 1, "is no .po file: translations are named <tag>.po")
        elif tag not in LANGUAGES:
            mistakes.add(file, 1, f"“{tag}” is no language of the program: use one of {', '.join(LANGUAGES)}")
        elif tag == work.source_language:
            mistakes.add(file, 1, "is in the language of the source: words in it go into source.md")
        else:
            translation = _read_translation(file, work, mistakes, cache)
            if translation is not None:
                work.translations[tag] = translation
    for tag in work.approvals:
        if tag != work.source_language and tag not in work.translations:
            mistakes.add(work.folder / "work.toml", 1, f"“{tag}” was checked, but there is no translations/{tag}.po")


def _read_translation(file: Path, work: WorkSource, mistakes: Mistakes, cache: Cache) -> Translation | None:
    """Return a translation, read before where neither it nor its source was changed; one with mistakes is read anew."""
    try:
        digest = key_of("translation", work.document.digest, read_bytes(file, limits.TRANSLATION))
    except TooLarge as error:
        mistakes.add(file, 1, str(error))
        return None
    if (known := cache.get(digest)) is not None:
        translation: Translation | None = Translation.from_json(known)
    else:
        before = len(mistakes)
        translation = read_translation(file, work.document, mistakes)
        if translation is not None and len(mistakes) == before:
            cache.put(digest, translation.to_json())
    if translation is not None:
        translation.digest = digest
    return translation


# --- between works ---


def _check_across(works: list[WorkSource], mistakes: Mistakes, below: Mapping[str, set[str]]) -> None:
    by_id: dict[str, WorkSource] = {}
    for work in works:
        if work.id in by_id:
            mistakes.add(
                work.folder / "work.toml", 1, f"the id “{work.id}” belongs to {by_id[work.id].folder.name} too"
            )
        by_id.setdefault(work.id, work)
    names = {**below, **{w.id: {b.name for b in w.document.blocks() if b.name} for w in works}}
    for work in works:
        for block in work.document.blocks():
            for target in _links(work, block):
                _check_target(work, target, names, mistakes)


def _links(work: WorkSource, block: Block) -> list[str]:
    words = work.document.words.get(block.id, ())
    return [s.target for w in words for s in w.spans if s.style is Style.LINK]


def _check_target(work: WorkSource, target: str, names: dict[str, set[str]], mistakes: Mistakes) -> None:
    before, _, name = target.partition("#")
    other = before.removeprefix("work:") or work.id
    if other not in names:
        mistakes.add(
            work.source_file,
            work.line(f"]({target}"),
            f"the link to “{target}” leads to no work: there is no “{other}”",
        )
    elif name and name not in names[other]:
        mistakes.add(
            work.source_file,
            work.line(f"]({target}"),
            f"the link to “{target}” leads to no heading: “{other}” has no {{#{name}}}",
        )
