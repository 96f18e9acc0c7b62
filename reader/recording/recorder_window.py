"""The recorder in a window of its own: ``sala-author record``."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.authoring.voices import Recorded
from reader.core.languages import DEFAULT, language
from reader.recording.recorder import Recorder
from reader.recording.recording_session import RecordingSession
from reader.ui.sound.device import Microphone
from reader.ui.sound.player import Player
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import CHROME_PX, THEMES
from reader.ui.text.fonts import Fonts
from reader.ui.text.typesetter import Typesetter


def show_recorder(recorded: Recorded, title: str, fonts: Path, icons: Path) -> None:
    """Show the recorder until it is closed. Raise RecordedElsewhere, OSError where a recording cannot be
    kept."""
    qt = QApplication.instance() or QApplication(["sala-author", "-style", "fusion"])
    letters, signs = Fonts(fonts), Icons(icons)
    QApplication.setFont(letters.font(language(DEFAULT), CHROME_PX))
    look = Look(THEMES["light"], Typesetter(letters), 100, language(DEFAULT), signs)
    QApplication.setPalette(look.theme.palette())
    session = RecordingSession(recorded, Microphone)
    recorder = Recorder(look, signs, session, Player())
    recorder.setWindowTitle(title)
    recorder.resize(1100, 700)
    QApplication.setQuitOnLastWindowClosed(False)  # else the program would be told to end once more, when it has ended
    recorder.closed.connect(qt.quit)
    recorder.show()
    qt.exec()
    session.close()
