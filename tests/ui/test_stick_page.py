"""The staff's page of a stick, used as they would: check it, make another one, stop, take it out; and “About Sala”."""

import shutil
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.authoring.signing import SecretKey, sign_key, sign_pack
from reader.core.composition import Reader
from reader.core.drive import CopyError, CopyFault, Drive
from reader.core.library import Library
from reader.core.session import Screen, Session
from reader.core.stick import UNFINISHED, Stick, StickError, StickKind, kind_of, list_file, read_list
from reader.core.stick_check import check
from reader.core.trust import Keys
from reader.ui.platform.drives import SaveTarget
from reader.ui.stick import stick_job
from reader.ui.stick import stick_screen as stick_page
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from tests.conftest import DRAFTED
from tests.core.test_copying import KEYS, made, names
from tests.samples import GARDEN, STORY, build_pack

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def root(tmp_path):
    return made(tmp_path / "stick")


@pytest.fixture
def drive(tmp_path):
    folder = tmp_path / "drive"
    folder.mkdir()
    (folder / "letter.txt").write_bytes(b"theirs")
    return folder


@pytest.fixture
def page(content, open_window, root, drive):
    """The page in a window, in English, with one other drive plugged in."""
    window = open_window(content, Session(language="en"))
    window.environment = replace(window.environment, stick=Stick(root, KEYS))
    window.open_tour()
    window.open_stick()
    found = window.stick_screen
    found.drives = lambda: [SaveTarget(drive, "SALA 2", stick=True)]
    yield found
    found.job.stop()


def press(qtbot, page, button):
    """Press a button; wait until what it begins has ended."""
    assert button.isVisible() and button.isEnabled()
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: not page.is_working(), timeout=20_000)


def test_a_whole_stick_is_said_to_be_whole_and_damage_is_named(page, root, qtbot):
    press(qtbot, page, page.check)
    assert "is whole: 10 files" in page.message() and not page.rows()
    (root / "Sala").write_bytes(b"x" * 5000)
    (root / "sala-files/parts/empty").unlink()
    (root / "evil.exe").write_bytes(b"x")
    press(qtbot, page, page.check)
    assert "Do not trust this stick: 3 files" in page.message()
    assert set(page.rows()) == {"Sala: changed", "sala-files/parts/empty: missing", "evil.exe: should not be here"}


def test_a_list_that_was_changed_is_not_believed(page, root, qtbot):
    file = list_file(root, StickKind.OFFICE)
    file.write_bytes(file.read_bytes().replace(b"Sala.exe", b"Sala.com"))
    press(qtbot, page, page.check)
    assert "Do not trust it" in page.message() and page.check.isVisible()


@pytest.mark.parametrize("kind", list(StickKind))
def test_another_stick_is_made_and_is_whole(page, root, drive, qtbot, kind):
    press(qtbot, page, page.make)
    assert names(drive) == {"letter.txt"}  # nothing is written before it was seen
    press(qtbot, page, page.offers[0])
    said = {StickKind.OFFICE: "For an office: everything", StickKind.TAKE_AWAY: "To take away: health"}
    assert said[StickKind.TAKE_AWAY] in page.message() and page.kinds[StickKind.TAKE_AWAY].isChecked()  # the default
    press(qtbot, page, page.kinds[kind])
    assert said[kind] in page.message() and page.kinds[kind].isChecked()
    assert "files will be written" in page.message() and names(drive) == {"letter.txt"}
    assert "letter.txt" in page.rows()  # what stays is named
    press(qtbot, page, page.copy)
    assert "every byte was read back" in page.message() and page.eject.isVisible() and said[kind] in page.message()
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[0])
    assert said[kind] in page.message()  # kept where it is brought up to date
    assert kind_of(drive) is kind and not (drive / UNFINISHED).exists()
    assert not [c for c in check(drive, read_list(drive, KEYS, kind), KEYS) if c.fault]
    assert (drive / "letter.txt").read_bytes() == b"theirs"
    assert ("sala-files/packs/office.sala" in names(drive)) is (kind is StickKind.OFFICE)


def test_how_far_it_is_is_told_and_it_can_be_stopped_and_finished(page, root, drive, qtbot, monkeypatch):
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[0])
    go, told, copy = threading.Event(), [], stick_page.copy

    def slow(planned, progress, stopped):
        def step(s):
            progress(s)
            go.wait(10)

        return copy(planned, step, stopped)

    monkeypatch.setattr(stick_page, "copy", slow)
    page.job.progress.connect(lambda done, total, _back: told.append((done, total)))
    qtbot.mouseClick(page.copy, LEFT)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert page.progress.isVisible() and "min left" in page._where.text() and 0 < told[0][0] < told[0][1]
    qtbot.mouseClick(page.cancel, LEFT)
    go.set()
    assert "not finished" in page.message() and (drive / UNFINISHED).exists()
    monkeypatch.setattr(stick_page, "copy", copy)
    qtbot.wait(50)
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[0])
    press(qtbot, page, page.copy)
    assert "every byte was read back" in page.message() and not (drive / UNFINISHED).exists()


@pytest.mark.parametrize("trouble", list(CopyFault))
def test_every_trouble_is_one_sentence_with_what_to_do(page, trouble):
    page._fail(CopyError(trouble, "Sala.exe"))
    said = page.message()
    assert said.endswith(".") and said.count(".") >= 2 and page.check.isVisible()
    assert ("Sala.exe" in said) is (trouble in (CopyFault.TAKEN, CopyFault.SOURCE))


def test_no_drive_no_room_and_a_file_of_that_name(page, root, drive, qtbot, monkeypatch):
    page.drives = list
    press(qtbot, page, page.make)
    assert "Plug a USB stick in" in page.message() and page.make.isVisible()  # and try again
    page.drives = lambda: [SaveTarget(drive, "SALA 2", stick=True)]
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[0])
    assert "not enough space on SALA 2" in page.message() and not page.copy.isVisible()
    monkeypatch.undo()
    (drive / "Sala.exe").write_bytes(b"somebody's")
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[0])
    assert "another file named Sala.exe" in page.message() and (drive / "Sala.exe").read_bytes() == b"somebody's"


def test_a_copy_that_is_not_finished_says_so_on_the_shelf_and_here(content, open_window, root):
    (root / UNFINISHED).write_bytes(b"")
    window = open_window(content, Session(language="en"))
    window.environment = replace(window.environment, stick=Stick(root, KEYS))
    window.resize_text(1)  # the shelf is shown anew
    assert any("not finished" in notice for notice in window.shelf.notices())
    window.open_stick()
    assert "not finished" in window.stick_screen.message()


def test_there_is_a_way_back_and_keys_reach_everything(page, qtbot):
    window = page.window()
    assert window.bar.back.isVisible() and page.check.hasFocus()
    qtbot.keyClick(page.check, Qt.Key.Key_Tab)
    assert page.other.hasFocus()
    qtbot.keyClick(page.other, Qt.Key.Key_Tab)
    assert page.make.hasFocus()
    qtbot.keyClick(page.make, Qt.Key.Key_Return)
    assert page.offers[0].hasFocus()
    page.stop()
    qtbot.mouseClick(window.bar.back, LEFT)
    assert window.screen_name() == "tour"  # from where it was opened
    qtbot.mouseClick(window.bar.back, LEFT)
    assert window.screen_name() == "shelf"


def test_a_take_away_stick_offers_no_settings_and_makes_its_own_kind_alone(content, open_window, root, drive, qtbot):
    for name in (StickKind.OFFICE.list_name, StickKind.OFFICE.signature_name):
        (root / "sala-files" / name).unlink()
    window = open_window(content, Session(language="en"))
    window.environment = replace(window.environment, stick=Stick(root, KEYS))
    window.navigator.open_layer(Screen.STAFF)
    staff = window.screens.get(Screen.STAFF).screen
    assert staff.stick.isVisible() and not staff.settings.isVisible()
    window.open_stick()
    page = window.stick_screen
    page.drives = lambda: [SaveTarget(drive, "SALA 2", stick=True)]
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[0])
    assert not any(button.isVisible() for button in page.kinds.values()) and "To take away" in page.message()


def test_the_next_new_stick_is_of_the_kind_that_was_made_last(page, drive, tmp_path, qtbot):
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[0])
    press(qtbot, page, page.kinds[StickKind.OFFICE])
    press(qtbot, page, page.copy)
    (tmp_path / "next").mkdir()
    page.drives = lambda: [SaveTarget(tmp_path / "next", "NEXT", stick=True, size=8_000_000_000)]
    press(qtbot, page, page.make)
    assert "8.0 GB" in page.rows()[0]
    press(qtbot, page, page.offers[0])
    assert "For an office: everything" in page.message()


def test_what_was_an_offices_is_overwritten_where_the_staff_wants_it(page, drive, qtbot, monkeypatch):
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[0])
    press(qtbot, page, page.kinds[StickKind.OFFICE])
    assert not page.overwrite.isVisible()
    press(qtbot, page, page.copy)
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[0])
    press(qtbot, page, page.kinds[StickKind.TAKE_AWAY])
    assert "can still be read" in page.message() and page.overwrite.isVisible()
    filled = []
    monkeypatch.setattr(Drive, "fill", lambda self: filled.append(self.root) or iter([1000]))
    press(qtbot, page, page.overwrite)
    assert page.overwrite.isChecked()
    press(qtbot, page, page.copy)
    assert filled == [drive] and "To take away" in page.message()


def test_another_stick_is_checked_from_this_one(page, root, drive, qtbot):
    shutil.copytree(root, drive, dirs_exist_ok=True)
    press(qtbot, page, page.other)
    press(qtbot, page, page.offers[0])
    assert "SALA 2" in page.message() and "is whole: 10 files" in page.message()
    (drive / "photos/deep").mkdir(parents=True)
    (drive / "photos/deep/holiday").write_bytes(b"MZ\x90\0")
    (drive / "photos/deep/photo.exe").write_bytes(b"x")
    (drive / "photos/deep/photo.jpg").write_bytes(b"x")
    press(qtbot, page, page.other)
    press(qtbot, page, page.offers[0])
    assert "Do not trust this stick: 2 files" in page.message()
    assert set(page.rows()) == {f"photos/deep/{n}: should not be here" for n in ("holiday", "photo.exe")}
    for kind in StickKind:
        list_file(drive, kind).unlink()
    press(qtbot, page, page.other)
    press(qtbot, page, page.offers[0])
    assert "Do not trust it" in page.message()


def test_an_offices_text_can_be_chosen_for_a_stick_to_take_away(page, root, drive, sample, qtbot):
    shutil.rmtree(sample.folder / "house")
    source = sample.add("garden", GARDEN.replace("[the house](work:house)", "home"), 2, STORY)
    pack = build_pack(sample, root / "sala-files/packs/garden.sala")
    office = SecretKey.new()
    sign_pack(pack, office)
    (root / "office.pub").write_text(f"untrusted comment: an office\n{office.public}\n")
    sign_key(root / "office.pub", SecretKey.read(root.parent / "stick.key"))
    assert source.is_dir()
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[0])
    (offer,) = [b for b in page.offers if "Also copy a text" in b.accessibleName()]
    assert not offer.isChecked()
    press(qtbot, page, offer)
    (offer,) = [b for b in page.offers if "Also copy a text" in b.accessibleName()]
    assert offer.isChecked()
    press(qtbot, page, page.copy)
    assert {"sala-files/packs/garden.sala", "sala-files/office.pub", "sala-files/office.pub.minisig"} <= names(drive)


@pytest.mark.parametrize("tag", DRAFTED)
@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_in_any_language(content, open_window, root, drive, tag, size):
    window = open_window(content, Session(language=tag, text_size=size))
    window.environment = replace(window.environment, stick=Stick(root, KEYS))
    window.open_stick()
    page = window.stick_screen
    page.drives = lambda: [SaveTarget(drive, "SALA 2", stick=True)]
    for show in (page.show_stick, page.ask_drive, lambda: page._fail(StickError(root, missing=False))):
        show()
        QApplication.processEvents()
        for widget in page.findChildren(Label) + page.findChildren(Button):
            if widget.isVisible():
                assert widget.height() >= widget.heightForWidth(widget.width()) - 1 or widget.height() >= 40, widget


@pytest.mark.parametrize("tag", ["en", "th", "my", "ur", "jra", "mww"])
def test_about_sala_says_what_it_is_also_in_thai_and_english(content, open_window, root, tag, qtbot):
    window = open_window(content, Session(language=tag))
    window.environment = replace(window.environment, stick=Stick(root, KEYS))
    window.open_tour()
    qtbot.mouseClick(window.tour_screen.about, LEFT)
    assert window.cards.large.isVisible()
    said = " ".join(window.cards.large.text())
    assert "It holds no personal data." in said and "ข้อมูลส่วนบุคคล" in said and "The Sala project" in said
    assert str(KEYS.publisher[0]) in said
    window.close_topmost()
    assert window.screen_name() == "tour"


def test_newer_texts_are_read_from_another_stick(sample, open_window, root, drive, tmp_path, qtbot):
    key = SecretKey.new()
    keys = Keys((key.public,))
    old = build_pack(sample, tmp_path / "old.sala")
    sign_pack(old, key)
    library = Library([old], keys)
    window = open_window(library, Session(language="en"))
    window.environment = replace(window.environment, stick=Stick(root, keys))
    window.open_stick()
    page = window.stick_screen
    page.drives = lambda: [SaveTarget(drive, "SALA 2", stick=True)]
    press(qtbot, page, page.newer)
    assert "Plug a USB stick in" in page.message()  # it has no library
    toml = sample.folder / "garden" / "work.toml"
    toml.write_text(toml.read_text("utf-8").replace("date = 2026-11-01", "date = 2026-11-20", 1), "utf-8")
    source = sample.folder / "garden" / "source.md"
    source.write_text(source.read_text("utf-8").replace("A tree.", "Two trees."), "utf-8")
    (drive / "sala-files/packs").mkdir(parents=True)
    new = build_pack(sample, drive / "sala-files/packs" / "newer.sala")
    sign_pack(new, key)
    press(qtbot, page, page.newer)
    assert window.screen_name() == "shelf"
    assert any("newer version" in notice for notice in window.shelf.notices())
    assert window.open_work("garden")
    assert "Two trees." in library.open(library.work("garden"), Reader("en")).composed(3).segments[0].text
    count = len(library.packs)
    window.read_more([new])  # the same once more changes nothing
    assert len(library.packs) == count and not library.problems


def test_many_drives_are_made_together_and_one_that_fails_keeps_no_other_back(page, root, tmp_path, qtbot):
    drives = [SaveTarget(tmp_path / f"d{n}", f"USB {n}", stick=True, size=16_000_000_000) for n in range(4)]
    for place in drives:
        place.path.mkdir()
    copy_to = drives[1].path
    shutil.copytree(root, copy_to, dirs_exist_ok=True)  # an office's: it stays one
    (drives[2].path / "Sala").write_bytes(b"somebody's")
    page.drives = lambda: drives
    press(qtbot, page, page.make)
    press(qtbot, page, page.offers[-1])
    rows = page.rows()
    assert "To take away" in rows[0] and "For an office" in rows[1] and "another file named Sala" in rows[2]
    assert not names(drives[0].path)
    drives[3].path.rmdir()  # pulled out before its turn
    press(qtbot, page, page.copy)
    rows = page.rows()
    assert rows[:2] == [f"USB {n} · {tmp_path}/d{n} · 16.0 GB: whole" for n in range(2)]
    assert "is gone" in rows[2] and page.eject.isVisible()
    assert kind_of(drives[0].path) is StickKind.TAKE_AWAY and kind_of(copy_to) is StickKind.OFFICE
    assert names(drives[2].path) == {"Sala"}


def test_drives_are_written_to_at_the_same_time_and_the_next_begins_by_itself(page, tmp_path, qtbot, monkeypatch):
    drives = [SaveTarget(tmp_path / f"d{n}", "USB", stick=True, size=8_000_000_000) for n in range(7)]
    for place in drives:
        place.path.mkdir()
    page.drives = lambda: drives
    press(qtbot, page, page.make)
    assert page.offers[-1].accessibleName() == "All drives at the same time"
    press(qtbot, page, page.offers[-1])
    assert "To take away" in page.message() and len(page.rows()) == 7
    together, most, seen, lock = 0, 0, set(), threading.Lock()
    four, whole = threading.Barrier(4), stick_job.copy

    def counted(planned, tell, stopped):
        nonlocal together, most
        with lock:
            together += 1
            most = max(most, together)
            first = len(seen) < 4
            seen.add(planned.target)
        if first:
            four.wait(10)  # breaks where they are made one after the other
        try:
            return whole(planned, tell, stopped)
        finally:
            with lock:
                together -= 1

    monkeypatch.setattr(stick_job, "copy", counted)
    told = []
    page._drive_at.connect(lambda number, _: told.append((number, page.rows()[number])))
    press(qtbot, page, page.copy)
    assert most == 4 and seen == {place.path for place in drives}
    assert {number for number, _ in told} == set(range(7))
    assert all(f" % · USB · {tmp_path}/d{number} · 8.0 GB · To take away" in row for number, row in told)
    assert all(row.endswith("8.0 GB: whole") for row in page.rows()) and "To take away" in page.message()
    assert all(kind_of(place.path) is StickKind.TAKE_AWAY for place in drives)
