"""The papers in ``open-anywhere``: of which work each is, as it was on which day, and which of them must no longer be
read.

``parts/papers/….tsv`` in a stick's home tells it: a work, a day, a file's name and, where an office published it, the
number of the office's key a line, divided by tabs. They are files of the stick's list.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from reader.core.limits import checked_day, checked_work_id
from reader.core.record import record
from reader.core.stick import ANYWHERE, RIGHTS, can_be_ours, inner, sha256_of
from reader.core.stick_packs import StickPack
from reader.core.trust import Origin, Vouching

PLACE = "parts/papers"
"""In a stick's home."""
_PREFIX = f"{ANYWHERE}/"
_LARGEST = 4_000_000


@record
class Paper:
    """A file: ``work`` as it was published on ``day`` by ``hand`` (see ``hand_of``)."""

    work: str
    day: date
    name: str
    hand: str = ""


def hand_of(vouching: Vouching) -> str:
    """Return who published a work, as papers tell it: the publisher with an empty name, an office by its key."""
    return vouching.key_id.hex() if vouching.origin is Origin.OFFICE else ""


def papers_file(offices: bool) -> str:
    """Return the name, from a stick's home, of the file that tells of papers: those of which only an office's stick
    has, or the others."""
    return f"{PLACE}/{RIGHTS}/office.tsv" if offices else f"{PLACE}/sala.tsv"


def papers_text(papers: Iterable[Paper]) -> str:
    """Return what the file holds."""
    rows = sorted((paper.work, paper.name, paper.day.isoformat(), paper.hand) for paper in papers)
    return "".join("\t".join((work, day, name, *([hand] if hand else []))) + "\n" for work, name, day, hand in rows)


def read_papers(root: Path, files: Mapping[str, str]) -> list[Paper]:
    """Return the papers of a stick; `files` are the SHA-256 of its list. What is not as the list says tells nothing."""
    found: list[Paper] = []
    for name in sorted(name for name in files if inner(name).startswith(f"{PLACE}/")):
        try:
            if sha256_of(root / name) == files[name]:
                found += papers_in(root / name)
        except OSError:
            continue
    return found


def papers_in(file: Path) -> list[Paper]:
    """Return the papers that a file tells of; none where it cannot be read."""
    found = []
    try:
        lines = file.read_text("utf-8").splitlines() if file.stat().st_size <= _LARGEST else []
        for line in lines:
            work, day, paper, *hand = line.split("\t")
            if paper.startswith(_PREFIX) and can_be_ours(paper):
                found.append(Paper(checked_work_id(work), checked_day(day), paper, *hand[:1]))
    except (OSError, ValueError):
        return []
    return found


def stale_papers(papers: Iterable[Paper], packs: Iterable[StickPack]) -> frozenset[str]:
    """Return the names of papers whose work its publisher took back, or of which the packs have a newer version; and of
    an office's papers those whose text no pack has."""
    by_hand: dict[str, list[StickPack]] = {}
    for pack in packs:
        if pack.vouching.origin.vouched:
            by_hand.setdefault(hand_of(pack.vouching), []).append(pack)
    texts = {hand: _Texts(some) for hand, some in by_hand.items()}
    nothing = _Texts(())
    return frozenset(paper.name for paper in papers if texts.get(paper.hand, nothing).make_stale(paper))


class _Texts:
    """What the packs of one hand say of its texts."""

    def __init__(self, packs: Iterable[StickPack]):
        packs = list(packs)
        released = any(not pack.trial and pack.works for pack in packs)
        self._newest: dict[str, date] = {}
        self._until: dict[str, date] = {}
        for pack in packs:
            for work in pack.works if not (pack.trial and released) else ():
                self._newest[work.id] = max(self._newest.get(work.id, work.published), work.published)
            for name, day in pack.recalls:
                self._until[name] = max(self._until.get(name, day), day)

    def make_stale(self, paper: Paper) -> bool:
        """Return whether a paper of the same hand must no longer be read."""
        newest = self._newest.get(paper.work, date.max if paper.hand else date.min)
        return paper.day <= self._until.get(paper.work, date.min) or paper.day < newest
