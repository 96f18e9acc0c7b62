"""What the staff does with the stick: check it, copy it, change its settings."""

from PySide6.QtCore import QCoreApplication

from reader.core.pin import opens
from reader.core.session import Screen, Session
from reader.core.settings import Settings
from reader.core.words import Words
from reader.ui.host.host import Controller, Host
from reader.ui.stick.settings_screen import SettingsScreen
from reader.ui.stick.staff_screen import StaffScreen
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


class StaffController(Controller):
    """The door for the staff: it asks for the office's PIN, and closes behind whoever goes back."""

    def __init__(self, host: Host):
        self.screen = StaffScreen(host.look, host.environment.icons)
        super().__init__(host, self.screen)
        self.screen.pin_given.connect(self._try)
        self.screen.stick_requested.connect(lambda: host.navigator.open_layer(Screen.STICK))
        self.screen.settings_requested.connect(lambda: host.navigator.open_layer(Screen.SETTINGS))

    def show(self, before: Session | None) -> None:
        environment = self.host.environment
        locked = bool(environment.settings.staff_pin) and self.session.scope(Screen.STAFF) != "open"
        self.screen.show_door(locked, environment.stick is not None, environment.has_settings)
        self.screen.notice.say(None)
        if not environment.settings.staff_pin and environment.has_settings:
            words = translate("Window", "No PIN is set: everybody can change these settings. Set one in the settings.")
            self.screen.notice.say(Words.of(words))

    def _try(self, pin: str) -> None:
        if opens(pin, self.host.environment.settings.staff_pin):
            self.host.navigator.open_staff_door()
        else:
            words = Words.of(translate("Window", "This is not the PIN of this office. Try again, or ask the office."))
            self.screen.notice.say(words, "error")


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
                "Window", "The stick cannot be written to. Nothing was changed. Check whether it is locked or full."
            )
            self.screen.say(Words.of(words), "error")
            return
        self.host.settings_changed()
        self.screen.show_settings(settings)
        self.screen.say(Words.of(translate("Window", "Saved to the stick.")), "good")
