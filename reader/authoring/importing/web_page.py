"""HTML (a page or a folder of pages), Markdown and plain text -> pieces."""

import re
from html import escape
from pathlib import Path
from urllib.parse import unquote

from reader.authoring.bounds import problems_before_reading
from reader.authoring.importing.archives import MOST_XML, damaged
from reader.authoring.importing.html_pieces import HtmlPieces
from reader.authoring.importing.model import ForeignFileError, ForeignText
from reader.authoring.importing.pictures import TakenPictures
from reader.core import limits

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset=["']?\s*([\w-]{1,40})""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})""")
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{0,500})</title", re.IGNORECASE)
_LANGUAGE = re.compile(r"<html[^>]{0,500}?\blang=[\"']([\w-]{1,20})", re.IGNORECASE)
_PAGES = (".html", ".htm", ".xhtml")
_MOST_PAGES = 500
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
        return _by(file, data, named[1].decode("ascii"))
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


def read_page(file: Path) -> ForeignText:
    """Return a page, or a folder of pages, as it was read; raise ForeignFileError, OSError."""
    text = ForeignText()
    folder = file if file.is_dir() else file.parent
    files = _pages(file) if file.is_dir() else [file]
    pictures = TakenPictures(text)
    home = Path()

    def picture(src: str) -> str:
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", src) or src.startswith("//"):
            name = "data" if src.startswith("data:") else src[:60]
            text.left_out.append(f"1 picture “{name}” left out: it is not in a file beside the page")
            return ""
        path = (home.parent / unquote(src.partition("#")[0].partition("?")[0])).resolve()
        inside = (
            path.is_relative_to(folder.resolve()) and path.is_file() and path.stat().st_size <= 4 * limits.PICTURE.most
        )
        return pictures.take(path.read_bytes() if inside else b"", path.name[:60])

    pieces = HtmlPieces(text, picture)
    for home in files:
        page = decoded(home, _bytes(home))
        if not text.title and (found := _TITLE.search(page[:20_000])):
            from html import unescape

            text.title = " ".join(unescape(found[1]).split())
        if not text.language and (lang := _LANGUAGE.search(page[:20_000])):
            text.language = lang[1]
        pieces.feed_page(page, home.relative_to(folder).as_posix())
    return pieces.finish()


def _pages(folder: Path) -> list[Path]:
    """Return the pages of a folder: its index first, the others by the numbers in their names."""
    files = [p for p in folder.rglob("*") if p.suffix.lower() in _PAGES and p.is_file() and not p.name.startswith(".")]
    if not files:
        raise ForeignFileError(f"{folder} holds no HTML page.")
    if len(files) > _MOST_PAGES:
        raise ForeignFileError(f"{folder} holds more than {_MOST_PAGES} pages: divide it.")

    def key(file: Path) -> tuple[bool, list[tuple[int, int, str]]]:
        parts = re.split(r"(\d+)", str(file.relative_to(folder)).lower())
        return file.stem.lower() != "index", [(1, int(p), "") if p.isdecimal() else (0, 0, p) for p in parts]

    return sorted(files, key=key)


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
