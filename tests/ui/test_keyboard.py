"""Without a mouse: everything is reached, once, in the order in which it is seen; and nothing is cut at any size of text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from reader.core.session import Session
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from tests.ui.test_leaving import PLACES, to_card, to_saving, to_two_screens

QUIET = [p for p in PLACES if p not in (to_saving, to_two_screens)]


def controls(window):
    """Return what can be pressed or typed into at present."""
    over = next((c for c in window.cards._made if c.isVisible()), None)
    found = [w for w in window.findChildren(QWidget) if isinstance(w, QAbstractButton | QLineEdit)]
    found = [w for w in found if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [w for w in found if over is None or over.isAncestorOf(w)]


def walk(window):
    """Press Tab until the beginning comes again; return what had the focus, in order."""
    seen = []
    for _ in range(400):
        widget = QApplication.focusWidget()
        if widget in seen[:-1]:
            break
        if widget is not None and (not seen or widget is not seen[-1]):
            seen.append(widget)
        QTest.keyClick(widget or window, Qt.Key.Key_Tab)
    return seen


@pytest.mark.parametrize("tag", ["en", "ar"])
@pytest.mark.parametrize("place", QUIET)
def test_tab_reaches_every_control_once(content, open_window, place, tag):
    window = open_window(content, Session(language=tag))
    place(window)
    QApplication.processEvents()
    seen = [w for w in walk(window) if isinstance(w, QAbstractButton | QLineEdit)]
    assert set(controls(window)) <= set(seen), [w.accessibleName() for w in set(controls(window)) - set(seen)]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("tag", ["en", "ur"])
@pytest.mark.parametrize("place", [p for p in QUIET if p is not to_card])
def test_what_stands_in_a_row_is_visited_in_the_order_of_reading(content, open_window, place, tag):
    window = open_window(content, Session(language=tag))
    place(window)
    QApplication.processEvents()
    seen = [w for w in walk(window) if isinstance(w, Button)]
    rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rows: dict[tuple[int, int], list[QWidget]] = {}
    for widget in seen:
        rows.setdefault((id(widget.parentWidget()), widget.geometry().center().y() // 12), []).append(widget)
    compared = 0
    for row in rows.values():
        at = [w.mapTo(window, QPoint(0, 0)).x() for w in row]
        turned = at[at.index(max(at) if rtl else min(at)) :] + at[: at.index(max(at) if rtl else min(at))]
        assert turned == sorted(at, reverse=rtl), [w.accessibleName() for w in row]
        compared += len(row) > 1
    assert compared or place.__name__ in ("to_picker", "to_languages")


@pytest.mark.parametrize("tag", ["my", "ta", "ar", "en"])
@pytest.mark.parametrize("place", QUIET)
def test_at_300_percent_no_control_is_cut_and_none_lies_over_another(content, open_window, place, tag):
    window = open_window(content, Session(language=tag))
    place(window)
    window.change(Session(**{**vars(window.session), "text_size": 300}))
    QApplication.processEvents()
    window.repaint()
    assert (window.width(), window.height()) == (1366, 768)
    shown = controls(window)
    for widget in shown:
        parent = widget.parentWidget()
        scrolled = any(
            type(a).__name__ == "QScrollArea" or "ScrollArea" in type(a).__mro__[1].__name__ for a in _above(widget)
        )
        if not scrolled:
            corner = widget.mapTo(window, QPoint(0, 0))
            assert corner.x() >= 0 and corner.x() + widget.width() <= 1366, (place, widget.accessibleName())
            assert corner.y() >= 0 and corner.y() + widget.height() <= 768, (place, widget.accessibleName())
        if isinstance(widget, Button):
            needed = widget.minimumSizeHint()
            assert widget.width() >= min(needed.width(), parent.width()) - 1, widget.accessibleName()
            assert widget.height() >= 44 and widget.width() >= 44
    for i, one in enumerate(shown):
        for other in shown[i + 1 :]:
            if one.parentWidget() is other.parentWidget():
                assert not one.geometry().intersects(other.geometry()), (one.accessibleName(), other.accessibleName())
    for label in window.findChildren(Label):
        if label.isVisible() and label.width() > 60:
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()


def _above(widget):
    while (widget := widget.parentWidget()) is not None:
        yield widget
