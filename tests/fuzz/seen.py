"""What stands on a window's screen, word for word, and whether the sign of an unknown sender stands beside it.

It is read from the widgets: what a card, a row or a slide bears, and what a screen reader is given of a page or a comic.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.core.break_marks import strip_breaks
from reader.core.comic import Comic, speaker_name
from reader.core.library import Library
from reader.core.trust import Origin
from reader.core.works import WorkKind
from reader.ui.comic.comic_screen import ComicScreen
from reader.ui.i18n.names import kind_words, page_title
from reader.ui.i18n.problems import damage_words
from reader.ui.i18n.translation import InterfaceTranslation, filled
from reader.ui.i18n.trust_labels import origin_sign
from reader.ui.widgets.chips import Chip
from tests.driver import Driver

translate = QCoreApplication.translate
_NOTICES = ("~state", "~origin")
"""The blocks of a page that the program itself says."""


class Seen(NamedTuple):
    """Words on the screen: whether they bear the sign, whether they are `whole` or cut out of longer ones."""

    where: str
    signed: bool
    words: str
    whole: bool = True


def seen(window: Driver) -> Iterator[Seen]:
    """Yield what of packs stands on the screen in view."""
    sign = origin_sign(Origin.UNKNOWN).words.text
    name = window.screen_name()
    if name == "shelf":
        for card in window.shelf.cards().values():
            yield Seen("card", _bears(card._chips, sign), card.card.title.text)
    elif name == "page":
        page = window.text_screen
        document = page.page
        own = range(document.first) if document is not None else ()
        signed = any(words.text == sign for i in own for words in document.composed(i).segments)
        yield Seen("title", signed, page.view.accessibleName())
        page.contents._filling.finish()
        for button in page.contents._buttons:
            yield Seen("contents", signed, button.accessibleName())
        spoken = page.view.accessible
        for (index, _), label in zip(spoken._shown, spoken._labels, strict=False):
            if page.page is not None and not page.page.block(index).id.startswith(_NOTICES):
                yield Seen("page", signed, label.text())
    elif name == "comic":
        comic = window.comic_screen
        signed = _bears(comic._chips._chips, sign)
        where = comic._where.text()  # the program counts the pages that are whole, and says that others are damaged
        lines = comic.view.accessibleName().split("\n") if comic.comic is not None else []
        yield Seen("comic", signed, "\n".join(line for line in lines if line != where))
    elif name == "meeting" and window.meeting_screen.items:
        view = window.meeting_screen.view
        signed = _bears(view._chips, sign)
        yield Seen("slide", signed, view.accessibleName(), whole=False)
        shown = view._panel.shown() if view._panel.isVisibleTo(view) else None
        if shown is not None and view._panel._comic is not None:
            yield Seen("panel", signed, "\n".join(ComicScreen._spoken(view._panel._comic, shown.stop)))
    elif name == "search":
        for row in window.search_screen.hits.rows:
            signed = _bears(row._chips, sign)
            how = row._how().text.partition(": ")[2]  # the language stands before it
            for words in (row._line.text, row._where().text, how):
                yield Seen("hit", signed, words, whole=False)


def _bears(chips: list[Chip], sign: str) -> bool:
    return any(chip.words.text == sign for chip in chips)


class Genuine:
    """Every line that the publisher's pack, or the program itself, puts on a screen, in the languages of `tags`."""

    def __init__(self, library: Library, window: Driver, translation: InterfaceTranslation, tags: tuple[str, ...]):
        self._lines: set[str] = {""}
        self._pictures: set[str] = set()
        for tag in tags:
            window.choose_language(tag)
            self._pictures.add(strip_breaks(translate("AccessibleBlocks", "Picture")))
            self._add(*self._of_the_program())
            for listed in library.works():
                self._take_work(window, listed.id)
        self._all = "\n".join(sorted(self._lines))

    @staticmethod
    def _of_the_program() -> Iterator[str]:
        yield strip_breaks(damage_words().text)
        yield from (kind_words(kind).text for kind in WorkKind)
        for name in ("English", "မြန်မာ", "العربية"):  # the languages that the sample has
            for words in (
                "Shown in {language}: not yet translated",
                "Shown in {language}: changed since it was translated",
            ):
                yield strip_breaks(filled(translate("Page", words), language=name).text)

    def _take_work(self, window: Driver, work: str) -> None:
        window.open_work(work)
        if window.screen_name() == "comic":
            window.choose_comic_view("words")  # type: ignore[arg-type]
        page, view = window.text_screen.page, window.text_screen.view
        assert page is not None and page.composition.work.id == work
        composition = page.composition
        window.text_screen.contents._filling.finish()
        self._add(view.accessibleName(), *(button.accessibleName() for button in window.text_screen.contents._buttons))
        for index in range(len(page)):
            self._add(view.accessible.words(index)[0])
            self._add(*(words.text for words in page.composed(index).segments))
            self._add(*(voice.text for voice in page.voices(page.block(index)) if voice is not None))
        if composition.work.kind is WorkKind.COMIC:
            comic = Comic(composition)
            for i in range(len(composition)):
                self._add(*ComicScreen._spoken(comic, i))
                self._add(page_title(composition.block(i)).text if composition.block(i).name else "")
                for balloon in composition.block(i).balloons:
                    name = speaker_name(composition, balloon.speaker)
                    self._add(name.text if name is not None else "")
            window.choose_comic_view("")  # type: ignore[arg-type]

    def _add(self, *texts: str) -> None:
        for text in texts:
            self._lines.update(text.split("\n"))

    def lacks(self, found: Seen) -> str:
        """Return a line of `found` that is not the publisher's; empty where there is none."""
        for line in found.words.split("\n"):
            plain = next((line.removeprefix(f"{p}: ") for p in self._pictures if line.startswith(f"{p}: ")), line)
            if plain in self._lines or plain in self._pictures:
                continue
            if found.whole or not self._holds(plain):
                return line
        return ""

    def _holds(self, line: str) -> bool:
        """Return whether a line is cut out of genuine ones."""
        pieces = (piece.strip(" …") for piece in re.split(" – | · | … |\n", line))
        return all(piece in self._all for piece in pieces)
