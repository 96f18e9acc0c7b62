"""A meeting: the current work or the agenda as slides, on one screen or two; and the agenda itself."""

from collections.abc import Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, SignalInstance
from PySide6.QtGui import QGuiApplication

from reader.core.composition import Composition
from reader.core.session import Location, Screen, Session
from reader.core.words import Words
from reader.ui.host.host import Controller, Host
from reader.ui.meeting.agenda_screen import AgendaScreen, agenda_entries
from reader.ui.meeting.meeting_screen import MeetingScreen
from reader.ui.meeting.slides import Item, items_of
from reader.ui.platform.incremental import ONE_STEP, IncrementalTask

if TYPE_CHECKING:
    from reader.ui.listening.spoken import Places

translate = QCoreApplication.translate


_AT_ONCE = 400
"""Of a text of more blocks than these the current section is shown before the others are read."""


def _place_of(index: int, items: Sequence[Item]) -> int:
    """Return which of `items` shows the block at `index`, or comes next."""
    return next((n for n, item in enumerate(items) if item.index >= index), 0)


class MeetingController(Controller):
    """Shows slides."""

    fills_display = True

    def __init__(self, host: Host):
        self.screen = MeetingScreen(
            host.look, host.environment.icons, lambda item: host.presenter.pictures(item.compositions[0].work),
            lambda item: host.presenter.chips(item.compositions[0]),
        )  # fmt: skip
        super().__init__(host, self.screen)
        self._reading = IncrementalTask(self.screen, ONE_STEP)
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
        self._reading.stop()
        if scope == "agenda":
            items = [Item(compositions, i) for compositions, indices in presenter.agenda(now) for i in indices]
            at = self.screen.items.index(self.screen.item) if same and self.screen.item is not None else 0
            self._show(items, at, same)
            return
        work = presenter.library.work(now.place.work)
        if work is None:
            self._show([], 0, same)
            return
        compositions = presenter.composed(work, now.readers)
        index = compositions[0].find(now.place.block) or 0
        self._reading.start_later(self._items_of(compositions), lambda items: self._show_all(items, index, same))
        if len(compositions[0]) <= _AT_ONCE:
            self._reading.finish()
            return
        items = items_of(compositions, compositions[0].section_of(index))
        self._show(items, _place_of(index, items), same, whole=False)

    @staticmethod
    def _items_of(compositions: tuple[Composition, ...]) -> Generator[float, None, list[Item]]:
        """Find what a meeting shows of a text, a section at a step: the words of each are read for it."""
        found: list[Item] = []
        count = len(compositions[0].sections)
        for section in range(count):
            found += items_of(compositions, section)
            yield section / count
        return found

    def _show_all(self, items: list[Item], index: int, same: bool) -> None:
        """Show all of a text, where the meeting is by now."""
        item = self.screen.item
        if item is not None and items and item.compositions is items[0].compositions:
            self._show(items, _place_of(item.index, items), keep=True)
        else:
            self._show(items, _place_of(index, items), same)

    def _show(self, items: list[Item], at: int, keep: bool, whole: bool = True) -> None:
        self.screen.show_items(items, at, keep, whole)
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
            self.host.reading_aloud.listen(
                self._places(), self.screen.at, lambda heard: show(heard.index) if heard is not None else None
            )

    def focus(self) -> None:
        super().focus()
        self.screen.settle()

    def left(self) -> None:
        self._reading.stop()
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
            self.host.overlays.offer_undo(Words.of(words), partial(self.host.navigator.undo_agenda, before))

    def show(self, before: Session | None) -> None:
        self.screen.show_entries(agenda_entries(self.host.presenter.agenda(self.session), self.host.look.page_px))

    def _open(self, place: Location) -> None:
        self.host.navigator.open_work(place.work, place.block)
