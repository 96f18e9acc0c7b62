"""In which language the desk speaks, its colours, and how large its letters are."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.languages import LANGUAGES, language
from reader.core.session import TEXT_SIZES, THEMES
from reader.core.words import Words
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button


class LooksScreen(DeskScreen):
    """A button for each language, each theme, each size."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        page = FormPage(self.look)
        page.head(Words.of(self.tr("Language of the desk")))
        self.languages = {tag: self._button("language") for tag in LANGUAGES if host.speaks(tag)}
        for tag, button in self.languages.items():
            row = language(tag)
            button.set_words(Words(row.own_name), TextStyle(row, self.look.chrome_px, leading=0.85))
            button.setChecked(tag == self.look.language.tag)
            button.clicked.connect(lambda _=False, tag=tag: host.use(language=tag))
        page.row(*self.languages.values())
        page.head(Words.of(self.tr("Colours")))
        names = {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("Strong contrast")}
        self.themes = {name: self._button(f"theme-{name}") for name in THEMES}
        for name, button in self.themes.items():
            button.set_words(Words.of(names[name]))
            button.setChecked(name == self.look.theme.name)
            button.clicked.connect(lambda _=False, name=name: host.use(theme=name))
        page.row(*self.themes.values())
        page.head(Words.of(self.tr("Letters")))
        self.sizes = {size: self._button("") for size in TEXT_SIZES if 100 <= size <= 200}
        for size, button in self.sizes.items():
            button.set_words(Words(f"{size} %"))
            button.setChecked(size == self.look.text_size)
            button.clicked.connect(lambda _=False, size=size: host.use(text_size=size))
        page.row(*self.sizes.values())
        outer = QVBoxLayout(self)
        sheet_margins(outer)
        outer.addWidget(page)

    def title(self) -> Words:
        return Words.of(self.tr("Language and letters"))

    def first(self) -> QWidget:
        return self.languages.get(self.look.language.tag) or next(iter(self.languages.values()))

    def _button(self, sign: str) -> Button:
        button = Button(self.look, self.icons, sign, show_words=True)
        button.setCheckable(True)
        return button
