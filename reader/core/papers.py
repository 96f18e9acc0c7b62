"""The papers in ``open-anywhere``: of which work each is, as it was on which day, and which of them must no longer be
read.

``parts/papers/….tsv`` tells it: a work, a day and a file's name a line, divided by tabs. It is a file of the stick's
list.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from reader.core.limits import checked_day, checked_work_id
from reader.core.record import record
from reader.core.stick import ANYWHERE, RIGHTS, can_be_ours, sha256_of
from reader.core.stick_packs import StickPack
from reader.core.trust import Origin

PLACE = "parts/papers"
_PREFIX = f"{ANYWHERE}/"
_LARGEST = 4_000_000


@record
class Paper:
    """A file: ``work`` as it was published on ``day``."""

    work: str
    day: date
    name: str


def papers_file(offices: bool) -> str:
    """Return the name of the file that tells of papers, those of which only an office's stick has, or the others."""
    return f"{PLACE}/{RIGHTS}/office.tsv" if offices else f"{PLACE}/sala.tsv"


def papers_text(papers: Iterable[Paper]) -> str:
    """Return what the file holds."""
    rows = sorted((paper.work, paper.name, paper.day.isoformat()) for paper in papers)
    return "".join(f"{work}\t{day}\t{name}\n" for work, name, day in rows)


def read_papers(root: Path, files: Mapping[str, str]) -> list[Paper]:
    """Return the papers of a stick; `files` are the SHA-256 of its list. What is not as the list says tells nothing."""
    found: list[Paper] = []
    for name in (papers_file(offices=True), papers_file(offices=False)):
        path = root / name
        try:
            if name not in files or path.stat().st_size > _LARGEST or sha256_of(path) != files[name]:
                continue
            for line in path.read_text("utf-8").splitlines():
                work, day, paper = line.split("\t")
                if paper.startswith(_PREFIX) and can_be_ours(paper):
                    found.append(Paper(checked_work_id(work), checked_day(day), paper))
        except (OSError, ValueError):
            continue
    return found


def stale_papers(papers: Iterable[Paper], packs: Iterable[StickPack]) -> frozenset[str]:
    """Return the names of papers whose work the publisher took back, or of which the packs have a newer version."""
    publishers = [pack for pack in packs if pack.vouching.origin is Origin.PUBLISHER]
    released = any(not pack.trial for pack in publishers)
    newest: dict[str, date] = {}
    until: dict[str, date] = {}
    for pack in publishers:
        for work in pack.works if not (pack.trial and released) else ():
            newest[work.id] = max(newest.get(work.id, work.published), work.published)
        for name, day in pack.recalls:
            until[name] = max(until.get(name, day), day)
    return frozenset(
        paper.name
        for paper in papers
        if paper.day <= until.get(paper.work, date.min) or paper.day < newest.get(paper.work, date.min)
    )
