"""Writing a text in rows, each as what it is, with the page as it will be read beside them. Nobody needs to see a sign of
Markdown; what the rows do not know stays in the file as it is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.authoring.importing.model import Piece, PieceKind, Run, plain
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.desk.content.library_folder import titles_of
from reader.desk.content.source_file import SourceFile, add_picture
from reader.desk.content.source_rows import RowKind
from reader.desk.content.writing import WORDED
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.block_form import BlockForm
from reader.desk.screens.block_tools import KINDS, BlockTools
from reader.desk.screens.blocks_view import BlocksView
from reader.desk.screens.file_choice import choose_files
from reader.desk.screens.form_page import sheet_margins
from reader.desk.screens.link_choice import LinkChoice, Target
from reader.desk.screens.live_page import picture_of_work
from reader.desk.screens.page_preview import PagePreview
from reader.desk.screens.words_field import WordsField
from reader.desk.screens.written_page import WrittenPage
from reader.ui.document.pictures import Pictures
from reader.ui.i18n.translation import filled
from reader.ui.style.theme import GRID
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.surface import Surface

_SHOW_AFTER, _SAVE_AFTER = 250, 1000
"""Milliseconds after the last letter: then the whole page is read anew, then the text is saved."""
_PICTURES = frozenset((".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif", ".tif", ".tiff", ".bmp"))
_NEW_TABLE = Piece(PieceKind.TABLE, rows=(((), ()), ((), ())))


class WriteScreen(DeskScreen):
    """The source of one work."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self._row = QHBoxLayout(self)
        sheet_margins(self._row)
        self.work = host.library.work(place.work)
        self.source: SourceFile | None = None
        if self.work is None or self.work.kind in (WorkKind.COMIC, WorkKind.GLOSSARY):
            told = host.library.mistakes_of(place.work)
            host.say(Words(told[0] if told else place.work), "error")
            return
        host.attempt(self._open)

    def title(self) -> Words:
        title = titles_of(self.work).get(self.work.source_language, self.place.work) if self.work else self.place.work
        return filled(self.tr("Write: {title}"), title=title)

    def first(self) -> QWidget:
        return self.form.field if self.source is not None else self

    @property
    def form(self) -> BlockForm:
        """What the current row is written in."""
        assert self.rows.form is not None
        return self.rows.form

    @property
    def at(self) -> int:
        """The current row."""
        return self.rows.current

    def _open(self) -> None:
        work = self.work
        assert work is not None
        source = SourceFile(work.source_file)
        self.tools = BlockTools(self.look, self.icons)
        self.tools.kind_wanted.connect(self.turn)
        self.tools.deed_wanted.connect(self.do)
        self.tools.box_wanted.connect(self._set_box)
        self._pictures = Pictures(lambda name: picture_of_work(work, name))
        self.rows = BlocksView(self.look, self.icons, source.text, work.source_language, self._pictures)
        self.rows.row_asked.connect(lambda row: self.go_to(row))
        self.links = LinkChoice(self.look, self.icons)
        self.links.chosen.connect(self._put_link)
        self.links.given_up.connect(lambda: self._end_link())
        self.wrong = Notice(self.look, self.icons)
        self.preview = PagePreview(self.look, self.icons)
        sheet = Surface(self.look)
        left = QVBoxLayout(sheet)
        left.setContentsMargins(GRID, GRID, GRID // 2, GRID)
        left.addWidget(self.tools)
        left.addWidget(self.rows, 1)
        left.addWidget(self.links)
        left.addWidget(self.wrong)
        self._row.addWidget(sheet, 3)
        self._row.addWidget(self.preview, 2)
        self._showing, self._saving = (
            self._timer(after, deed) for after, deed in ((_SHOW_AFTER, self.show_page), (_SAVE_AFTER, self.save))
        )
        self.page = WrittenPage(work, source.text, self._pictures, self.preview)
        self.source = source
        self.show_page()
        row = int(self.place.row) if self.place.row.isdigit() else 0
        self.go_to(min(row, len(source.text.rows) - 1))

    def _timer(self, after: int, deed: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(deed)
        return timer

    # --- rows ---

    def go_to(self, row: int, letters: int = -1) -> None:
        """Write in another row, with the cursor behind so many letters of it."""
        source = self.source
        if source is None or not 0 <= row < len(source.text.rows):
            return
        if self.rows.form is not None and self.at < len(source.text.rows):
            source.text.name_part(self.at)
        form = self.rows.show_row(row, letters)
        form.typed.connect(self._typed)
        form.typed_raw.connect(self._typed_raw)
        for field in form.fields:
            field.moved.connect(self._step)
            field.done.connect(lambda: self.do("add"))
            field.asked.connect(self.do)
            field.term_wanted.connect(lambda number: self.turn(KINDS[number]) if number < len(KINDS) else None)
            field.pasted.connect(self._paste)
        self.place = replace(self.place, row=str(row))
        self.tools.follow(source.text.rows[row])
        if self.links.isVisible():
            self._end_link(False)
        self.page.go_to(row)

    def _step(self, step: int) -> None:
        """Go to the field above or below: in a row of several, then in the next row."""
        fields = self.form.fields
        beside = fields.index(self.form.field) + step * self.form.columns
        if 0 <= beside < len(fields):
            fields[beside].setFocus()
        else:
            self.go_to(self.at + step, -1 if step < 0 else 0)

    def turn(self, kind: RowKind) -> None:
        """Make the current row one of another kind; where it is none of words, put one of that kind below it."""
        source = self.source
        if source is None:
            return
        self._save_typed()
        text, at = source.text, self.at
        row = text.rows[at]
        if kind is RowKind.PICTURE:
            files = choose_files(self, self.tr("Choose a picture"))
            self.put_picture(files[0]) if files else self.form.field.setFocus()
            return
        if kind is RowKind.TABLE:
            self._put_instead(_NEW_TABLE)
        elif kind is RowKind.BOX:
            self._changed(self.tr("A box"), text.box(at))
        elif row.kind in WORDED:
            if kind is row.kind is not RowKind.PARAGRAPH:  # once more: it is none any longer
                kind = RowKind.SMALL_HEADING if kind is RowKind.HEADING else RowKind.PARAGRAPH
            self._changed(self.tr("What a row is"), text.turn(at, kind), self._letters())
        else:
            self.form.field.setFocus()

    def do(self, deed: str) -> None:
        """Do what a key or a button of the tools stands for."""
        source = self.source
        if source is None:
            return
        self._save_typed()
        text, at, field = source.text, self.at, self.form.field
        match deed:
            case "bold":
                field.turn_bold()
            case "slanted":
                field.turn_slanted()
            case "link":
                self._ask_link(field)
                return
            case "note":
                self._put_note(field)
                return
            case "split":
                self._split(field)
                return
            case "join":
                self._join()
                return
            case "add":
                self._changed(self.tr("A new row"), text.insert(at, text.below(at)))
                return
            case "up" | "down":
                self._changed(self.tr("A row was moved"), text.move(at, -1 if deed == "up" else 1), self._letters())
                return
            case "deeper" | "less deep":
                self._changed(self.tr("What a row is"), text.deepen(at, 1 if deed == "deeper" else -1), self._letters())
                return
            case "remove":
                self._changed(self.tr("A row was removed"), text.remove(at))
                return
            case _:
                self._change_table(deed)
                return
        field.setFocus()

    def put_picture(self, file: Path, at: int | None = None) -> None:
        """Put a picture below a row, and ask what it shows."""
        work, source = self.work, self.source
        if work is None or source is None:
            return
        if at is not None:
            self.go_to(at)
        above = source.text.rows[self.at]
        instead = above.is_empty and above.kind in WORDED
        added: list[Path] = []
        if not self.host.attempt(lambda: added.append(add_picture(work.folder, file))):
            self.form.field.setFocus()
            return
        here = source.text.insert(self.at, Piece(PieceKind.PICTURE, picture=added[0].name))
        here = source.text.remove(here - 1) + 1 if instead else here
        self._changed(self.tr("A picture"), here, picture=added[0])

    def _split(self, field: WordsField) -> None:
        assert self.source is not None
        text, at = self.source.text, self.at
        row = text.rows[at]
        if row.kind in (*WORDED, RowKind.TITLE, RowKind.BOX):
            before, after = field.halves()
            if row.is_empty and row.kind in WORDED and row.kind is not RowKind.PARAGRAPH:
                self._changed(self.tr("What a row is"), text.turn(at, RowKind.PARAGRAPH))
            elif row.is_empty and row.piece.box_id and row.kind in WORDED:
                self._changed(self.tr("Out of the box"), text.box(at))
            else:
                self._changed(self.tr("A new row"), text.split(at, before, after), 0)
        elif self.form.fields.index(field) + 1 < len(self.form.fields):
            self.form.fields[self.form.fields.index(field) + 1].setFocus()
        else:
            self.do("add")

    def _join(self) -> None:
        """Backspace before the first letter: a heading or an item becomes text, text leaves its box, then it goes on from
        the row above."""
        assert self.source is not None
        text, at = self.source.text, self.at
        row = text.rows[at]
        if row.kind in WORDED and row.kind is not RowKind.PARAGRAPH:
            self._changed(self.tr("What a row is"), text.turn(at, RowKind.PARAGRAPH), 0)
        elif row.kind is RowKind.PARAGRAPH and row.piece.box_id:
            self._changed(self.tr("Out of the box"), text.box(at), 0)
        elif at and row.kind is RowKind.PARAGRAPH:
            letters = len(plain(text.rows[at - 1].piece.runs)) + (0 if row.is_empty else 1)
            joined = text.join(at)
            if joined is not None:
                self._changed(self.tr("Two rows are one"), joined, letters)

    def _paste(self, lines: list[str]) -> None:
        assert self.source is not None
        piece = self.source.text.below(self.at)
        here = self.source.text.insert(self.at, *(replace(piece, runs=(Run(line),)) for line in lines))
        self._changed(self.tr("Pasted"), here + len(lines) - 1)

    def _put_instead(self, piece: Piece) -> None:
        """Put something below the current row, or in its place where nothing stands in it."""
        assert self.source is not None
        text, row = self.source.text, self.source.text.rows[self.at]
        here = text.insert(self.at, piece)
        if row.is_empty and row.kind in WORDED:
            here = text.remove(here - 1) + 1
        self._changed(self.tr("A table"), here)

    def _change_table(self, deed: str) -> None:
        assert self.source is not None
        row = self.source.text.rows[self.at]
        place = self.form.fields.index(self.form.field)
        line, column = divmod(place, self.form.columns)
        rows = [list(cells) for cells in row.piece.rows]
        if deed == "add line":
            rows.insert(line + 1, [()] * len(rows[0]))
        elif deed == "remove line" and len(rows) > 2:
            del rows[line]
        elif deed == "add column":
            rows = [[*cells[: column + 1], (), *cells[column + 1 :]] for cells in rows]
        elif deed == "remove column" and len(rows[0]) > 1:
            rows = [[*cells[:column], *cells[column + 1 :]] for cells in rows]
        cells = tuple(tuple(one) for one in rows)
        aligns = row.piece.aligns if len(cells[0]) == len(row.piece.aligns) else ()
        self.source.text.take(self.at, replace(row.piece, rows=cells, aligns=aligns))
        self._changed(self.tr("A table"), self.at)

    def _set_box(self, kind: str) -> None:
        assert self.source is not None
        self.source.text.set_box(self.at, kind)
        self._changed(self.tr("A box"), self.at, self._letters())

    # --- links and notes ---

    def _ask_link(self, field: WordsField) -> None:
        if self.source is None or self.source.text.rows[self.at].kind not in (
            *WORDED,
            RowKind.TABLE,
            RowKind.NOTE,
            RowKind.TERM,
        ):
            return
        self._linked = field
        parts = [(f"#{row.name}", plain(row.piece.runs)) for row in self.source.text.rows if row.name]
        self.links.ask([*parts, *self._works()], field.link_at())

    def _works(self) -> list[Target]:
        here, tag = self.place.work, self.look.language.tag
        return [(f"work:{one.work}", one.title(tag)) for one in self.host.summaries if one.work != here]

    def _put_link(self, target: str, title: str) -> None:
        self._linked.put_link(target, title)
        self._end_link()

    def _end_link(self, back: bool = True) -> None:
        self.links.hide()
        if back:
            self.form.field.setFocus()

    def _put_note(self, field: WordsField) -> None:
        """Put a mark where the cursor is, and begin the note that it stands for."""
        assert self.source is not None
        if self.source.text.rows[self.at].kind not in (*WORDED, RowKind.TABLE, RowKind.TERM):
            return
        taken = {row.note for row in self.source.text.rows}
        name = next(str(n) for n in range(1, len(taken) + 2) if str(n) not in taken)
        field.put_note(name)
        self._changed(self.tr("A footnote"), self.source.text.add_note(name))

    # --- what was written ---

    def _letters(self) -> int:
        """Return how many letters stand before the cursor."""
        return len(plain(self.form.field.halves()[0]))

    def _typed(self, piece: Piece) -> None:
        assert self.source is not None
        self.source.text.take(self.at, piece)
        self.page.type_in(self.at)
        self._showing.start()
        self._saving.start()

    def _typed_raw(self, text: str) -> None:
        assert self.source is not None
        self.source.text.take_raw(self.at, text)
        self._showing.start()
        self._saving.start()

    def _changed(self, name: str, row: int, letters: int = -1, picture: Path | None = None) -> None:
        """Rows stand elsewhere, or are others: that is a change of its own. Go to a row then."""
        self.go_to(row, letters)
        self._save(name, "", picture)
        self.show_page()

    def show_page(self) -> None:
        """Read the text as it is written now, show its page, and say what cannot be shown."""
        if self.source is not None:
            self._showing.stop()
            self.wrong.say(self.page.read_anew())
            self.page.go_to(self.at)

    def save(self) -> bool:
        """Save what was typed; return whether it is on the disk. What somebody else wrote meanwhile stays, and what was
        typed here is kept beside it."""
        source = self.source
        if source is None:
            return True
        name = filled(self.tr("Text of “{work}”"), work=self.place.work).text
        return self._save(name, f"{source.file}:{source.text.rows[self.at].key}")

    def _save(self, name: str, joins: str, picture: Path | None = None) -> bool:
        source = self.source
        if source is None:
            return True
        self._saving.stop()
        return self.host.attempt(lambda: source.save(self.host.changes, name, joins, picture))

    def _save_typed(self) -> None:
        """Save what was typed so far: what is done next is a change of its own."""
        if self._saving.isActive():
            self.save()

    def leave(self) -> bool:
        if self.source is not None:
            self.source.text.name_part(self.at)
        return self.save()

    def close_down(self) -> None:
        if self.source is not None:
            self._showing.stop()
            self._saving.stop()
            self.preview.stop()

    def take(self, files: list[Path], at: QPoint) -> bool:
        pictures = [file for file in files if file.suffix.lower() in _PICTURES]
        if self.source is None or not pictures or len(pictures) < len(files):
            return False
        below = self.rows.viewport().mapFrom(self.window(), at)
        for file in pictures:
            self.put_picture(file, self.rows.row_at(below.y()) if self.rows.viewport().rect().contains(below) else None)
        return True
