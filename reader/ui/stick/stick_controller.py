"""What the staff does with the stick: check it, copy it, change its settings."""

from PySide6.QtCore import QCoreApplication

from reader.core.session import Screen, Session
from reader.core.settings import Settings
from reader.core.works import Words
from reader.ui.host.host import Controller, Host
from reader.ui.stick.settings_screen import SettingsScreen
from reader.ui.stick.stick_screen import StickScreen

translate = QCoreApplication.translate


class StickController(Controller):
    """Checks and copies sticks."""

    survives_sitting = True

    def __init__(self, host: Host):
        assert host.environment.stick is not None  # its button is not there without one
        self.screen = StickScreen(host.look, host.environment.icons, host.environment.stick)
        super().__init__(host, self.screen)
        self.screen.packs_found.connect(host.read_more)

    def is_busy(self) -> bool:
        return self.screen.is_working()

    def stop(self) -> None:
        self.screen.show_stick()

    def tidied(self) -> bool:
        self.screen.job.stop()
        return True


class SettingsController(Controller):
    """Shows the settings of the stick, and writes others."""

    def __init__(self, host: Host):
        self.screen = SettingsScreen(host.look, host.environment.icons)
        super().__init__(host, self.screen)
        self.screen.save_requested.connect(self.save)

    def show(self, before: Session | None) -> None:
        if before is None or all(layer.screen is not Screen.SETTINGS for layer in before.layers):
            self.screen.show_settings(self.host.environment.settings)

    def save(self, settings: Settings) -> None:
        """Write other settings to the stick, and use them."""
        stick_settings = self.host.environment.stick_settings
        assert stick_settings is not None
        try:
            stick_settings.save(settings)
        except OSError:
            words = translate(
                "Window", "The stick cannot be written to. Look whether it is locked or full; nothing was changed."
            )
            self.screen.say(Words.of(words))
            return
        self.host.settings_changed()
        self.screen.say(Words.of(translate("Window", "Written to the stick.")))
