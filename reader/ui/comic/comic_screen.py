"""A comic on its screen: the page or the panel, its words below where the balloons are too small, and the way on.

Signals: ``place_changed(index)``, ``view_chosen(view)``; ``choosing(block ids)`` they are to be on the agenda.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.comic import Comic, ComicView, spoken_line
from reader.core.languages import language
from reader.core.words import Words
from reader.ui.comic.comic_canvas import ComicCanvas
from reader.ui.comic.lettering import Lettered
from reader.ui.document.laid_block import Highlight
from reader.ui.document.pictures import Pictures
from reader.ui.i18n.problems import damage_words
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import CHROME_PX, GRID
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.chips import Chip, Chips
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.progress_line import ProgressLine
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar

_BELOW = 0.45
"""How much of the height the words below a panel may take."""
_LARGE = 1.1
_ROOM_FOR_WORDS = 720
_ROOM_FOR_WHERE = 160


class _Stage(QWidget):
    """What the panel and the words below it share. It tells when it has another size."""

    resized = Signal()
    """It has another size."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class ComicScreen(QWidget):
    """Shows a Comic at a place."""

    place_changed = Signal(int)
    view_chosen = Signal(object)
    choosing = Signal(object)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self._comic: Comic | None = None
        self._second: Comic | None = None
        self._pictures: Pictures | None = None
        self._mode = ComicView.PAGES
        self._stop = 0
        self._waits = False
        self._below: list[tuple[Label, Words, TextStyle]] = []
        self._chips = Chips(look, icons)
        self._message = Notice(look, icons)
        self.closer = Button(look, icons, "zoom-in")
        self.farther = Button(look, icons, "zoom-out")
        self.fit = Button(look, icons, "zoom-fit")
        for button in (self.closer, self.farther, self.fit):
            button.set_words_below(True)
        self.view = ComicCanvas(look)
        self.beside = ComicCanvas(look)
        self.beside.hide()
        self._stage = _Stage()
        self._words = ScrollArea()
        self._words_bar = ScrollBar(look, "sheet")
        self._words_body = QWidget()
        self.previous = Button(look, icons, "previous", show_words=True)
        self.next = Button(look, icons, "next", kind="accent", show_words=True)
        self._where = Label(look, "muted", scale=0.9, align="center")
        self.progress = ProgressLine(look)
        self._arrange()
        self._connect()
        self._retranslate()

    def _arrange(self) -> None:
        self._words.setWidget(self._words_body)
        self._words.setWidgetResizable(True)
        self._words.setVerticalScrollBar(self._words_bar)
        self._words.setFrameShape(QFrame.Shape.NoFrame)
        self._words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words.viewport().setAutoFillBackground(False)
        self._words_body.setAutoFillBackground(False)
        column = QVBoxLayout(self._words_body)
        column.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addStretch(1)
        self._words.hide()
        footer = QHBoxLayout()
        footer.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        footer.setSpacing(GRID // 2)
        footer.addWidget(self.previous)
        footer.addWidget(self._where, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.farther, self.fit, self.closer):
            footer.addWidget(button)
        footer.addWidget(self.next)
        signs = QHBoxLayout()
        signs.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        signs.addWidget(self._chips)
        signs.addWidget(self._message, 1)
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(0)
        sheet.addLayout(signs)
        stage = QVBoxLayout(self._stage)
        stage.setContentsMargins(0, 0, 0, 0)
        stage.setSpacing(GRID)
        self._canvases = QHBoxLayout()
        # The sides are chosen by the languages, not by the direction of the program's words.
        self._canvases.setDirection(QHBoxLayout.Direction.LeftToRight)
        self._canvases.setSpacing(GRID)
        self._canvases.addWidget(self.view, 1)
        self._canvases.addWidget(self.beside, 1)
        stage.addLayout(self._canvases, 1)
        stage.addWidget(self._words)
        sheet.addWidget(self._stage, 1)
        sheet.addLayout(footer)
        sheet.addWidget(self.progress)

    def _connect(self) -> None:
        self.closer.clicked.connect(lambda: self.zoom_by(1))
        self.farther.clicked.connect(lambda: self.zoom_by(-1))
        self.fit.clicked.connect(lambda: self.zoom_by(0))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        for canvas in (self.view, self.beside):
            canvas.step_requested.connect(self.step)
            canvas.end_requested.connect(self.go_to_end)
            canvas.panel_chosen.connect(self._choose_panel)
        self._stage.resized.connect(self._lay_out)
        self.view.zoom_changed.connect(self._show_zoom)

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self._chips, self._message, self.closer, self.farther, self.fit, self.view, self.beside, self.progress,
            self._words_bar, self.previous, self.next, self._where, *(label for label, _, _ in self._below),
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self.update()
        self._retranslate()
        if self._comic is not None:
            self._lay_out()

    # --- showing ---

    def show_comics(
        self, comics: Sequence[Comic], pictures: Pictures, mode: ComicView, index: int, chips: list[Chip],
        first_right: bool = False,
    ) -> None:  # fmt: skip
        """Show a comic, composed in one language or two, at the block at `index` (or the page it belongs to);
        `first_right` puts the first language at the right."""
        comic = comics[0]
        same = self._comic is not None and self._comic.composition.work.id == comic.composition.work.id
        if not same:
            self.zoom_by(0)
        self._second = comics[1] if len(comics) > 1 and comic.pages else None
        way = QHBoxLayout.Direction.RightToLeft if first_right else QHBoxLayout.Direction.LeftToRight
        self._canvases.setDirection(way)
        self._comic, self._pictures, self._mode = comic if comic.pages else None, pictures, mode
        self._chips.set_chips(chips)
        if comic.pages:
            self._show(comic.stop(index, mode))
            return
        self.view.clear()
        self._where.set_words(Words(""))
        for button in (self.previous, self.next):
            button.setEnabled(False)
        self.set_message(damage_words())

    def show_found(self, found: dict[int, list[Highlight]]) -> None:
        """Mark found words: by the index of the panel, their places by segment, for each language."""
        for side, canvas in enumerate((self.view, self.beside)):
            canvas.set_found({index: places[side] for index, places in found.items() if side < len(places)})

    def zoom_by(self, steps: int) -> None:
        """Show more closely, or less; 0 fits the whole into the view."""
        self.view.zoom_by(steps)
        self.beside.zoom_by(steps)

    def _show(self, stop: int, by: int = 0) -> None:
        assert self._comic is not None and self._pictures is not None
        self._stop = stop
        self.view.show_stop(self._comic, self._pictures, self._mode, stop, by)
        # A whole page stands there twice; beside a panel the second language's words stand below it.
        guided = self._guided()
        self.beside.setVisible(self._second is not None and not guided)
        if self._second is not None and not guided:
            self.beside.show_stop(self._second, self._pictures, self._mode, stop, by)
        self._lay_out()
        self._show_where()
        self._show_damage()
        self.place_changed.emit(stop)

    def _show_damage(self) -> None:
        """Say that pages are missing, or that the words of what is shown cannot be read."""
        shown = self.view.shown()
        assert self._comic is not None and shown is not None
        panels = (shown.stop,) if shown.guided else shown.page.panels
        damaged = self._comic.damaged or any(self._comic.composed(index).damaged for index in panels)
        if damaged or self.message() == damage_words().text:
            self.set_message(damage_words() if damaged else None)

    def _lay_out(self) -> None:
        """Choose which words stand below the panel, and how much room they take."""
        shown = self.view.shown()
        self._waits = not self.isVisible()  # its size is not known before
        if shown is None or self._comic is None or self._waits:
            return
        whole = QSizeF(self._stage.size())
        size, below = whole, self.view.too_small(shown, whole)
        words = self._words_below(below)
        while words:  # words below leave the panel less room, so that more words may go below
            high = min(self._fill_below(words, whole.width()), whole.height() * _BELOW)
            size = QSizeF(whole.width(), whole.height() - high - GRID)
            more = self.view.too_small(shown, size)
            if len(more) <= len(below):
                break
            below = more
            words = self._words_below(below)
        self._words.setVisible(bool(words))
        if words:
            self._words.setFixedHeight(round(whole.height() - size.height() - GRID))
            self._words.verticalScrollBar().setValue(0)
        else:
            self._fill_below([], whole.width())
        stage = self._stage.layout()
        if stage is not None:
            stage.activate()  # the next frame has everything at its place
        QApplication.sendPostedEvents(self._words_body, QEvent.Type.LayoutRequest.value)
        self.view.set_elsewhere(tuple(b.segment for b in below))
        self._speak()

    def _guided(self) -> bool:
        shown = self.view.shown()
        return shown is not None and shown.guided

    def _words_below(self, small: list[Lettered]) -> list[tuple[Words, TextStyle]]:
        """Return the words that stand below the panel: those of `small` balloons, and all that is said in the second
        language."""
        assert self._comic is not None
        plain = TextStyle(self._comic.language, self._look.page_px * _LARGE, leading=0.9)
        found = []
        for lettered in small:
            name = self._comic.name_of(lettered.balloon.speaker)
            said = spoken_line(lettered.text.words, name, lettered.segment)
            found.append((said, lettered.text.style.language))
        if self._second is not None and self._guided():
            composed = self._second.composed(self._stop)
            shown = language(composed.language)
            wanted = self._second.composition.reader.language
            if composed.language != wanted and not composed.damaged:
                sign = filled(self.tr("Shown in {language}: not yet translated"), language=shown.own_name)
                found.append((sign, self._look.language))
            for i, balloon in enumerate(composed.block.balloons if composed.segments else (), 1):
                name = self._second.name_of(balloon.speaker)
                found.append((spoken_line(composed.segments[i], name, i), shown))
        return [(words, plain.with_(language=row)) for words, row in found]

    def _fill_below(self, lines: list[tuple[Words, TextStyle]], width: float) -> float:
        """Show `lines`; return how high they are."""
        column = self._words_body.layout()
        assert isinstance(column, QVBoxLayout)
        while len(self._below) < len(lines):
            label = Label(self._look)
            column.insertWidget(len(self._below), label)
            label.show()  # else it has no place before the next event
            self._below.append((label, Words(""), self._look.chrome_style()))
        while len(self._below) > len(lines):
            label, _, _ = self._below.pop()
            column.removeWidget(label)
            label.hide()
            label.deleteLater()
        margins = column.contentsMargins()
        inner = int(width) - margins.left() - margins.right() - self._words_bar.width()
        high = float(margins.top() + margins.bottom())
        for i, (words, style) in enumerate(lines):
            label = self._below[i][0]
            label.set_words(words, style)
            self._below[i] = (label, words, style)
            label.resize(inner, label.heightForWidth(inner))  # its layout need not measure it at any other width
            high += label.height() + (GRID // 2 if i else 0)
        return high

    def below(self) -> list[str]:
        """Return the clean words that stand below the panel."""
        return [words.text for _, words, _ in self._below]

    def _show_where(self) -> None:
        assert self._comic is not None
        comic = self._comic
        page = comic.page_of(self._stop)
        number = str(comic.page_number(self._stop) + 1)
        total = str(len(comic.pages))
        if self._mode is ComicView.PANELS and page.panels:
            words = filled(
                self.tr("Page {number} of {total}, picture {panel} of {panels}"),
                number=number, total=total, panel=str(page.panels.index(self._stop) + 1), panels=str(len(page.panels)),
            )  # fmt: skip
        else:
            words = filled(self.tr("Page {number} of {total}"), number=number, total=total)
        if tag := comic.foreign_art(page):
            told = QCoreApplication.translate("Page", "Shown in {language}: not yet translated")
            words = Words.of(f"{words.marked} · {filled(told, language=language(tag).own_name).marked}")
        self._where.set_words(words)
        self.progress.set_done((self._stop + 1) / len(comic.composition))
        self.previous.setEnabled(comic.step(self._stop, self._mode, -1) is not None)
        self.next.setEnabled(comic.step(self._stop, self._mode, 1) is not None)

    def where(self) -> str:
        """Return the clean words that say where in the comic the reader is."""
        return self._where.text()

    def part(self) -> int:
        """Return the number of the current page, counted with the title before the pages."""
        return self._comic.page_number(self._stop) + 1 if self._comic is not None else 0

    def blocks(self) -> range:
        """Return the blocks of the current page, by their indices in the work."""
        if self._comic is None:
            return range(0)
        page = self._comic.pages[self._comic.page_number(self._stop)]
        return range(page.index, page.panels[-1] + 1 if page.panels else page.index + 1)

    def _speak(self) -> None:
        """Give a screen reader what is shown: what can be seen, and what is said."""
        shown = self.view.shown()
        assert self._comic is not None and shown is not None
        panels = (shown.stop,) if shown.guided else shown.page.panels
        comics = [comic for comic in (self._comic, self._second) if comic is not None]
        spoken = [line for index in panels for comic in comics for line in self._spoken(comic, index)]
        self.view.setAccessibleName("\n".join(spoken) or self._where.text())

    @staticmethod
    def _spoken(comic: Comic, index: int) -> list[str]:
        composed = comic.composed(index)
        if not composed.segments:
            return []
        first, *said = composed.segments
        names = (comic.name_of(balloon.speaker) for balloon in composed.block.balloons)
        lines = [first, *(spoken_line(words, name) for words, name in zip(said, names, strict=True))]
        return [line for words in lines if (line := strip_breaks(words.told()))]

    # --- going on ---

    def step(self, by: int) -> None:
        """Go to the next panel or page, or to the one before."""
        if self._comic is not None:
            stop = self._comic.step(self._stop, self._mode, by)
            if stop is not None:
                self._show(stop, by)

    def turn(self, by: int) -> None:
        """Go to the next page, or to the beginning of the one before."""
        if self._comic is not None:
            number = self._comic.page_number(self._stop) + by
            if 0 <= number < len(self._comic.pages):
                self._show(self._comic.stop(self._comic.pages[number].index, self._mode), by)

    def go_to_end(self, by: int) -> None:
        """Go to the last page (or panel), or to the first."""
        if self._comic is not None:
            page = self._comic.pages[-1 if by > 0 else 0]
            stops = page.panels if page.panels and self._mode is ComicView.PANELS else (page.index,)
            self._show(stops[-1 if by > 0 else 0])

    def go_to(self, index: int) -> None:
        """Show the panel at `index`, or the page that it is on."""
        if self._comic is not None:
            self._show(self._comic.stop(index, self._mode))

    def _choose_panel(self, index: int) -> None:
        self._stop = index
        self.view_chosen.emit(ComicView.PANELS)

    def choose(self) -> None:
        """Ask to put the current panel, or the panels of the page, on today's list."""
        shown = self.view.shown()
        if shown is not None and self._comic is not None:
            blocks = (shown.stop,) if shown.guided or not shown.page.panels else shown.page.panels
            self.choosing.emit(tuple(self._comic.block(i).id for i in blocks))

    def place(self) -> str:
        """Return the id of the current block, empty where nothing is shown."""
        return self._comic.block(self._stop).id if self._comic is not None else ""

    @property
    def stop(self) -> int:
        """The index of the current page or panel."""
        return self._stop

    @property
    def comic(self) -> Comic | None:
        return self._comic

    def zoomed(self) -> bool:
        return self.view.zoom > 1

    def _show_zoom(self) -> None:
        self.farther.setEnabled(self.zoomed())
        self.fit.setEnabled(self.zoomed())

    def set_message(self, words: Words | None) -> None:
        """Say something above the comic, or nothing."""
        self._message.say(words)

    def message(self) -> str:
        """Return the clean words of what is said above the comic, empty where nothing is."""
        return self._message.text()

    # --- Qt ---

    def _retranslate(self) -> None:
        self.previous.set_words(Words.of(self.tr("Previous")))
        self.next.set_words(Words.of(self.tr("Next")))
        self.closer.set_words(Words.of(self.tr("Zoom in")))
        self.farther.set_words(Words.of(self.tr("Zoom out")))
        self.fit.set_words(Words.of(self.tr("Fit")))
        self._show_zoom()
        if self._comic is not None:
            self._show_where()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.color("sheet"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waits:
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where room is short the way on and back keep their signs alone, then the signs of size go: Ctrl and the wheel
        do the same."""
        room = self.width() >= _ROOM_FOR_WORDS * self._look.chrome_px / CHROME_PX
        self.previous.set_show_words(room)
        self.next.set_show_words(room)
        sizes = (self.closer, self.farther, self.fit)
        others = sum(b.sizeHint().width() for b in (*sizes, self.previous, self.next))
        for button in sizes:
            button.setVisible(others + _ROOM_FOR_WHERE <= self.width())
