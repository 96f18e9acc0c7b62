"""A meeting: the current work or the agenda as slides, on one screen or two; and the agenda itself."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, SignalInstance
from PySide6.QtGui import QGuiApplication

from reader.core.session import Location, Screen, Session
from reader.core.words import Words
from reader.ui.host.host import Controller, Host
from reader.ui.meeting.agenda_screen import AgendaScreen, agenda_entries
from reader.ui.meeting.meeting_screen import MeetingScreen
from reader.ui.meeting.slides import Item, items_of

if TYPE_CHECKING:
    from reader.ui.listening.spoken import Places

translate = QCoreApplication.translate


class MeetingController(Controller):
    """Shows slides."""

    fills_display = True

    def __init__(self, host: Host):
        self.screen = MeetingScreen(
            host.look, host.environment.icons, lambda item: host.presenter.pictures(item.compositions[0].work),
            lambda item: host.presenter.chips(item.compositions[0]),
        )  # fmt: skip
        super().__init__(host, self.screen)
        self.screen.place_changed.connect(lambda item: host.navigator.follow_meeting(item.block_id))
        self.screen.ended.connect(self.end)
        self.screen.leave_requested.connect(host.environment.leave)
        self.screen.heard_requested.connect(self.listen)
        for changed in self._displays_changed():
            changed.connect(self.use_displays)

    def close(self) -> None:
        for changed in self._displays_changed():
            changed.disconnect(self.use_displays)

    @staticmethod
    def _displays_changed() -> tuple[SignalInstance, ...]:
        app = QGuiApplication.instance()
        return (app.screenAdded, app.screenRemoved) if isinstance(app, QGuiApplication) else ()

    def show(self, before: Session | None) -> None:
        """Show the slides; in other languages the same block and part."""
        now, presenter = self.session, self.host.presenter
        scope = now.scope(Screen.MEETING)
        same = before is not None and before.scope(Screen.MEETING) == scope
        if scope == "agenda":
            items = [Item(compositions, i) for compositions, indices in presenter.agenda(now) for i in indices]
            at = self.screen.items.index(self.screen.item) if same and self.screen.item is not None else 0
        else:
            work = presenter.library.work(now.place.work)
            items = items_of(presenter.composed(work, now.readers)) if work is not None else []
            index = items[0].compositions[0].find(now.place.block) if items else None
            at = next((n for n, item in enumerate(items) if item.index >= (index or 0)), 0)
        self.screen.show_items(items, at, keep=same)
        self.screen.show_on_two(self._second_display())
        self.screen.show_speaker(self._is_recorded())

    def _is_recorded(self) -> bool:
        """Return whether anything of what is shown can be heard."""
        if not self.host.presenter.library.has_recordings():
            return False
        from reader.ui.listening.spoken import any_heard

        return any_heard(self.host.presenter.library, self._places())

    def _places(self) -> "Places":
        from reader.ui.listening.spoken import Places

        return Places([(item.compositions[0], item.index) for item in self.screen.items])

    def listen(self) -> None:
        if self._is_recorded():
            show = self.screen.go_to
            self.host.listen(
                self._places(), self.screen.at, lambda heard: show(heard.index) if heard is not None else None
            )

    def focus(self) -> None:
        super().focus()
        self.screen.settle()

    def left(self) -> None:
        self.screen.show_on_two(None)

    def back(self) -> bool:
        self.screen.step(-1)
        return True

    def escape(self) -> bool:
        self.end()
        return True

    def end(self) -> None:
        """Go back to the text where the meeting has come, or to the agenda."""
        item = self.screen.item
        if item is not None:
            self.host.navigator.follow_meeting(item.block_id)
        if self.host.navigator.screen() is Screen.MEETING:
            self.host.navigator.close_layer()

    def is_busy(self) -> bool:
        return bool(self.session.scope(Screen.MEETING))

    def use_displays(self) -> None:
        """A display came, or was pulled out, in the middle of a meeting."""
        if self.host.navigator.screen() is Screen.MEETING:
            had = self.screen.audience is not None
            self.screen.show_on_two(self._second_display())
            if had and self.screen.audience is None:
                words = QCoreApplication.translate("Window", "The second screen is gone: everything is shown here.")
                self.screen.say(Words.of(words))

    def _second_display(self) -> QRect | None:
        """Return where the second display lies; None where there is none."""
        if self.host.environment.second_screen is not None:
            return self.host.environment.second_screen()
        others = [display for display in QGuiApplication.screens() if display is not self.widget.screen()]
        return others[0].geometry() if others else None


class AgendaController(Controller):
    """Shows what is to be shown today."""

    def __init__(self, host: Host):
        self.screen = AgendaScreen(host.look, host.environment.icons)
        super().__init__(host, self.screen)
        self.screen.list_changed.connect(self._set)
        self.screen.place_requested.connect(self._open)
        self.screen.show_requested.connect(lambda: host.navigator.start_meeting("agenda"))
        self.screen.print_requested.connect(lambda: host.navigator.open_handout("agenda"))

    def _set(self, places: tuple[Location, ...]) -> None:
        """Show another list; where something was taken from it, that can be undone."""
        before = self.session.agenda
        self.host.navigator.set_agenda(places)
        if len(places) < len(before):
            emptied = translate("Actions", "The list was emptied")
            words = translate("Actions", "Removed from my list") if places else emptied
            self.host.offer_undo(Words.of(words), partial(self.host.navigator.undo_agenda, before))

    def show(self, before: Session | None) -> None:
        self.screen.show_entries(agenda_entries(self.host.presenter.agenda(self.session), self.host.look.page_px))

    def _open(self, place: Location) -> None:
        self.host.navigator.open_work(place.work, place.block)
