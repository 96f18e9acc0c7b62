"""A desk on a real folder, as a person sees it, without a screen."""

import pytest

from reader.desk.content.library_folder import LibraryFolder
from reader.desk.window import DeskParts, DeskWindow
from reader.ui.i18n.translation import InterfaceTranslation
from tests.conftest import ROOT
from tests.samples import Sample


@pytest.fixture
def home(tmp_path):
    """A library's folder with two works, half of one in Thai."""
    sample = Sample(tmp_path / "library" / "content")
    sample.translate("garden", "th", {"A tree.": "ต้นไม้", "Trees": "ต้นไม้ทั้งหลาย"})
    return tmp_path / "library"


@pytest.fixture
def sample_of(home):
    """The same folder as a sample that a test may change."""
    found = Sample.__new__(Sample)
    found.folder = home / "content"
    return found


@pytest.fixture
def open_desk(qtbot, fonts, icons):
    """Return a function that opens the desk on a folder, and waits until every work was looked at."""
    translation = InterfaceTranslation(ROOT / "build" / "i18n", "desk")
    opened = []

    def desk(folder=None, tag="en", size=(1366, 768)):
        library = LibraryFolder.at(folder) if folder else None
        window = DeskWindow(DeskParts(fonts, icons, translation), library, tag)
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        if library is not None:
            with qtbot.waitSignal(window.survey.finished, timeout=20_000):
                window.survey.look()
        return window

    yield desk
    for window in opened:
        window.close()
    translation.use(("en",))


def files_of(folder):
    """Return every file below a folder with its bytes."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
