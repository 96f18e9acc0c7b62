"""The tour of the program."""

from collections.abc import Callable

from reader.core.session import Screen
from reader.ui.host.host import Controller, Host
from reader.ui.welcome.tour_screen import TourScreen


class TourController(Controller):
    """What one can do here, in pictures that do it; and the door for the staff."""

    def __init__(self, host: Host):
        self.screen = TourScreen(host.look, host.environment.icons)
        super().__init__(host, self.screen)
        go = host.navigator
        self.screen.keys_requested.connect(lambda: host.overlays.show_keys())
        self.screen.about_requested.connect(lambda: host.overlays.show_about())
        self.screen.staff_requested.connect(lambda: go.open_layer(Screen.STAFF))
        self.screen.staff.setVisible(host.environment.stick is not None or host.environment.has_settings)
        does: dict[str, Callable[[], object]] = {
            "show-language": go.ask_language, "show-open": go.show_shelf, "show-larger": lambda: go.resize_text(1),
            "show-two": go.pair, "show-leave": host.environment.leave,
        }  # fmt: skip
        self.screen.scene_chosen.connect(lambda name: does[name]())
