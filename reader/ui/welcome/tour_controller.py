"""The tour of the program."""

from reader.core.session import Screen
from reader.ui.host.host import Controller, Host
from reader.ui.welcome.tour_screen import TourScreen


class TourController(Controller):
    """What one can do here, in pictures; for the staff the way to the stick and its settings."""

    def __init__(self, host: Host):
        self.screen = TourScreen(host.look, host.environment.icons)
        super().__init__(host, self.screen)
        self.screen.keys_requested.connect(host.show_help)
        self.screen.about_requested.connect(host.show_about)
        self.screen.stick_requested.connect(lambda: host.navigator.open_layer(Screen.STICK))
        self.screen.settings_requested.connect(lambda: host.navigator.open_layer(Screen.SETTINGS))
        self.screen.show_staff_buttons(host.environment.stick is not None, host.environment.has_settings)
