"""Every screen: which controller shows it. Each is loaded and made when it is first needed."""

import importlib
from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget

from reader.core.session import Screen
from reader.ui.host.host import Controller, Host
from reader.ui.platform.incremental import IncrementalTask
from reader.ui.style.look import Look

MAKERS = {
    Screen.PICKER: "reader.ui.welcome.language_controller:LanguageController",
    Screen.QUESTION: "reader.ui.welcome.language_controller:HelpingLanguageController",
    Screen.SECOND: "reader.ui.welcome.language_controller:SecondLanguageController",
    Screen.TOUR: "reader.ui.welcome.tour_controller:TourController",
    Screen.SHELF: "reader.ui.shelf.shelf_controller:ShelfController",
    Screen.SEARCH: "reader.ui.search.search_controller:SearchController",
    Screen.PAGE: "reader.ui.reading.text_controller:TextController",
    Screen.COMIC: "reader.ui.comic.comic_controller:ComicController",
    Screen.PICTURES: "reader.ui.pictures.pictures_controller:PicturesController",
    Screen.MEETING: "reader.ui.meeting.meeting_controller:MeetingController",
    Screen.AGENDA: "reader.ui.meeting.meeting_controller:AgendaController",
    Screen.HANDOUT: "reader.ui.handout.handout_controller:HandoutController",
    Screen.PHONE: "reader.ui.phone.phone_controller:PhoneController",
    Screen.STICK: "reader.ui.stick.stick_controller:StickController",
    Screen.STAFF: "reader.ui.stick.stick_controller:StaffController",
    Screen.SETTINGS: "reader.ui.stick.stick_controller:SettingsController",
}
"""The class that shows each screen. To add a screen, add it to ``Screen`` and here."""


def module_of(screen: Screen) -> str:
    """Return the name of the module that shows a screen."""
    return MAKERS[screen].partition(":")[0]


class Screens:
    """The controllers of one window, in a stack of their widgets."""

    def __init__(self, host: Host, stack: QStackedWidget):
        self._host, self._stack = host, stack
        self._made: dict[Screen, Controller] = {}
        self._looks: dict[Screen, Look] = {}
        self._current: Controller | None = None

    def get(self, screen: Screen) -> Controller:
        """Return the controller of a screen, in the look of now; it is made where it was not yet."""
        if screen not in self._made:
            name = MAKERS[screen].partition(":")[2]
            controller: Controller = getattr(importlib.import_module(module_of(screen)), name)(self._host)
            self._made[screen], self._looks[screen] = controller, self._host.look
            self._stack.addWidget(controller.widget)
        controller = self._made[screen]
        if self._looks[screen] is not self._host.look:  # those that are hidden wait until they are shown
            self._looks[screen] = self._host.look
            controller.set_look(self._host.look)
        return controller

    def made(self, screen: Screen) -> Controller | None:
        """Return the controller of a screen that was made already."""
        return self._made.get(screen)

    def __iter__(self) -> Iterator[Controller]:
        """Iterate over the controllers that were made."""
        return iter(tuple(self._made.values()))

    def enter(self, controller: Controller) -> bool:
        """Let a screen take the place of the one in view; return whether it is another one."""
        if self._current is controller:
            return False
        if self._current is not None:
            self._current.left()
        self._current = controller
        return True

    def forget(self, screen: Screen) -> None:
        """Drop a screen, where it was made, with what it does beside: where it is needed again it is made anew."""
        controller = self._made.pop(screen, None)
        if controller is None:
            return
        del self._looks[screen]
        self._current = self._current if self._current is not controller else None
        controller.stop()
        for task in controller.widget.findChildren(IncrementalTask):
            task.stop()
        controller.close()
        self._stack.removeWidget(controller.widget)
        controller.widget.deleteLater()

    def forget_sitting(self) -> None:
        """Drop every screen that shows what somebody read."""
        for screen, controller in tuple(self._made.items()):
            # A printer may still be being written to: that ends by itself.
            if not controller.survives_sitting and controller.tidied():
                self.forget(screen)
