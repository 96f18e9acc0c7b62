"""A comic's panels and balloons by mouse: where they are, in which order they are read, and whether the words fit in every
language."""

from collections.abc import Generator

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.authoring.comic_panels import propose_panels
from reader.core.blocks import Area, BlockKind
from reader.core.languages import language
from reader.core.words import Words
from reader.desk.content.library_folder import titles_of
from reader.desk.content.panels import BoxName, PanelsFile
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.choices import LanguageChoices
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.desk.screens.live_page import LivePage, picture_of_work
from reader.desk.screens.page_canvas import PageCanvas
from reader.ui.comic.lettering import Lettered, letter_panel
from reader.ui.document.pictures import Pictures
from reader.ui.i18n.translation import filled
from reader.ui.platform.incremental import IncrementalTask
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.surface import Surface


class PanelsScreen(DeskScreen):
    """One comic, page by page. Each change is saved at once."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.work = host.library.work(place.work)
        self.file: PanelsFile | None = None
        self.page, self.tag = 0, ""
        self._measuring = IncrementalTask(self)
        self._row = QHBoxLayout(self)
        sheet_margins(self._row)
        host.attempt(self._open)

    def title(self) -> Words:
        titles = titles_of(self.work) if self.work is not None else {}
        title = titles.get(self.look.language.tag) or self.place.work
        return filled(self.tr("Panels: {title}"), title=title)

    def first(self) -> QWidget:
        return self.canvas if self.file is not None else self

    def _open(self) -> None:
        work = self.work
        if work is None:
            return
        self.file = PanelsFile(work)
        self.tag = self.place.tag if self.place.tag in work.languages else work.source_language
        self.page = min(int(self.place.row or 0), max(0, len(self.file.pages()) - 1))
        self.pictures = Pictures(lambda name: picture_of_work(work, name))
        self.canvas = PageCanvas(self.look)
        self.canvas.chosen.connect(lambda _: self._show_words())
        self.canvas.moved.connect(self.move_box)
        self.previous, self.following = self._button("back", ""), self._button("onward", "")
        self.sooner, self.later = (
            self._button("up", self.tr("Read sooner")),
            self._button("down", self.tr("Read later")),
        )
        self.propose = self._button("four-panels", self.tr("Propose panels"))
        for button, deed in (
            (self.previous, lambda: self.turn(-1)), (self.following, lambda: self.turn(1)),
            (self.sooner, lambda: self.reorder(-1)), (self.later, lambda: self.reorder(1)), (self.propose, self._propose),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, deed=deed: deed())
        sheet = Surface(self.look)
        left = QVBoxLayout(sheet)
        left.setContentsMargins(GRID, GRID, GRID, GRID)
        left.addWidget(self.canvas, 1)
        left.addWidget(FlowRow(self.previous, self.following, self.sooner, self.later, self.propose))
        self.form = FormPage(self.look)
        self._row.addWidget(sheet, 3)
        self._row.addWidget(self.form, 2)
        self._show_page()

    # --- deeds ---

    def move_box(self, name: BoxName, area: Area) -> None:
        """Put a box elsewhere, and save it."""
        assert self.file is not None
        self.file.move(name, area)
        self._save(self.tr("A box was moved"))

    def reorder(self, step: int) -> None:
        """Read the current box sooner or later."""
        if self.file is not None and self.canvas.current is not None:
            self.canvas.current = self.file.reorder(self.canvas.current, step)
            self._save(self.tr("The reading order"))

    def turn(self, step: int) -> None:
        """Show the page before or after."""
        if self.file is not None and 0 <= self.page + step < len(self.file.pages()):
            self.page += step
            self.place = Place("panels", self.place.work, self.tag, row=str(self.page))
            self.canvas.current = None
            self._show_page()

    def _save(self, name: str) -> None:
        file = self.file
        assert file is not None
        if self.host.attempt(lambda: file.save(self.host.changes, name)):
            problems = file.problems()
            self.host.say(Words(problems[0]) if problems else None)
        self._show_page()

    def _propose(self) -> None:
        work, file = self.work, self.file
        if work is None or file is None:
            return
        name = self.tr("Propose panels")
        if self.host.attempt(lambda: self.host.changes.make(name, [file.file], lambda: propose_panels(work))):
            self.host.again()

    def _choose_language(self, tag: str) -> None:
        self.tag = tag
        self.place = Place("panels", self.place.work, tag, row=str(self.page))
        self._show_page()

    # --- what is shown ---

    def _lettered(self, tag: str) -> list[Lettered]:
        """Return the balloons of the page with their words in a language."""
        work, file = self.work, self.file
        assert work is not None and file is not None
        raw = work.translations[tag].raw.get if tag in work.translations else lambda _key: None
        live = LivePage(file.document, work.source_language, tag, raw, lambda _: None, plain=True)
        whole = QRectF(*(file.pages()[self.page].area or (0, 0, 1, 1)))
        mirrored = language(tag).rtl and file.pages()[self.page].mirrors
        found: list[Lettered] = []
        page = -1
        for index in range(len(live)):
            block = live.block(index)
            page += block.kind is BlockKind.PAGE
            if page == self.page and block.kind is BlockKind.PANEL:
                if tag in work.translations:
                    live.type_in(block.id)
                found += letter_panel(live.composed(index), whole, mirrored, self.look.typesetter)
        return found

    def _show_page(self) -> None:
        work, file = self.work, self.file
        assert work is not None and file is not None
        pages = file.pages()
        self.previous.setEnabled(self.page > 0)
        self.following.setEnabled(self.page + 1 < len(pages))
        if pages:
            art = pages[self.page].art_in((self.tag,))[0]
            area = pages[self.page].area or (0, 0, 1, 1)
            mirrored = language(self.tag).rtl and pages[self.page].mirrors
            # Boxes are moved where the file has them: a mirrored page is told of its fit alone.
            lettered = [] if mirrored else self._lettered(self.tag)
            self.canvas.show_page(area, art, self.pictures, file.boxes(self.page), lettered)
        self._show_words()

    def _show_words(self) -> None:
        """Show the languages, whether the words of the page fit in each, and those of the current box."""
        work, file = self.work, self.file
        assert work is not None and file is not None
        self.form.clear()
        number = filled(self.tr("Page {number} of {total}"), number=str(self.page + 1), total=str(len(file.pages())))
        self.form.head(number)
        self.languages = LanguageChoices(self.look, self.icons, list(work.languages), self.tag, self._choose_language)
        self.form.add(self.languages)
        self.fit = self.form.text(Words.of(self.tr("Do the words fit? …")), "muted")
        self._measuring.start_later(self._measure(), self._tell_fit, at_once=True)
        name = self.canvas.current
        if name is None:
            said = self.tr(
                "Press a box to move it; drag its corner to make it larger. Keys: Space, arrows, Shift and arrows."
            )
            self.form.text(Words.of(said), "muted", 0.9)
            return
        panels = [b for b in file.document.blocks() if b.kind in (BlockKind.PAGE, BlockKind.PANEL)]
        starts = [i for i, b in enumerate(panels) if b.kind is BlockKind.PAGE]
        block = panels[starts[name.page] + 1 + name.panel]
        segments = file.document.words.get(block.id, ())
        at = 0 if name.balloon < 0 else name.balloon + 1
        if at < len(segments):
            self.form.text(segments[at])
            translated = (
                work.translations[self.tag].raw.get(f"{block.id}/{at}", "") if self.tag in work.translations else ""
            )
            if translated:
                self.form.text(Words(translated))

    def _measure(self) -> Generator[float, None, list[str]]:
        """Return the languages in which words of the page have no room, one after the other."""
        assert self.work is not None
        tight = []
        for tag in self.work.languages:
            if any(not one.fits for one in self._lettered(tag)):
                tight.append(tag)
            yield 0.0
        return tight

    def _tell_fit(self, tight: list[str]) -> None:
        if tight:
            names = ", ".join(f"\u2068{language(tag).own_name}\u2069" for tag in tight)
            self.fit.set_words(filled(self.tr("Words have no room in their balloons in: {languages}"), languages=names))
        else:
            self.fit.set_words(Words.of(self.tr("The words fit in every language.")))

    def _button(self, sign: str, said: str) -> Button:
        button = Button(self.look, self.icons, sign, show_words=bool(said))
        button.set_words(Words.of(said), name=said or sign)
        return button
