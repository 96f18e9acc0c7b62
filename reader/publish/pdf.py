"""Sheets for paper: every text as a PDF of A4 pages, laid out as a handout, whose words can be searched."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer

from reader.core.session import Location, Session
from reader.core.works import Listed
from reader.publish.names import Names
from reader.publish.publication import Publication, Tongue
from reader.publish.unit import CopyUnit, Files, key_of
from reader.ui.handout.handout_job import pdf_steps

if TYPE_CHECKING:
    from reader.publish.searchable import PaintedLine


def units(publication: Publication, tongue: Tongue, names: Names) -> Iterator[CopyUnit]:
    """Yield a PDF for each work."""
    around = publication.around(tongue)
    for listed in publication.written(tongue):
        yield CopyUnit(
            f"pdf/{tongue}/{listed.id}", (listed,), key_of("pdf", publication.number(listed, tongue), around),
            partial(_files, publication, tongue, listed, names.place(listed.id, "pdf")),
        )  # fmt: skip


def _files(publication: Publication, tongue: Tongue, listed: Listed, name: str, _folder: Path) -> Files:
    return {name: sheets(publication, tongue, listed)}


def sheets(publication: Publication, tongue: Tongue, listed: Listed) -> bytes:
    """Return a work in a tongue as PDF: in two languages, where it is of two."""
    # With pikepdf, which the desk's bundle has not: the other formats are made there without it.
    from reader.publish.searchable import listening, searchable

    second = tongue.tags[1] if len(tongue.tags) > 1 else ""
    session = Session(language=tongue.first, place=Location(listed.id), second=second, paired=bool(second))
    day = publication.library.pack_of(listed).manifest.made
    handout = publication.app.handout(publication.library, session, day)
    assert handout is not None
    into, heard = QBuffer(), 0
    pages: list[list[PaintedLine]] = []
    with listening() as lines:
        for done in pdf_steps(handout.layout, handout.title, into):
            if done > 0 and len(pages) < round(done * len(handout.layout.pages)):
                pages.append(lines[heard:])
                heard = len(lines)
    return searchable(bytes(into.data().data()), pages)
