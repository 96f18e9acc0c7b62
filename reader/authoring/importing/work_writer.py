"""Pieces -> the folder of a work: Markdown, pictures, ``work.toml``. Nothing is claimed that the file does not say."""

import re
import shutil
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import tomlkit

from reader.authoring.importing.markdown_words import is_target, markdown_of
from reader.authoring.importing.model import (
    ForeignFileError,
    ForeignText,
    Piece,
    PieceKind,
    Run,
    Runs,
    joined,
    near,
    plain,
)
from reader.authoring.scaffold import new_folder
from reader.core import limits
from reader.core.works import WorkKind

_WEB = re.compile(r"(?:https?|ftp)://(?:www\.)?|mailto:|tel:", re.IGNORECASE)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u2028-\u202e\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffd\U000e0000-\U000e007f\ud800-\udfff]"
)
_SYMBOLS = {"\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•", "\uf0fc": "✓", "\uf02d": "-", "\uf0e0": "→"}
"""What the fonts Symbol and Wingdings draw for letters of the private area."""
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_SENTENCE_END = re.compile(r"(?<=[.!?။។؟।。！？])\s+|(?<=[။។。！？])|\n")
_RULES = {"": "---", "left": ":---", "center": ":---:", "right": "---:"}
_BOX_HEADS = {"note": "note", "warning": "warning", "tip": "tip", "today": "today"}


def cleaned(text: ForeignText) -> None:
    """Bring the words of a text into the form in which they are kept: composed letters, nothing unseen."""

    def clean(runs: Runs) -> Runs:
        return joined([run._replace(text=_clean(run.text)) for run in runs])

    text.pieces = [
        replace(
            p, runs=clean(p.runs), rows=tuple(tuple(clean(c) for c in row) for row in p.rows), shows=_clean(p.shows)
        )
        for p in text.pieces
    ]
    text.pieces = [_plain_head(p) for p in text.pieces if p.picture or p.words.strip("\\: ")]
    text.notes = {name: [clean(runs) for runs in paragraphs] for name, paragraphs in text.notes.items()}
    text.title = _clean(text.title)


def _plain_head(piece: Piece) -> Piece:
    """Return a table without the bold look of its head, which it has by itself."""
    if not piece.rows or piece.kind is not PieceKind.TABLE:
        return piece
    if not all(run.strong or not run.text.strip() for cell in piece.rows[0] for run in cell):
        return piece
    head = tuple(joined([run._replace(strong=False) for run in cell]) for cell in piece.rows[0])
    return replace(piece, rows=(head, *piece.rows[1:]))


def _clean(words: str) -> str:
    words = unicodedata.normalize("NFC", words).replace("\u00a0", " ")
    for private, sign in _SYMBOLS.items():
        words = words.replace(private, sign)
    return _UNSEEN.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))


def arranged(text: ForeignText, file: Path) -> None:
    """Give the text one title, and headings that go down step by step; tell what was supposed."""
    pieces = text.pieces
    levels = [p.level for p in pieces if p.kind is PieceKind.HEADING]
    head = next((i for i, p in enumerate(pieces) if p.kind is not PieceKind.PICTURE), None)
    is_title = (
        head is not None and pieces[head].kind is PieceKind.HEADING
        and (levels.count(pieces[head].level) == 1 or plain(pieces[head].runs) == text.title)
        and pieces[head].level == min(levels)
    )  # fmt: skip
    if is_title:
        assert head is not None
        title = pieces.pop(head)
    else:
        words = text.title or " ".join(file.stem.replace("_", " ").replace("-", " ").split()) or "Untitled"
        text.remarks.append(f"no title was found in the text: “{near(words)}” is taken for it")
        title = Piece(PieceKind.HEADING, (Run(words[: limits.TITLE.most]),), 1)
    pieces[:] = [replace(title, level=1, runs=_one_line(title.runs)), *_nested(_stepped(pieces))]
    _divide_tables(text)


def _stepped(pieces: list[Piece]) -> Iterator[Piece]:
    """Yield pieces with headings from level 2 on that never skip one."""
    outer: list[int] = []
    boxes: set[int] = set()
    for piece in pieces:
        if piece.kind is not PieceKind.HEADING:
            yield piece
            boxes.add(piece.box_id)
            continue
        if piece.box_id or piece.quote:  # no heading of the text
            first = piece.box_id and piece.box_id not in boxes
            bold = tuple(run._replace(strong=True) for run in piece.runs)
            yield replace(
                piece,
                kind=PieceKind.BOX_TITLE if first else PieceKind.PARAGRAPH,
                level=0,
                runs=piece.runs if first else bold,
            )
            boxes.add(piece.box_id)
            continue
        while outer and outer[-1] >= piece.level:
            outer.pop()
        outer.append(piece.level)
        level = min(len(outer) + 1, limits.LEVEL.most)
        if len(plain(piece.runs)) > limits.TITLE.most:  # it is none
            outer.pop()
            yield replace(piece, kind=PieceKind.PARAGRAPH, level=0)
        else:
            yield replace(piece, level=level, runs=_one_line(piece.runs))


def _divide_tables(text: ForeignText) -> None:
    """Divide tables that are larger than a reader shows, each part with the first row."""
    found: list[Piece] = []
    for piece in text.pieces:
        parts = [piece] if piece.kind is not PieceKind.TABLE else list(_table_parts(piece))
        if len(parts) > 1:
            text.remarks.append(
                f"the table “{near(piece.words)}” was divided into {len(parts)}: nobody reads a larger one"
            )
        found += parts
    text.pieces = found


def _table_parts(piece: Piece) -> Iterator[Piece]:
    head, *rows = piece.rows
    part, letters = [head], _letters(head)
    for row in rows:
        most = len(head) * (len(part) + 1) > limits.CELLS.most or letters + _letters(row) > limits.BLOCK.most
        if most and len(part) > 1:
            yield replace(piece, rows=tuple(part))
            part, letters = [head], _letters(head)
        part.append(row)
        letters += _letters(row)
    yield replace(piece, rows=tuple(part))


def _letters(row: tuple[Runs, ...]) -> int:
    return sum(len(plain(cell)) for cell in row)


def _nested(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces with lists that begin at their outermost level, and go down by one."""
    before = 0
    for piece in pieces:
        if piece.kind is PieceKind.ITEM:
            before = min(piece.level, before + 1)
            yield replace(piece, level=before)
        elif piece.kind is PieceKind.PARAGRAPH and piece.level and before:
            before = min(piece.level, before)
            yield replace(piece, level=before)
        else:
            before = 0
            yield replace(piece, level=0) if piece.kind is PieceKind.PARAGRAPH else piece


def _one_line(runs: Runs) -> Runs:
    return joined([run._replace(text=run.text.replace("\n", " "), strong=False) for run in runs])


# --- Markdown ---


def source_of(text: ForeignText) -> str:
    """Return the text as Markdown; its first piece is the title."""
    links = WorkLinks(text)
    lines: list[str] = []
    before: Piece | None = None
    opened_lists = OpenedLists()
    for piece in text.pieces:
        if piece.box_id and (before is None or before.box_id != piece.box_id):
            lines += ["", _box_line(piece)]
            if piece.kind is PieceKind.BOX_TITLE:
                before = piece
                continue
        own = links.resolved(piece)
        tight = opened_lists.goes_on(piece, before)
        opened = before is not None and before.kind is PieceKind.BOX_TITLE and before.box_id == piece.box_id
        if not tight and not opened and lines[-1:] != [f"!!! {piece.box}"]:
            lines.append(_around(piece).rstrip() if before and before.quote == piece.quote and piece.quote else "")
        lines += lines_of(own, links.names.get(id(piece), ""), before)
        before = piece
    for name, paragraphs in text.notes.items():
        first, *others = [markdown_of(links.shown(runs)).replace("  \n", " ") for runs in paragraphs if runs] or [""]
        if first:
            lines += ["", f"[^{name}]: {first}"]
            lines += [part for words in others for part in ("", f"    {words}")]
    return "\n".join(lines).strip("\n") + "\n"


def lines_of(piece: Piece, name: str = "", before: Piece | None = None) -> list[str]:
    """Return the lines of one piece, inside of its box and its quotation. `name` is that of a heading, `before` the piece
    above it."""
    if piece.kind is PieceKind.BOX_TITLE:
        return [_box_line(piece)]
    found = [f"{_around(piece)}{line}" for line in _block(piece, name, before)]
    return [line if line.endswith("  ") else line.rstrip(" ") for line in found]


def _around(piece: Piece) -> str:
    """Return what begins every line of a piece that stands in a box or a quotation."""
    return ("    " if piece.box_id else "") + "> " * piece.quote


def _box_line(piece: Piece) -> str:
    title = plain(piece.runs).replace('"', "”") if piece.kind is PieceKind.BOX_TITLE else ""
    return f"!!! {piece.box}" + (f' "{title}"' if title else "")


def _block(piece: Piece, name: str, before: Piece | None) -> list[str]:
    """Return the lines of one piece by themselves."""
    words = markdown_of(piece.runs)
    depth = "    " * max(piece.level - 1, 0)
    match piece.kind:
        case PieceKind.HEADING:
            return [f"{'#' * piece.level} {words}" + (f" {{#{name}}}" if name else "")]
        case PieceKind.ITEM:
            sign = f"{min(piece.number, limits.NUMBER.most)}." if piece.number else "-"
            picture = f"![](images/{piece.picture}) " if piece.picture else ""
            return [f"{depth}{sign} {picture}{_joined_lines(words, depth + '    ')}"]
        case PieceKind.TABLE:
            return _table(piece)
        case PieceKind.PICTURE:
            shows = re.sub(r"[\[\]]", "", " ".join(piece.shows.split()))
            caption = plain(piece.runs).replace("\n", " ").replace('"', "”")
            return [f"![{shows}](images/{piece.picture}" + (f' "{caption}")' if caption else ")")]
        case PieceKind.TERM:
            return [words, f":   {markdown_of(piece.rows[0][0])}"]
        case _ if piece.level and before is not None and before.level:
            inside = "    " * piece.level
            return [inside + _joined_lines(part, inside) for part in _parts(words)]
    return [line for i, part in enumerate(_parts(words)) for line in (*([""] if i else []), *part.split("\n"))]


class OpenedLists:
    """Which lists are open, and whether each has numbers: another kind in its place begins after an empty line."""

    def __init__(self) -> None:
        self._numbered: dict[int, bool] = {}
        self._first = (0, False)
        """The level of the first item below the last empty line, and whether it has a number."""

    def goes_on(self, piece: Piece, before: Piece | None) -> bool:
        """Return whether a piece is an item that stands right below the one before it."""
        numbered = piece.number > 0
        if piece.kind is not PieceKind.ITEM or before is None or before.kind is not PieceKind.ITEM:
            self._numbered = {piece.level: numbered} if piece.kind is PieceKind.ITEM else self._numbered
            self._first = (piece.level, numbered)
            return False
        same = self._numbered.get(piece.level, numbered) == numbered
        self._numbered = {level: n for level, n in self._numbered.items() if level < piece.level} | {
            piece.level: numbered
        }
        # Markdown takes what stands less deep than the first item for another item only where both are of one kind.
        same &= piece.level >= self._first[0] or numbered == self._first[1]
        together = same and (before.box_id, before.quote) == (piece.box_id, piece.quote)
        if not together:
            self._first = (piece.level, numbered)
        return together


def _joined_lines(words: str, indent: str) -> str:
    return words.replace("\n", f"\n{indent}")


def _parts(words: str) -> list[str]:
    """Return a paragraph, divided at its sentences where it is longer than a reader shows."""
    if len(words) <= limits.PARAGRAPH.most:
        return [words]
    parts = [""]
    for sentence in (s for s in _SENTENCE_END.split(words) if s.strip()):
        if len(parts[-1]) + len(sentence) + 1 > limits.PARAGRAPH.most * 3 // 4 and parts[-1]:
            parts.append("")
        parts[-1] = f"{parts[-1]} {sentence}".strip()
    return parts


def _table(piece: Piece) -> list[str]:
    rows = [[markdown_of(cell, cell=True) or " " for cell in row] for row in piece.rows]
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    rules = [_RULES[align] for align in piece.aligns] or ["---"] * len(rows[0])
    return [lines[0], f"|{'|'.join(rules)}|", *lines[1:]]


class WorkLinks:
    """Where links of the file lead in the work; names of the headings that they lead to."""

    def __init__(self, text: ForeignText):
        self.names: dict[int, str] = {}
        self._targets: dict[str, str] = {}
        taken: set[str] = set()
        heading: Piece | None = None
        for piece in text.pieces:
            if piece.kind is PieceKind.HEADING:
                heading = piece
                if piece.level == 2:
                    self.names[id(piece)] = name_of(plain(piece.runs), taken)
            for anchor in piece.anchors:
                if heading is not None and heading.level > 1:
                    if id(heading) not in self.names:
                        self.names[id(heading)] = name_of(plain(heading.runs), taken)
                    self._targets[anchor] = self.names[id(heading)]

    def resolved(self, piece: Piece) -> Piece:
        rows = tuple(tuple(self.shown(cell) for cell in row) for row in piece.rows)
        return replace(piece, runs=self.shown(piece.runs), rows=rows)

    def shown(self, runs: Runs) -> Runs:
        """Return runs with links as they can be shown: within the text; others as words with the address behind."""
        found: list[Run] = []
        for i, run in enumerate(runs):
            bare = run._replace(link="")
            address = _WEB.sub("", run.link).rstrip("/")
            if not run.link or (run.link.startswith("work:") and is_target(run.link)):
                found.append(run)
            elif run.link.startswith("#"):
                name = self._targets.get(run.link[1:])
                found.append(run._replace(link=f"#{name}") if name else bare)
            else:
                found.append(bare)
                ends = i + 1 == len(runs) or runs[i + 1].link != run.link
                said = _WEB.sub("", plain(r for r in runs if r.link == run.link)).strip().rstrip("/")
                if (
                    ends
                    and _WEB.match(run.link)
                    and address
                    and said.casefold() not in (address.casefold(), f"www.{address}".casefold())
                ):
                    found.append(Run(f" ({address})"))
        return joined(found)


def name_of(words: str, taken: set[str]) -> str:
    """Return a name for a heading: its words in Latin letters, else its number."""
    plain_letters = unicodedata.normalize("NFKD", words.lower())
    name = "-".join(re.findall(r"[a-z0-9]+", "".join(c for c in plain_letters if not unicodedata.combining(c))))[
        :40
    ].strip("-")
    letters = sum(c.isalpha() for c in words)
    if sum(c.isalpha() for c in name) * 2 < letters or not name:
        name = f"part-{len(taken) + 1}"
    base, n = name, 2
    while name in taken or name == "pictures":
        name, n = f"{base}-{n}", n + 1
    taken.add(name)
    return name


# --- the folder ---


def write_work(content: Path, work_id: str, kind: WorkKind, tag: str, text: ForeignText, files: list[Path]) -> Path:
    """Make ``content/<work_id>`` of a text that was cleaned and arranged; return the folder.

    Raise ScaffoldError where the folder cannot be made, ForeignFileError, OSError; then nothing of it is left.
    """
    partial = content / f".{work_id}.partial"
    shutil.rmtree(partial, ignore_errors=True)
    made_content = not content.exists()
    try:
        folder = new_folder(content, work_id, kind, tag, partial)
        source = source_of(text)
        if len(source.encode()) > limits.SOURCE.most:
            raise ForeignFileError(f"{files[0]} has more words than a work: divide it into several files.")
        (partial / "source.md").write_text(source, "utf-8", newline="\n")
        for name, data in text.pictures.items():
            if f"images/{name}" in source:
                (partial / "images" / name).write_bytes(data)
        describe(partial / "work.toml", text, [file.name for file in files])
        partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        if made_content:
            with suppress(OSError):
                content.rmdir()  # only where nothing came of it
    return folder


def describe(file: Path, text: ForeignText, names: list[str]) -> None:
    """Write into a new ``work.toml`` what the file says of itself."""
    document = tomlkit.parse(file.read_text("utf-8"))
    document.pop("cover", None)
    if text.publisher:
        document["publisher"] = _line(text.publisher)
    if text.licence:
        document["licence"] = _line(text.licence)
    if text.authors:
        document["credits"] = [f"Words: {_line(', '.join(text.authors))}"]
    if text.dated and limits.EARLIEST < text.dated <= date.today():
        document["date"] = text.dated
    source = document["sources"][0]
    source["title"] = _line(f"{text.title or plain(text.pieces[0].runs)} ({', '.join(names)})")
    source.pop("address", None)
    file.write_text(tomlkit.dumps(document), "utf-8", newline="\n")


def _line(words: str) -> str:
    return " ".join(_clean(words).split())[: limits.LINE.most]
