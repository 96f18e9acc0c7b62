"""What was typed by hand is recognised as what it was meant for, and asked: headings, lists, tables, boxes."""

import re
from collections.abc import Collection
from dataclasses import replace

from reader.authoring.importing.model import Doubt, ForeignText, Piece, PieceKind, Run, Runs, joined, near, plain
from reader.core import limits

_MOST_HEADING = 90
_ENDS = re.compile(r"[.!?;,:。！？။។؟،؛၊…]$")
_BULLET = re.compile(r"^\s*[•·‣∙●○◦▪▫■□◆◇➢➤✓✔☐☑☒→–—*-][ \t]+|^\s*[•●▪◦‣]")
_NUMBER = re.compile(r"^\s*[(\[]?([0-9๐-๙၀-၉០-៩٠-٩۰-۹]{1,3})[.)\]、:။]\)?[ \t]+")
_LETTER = re.compile(r"^\s*(?:[(]?(?:[a-zA-Z]|[ก-ฮ]|[ក-អ]|[က-အ]|[أ-ي]|[ivx]{2,4})[.)]|[①-⑳])[ \t]+")

Decline = Collection[int]


class _Asking:
    """Numbers what is recognised; what was declined is left as it is."""

    def __init__(self, text: ForeignText, declined: Decline):
        self._text, self._declined = text, declined
        self._number = 0

    def may(self, words: str, taken_for: str) -> bool:
        self._number += 1
        if self._number in self._declined:
            return False
        self._text.doubts.append(Doubt(self._number, near(words), taken_for))
        return True


def apply_proposals(text: ForeignText, declined: Decline = ()) -> None:
    """Change the pieces of `text` into what they seem to be, and note each as a doubt; not those in `declined`."""
    asking = _Asking(text, declined)
    text.pieces = _lines(_boxes(text.pieces, asking))
    for step in (_tables, _lists, _headings):
        text.pieces = step(text.pieces, asking)


def _boxes(pieces: list[Piece], asking: _Asking) -> list[Piece]:
    """A table of one cell is a frame around words."""
    found: list[Piece] = []
    ids = max((p.box_id for p in pieces), default=0)
    for piece in pieces:
        one = piece.kind is PieceKind.TABLE and len(piece.rows) == 1 and len(piece.rows[0]) == 1
        if one and asking.may(piece.words, "a frame around words, taken for a box (note)"):
            ids += 1
            found.append(
                replace(piece, kind=PieceKind.PARAGRAPH, runs=piece.rows[0][0], rows=(), box="note", box_id=ids)
            )
        elif one:
            found.append(replace(piece, kind=PieceKind.PARAGRAPH, runs=piece.rows[0][0], rows=()))
        else:
            found.append(piece)
    return found


def _lines(pieces: list[Piece]) -> list[Piece]:
    """Lines of one paragraph that each begin with a sign are items."""
    found: list[Piece] = []
    for piece in pieces:
        lines = _divided(piece.runs) if piece.kind is PieceKind.PARAGRAPH and not piece.level else []
        signs = [line for line in lines if _sign(plain(line))]
        if len(lines) > 1 and len(signs) > 1 and len(signs) >= len(lines) - 1:
            found += [
                replace(piece, runs=line, anchors=piece.anchors if not i else frozenset())
                for i, line in enumerate(lines)
            ]
        elif len(lines) > 2 and len({_tabs(line) for line in lines}) == 1 and _tabs(lines[0]):
            found += [replace(piece, runs=line) for line in lines]
        else:
            found.append(piece)
    return found


def _tables(pieces: list[Piece], asking: _Asking) -> list[Piece]:
    """Paragraphs one after the other with the same number of tabs are the rows of a table."""
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = at
        while end < len(pieces) and _is_row(pieces[end]) and _tabs(pieces[end].runs) == _tabs(pieces[at].runs):
            end += 1
        rows = pieces[at:end]
        if len(rows) > 1 and asking.may(rows[0].words, f"{len(rows)} lines with tabs, taken for a table"):
            cells = tuple(tuple(_cells(p.runs)) for p in rows)
            found.append(replace(rows[0], kind=PieceKind.TABLE, runs=(), rows=cells))
            at = end
        else:
            found += rows or [pieces[at]]
            at = max(end, at + 1)
    return [_without_tabs(p) for p in found]


def _lists(pieces: list[Piece], asking: _Asking) -> list[Piece]:
    """Paragraphs that begin with a typed sign or number are items; one alone with a number is none."""
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = at
        while end < len(pieces) and _is_typed_item(pieces[end]):
            end += 1
        items = pieces[at:end]
        alone = len(items) == 1 and not _BULLET.match(plain(items[0].runs))
        if (
            items
            and not alone
            and asking.may(items[0].words, f"{len(items)} lines with typed signs or numbers, taken for a list")
        ):
            found += [_item(piece, i) for i, piece in enumerate(items, 1)]
            at = end
        else:
            found += items or [pieces[at]]
            at = max(end, at + 1)
    return found


def _headings(pieces: list[Piece], asking: _Asking) -> list[Piece]:
    """A short line alone, all bold, that words follow, is a heading; the first one of a text without another the title."""
    found: list[Piece] = []
    level = 1
    titled = any(piece.kind is PieceKind.HEADING for piece in pieces)
    for i, piece in enumerate(pieces):
        if piece.kind is PieceKind.HEADING:
            level = piece.level + 1
        follows = (
            i + 1 < len(pieces)
            and pieces[i + 1].kind is not PieceKind.HEADING
            and not _looks_like_heading(pieces[i + 1])
        )
        if (
            _looks_like_heading(piece)
            and (follows or not i)
            and asking.may(piece.words, f"a bold line, taken for {'a heading' if i or titled else 'the title'}")
        ):
            runs = tuple(run._replace(strong=False) for run in piece.runs)
            found.append(replace(piece, kind=PieceKind.HEADING, runs=runs, level=level if i or titled else 0))
        else:
            found.append(piece)
    return found


def _looks_like_heading(piece: Piece) -> bool:
    words = plain(piece.runs).strip()
    return (
        piece.kind is PieceKind.PARAGRAPH and not piece.level and not piece.box and not piece.quote
        and 0 < len(words) <= _MOST_HEADING and "\n" not in words and not _ENDS.search(words)
        and all(run.strong or not run.text.strip() for run in piece.runs) and any(c.isalnum() for c in words)
    )  # fmt: skip


# --- runs ---


def _sign(words: str) -> bool:
    return bool(_BULLET.match(words) or _NUMBER.match(words) or _LETTER.match(words))


def _is_typed_item(piece: Piece) -> bool:
    plain_words = piece.kind is PieceKind.PARAGRAPH and not piece.level
    return plain_words and _sign(plain(piece.runs)) and len(plain(piece.runs)) <= limits.PARAGRAPH.most // 4


def _item(piece: Piece, place: int) -> Piece:
    words = plain(piece.runs)
    sign = _BULLET.match(words) or _NUMBER.match(words) or _LETTER.match(words)
    assert sign is not None
    numbered = _NUMBER.match(words)
    number = max(int(numbered[1]), 1) if numbered else 0 if _BULLET.match(words) else place
    return replace(piece, kind=PieceKind.ITEM, runs=_from(piece.runs, sign.end()), level=1, number=number)


def _from(runs: Runs, at: int) -> Runs:
    """Return runs without their first `at` letters."""
    found: list[Run] = []
    for run in runs:
        found.append(run._replace(text=run.text[at:]))
        at = max(at - len(run.text), 0)
    return joined(found)


def _divided(runs: Runs, sign: str = "\n") -> list[Runs]:
    parts: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split(sign)
        parts[-1].append(run._replace(text=first))
        parts += [[run._replace(text=words)] for words in others]
    return [line for part in parts if (line := joined(part))]


def _cells(runs: Runs) -> list[Runs]:
    parts: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\t")
        parts[-1].append(run._replace(text=first))
        parts += [[run._replace(text=words)] for words in others]
    return [joined(part) for part in parts]


def _tabs(runs: Runs) -> int:
    return plain(runs).count("\t")


def _is_row(piece: Piece) -> bool:
    words = plain(piece.runs)
    return (
        piece.kind is PieceKind.PARAGRAPH
        and not piece.level
        and 0 < words.count("\t") < limits.COLUMNS.most
        and not _sign(words)
    )


def _without_tabs(piece: Piece) -> Piece:
    def spaces(runs: Runs) -> Runs:
        return joined([run._replace(text=re.sub(r"\t+ ?", " ", run.text)) for run in runs])

    if piece.kind in (PieceKind.TABLE, PieceKind.TERM):
        return replace(piece, runs=spaces(piece.runs), rows=tuple(tuple(spaces(c) for c in row) for row in piece.rows))
    return replace(piece, runs=spaces(piece.runs) if not _sign(plain(piece.runs)) else piece.runs)
