"""In which language the desk speaks, its colours, and how large its letters are."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.languages import LANGUAGES
from reader.core.session import TEXT_SIZES, THEMES
from reader.core.words import Words
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.choices import Choices, LanguageChoices
from reader.desk.screens.form_page import FormPage, sheet_margins


class LooksScreen(DeskScreen):
    """A button for each language, each theme, each size."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        page = FormPage(self.look)
        page.head(Words.of(self.tr("Language of the desk")))
        spoken, own = [tag for tag in LANGUAGES if host.speaks(tag)], self.look.language.tag
        self.languages = LanguageChoices(self.look, self.icons, spoken, own, lambda tag: host.use(language=tag))
        page.add(self.languages)
        page.head(Words.of(self.tr("Colours")))
        names = {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("Strong contrast")}
        words = {name: Words.of(names[name]) for name in THEMES}
        self.themes = Choices(self.look, self.icons, words, self.look.theme.name, lambda name: host.use(theme=name))
        page.add(self.themes)
        page.head(Words.of(self.tr("Letters")))
        sizes = {size: Words(f"{size} %") for size in TEXT_SIZES if 100 <= size <= 200}
        self.sizes = Choices(self.look, self.icons, sizes, self.look.text_size, lambda size: host.use(text_size=size))
        page.add(self.sizes)
        outer = QVBoxLayout(self)
        sheet_margins(outer)
        outer.addWidget(page)

    def title(self) -> Words:
        return Words.of(self.tr("Language and letters"))

    def first(self) -> QWidget:
        return self.languages.buttons.get(self.look.language.tag) or self.languages
