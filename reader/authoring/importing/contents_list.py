"""A list of contents in a foreign file: lines that are links to headings which say the same. A work makes its own."""

import re

from reader.authoring.importing.model import ForeignText, Piece, PieceKind, counted, plain

_NUMBERS = re.compile(r"[\d.\s·…\u0e50-\u0e59\u1040-\u1049\u0660-\u0669\u17e0-\u17e9]*")
"""Numbers of parts and pages, and the dots between."""
_HEADS = ("contents", "table of contents")


def without_contents_list(text: ForeignText) -> None:
    """Take lists of contents out of `text`, and tell it."""
    headings = {a: p.words for p in text.pieces if p.kind is PieceKind.HEADING for a in p.anchors}
    listed = [_is_listed(piece, headings) for piece in text.pieces]
    kept: list[Piece] = []
    lists, at = 0, 0
    while at < len(listed):
        end = at
        while end < len(listed) and listed[end]:
            end += 1
        if end - at > 1:
            lists += 1
            if kept and kept[-1].words.strip().lower() in _HEADS:
                kept.pop()
            at = end
        else:
            kept += text.pieces[at : max(end, at + 1)]
            at = max(end, at + 1)
    if lists:
        text.pieces = kept
        text.left_out.append(
            f"{counted(lists, 'table of contents', 'tables of contents')} left out: a text has its own"
        )


def _is_listed(piece: Piece, headings: dict[str, str]) -> bool:
    links = {run.link for run in piece.runs if run.link}
    if piece.kind not in (PieceKind.PARAGRAPH, PieceKind.ITEM) or len(links) != 1:
        return False
    heading = headings.get(links.pop().removeprefix("#"))
    linked = plain(run for run in piece.runs if run.link).replace("\t", " ")
    beside = plain(run for run in piece.runs if not run.link)
    return (
        heading is not None
        and _NUMBERS.fullmatch(beside) is not None
        and _bare(linked).startswith(_bare(heading))
        and _NUMBERS.fullmatch(_bare(linked).removeprefix(_bare(heading))) is not None
    )


def _bare(words: str) -> str:
    """Return words without the number in front and with single spaces."""
    return " ".join(words.split()).lstrip("0123456789. ")
