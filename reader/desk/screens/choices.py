"""Buttons of which one is chosen."""

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from reader.core.languages import language
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow

_Key = TypeVar("_Key")


class Choices(FlowRow, Generic[_Key]):
    """A row of buttons by what each stands for."""

    def __init__(
        self, look: Look, icons: Icons, words: Mapping[_Key, Words], chosen: _Key, then: Callable[[_Key], object]
    ):
        self.buttons: dict[_Key, Button] = {}
        for key, said in words.items():
            button = self.buttons[key] = Button(look, icons, show_words=True)
            button.setCheckable(True)
            button.set_words(said)
            button.clicked.connect(lambda _=False, key=key: self._press(key))
        self.chosen, self._then = chosen, then
        super().__init__(*self.buttons.values())
        self.mark(chosen)

    def mark(self, key: _Key) -> None:
        """Mark what is chosen."""
        self.chosen = key
        for one, button in self.buttons.items():
            button.setChecked(one == key)

    def _press(self, key: _Key) -> None:
        self.mark(key)
        self._then(key)


class LanguageChoices(Choices[str]):
    """Languages, each by its own name."""

    def __init__(self, look: Look, icons: Icons, tags: list[str], chosen: str, then: Callable[[str], object]):
        super().__init__(look, icons, {tag: Words(language(tag).own_name) for tag in tags}, chosen, then)
        for tag, button in self.buttons.items():
            row = language(tag)
            button.set_words(Words(row.own_name), TextStyle(row, look.chrome_px, leading=0.85))
