"""Words on every screen: no line ends inside a word, and nothing reaches out of what it stands on."""

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.session import Session
from reader.ui.text.text_layout import TextLayout
from tests.conftest import DRAFTED
from tests.monkey import make_window
from tests.red_button import screens

SLACK = 2
"""So many pixels the line of a set text may reach out of a widget: the air around letters is part of it."""


def painted_by(widget: QWidget) -> list[tuple[TextLayout, QRectF]]:
    """Return what a widget paints by itself, without its children: each text and where."""
    heard: list[tuple[TextLayout, QRectF]] = []

    def hear(text, painter, at, clip):
        heard.append((text, painter.transform().mapRect(QRectF(at.x(), at.y(), text.width, text.height))))

    TextLayout.listener = hear
    try:
        widget.render(QImage(widget.size(), QImage.Format.Format_RGB32), QPoint(), QRegion(), QWidget.RenderFlag(0))
    finally:
        TextLayout.listener = None
    return heard


def spoilt_words(window: QWidget) -> list[str]:
    """Return the words in view that are torn or cut."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or type(widget) is QWidget:  # a plain one is what a long text is scrolled in
            continue
        for text, place in painted_by(widget):
            if text.cuts_words():
                found.append(f"{type(widget).__name__}: {text.words.text!r} is torn")
            if place.top() < -SLACK or place.bottom() > widget.height() + SLACK:
                found.append(f"{type(widget).__name__}: {text.words.text!r} is cut")
    return found


@pytest.fixture
def stick_window(qtbot, tmp_path, content, fonts, icons, translation):
    """Return a function that opens a window with settings and a stick, as staff see it."""

    def opened(session: Session, size: tuple[int, int]):
        window = make_window(tmp_path, content, fonts, icons, translation)
        qtbot.addWidget(window)
        window.change(session)
        window.resize(*size)
        window.show()
        return window

    return opened


@pytest.mark.parametrize("tag", DRAFTED)
@pytest.mark.parametrize("percent", [100, 200])
def test_no_word_is_torn_or_cut_on_any_screen(stick_window, subtests, tag, percent):
    window = stick_window(Session(language=tag, helping="en", text_size=percent), (1024, 600))
    seen = set()
    for screen in screens(window):
        QApplication.processEvents()
        seen.add(screen)
        with subtests.test(screen=screen):
            assert spoilt_words(window) == []
    assert len(seen) >= 13
