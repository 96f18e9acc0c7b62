"""Comics drawn elsewhere: a folder of pictures, a CBZ or a PDF for each language becomes one work.

Everything is read page by page and checked before the work appears; whatever is wrong, nothing is left behind.
"""

import io
import lzma
import re
import shutil
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

import pypdfium2
import tomlkit
from PIL import Image

from reader.authoring.art import picture_problem
from reader.authoring.bare_picture import bare_picture
from reader.authoring.comic import COMIC_FILE, IMAGES
from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.scaffold import new_folder
from reader.authoring.translations import update
from reader.authoring.works import read_work
from reader.core import limits
from reader.core.images import MEDIA, MOST_PIXELS
from reader.core.limits import is_work_id
from reader.core.works import WorkKind

MOST_PAGES = 2000
MOST_PAGE_BYTES = limits.PICTURE.most
"""The largest picture that is taken, in bytes."""
MOST_BYTES = 2_000_000_000
"""Of all pictures of one language."""
_PDF_SIDE = 2400
"""How long the longer side of a page of a PDF becomes, in pixels."""
_PDF_QUALITY = 88
_LARGE_PNG = 600_000
"""From how many bytes on a PNG is looked at: whether it is much smaller as a JPEG."""
_THINNEST = 40
"""How many times longer one side of a page of a PDF may be than the other."""
_NOT_PAGES = {".xml", ".txt", ".nfo", ".db", ".md", ".json", ".ini", ".sfv"}
"""What archives of comics hold beside the pages."""

_BROKEN_ZIP = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError, EOFError, RuntimeError,
    ValueError, OSError, OverflowError, MemoryError, LookupError,
)  # fmt: skip
"""What an archive that was damaged makes of being read."""

Page = tuple[str, bytes]
"""The ending of a picture's name, and its bytes."""


class ComicImportError(AuthorError):
    """A comic cannot be taken in; the message says why and what to do."""


def import_comic(
    content: Path, work_id: str, sources: dict[str, Path], titles: dict[str, str],
    progress: Callable[[str], None] = lambda _: None, tell: Callable[[str], None] = lambda _: None,
) -> Path:  # fmt: skip
    """Make ``content/<work_id>`` of a folder, CBZ or PDF for each language; return the folder. `tell` is given
    sentences about what somebody should look at.

    The first of `sources` is the language of the work. `titles` are its titles by language. Raise ComicImportError, or
    ScaffoldError where the folder cannot be made.
    """
    if not is_work_id(work_id):  # it becomes the name of a folder
        raise ComicImportError(f"“{work_id}” is no id: use small letters, digits and hyphens.")
    first = next(iter(sources))
    if not titles.get(first, "").strip():
        raise ComicImportError(f"The comic needs a title in “{first}”: give it with --title {first}=TITLE.")
    partial = content / f".{work_id}.partial"
    shutil.rmtree(partial, ignore_errors=True)
    made_content = not content.exists()
    try:
        folder = new_folder(content, work_id, WorkKind.COMIC, first, partial)
        pages: list[dict[str, str]] = []
        for tag, source in sources.items():
            for number, name in _taken_pages(partial, tag, source):
                if number > len(pages):
                    pages.append({})
                pages[number - 1][tag] = name
                progress(f"{tag} {number}")
            count, wanted = (sum(one in page for page in pages) for one in (tag, first))
            if count == 0:
                raise ComicImportError(f"{source} holds no pages: it needs PNG, JPEG or WebP pictures.")
            if count != wanted:
                tell(
                    f"{source} has {count} pages, and {sources[first]} has {wanted}: where {tag} has none, another language's page is "
                    "shown. Look whether the others are beside the right ones."
                )
        (partial / COMIC_FILE).write_text(_toml(titles[first], pages), "utf-8", newline="\n")
        _set_cover(partial / "work.toml", f"{IMAGES}/{pages[0][first]}")
        _write_translations(partial, work_id, [tag for tag in sources if tag != first], titles)
        partial.rename(folder)
    except OSError as error:
        if error.filename is None or str(partial) in str(error.filename):
            raise
        raise ComicImportError(f"{error.filename} cannot be read ({error.strerror or error}).") from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        if made_content:
            with suppress(OSError):
                content.rmdir()  # only where nothing came of it
    return folder


def _taken_pages(partial: Path, tag: str, source: Path) -> Iterator[tuple[int, str]]:
    """Write the pages of one language, upright and bare; yield their numbers from 1, and their names in the folder of
    images. Raise ComicImportError for one that cannot be used."""
    images = partial / IMAGES / tag
    images.mkdir(parents=True)
    for number, page in enumerate(_pages(source), 1):
        if number > MOST_PAGES:
            raise ComicImportError(f"{source} has more than {MOST_PAGES:,} pages: divide it into several works.")
        suffix, data = _smaller(page[0], bare_picture(page[1]))
        file = images / f"page-{number:03}{suffix}"
        file.write_bytes(data)
        if problem := picture_problem(file):
            raise ComicImportError(f"{source}: page {number} {problem}.")
        yield number, f"{tag}/{file.name}"


def _pages(source: Path) -> Iterator[Page]:
    if source.is_dir():
        return _bounded(_folder_pages(source), source)
    if not source.exists():
        raise ComicImportError(f"{source} is not there: name a folder of pictures, a CBZ or a PDF.")
    with source.open("rb") as file:
        start = file.read(1024)
    if b"%PDF-" in start:
        return _bounded(_pdf_pages(source), source)
    if start.startswith(b"PK"):
        return _bounded(_cbz_pages(source), source)
    if start.startswith(b"Rar!") or start.startswith(b"7z"):
        raise ComicImportError(f"{source} is packed in a way that is not read: pack the pages as a ZIP, named .cbz.")
    raise ComicImportError(f"{source} is no folder of pictures, no CBZ and no PDF.")


def _bounded(pages: Iterator[Page], source: Path) -> Iterator[Page]:
    total = 0
    for suffix, data in pages:
        total += len(data)
        if total > MOST_BYTES:
            raise ComicImportError(f"{source} holds more than {MOST_BYTES // 10**9} GB of pictures: divide it.")
        yield suffix, data


def _in_order(name: str) -> list[list[tuple[int, int, str]]]:
    """Return what to sort names by, folder by folder: page 10 after page 9, “Chapter 60 (2)” after “Chapter 60”."""
    return [
        [(1, int(part), "") if part.isdecimal() else (0, 0, part) for part in re.split(r"(\d+)", folder.lower())]
        for folder in name.replace("\\", "/").split("/")
    ]


def _smaller(suffix: str, data: bytes) -> tuple[str, bytes]:
    """Return a page as a JPEG where it is a PNG that is many times larger than it need be, as scans and paintings are;
    drawings in few colours, and what can be seen through, stay as they are."""
    if suffix != ".png" or len(data) < _LARGE_PNG:
        return suffix, data
    try:
        with Image.open(io.BytesIO(data)) as image:
            if (
                image.width * image.height > MOST_PIXELS
                or image.mode not in ("RGB", "L")
                or "transparency" in image.info
            ):
                return suffix, data
            out = io.BytesIO()
            image.save(out, "JPEG", quality=_PDF_QUALITY, subsampling=0, icc_profile=image.info.get("icc_profile"))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return suffix, data  # what is wrong with it is told by whoever checks it
    return (".jpg", out.getvalue()) if len(out.getvalue()) * 2 < len(data) else (suffix, data)


def _is_page(name: str, source: Path) -> bool:
    """Return whether a file is a page; raise ComicImportError for one that seems to be, and cannot be used."""
    path = PurePosixPath(name)
    if path.name.startswith(".") or "__MACOSX" in path.parts or path.suffix.lower() in _NOT_PAGES:
        return False
    if path.suffix.lower() not in MEDIA:
        raise ComicImportError(f"{source}: “{name}” is no PNG, JPEG or WebP picture: save it as one, or take it out.")
    return True


def _folder_pages(source: Path) -> Iterator[Page]:
    names = (file.relative_to(source).as_posix() for file in source.rglob("*") if file.is_file())
    for name in sorted((name for name in names if _is_page(name, source)), key=_in_order):
        file = source / name
        if file.stat().st_size > MOST_PAGE_BYTES:
            raise ComicImportError(f"{file} is larger than {MOST_PAGE_BYTES // 10**6} MB: make it smaller.")
        yield file.suffix.lower(), file.read_bytes()


def _cbz_pages(source: Path) -> Iterator[Page]:
    try:
        with zipfile.ZipFile(source) as archive:
            entries = [e for e in archive.infolist() if not e.is_dir()]
            for entry in entries:
                parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
                if ".." in parts or entry.filename.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", entry.filename):
                    raise ComicImportError(
                        f"{source}: the name “{entry.filename}” leads out of the archive. It was made to do harm, or is "
                        "damaged: do not use it."
                    )
                if entry.flag_bits & 1:
                    raise ComicImportError(f"{source} is locked with a password: save it without one.")
            pages = sorted((e for e in entries if _is_page(e.filename, source)), key=lambda e: _in_order(e.filename))
            if len(pages) > MOST_PAGES:
                raise ComicImportError(f"{source} has more than {MOST_PAGES:,} pages: divide it into several works.")
            for entry in pages:
                # What the archive says of its sizes may be a lie: no more than this is ever unpacked.
                with archive.open(entry) as file:
                    data = file.read(MOST_PAGE_BYTES + 1)
                if len(data) > MOST_PAGE_BYTES:
                    raise ComicImportError(
                        f"{source}: “{entry.filename}” unpacks to more than {MOST_PAGE_BYTES // 10**6} MB: make it smaller."
                    )
                yield PurePosixPath(entry.filename).suffix.lower(), data
    except _BROKEN_ZIP as error:
        raise ComicImportError(f"{source} is damaged ({error}): make it anew.") from error


def _pdf_pages(source: Path) -> Iterator[Page]:
    try:
        document = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ComicImportError(f"{source} is locked with a password: save it without one.") from error
        raise ComicImportError(f"{source} is damaged ({error}): make it anew.") from error
    try:
        if len(document) > MOST_PAGES:
            raise ComicImportError(f"{source} has more than {MOST_PAGES:,} pages: divide it into several works.")
        for number in range(len(document)):
            try:
                page = document[number]
                width, height = page.get_size()
                if not max(width, height) < _THINNEST * min(width, height):
                    raise ComicImportError(
                        f"{source}: page {number + 1} is {width:g} × {height:g}: no picture is so thin."
                    )
                image = page.render(scale=_PDF_SIDE / max(width, height, 1.0)).to_pil().convert("RGB")
                page.close()
            except (
                pypdfium2.PdfiumError,
                ValueError,
                MemoryError,
                ZeroDivisionError,
                OverflowError,
                SystemError,
            ) as error:
                raise ComicImportError(f"{source}: page {number + 1} cannot be drawn ({error}).") from error
            file = io.BytesIO()
            image.save(file, "JPEG", quality=_PDF_QUALITY)
            yield ".jpg", file.getvalue()
    finally:
        document.close()


# --- the work ---


def _toml(title: str, pages: list[dict[str, str]]) -> str:
    document = tomlkit.document()
    document["title"] = title
    document.add(tomlkit.nl())
    tables = tomlkit.aot()
    for page in pages:
        table = tomlkit.table()
        table["art"] = tomlkit.inline_table()
        table["art"].update(page)
        tables.append(table)
    document["pages"] = tables
    return tomlkit.dumps(document)


def _set_cover(file: Path, cover: str) -> None:
    text = file.read_text("utf-8")
    file.write_text(re.sub(r"(?m)^cover = .*$", f'cover = "{cover}"', text), "utf-8", newline="\n")


def _write_translations(folder: Path, work_id: str, tags: list[str], titles: dict[str, str]) -> None:
    mistakes = Mistakes()
    work = read_work(folder, mistakes)
    mistakes.raise_any()
    assert work is not None
    for tag in tags:
        entries = update(work.translation_file(tag), tag, work_id, work.document, work.segment_places())
        for entry in entries:
            entry.msgstr = titles.get(tag, "")
        work.translation_file(tag).write_text(f"{entries}\n", "utf-8", newline="\n")
