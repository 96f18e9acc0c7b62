"""What the bar, the keyboard and the mouse ask of the window, on whatever screen."""

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.core.navigation import Navigator
from reader.core.session import Screen
from reader.ui.host.environment import Environment
from reader.ui.host.host import Controller
from reader.ui.platform.keys import combination_of
from reader.ui.toolbars.top_bar import TopBar
from reader.ui.window.display import Display

_NOTCH = 120
"""One notch of a wheel, in Qt's eighths of a degree."""


class CommandedWindow(Protocol):
    """What commands need of the window, which is a widget."""

    navigator: Navigator
    environment: Environment
    bar: TopBar
    display: Display

    @property
    def controller(self) -> Controller:
        """The controller of the screen in view."""

    def go_back(self) -> None: ...
    def go_forward(self) -> None: ...
    def close_topmost(self) -> None: ...
    def show_help(self) -> None: ...
    def show_interpreter_card(self) -> None: ...


class Commands:
    """The commands of one window."""

    def __init__(self, window: CommandedWindow):
        self._window, self._navigator = window, window.navigator
        self._by_key: dict[int, Callable[[], object]] = {}
        self._turned = 0
        self._connect_bar()
        self._add_shortcuts()

    def _connect_bar(self) -> None:
        window, bar, go = self._window, self._window.bar, self._navigator
        bar.back_requested.connect(window.go_back)
        bar.shelf_requested.connect(go.show_shelf)
        bar.contents_requested.connect(lambda: window.controller.toggle_contents())
        bar.search_requested.connect(go.open_search)
        bar.language_requested.connect(go.ask_language)
        bar.interpreter_requested.connect(window.show_interpreter_card)
        bar.size_requested.connect(go.resize_text)
        bar.theme_requested.connect(go.next_theme)
        bar.help_requested.connect(lambda: go.open_layer(Screen.TOUR))
        bar.leave_requested.connect(window.environment.leave)

    def _add_shortcuts(self) -> None:
        window, go = self._window, self._navigator
        for keys, act in (
            ("Esc", window.close_topmost), ("Alt+Left", window.go_back), ("Backspace", window.go_back),
            ("Alt+Right", window.go_forward), ("F11", window.display.toggle), ("F1", window.show_help),
            ("Ctrl+F", go.open_search), ("Ctrl+L", go.ask_language), ("Ctrl+2", go.pair), ("Ctrl+T", go.next_theme),
            ("Ctrl++", lambda: go.resize_text(1)), ("Ctrl+=", lambda: go.resize_text(1)),
            ("Ctrl+-", lambda: go.resize_text(-1)), ("Ctrl+0", lambda: go.resize_text(0)),
            ("Ctrl+I", window.show_interpreter_card), ("Ctrl+M", go.start_meeting), ("Ctrl+P", go.open_handout),
            ("Ctrl+D", lambda: window.controller.add()),
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
