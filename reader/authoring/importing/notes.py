"""Notes of a foreign file: whatever wrote them, a short link leads to a note, and a link of it leads back."""

import re
from dataclasses import replace

from reader.authoring.importing.model import ForeignText, Piece, PieceKind, Run, Runs, joined, plain

_BACK = re.compile(r"[\s↑↩⏎^\ufe0e\ufe0f]+$")
"""What the link of a note back to its mark looks like."""
_MARK_LENGTH = 8


def take_notes(text: ForeignText, groups: list[int]) -> None:
    """Take the pieces that are notes out of the text: those that a short link leads to, and that lead back to it."""
    home = {anchor: i for i, piece in enumerate(text.pieces) for anchor in piece.anchors}
    first: dict[int, str] = {}
    for i, piece in enumerate(text.pieces):
        for run in _all_runs(piece):
            at = home.get(run.link[1:], -1) if run.link.startswith("#") else -1
            if at > i and len(run.text.strip()) <= _MARK_LENGTH and _leads_back(text.pieces[at], i, home):
                first.setdefault(at, run.link[1:])
    if not first:
        return
    names = {anchor: str(n) for n, anchor in enumerate(first.values(), 1)}
    for at, anchor in first.items():  # other anchors of the same note
        names.update(dict.fromkeys(text.pieces[at].anchors, names[anchor]))
    taken: dict[int, str] = {}
    for at, anchor in first.items():
        taken[at] = names[anchor]
        further = at + 1
        own = groups[at] and (at == 0 or groups[at - 1] != groups[at])
        while own and further < len(groups) and groups[further] == groups[at] and further not in first:
            taken[further] = names[anchor]
            further += 1
    for i, name in sorted(taken.items()):
        runs = _without_back(text.pieces[i], home, i)
        if runs:
            text.notes.setdefault(name, []).append(runs)
    names = {anchor: name for anchor, name in names.items() if name in text.notes}
    text.pieces = [_with_marks(piece, names) for i, piece in enumerate(text.pieces) if i not in taken]
    text.pieces = _without_empty_heading(text.pieces)


def _all_runs(piece: Piece) -> list[Run]:
    return [*piece.runs, *(run for row in piece.rows for cell in row for run in cell)]


def _leads_back(piece: Piece, i: int, home: dict[str, int]) -> bool:
    return any(run.link.startswith("#") and home.get(run.link[1:]) == i for run in piece.runs)


def _without_back(piece: Piece, home: dict[str, int], at: int) -> Runs:
    """Return the words of a note without the links that lead back to its mark, and without its typed number."""
    runs = [
        run for run in piece.runs
        if not (run.link.startswith("#") and home.get(run.link[1:], at) < at and len(run.text.strip()) <= _MARK_LENGTH)
    ]  # fmt: skip
    if runs:
        runs[0] = runs[0]._replace(text=re.sub(r"^\s*(?:\[?\d{0,3}\]?[.)]?\s+)?", "", runs[0].text))
        runs[-1] = runs[-1]._replace(text=_BACK.sub("", runs[-1].text))
    return joined(runs)


def _with_marks(piece: Piece, names: dict[str, str]) -> Piece:
    def marked(runs: Runs) -> Runs:
        found: list[Run] = []
        for run in runs:
            name = names.get(run.link[1:]) if run.link.startswith("#") else None
            if name is None:
                found.append(run)
            elif not found or found[-1].note != name:
                found.append(Run("", note=name))
        return joined(found)

    return replace(piece, runs=marked(piece.runs), rows=tuple(tuple(marked(c) for c in row) for row in piece.rows))


def _without_empty_heading(pieces: list[Piece]) -> list[Piece]:
    """Take away the last heading where only notes stood below it."""
    while pieces and pieces[-1].kind is PieceKind.HEADING and plain(pieces[-1].runs).strip().lower() in _NOTES_HEADS:
        pieces.pop()
    return pieces


_NOTES_HEADS = ("notes", "footnotes", "endnotes", "references")
