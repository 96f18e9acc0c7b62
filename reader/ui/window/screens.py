"""Every screen: which controller shows it. Each is loaded and made when it is first needed."""

import importlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from reader.core.session import Location, Screen
from reader.ui.host.host import Controller, Host
from reader.ui.platform.incremental import IncrementalTask
from reader.ui.style.look import Look
from reader.ui.widgets.layout_once import laid_out_once

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

    def here(self) -> Location:
        """Return the place of the session, at the block that is current on its screen."""
        place = self._host.navigator.session.place
        controller = self._reading() if place.work else None
        return replace(place, block=controller.here()) if controller is not None else place

    def part(self) -> int:
        """Return the number of the part that is read, from 0."""
        controller = self._reading()
        return controller.part() if controller is not None else 0

    def _reading(self) -> Controller | None:
        return self.made(self._host.navigator.place_screen())

    def enter(self, controller: Controller) -> bool:
        """Let a screen take the place of the one in view; return whether it is another one."""
        if self._current is controller:
            return False
        if self._current is not None:
            self._current.left()
        self._current = controller
        return True

    def bring_to_front(self, controller: Controller, bar: QWidget, give_room: Callable[[], object]) -> None:
        """Bring a screen into view below the `bar`, with the keyboard; `give_room` shows or hides what is around it."""
        screen, window = controller.widget, self._stack.window()
        if self._stack.currentWidget() is screen:
            give_room()
        else:
            with laid_out_once(window):
                give_room()
                self._stack.setCurrentWidget(screen)
            for layout in screen.findChildren(QLayout):  # nobody told them of what has changed while it was hidden
                layout.invalidate()
                layout.activate()
        controller.focus()
        for widget in (window, bar, screen):  # every part has its place before the next frame: none shows half a change
            arranged = widget.layout()
            if arranged is not None:
                arranged.activate()

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
