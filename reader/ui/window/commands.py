"""What the bar, the keyboard and the mouse ask of the window, on whatever screen."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.core.navigation import Navigator
from reader.core.session import THEMES, Screen
from reader.core.words import Words
from reader.ui.host.action import Action, ActionRow
from reader.ui.host.environment import Environment
from reader.ui.host.host import Controller, OverlayRequests
from reader.ui.platform.keys import combination_of
from reader.ui.toolbars.top_bar import TOOLS, TopBar
from reader.ui.window.display import Display
from reader.ui.window.reading_aloud import ReadingAloud

translate = QCoreApplication.translate
_NOTCH = 120
"""One notch of a wheel, in Qt's eighths of a degree."""


class CommandedWindow(Protocol):
    """What commands need of the window, which is a widget."""

    navigator: Navigator
    environment: Environment
    bar: TopBar
    display: Display
    reading_aloud: ReadingAloud

    @property
    def controller(self) -> Controller:
        """The controller of the screen in view."""

    @property
    def overlays(self) -> OverlayRequests:
        """What can be shown over the screen."""

    def go_back(self) -> None: ...
    def go_forward(self) -> None: ...
    def close_topmost(self) -> None: ...
    def undo(self) -> None: ...
    def toggle_sheet(self, tool: str, rows: Callable[[], tuple[str, list[ActionRow]]]) -> None: ...


class Commands:
    """The commands of one window."""

    def __init__(self, window: CommandedWindow):
        self._window, self._navigator = window, window.navigator
        self._by_key: dict[int, Callable[[], object]] = {}
        self._turned = 0
        self._connect_bar()
        self._add_shortcuts()

    def _connect_bar(self) -> None:
        window, bar = self._window, self._window.bar
        bar.back_requested.connect(window.go_back)
        bar.contents_requested.connect(lambda: window.controller.toggle_contents())
        bar.tool_requested.connect(self.use_tool)
        bar.leave_requested.connect(window.environment.leave)

    def use_tool(self, name: str) -> None:
        """Do what a tool of the bar is for."""
        go, window = self._navigator, self._window
        tools: dict[str, Callable[[], object]] = {
            "speak": self._call_interpreter, "search": go.open_search,
            "language": partial(self._toggle, Screen.PICKER, go.ask_language), "pair": go.pair,
            "agenda": partial(self._toggle, Screen.AGENDA, go.open_agenda),
            "letters": partial(window.toggle_sheet, "letters", self.letters),
            "more": partial(window.toggle_sheet, "more", self.more),
        }  # fmt: skip
        tools[name]()

    def _call_interpreter(self) -> None:
        self._window.overlays.show_interpreter_card()

    def _toggle(self, screen: Screen, act: Callable[[], None]) -> None:
        if self._navigator.session.layers and self._navigator.screen() is screen:
            self._navigator.close_layer()
        else:
            act()

    def _toggle_tour(self) -> None:
        self._toggle(Screen.TOUR, partial(self._navigator.open_layer, Screen.TOUR))

    def letters(self) -> tuple[str, list[ActionRow]]:
        """Return the sheet for the size of the letters, the colours, and the hand of Urdu."""
        go, session = self._navigator, self._navigator.session
        sizes = (
            Action("smaller", Words.of(translate("Letters", "Smaller")), partial(go.resize_text, -1), stays=True),
            Action("", Words(f"{session.text_size} %"), partial(go.resize_text, 0), stays=True),
            Action("larger", Words.of(translate("Letters", "Larger")), partial(go.resize_text, 1), stays=True),
        )
        names = {
            "light": translate("Letters", "Light"), "dark": translate("Letters", "Dark"),
            "contrast": translate("Letters", "Strong contrast"),
        }  # fmt: skip
        colours = tuple(
            Action(f"theme-{theme}", Words.of(names[theme]), partial(go.choose_theme, theme), theme == session.theme, stays=True)
            for theme in THEMES
        )  # fmt: skip
        rows: list[ActionRow] = [sizes, colours]
        if session.offers_naskh:
            naskh = Words.of(translate("LanguageScreen", "Urdu in Naskh letters"))
            rows.append((Action("words", naskh, go.toggle_naskh, session.naskh, stays=True),))
        return translate("TopBar", "Letters"), rows

    def more(self) -> tuple[str, list[ActionRow]]:
        """Return the sheet of what the bar has no place for: what is seldom needed, and tools that have no room."""
        window, go, bar = self._window, self._navigator, self._window.bar
        rows: list[ActionRow] = [
            (Action(TOOLS[name], bar.tools[name].words, partial(self.use_tool, name), bar.tools[name].isChecked()),)
            for name in bar.without_room()
        ]
        speak = Words.of(translate("Actions", "I need an interpreter"))
        if bar.tools["speak"].isHidden() and "speak" not in bar.without_room():
            rows.append((Action("speak", speak, self._call_interpreter),))
        rows += window.controller.actions()
        if go.session.pictures:
            everything = Words.of(translate("Actions", "Everything there is to read"))
            rows.append((Action("shelf", everything, go.leave_pictures),))
        if go.screen() is not Screen.TOUR:
            rows.append((Action("help", Words.of(translate("Actions", "Help")), partial(go.open_layer, Screen.TOUR)),))
        return translate("TopBar", "More"), rows

    def _add_shortcuts(self) -> None:
        window, go = self._window, self._navigator
        for keys, act in (
            ("Esc", window.close_topmost), ("Alt+Left", window.go_back), ("Backspace", window.go_back),
            ("Alt+Right", window.go_forward), ("F11", window.display.toggle), ("F1", self._toggle_tour),
            ("Ctrl+Z", window.undo),
            ("Ctrl+F", go.open_search), ("Ctrl+L", go.ask_language), ("Ctrl+2", go.pair), ("Ctrl+T", go.next_theme),
            ("Ctrl++", lambda: go.resize_text(1)), ("Ctrl+=", lambda: go.resize_text(1)),
            ("Ctrl+-", lambda: go.resize_text(-1)), ("Ctrl+0", lambda: go.resize_text(0)),
            ("Ctrl+I", self._call_interpreter), ("Ctrl+M", go.start_meeting), ("Ctrl+P", go.open_handout),
            ("Ctrl+D", lambda: window.controller.add()), ("F6", window.reading_aloud.toggle),
            ("F3", lambda: window.controller.step_highlight(1)), ("Shift+F3", lambda: window.controller.step_highlight(-1)),
            ("Ctrl+PgDown", lambda: window.controller.turn(1)), ("Ctrl+PgUp", lambda: window.controller.turn(-1)),
        ):  # fmt: skip
            sequence = QKeySequence(keys)
            QShortcut(sequence, cast(QWidget, window), act)
            self._by_key[sequence[0].toCombined()] = act  # type: ignore[index]

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key with Ctrl, Alt or Shift means; return whether it meant anything. Qt knows its shortcuts by
        letters, of any layout that is set up; where none has Latin letters, here by the key's place."""
        act = self._by_key.get(combination_of(event)) if event.modifiers() else None
        if act is not None:
            act()
        return act is not None

    def click(self, event: QMouseEvent) -> bool:
        """Do what the mouse's buttons for back and forward mean; return whether it was one of them."""
        if event.button() == Qt.MouseButton.BackButton:
            self._window.go_back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self._window.go_forward()
        else:
            return False
        return True

    def turn_wheel(self, event: QWheelEvent) -> bool:
        """Make the text larger or smaller by Ctrl and the wheel; return whether it was that."""
        if not (event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._navigator.session.language):
            return False
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _NOTCH:  # a touch pad sends many small turns
            self._navigator.resize_text(1 if self._turned > 0 else -1)
            self._turned = 0
        event.accept()
        return True
