"""A text as the words of codes that a phone's camera reads: cut where blocks end, else sentences, else words.

A code holds the words themselves and no address, so no network is needed to read it. First in each stand the title, how
far the text can be trusted, its day, and which of how many codes it is: a code that is passed on alone says it, too.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.core.blocks import BlockKind
from reader.core.break_marks import ends_syllable, strip_breaks
from reader.core.record import record
from reader.core.sentences import Strength, boundaries
from reader.core.words import Words
from reader.ui.document.work_document import WorkDocument

MOST_BYTES = 840
"""How much a code holds, in bytes of UTF-8: 97 by 97 modules, which the camera of a cheap phone reads from a screen."""
_MOST_HEAD = 330
_LEAST_ROOM = 0.35
"""A block that is longer than a code begins in the one before it only where so much of that is free."""


@record
class _Piece:
    """Words in one language, and how they follow what stands before them: on the next line, or after an empty one.
    ``leads`` of a heading: it stays with what follows."""

    words: Words
    tag: str
    close: bool = False
    leads: bool = False

    @property
    def glue(self) -> str:
        return "\n" if self.close else "\n\n"


def code_texts(page: WorkDocument, indices: Iterable[int], state: str) -> list[str]:
    """Return what each code holds, at most MOST_BYTES of UTF-8, for a work's blocks of a page in its first language; none
    where they have no words. `state` says how far the text can be trusted."""
    pieces = [piece for index in indices if not page.is_own(index) for piece in _pieces(page, index)]
    if all(piece.leads for piece in pieces):
        return []
    head = _head(page.composition.title[0].without_notes().text, state, page.composition.work.published.isoformat())
    parts = _parts(pieces, MOST_BYTES - _size(f"{head}\n999 / 999\n\n"))
    return [f"{head}\n{number} / {len(parts)}\n\n{part}" for number, part in enumerate(parts, 1)]


def _head(title: str, state: str, day: str) -> str:
    """Return the line at the head of each code; a title that would fill the code is cut."""
    rest = "".join(f" · {words}" for words in (state, day) if words)
    room = _MOST_HEAD - _size(rest)
    if _size(title) > room:
        cut = _longest(title, max(room, 60) - _size("…"))
        title = f"{title[:cut].rstrip()}…"
    return f"{title}{rest}"


# --- the words of blocks ---


def _pieces(page: WorkDocument, index: int) -> Iterator[_Piece]:
    block, composed = page.block(index), page.composed(index)
    if (label := page.label(index)) is not None:
        yield _Piece(label, page.words.tag, leads=True)
    if composed.damaged or composed.left_out:
        return
    tag, segments = composed.language, [_told(words) for words in composed.segments]
    match block.kind:
        case BlockKind.HEADING:
            yield _Piece(segments[0], tag, leads=True)
        case BlockKind.BOX_TITLE | BlockKind.PAGE:
            own = page.box_title(block)
            yield _Piece(
                own if own is not None else segments[0], page.words.tag if own is not None else tag, leads=True
            )
        case BlockKind.ITEM:
            lead = "  " * max(block.depth - 1, 0) + (f"{block.number}. " if block.number else "• ")
            yield _Piece(segments[0].after(lead), tag, close=True)
        case BlockKind.FOOTNOTE:
            yield _Piece(segments[0].after(f"[{block.number}] " if block.number else ""), tag)
        case BlockKind.TERM:
            yield _Piece(Words.of(f"{segments[0].marked}: {segments[1].marked}"), tag)
        case BlockKind.TABLE:
            for start in range(0, len(segments), block.columns):
                cells = [words.marked for words in segments[start : start + block.columns]]
                yield _Piece(Words.of(" | ".join(cells)), tag, close=start > 0)
        case BlockKind.FIGURE:  # its caption, else what can be seen on it
            yield from (_Piece(words, tag) for words in (segments[1:] or segments[:1]) if words.text)
        case BlockKind.PANEL:
            yield from _said(page, index, segments, tag)
        case _:
            yield from (_Piece(words, tag, close=n > 0) for n, words in enumerate(segments) if words.text)


def _said(page: WorkDocument, index: int, segments: Sequence[Words], tag: str) -> Iterator[_Piece]:
    """Yield what can be seen in a panel, then who says what."""
    if segments[0].text:
        yield _Piece(segments[0].after("[").before("]"), tag)
    for voice, words in zip(page.voices(page.block(index)), segments[1:], strict=False):
        yield _Piece(words.after(f"{voice.marked}: ") if voice is not None else words, tag, close=True)


def _told(words: Words) -> Words:
    """Return words as they are copied: marks of notes in brackets, nothing styled."""
    return Words(words.told()) if words.notes else replace(words, spans=())


# --- cutting ---


def _parts(pieces: Iterable[_Piece], room: int) -> list[str]:
    """Return the text of each code, at most `room` bytes."""
    parts: list[list[_Piece]] = [[]]
    for piece in pieces:
        rest: _Piece | None = piece
        while rest is not None:
            here = parts[-1]
            free = room - _size(_joined(here)) - (_size(rest.glue) if here else 0)
            if _size(_text(rest)) <= free:
                here.append(rest)
                rest = None
            elif here and (_size(_text(rest)) <= room or free < room * _LEAST_ROOM):
                parts.append(_leading(here))
            else:
                head, rest = _divided(rest, free)
                here.append(head)
                parts.append([])
    return [text for part in parts if (text := _joined(part))]


def _leading(part: list[_Piece]) -> list[_Piece]:
    """Take the headings off the end of a code, and return them for the next; not where there is nothing else in it."""
    at = len(part)
    while at and part[at - 1].leads:
        at -= 1
    taken = part[at:] if at else []
    del part[len(part) - len(taken) :]
    return taken


def _divided(piece: _Piece, room: int) -> tuple[_Piece, _Piece]:
    """Return the beginning of a piece, at most `room` bytes, and the rest."""
    words, most = piece.words, _longest(piece.words.text, room)
    places = {at: strength for at, strength in boundaries(words, piece.tag).items() if at <= most}
    cut = 0
    for strength, least in ((Strength.SENTENCE, 0.4), (Strength.CLAUSE, 0.6), (Strength.WORD, 0.0)):
        cut = max((at for at, found in places.items() if found >= strength and at >= most * least), default=0)
        if cut:
            break
    cut = cut or most
    return (
        replace(piece, words=words.part(0, cut), leads=False),
        replace(piece, words=words.part(cut, len(words.text)), close=False),
    )


def _longest(text: str, room: int) -> int:
    """Return how much of a text `room` bytes hold, without cutting a syllable; at least one letter."""
    if _size(text) <= room:
        return len(text)
    most = len(text.encode()[: max(room, 0)].decode("utf-8", "ignore"))
    return next((at for at in range(most, 0, -1) if ends_syllable(text, at)), max(most, 1))


def _joined(pieces: Sequence[_Piece]) -> str:
    return "".join((piece.glue if n else "") + _text(piece) for n, piece in enumerate(pieces))


def _text(piece: _Piece) -> str:
    return strip_breaks(piece.words.text)


def _size(text: str) -> int:
    return len(text.encode())
