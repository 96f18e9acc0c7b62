"""HTML (a page, a folder of pages, or one packed with its pictures), Markdown and plain text -> pieces."""

import base64
import posixpath
import re
from collections.abc import Callable, Collection, Iterable
from functools import partial
from html import escape, unescape
from pathlib import Path
from urllib.parse import unquote

from reader.authoring.bounds import problems_before_reading
from reader.authoring.importing.archives import MOST_XML, Archive, damaged
from reader.authoring.importing.html_pieces import HtmlPieces
from reader.authoring.importing.model import ForeignFileError, ForeignText
from reader.authoring.importing.pictures import TakenPictures
from reader.core import limits

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset=["']?\s*([\w-]{1,40})""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})""")
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{0,500})</title", re.IGNORECASE)
_LANGUAGE = re.compile(r"<html[^>]{0,500}?\blang=[\"']([\w-]{1,20})", re.IGNORECASE)
_PAGES = (".html", ".htm", ".xhtml")
_ENCODINGS = {"windows-874": "cp874", "x-windows-874": "cp874", "dos-874": "cp874"}
"""Names that browsers know and Python does not."""
_MOST_PAGES = 500
_HEAD = 200_000
"""So far into a page its title is looked for: Google Docs writes a long style sheet before it."""
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_THAI = re.compile("[\u0e01-\u0e5b]")
_FRONT = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
_FIELD = re.compile(r"(?m)^(title|author|lang|date):\s*[\"']?(.*?)[\"']?\s*$")
_ADDRESS_OR_TAG = re.compile(r"<(https?://[^\s<>]+)>")


def decoded(file: Path, data: bytes) -> str:
    """Return what a file of words says; raise ForeignFileError where its letters cannot be known."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _by(file, data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    named = _CHARSET.search(data[:4096]) or _XML_ENCODING.search(data[:4096])
    if named and named[1].lower() not in (b"utf-8", b"utf8"):
        name = named[1].decode("ascii")
        return _by(file, data, _ENCODINGS.get(name.lower(), name))
    if b"\x00" in data[:4096]:
        raise ForeignFileError(f"{file} holds no words: it is of another kind than its name says.")
    thai = data.decode("cp874", "replace")
    if len(_THAI.findall(thai)) * 2 > sum(c.isalpha() for c in thai) and "\ufffd" not in thai:
        return thai
    raise ForeignFileError(f"{file} is not written in UTF-8: open it where it was made, and save it as UTF-8.")


def _by(file: Path, data: bytes, name: str) -> str:
    try:
        words = data.decode(name)
    except (LookupError, UnicodeError, ValueError) as error:
        raise damaged(file, error) from error
    if not isinstance(words, str):
        raise damaged(file, f"“{name}” is no way to write letters")
    return words


def _bytes(file: Path) -> bytes:
    with file.open("rb") as opened:
        data = opened.read(MOST_XML + 1)
    if len(data) > MOST_XML:
        raise ForeignFileError(f"{file} is larger than {MOST_XML // 10**6} MB: divide it.")
    return data


Pages = dict[str, Callable[[], bytes]]
"""The pages of a folder or an archive by their paths in it, in order."""
Beside = Callable[[str], bytes]
"""Gives what lies beside the pages by its path; nothing where it is not there, or is too large."""


def read_page(file: Path) -> ForeignText:
    """Return a page, or a folder of pages, as it was read; raise ForeignFileError, OSError."""
    folder = file if file.is_dir() else file.parent

    def beside(name: str) -> bytes:
        path = (folder / name).resolve()
        inside = (
            path.is_relative_to(folder.resolve()) and path.is_file() and path.stat().st_size <= 4 * limits.PICTURE.most
        )
        return path.read_bytes() if inside else b""

    names = [file.name]
    if file.is_dir():
        names = _pages(file, (p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()))
    return _read_pages(file, {name: partial(_bytes, folder / name) for name in names}, beside)


def read_packed_page(file: Path) -> ForeignText:
    """Return a page that is packed with its pictures (ZIP), as Google Docs gives it; raise ForeignFileError."""
    with Archive(file) as archive:
        pages: Pages = {name: partial(archive.read, name) for name in _pages(file, archive.names)}
        return _read_pages(file, pages, lambda name: archive.read(name, 4 * limits.PICTURE.most))


def is_packed_page(names: Collection[str]) -> bool:
    """Return whether an archive with parts of these names holds a page."""
    return any(name.lower().endswith(_PAGES) for name in names)


def _read_pages(file: Path, pages: Pages, beside: Beside) -> ForeignText:
    text = ForeignText()
    pictures = TakenPictures(text)
    home = ""

    def picture(src: str) -> str:
        if src.startswith("data:"):
            return pictures.take(_within(src), "in the page")
        if _SCHEME.match(src) or src.startswith("//"):
            text.left_out.append(f"1 picture “{src[:60]}” left out: it is not in a file beside the page")
            return ""
        path = unquote(src.partition("#")[0].partition("?")[0])
        name = posixpath.normpath(posixpath.join(posixpath.dirname(home), path))
        return pictures.take(beside(name), posixpath.basename(path)[:60])

    pieces = HtmlPieces(text, picture)
    for home, read in pages.items():
        page = decoded(file, read())
        if not text.title and (found := _TITLE.search(page[:_HEAD])):
            text.title = " ".join(unescape(found[1]).split())
        if not text.language and (lang := _LANGUAGE.search(page[:_HEAD])):
            text.language = lang[1]
        pieces.feed_page(page, home)
    return pieces.finish()


def _within(src: str) -> bytes:
    """Return a picture that stands in the page itself."""
    kind, _, data = src.partition(",")
    try:
        return base64.b64decode(unquote(data), validate=False) if kind.endswith(";base64") else unquote(data).encode()
    except ValueError:
        return b""


def _pages(file: Path, names: Iterable[str]) -> list[str]:
    """Return which of these names are pages: the index first, the others by the numbers in their names."""
    found = [name for name in names if name.lower().endswith(_PAGES) and not posixpath.basename(name).startswith(".")]
    if not found:
        raise ForeignFileError(f"{file} holds no HTML page.")
    if len(found) > _MOST_PAGES:
        raise ForeignFileError(f"{file} holds more than {_MOST_PAGES} pages: divide it.")

    def key(name: str) -> tuple[bool, list[tuple[int, int, str]]]:
        parts = re.split(r"(\d+)", name.lower())
        first = posixpath.splitext(posixpath.basename(name.lower()))[0] != "index"
        return first, [(1, int(p), "") if p.isdecimal() else (0, 0, p) for p in parts]

    return sorted(found, key=key)


def read_markdown(file: Path) -> ForeignText:
    """Return a Markdown file as it was read; raise ForeignFileError, OSError."""
    import markdown

    from reader.authoring.source_checks import nested_by_four

    text = ForeignText()
    words = decoded(file, _bytes(file)).replace("\r\n", "\n").replace("\r", "\n")
    if front := _FRONT.match(words):
        fields = dict(_FIELD.findall(front[1]))
        text.title, text.language = fields.get("title", ""), fields.get("lang", "")
        text.authors = (fields["author"],) if fields.get("author") else ()
        words = words[front.end() :]
    if problems := problems_before_reading(words):
        raise ForeignFileError(f"{file}, line {problems[0].line}: {problems[0].message}")
    words = _ADDRESS_OR_TAG.sub(r"\1", words)
    try:
        html = markdown.markdown(
            nested_by_four(words),
            extensions=["tables", "admonition", "footnotes", "sane_lists", "def_list", "fenced_code", "attr_list"],
        )
    except RecursionError as error:
        raise damaged(file, "it is nested too deep") from error
    pictures = TakenPictures(text)

    def picture(src: str) -> str:
        path = (file.parent / unquote(src)).resolve()
        inside = (
            path.is_relative_to(file.parent.resolve()) and path.is_file() and path.stat().st_size <= limits.PICTURE.most
        )
        return pictures.take(path.read_bytes() if inside else b"", src[:60])

    pieces = HtmlPieces(text, picture)
    pieces.feed(html)
    return pieces.finish()


def read_plain(file: Path) -> ForeignText:
    """Return a file of plain words as it was read: paragraphs end at empty lines, or at every line where there are
    none; raise ForeignFileError, OSError."""
    words = decoded(file, _bytes(file)).replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n")
    text = ForeignText()
    paragraphs = re.split(r"\n[ \t]*\n\s*", words)
    if len(paragraphs) == 1 or max(map(len, paragraphs)) > limits.PARAGRAPH.most:
        paragraphs = words.split("\n")
    pieces = HtmlPieces(text, picture=lambda _: "", tabs=True)
    for paragraph in paragraphs:
        lines = [escape(line.rstrip()) for line in paragraph.split("\n") if line.strip()]
        pieces.feed(f"<p>{_joined(lines)}</p>")
    text = pieces.finish()
    if text.pieces and len(text.pieces[0].words) <= limits.TITLE.most // 2 and "\n" not in text.pieces[0].words:
        text.title = text.pieces.pop(0).words
        text.remarks.append("the first line is taken for the title")
    return text


def _joined(lines: list[str]) -> str:
    """Return the lines of a paragraph as one where they were wrapped, as lines where they are short or begin something."""
    wrapped = len(lines) > 1 and min(map(len, lines[:-1])) > 50 and not any(_BEGINS.match(line) for line in lines)
    return " ".join(lines) if wrapped else "<br>".join(lines)


_BEGINS = re.compile(r"\s*(?:[-*•·‣–]|\(?\w{1,3}[.)])\s")
