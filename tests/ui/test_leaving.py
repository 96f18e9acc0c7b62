"""Leaving from everywhere, ending a sitting that nobody is at, help, and the staff's settings."""

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.authoring.signing import SecretKey
from reader.core.session import Screen, Session
from reader.core.settings import Settings, StickSettings, read_settings, write_settings
from reader.ui.document.picture_drawing import wait_for_drawings
from reader.ui.platform import clipboard
from reader.ui.platform import idle_timeout as idle
from reader.ui.platform.drives import SaveTarget
from reader.ui.platform.idle_timeout import IdleTimeout
from reader.ui.platform.quick_exit import QuickExit
from tests.conftest import DRAFTED


def to_picker(window):
    window.change(Session())


def to_search(window):
    window.open_search()


def to_page(window):
    window.open_work("atd-mou", "says")


def to_pair(window):
    to_page(window)
    window.choose_second("my")


def to_comic(window):
    window.open_work("three-windows", "page-3")


def to_panel(window):
    to_comic(window)
    window.choose_comic_view("panels")


def to_meeting(window):
    to_page(window)
    window.start_meeting()


def to_two_screens(window):
    window.environment = replace(window.environment, second_screen=lambda: QRect(1366, 0, 800, 600))
    to_meeting(window)


def to_handout(window):
    to_page(window)
    window.open_handout("work")


def to_saving(window):
    to_handout(window)
    while window.handout_screen.job.running:
        QApplication.processEvents()
    window.handout_screen.save_to(window.test_folder)


def to_card(window):
    to_page(window)
    window.show_term("interpreter")


def to_list(window):
    to_page(window)
    window.add_to_agenda()
    window.open_agenda()


def to_languages(window):
    to_page(window)
    window.ask_language()


PLACES = [
    to_picker, to_search, to_page, to_pair, to_comic, to_panel, to_meeting, to_two_screens, to_handout, to_saving, to_card,
    to_list, to_languages,
]  # fmt: skip


@pytest.fixture
def leaving(qapp):
    """Something that leaves, and notes how it was."""
    ended = []

    def end(code):
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        ended.append((code, shown))

    found = QuickExit(lambda: True, end)
    found.ended = ended
    yield found
    qapp.removeEventFilter(found)


def shifts(widget, count=3):
    for _ in range(count):
        QTest.keyPress(widget, Qt.Key.Key_Shift)
        QTest.keyRelease(widget, Qt.Key.Key_Shift)


@pytest.mark.parametrize("place", PLACES)
def test_shift_three_times_leaves_at_once_from_everywhere(content, open_window, tmp_path, leaving, place):
    window = open_window(content, Session(language="en"))
    window.test_folder = tmp_path
    leaving._tidy = window.sitting.tidied
    place(window)
    QApplication.processEvents()
    # No event is waited for: the program has ended before the third key press returns.
    shifts(QApplication.focusWidget() or window)
    ((code, shown),) = leaving.ended
    assert code == 0 and shown == []
    assert not list(tmp_path.glob("*.unfinished"))


def test_two_shifts_slow_shifts_and_shifts_with_other_keys_do_not_leave(content, open_window, leaving, monkeypatch):
    window = open_window(content, Session(language="en"))
    shifts(window, 2)
    QTest.keyClick(window, Qt.Key.Key_A)
    shifts(window, 2)
    assert leaving.ended == []
    QTest.keyClick(window, Qt.Key.Key_A)
    now = [0.0]
    monkeypatch.setattr("reader.ui.platform.quick_exit.time.monotonic", lambda: now[0])
    for _ in range(6):
        shifts(window, 1)
        now[0] += 1.1
    assert leaving.ended == []
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier, "", True)
    for _ in range(9):
        QApplication.sendEvent(window, held)
    assert leaving.ended == []


def test_a_clicker_never_leaves(content, open_window, leaving, left):
    window = open_window(content, Session(language="en"))
    to_meeting(window)
    keys = Qt.Key
    for key in (keys.Key_PageDown, keys.Key_PageUp, keys.Key_F5, keys.Key_Period, keys.Key_B, keys.Key_Escape) * 4:
        QTest.keyClick(QApplication.focusWidget() or window, key)
    assert leaving.ended == [] and left == []


def test_what_was_copied_is_taken_back_where_it_is_still_ours(content, open_window, leaving):
    window = open_window(content, Session(language="my"))
    to_page(window)
    view = window.text_screen.view
    view.selection.select_all()
    view.selection.copy()
    assert QGuiApplication.clipboard().text()
    leaving.leave()
    assert QGuiApplication.clipboard().text() == ""


def test_words_carry_the_marks_that_keep_them_out_of_windows_history(qapp):
    data = clipboard.with_source("words")
    assert data.text() == "words"
    for name in (
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
        "ExcludeClipboardContentFromMonitorProcessing",
    ):
        kind = f'application/x-qt-windows-mime;value="{name}"'
        assert data.hasFormat(kind) and bytes(data.data(kind).data()) == b"\x00\x00\x00\x00"


# --- nobody is there ---


@pytest.fixture
def quick(monkeypatch):
    """A countdown of three short seconds."""
    monkeypatch.setattr(idle, "COUNTDOWN", 3)


def hurry(watch):
    watch._waiting.setInterval(30)
    watch._waiting.start()
    watch._second.setInterval(150)


def test_a_sitting_that_nobody_is_at_ends_after_a_countdown_that_can_be_read(content, open_window, qtbot, quick):
    window = open_window(content, Session(language="my"))
    to_list(window)
    window.sitting.idle.set_minutes(10)
    hurry(window.sitting.idle)
    qtbot.waitUntil(lambda: window.sitting.idle.counts)
    assert window.cards.small.isVisible()
    assert set("".join(window.cards.small.text())) & set("321")  # on a busy machine the first second may be gone
    qtbot.waitUntil(lambda: window.screen_name() == "picker", timeout=3000)
    assert window.session == Session() and not window.cards.small.isVisible()
    assert not any(t.isChecked() for t in window.language_screen.tiles)
    window.sitting.idle.set_minutes(0)


def test_any_key_stays_and_does_nothing_else(content, open_window, qtbot):
    window = open_window(content, Session(language="my"))
    to_page(window)
    place = window.text_screen.place()
    window.sitting.idle.set_minutes(10)
    hurry(window.sitting.idle)
    qtbot.waitUntil(lambda: window.sitting.idle.counts)
    window.sitting.idle._waiting.setInterval(60_000)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert not window.sitting.idle.counts and not window.cards.small.isVisible()
    assert window.screen_name() == "page" and window.text_screen.place() == place
    window.sitting.idle.set_minutes(0)


def test_a_meeting_and_a_running_print_are_life_enough(content, open_window, qtbot, quick):
    window = open_window(content, Session(language="my"))
    to_meeting(window)
    window.sitting.idle.set_minutes(10)
    hurry(window.sitting.idle)
    qtbot.wait(200)
    assert window.screen_name() == "meeting" and not window.sitting.idle.counts
    window.end_meeting()
    to_handout(window)
    window.handout_screen._busy = "print"
    assert window.sitting.is_busy()
    window.handout_screen._busy = ""
    assert not window.sitting.is_busy()
    window.sitting.idle.set_minutes(0)


def test_zero_minutes_never_ends(qapp, qtbot):
    watch = IdleTimeout(0, lambda: False)
    assert not watch._waiting.isActive()


# --- help and the staff's settings ---


@pytest.mark.parametrize("tag", ["en", "my", "ar", "ta", "km", "jra"])
def test_f1_tells_every_key_in_the_readers_language(content, open_window, qtbot, tag):
    window = open_window(content, Session(language=tag))
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.screen_name() == "tour"  # the same as the button's
    qtbot.mouseClick(window.tour_screen.keys, Qt.MouseButton.LeftButton)
    said = window.cards.large.text()
    assert window.cards.large.isVisible()
    for key in ("Ctrl+L", "Ctrl+F", "Ctrl+2", "Ctrl+M", "Ctrl+P", "Ctrl+D", "Ctrl+I", "Shift Shift Shift", "F1"):
        assert any(line.startswith(key) for line in said), key
    assert any(window.bar.leave.accessibleName() in line for line in said)
    assert not window.cards.large.buttons  # no stick, no settings


def test_the_keys_that_f1_tells_are_the_keys_that_work(content, open_window):
    from PySide6.QtGui import QShortcut

    window = open_window(content, Session(language="en"))
    known = {s.key().toString() for s in window.findChildren(QShortcut)}
    from reader.ui.overlays.help_text import keys

    for told, _ in keys(heard=False):  # those for listening are the listener's own (tests/ui/test_listening.py)
        for key in told.replace("Ctrl −", "Ctrl+-").replace("Ctrl +", "Ctrl++").split(", "):
            own = key in ("Space", "B", "Tab", "Enter", "Shift Shift Shift", "Page Down")
            short = key.replace("Page Down", "PgDown").replace("Page Up", "PgUp")
            assert own or short in known, key


def stick(window, tmp_path):
    window.environment = replace(window.environment, stick_settings=StickSettings(tmp_path / "sala.toml"))
    return tmp_path / "sala.toml"


def test_offices_keys_have_a_place_among_the_settings(content, open_window, qtbot, tmp_path):
    one, other, file = SecretKey.new().public, SecretKey.new().public, tmp_path / "sala.toml"
    write_settings(file, Settings(office_keys=(str(one),)))
    window = open_window(content, Session(language="en"))
    stick(window, tmp_path)
    window.open_tour()
    qtbot.mouseClick(window.tour_screen.staff, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.screens.get(Screen.STAFF).screen.settings, Qt.MouseButton.LeftButton)
    page = window.settings_screen
    assert page.keys.text() == str(one)
    page.keys.setText(f"{one} {str(other)[:-3]}")
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert "This is no key" in page.message() and read_settings(file)[0].office_keys == (str(one),)
    page.keys.setText(f" {one}  {other} {one}")
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert read_settings(file)[0].office_keys == (str(one), str(other))


def test_the_staff_writes_settings_to_the_stick_and_they_are_used(content, open_window, qtbot, tmp_path):
    window = open_window(content, Session(language="en"))
    file = stick(window, tmp_path)
    window.open_tour()
    qtbot.mouseClick(window.tour_screen.staff, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.screens.get(Screen.STAFF).screen.settings, Qt.MouseButton.LeftButton)
    page = window.settings_screen
    assert window.screen_name() == "settings" and not file.exists()
    page.office.setText("  Legal   aid ")
    page.telephone.setText("02 123")
    qtbot.mouseClick(page.minutes[15], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.tiles["km"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.tiles["my"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert page.message() == "Saved to the stick."
    assert read_settings(file) == (Settings(("km", "my"), 15, "Legal aid", "02 123"), [])
    for screen in ("staff", "tour", "shelf"):
        window.go_back()
        assert window.screen_name() == screen
    window.ask_language()
    assert [t.language.tag for t in window.language_screen.tiles][:3] == ["km", "my", "en"]
    window.close_topmost()
    to_handout(window)
    qtbot.waitUntil(lambda: not window.handout_screen.job.running)
    assert window.handout_screen.handout.layout._office == ("Legal aid", "02 123")
    window.sitting.idle.set_minutes(0)


def test_a_locked_stick_is_said_and_nothing_changes(content, open_window, qtbot, tmp_path, monkeypatch):
    window = open_window(content, Session(language="en"))
    file = stick(window, tmp_path)

    def refuse(*_):
        raise OSError(30, "read-only")

    monkeypatch.setattr("reader.core.settings.write_settings", refuse)
    window.open_settings()
    qtbot.mouseClick(window.settings_screen.save, Qt.MouseButton.LeftButton)
    assert "Nothing was changed" in window.settings_screen.message() and not file.exists()
    assert window.environment.settings == Settings()


@pytest.mark.parametrize("tag", DRAFTED)
@pytest.mark.parametrize("size", [100, 150])
def test_signs_of_the_bar_have_words_that_are_not_cut(content, open_window, tag, size):
    window = open_window(content, Session(language=tag, text_size=size))
    to_page(window)
    QApplication.processEvents()
    for button in window.bar.buttons:
        if button.isVisible() and button._below:
            text = button._small_words()
            assert text.natural_width <= button.width() - 4, button.accessibleName()
            assert text.height + button._icon_size <= button.height() - 4, button.accessibleName()
            assert not text.cuts_words()
    if size == 100:
        assert window.bar.leave._below  # at 1366 pixels the words are there


def test_places_are_found_without_asking_qt_for_a_dialog():
    from reader.ui.platform.drives import save_places

    assert all(isinstance(place, SaveTarget) for place in save_places())


@pytest.mark.parametrize("tag", ["", "my", "ta", "ar", "mww"])
@pytest.mark.parametrize("size", [100, 200])
def test_five_pictures_show_what_one_can_do_each_with_its_words(content, open_window, qtbot, tag, size):
    window = open_window(content, Session(language=tag, text_size=size))
    window.act("help")
    page = window.tour_screen
    assert window.screen_name() == "tour" and window.bar.leave.isVisible()
    assert len({scene.accessibleName() for scene in page.scenes}) == 5
    for scene in page.scenes:
        text = scene._set(scene.width())
        assert scene.isVisible() and text.height + scene.width() * 0.5 <= scene.height() and not text.cuts_words()
    for i, one in enumerate(page.scenes):
        assert not any(one.geometry().intersects(other.geometry()) for other in page.scenes[i + 1 :])
    qtbot.mouseClick(page.keys, Qt.MouseButton.LeftButton)
    assert window.cards.large.isVisible()
    window.close_topmost()
    window.close_topmost()
    assert window.screen_name() == ("shelf" if tag else "picker")


def test_nothing_that_was_read_stays_in_memory_when_a_sitting_ends(content, open_window, qtbot):
    """Not in the sheet that offered something to do with it, nor with the threads that drew its pictures."""
    window = open_window(content, Session(language="my"))
    works = [work.id for work in window.library.works()][:4]
    for work in (*works, "three-windows"):
        window.open_work(work)
        qtbot.wait(1)
        window.bar.tools["more"].click()  # a sheet of what can be done with this text
        window.close_overlays()
    window.open_work(works[0])
    window.show_term("words-to-know#protection")
    wait_for_drawings()
    left = weakref.ref(window.presenter), weakref.ref(window.presenter._drawn)
    window.end_sitting()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    gc.collect()
    assert [reference() for reference in left] == [None, None]
