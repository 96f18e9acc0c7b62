"""Pages for a printer or a PDF, of the current work or of the agenda."""

from functools import partial

from reader.core.session import Screen, Session
from reader.core.works import WorkKind
from reader.ui.handout.handout_maker import make_handout
from reader.ui.handout.handout_screen import Handout, HandoutScreen
from reader.ui.host.host import Controller, Host
from reader.ui.platform.drives import save_places


class HandoutController(Controller):
    """Shows how a handout will be on paper."""

    def __init__(self, host: Host):
        self.screen = HandoutScreen(host.look, host.environment.icons, self.make)
        super().__init__(host, self.screen)
        stick = host.environment.stick
        if host.environment.is_take_away and stick is not None:  # nothing is saved on it
            self.screen.places = partial(save_places, stick.root)

    def make(self, scope: str, panels: bool, codes: bool = False) -> Handout | None:
        """Return a handout of a ``section`` or of the whole ``work``, or of the ``agenda``, to be laid out; of a comic
        with its `panels` below each other, and where asked with `codes` for phones. None where there is nothing to print."""
        host = self.host
        words_in, office = host.environment.translation.words_in, host.environment.office
        return make_handout(host.presenter, self.session, host.look, words_in, office, scope, panels, codes)

    def show(self, before: Session | None) -> None:
        now, scopes = self.session, self.host.navigator.printable()
        scope = now.scope(Screen.HANDOUT)
        if before is not None and (before.scope(Screen.HANDOUT), before.readers, before.swapped) == (
            scope, now.readers, now.swapped,
        ):  # fmt: skip
            return  # only the look changed
        work = self.host.presenter.library.work(now.place.work)
        comic = work is not None and work.kind is WorkKind.COMIC
        self.screen.show_scopes(scopes, scope if scope in scopes else scopes[0], comic)

    def back(self) -> bool:
        self.leave()
        return True

    def escape(self) -> bool:
        self.leave()
        return True

    def leave(self) -> None:
        """Go back to where the reader was; what is being printed stops."""
        self.screen.stop()
        self.host.navigator.close_layer()

    def is_busy(self) -> bool:
        return self.screen.is_working()

    def stop(self) -> None:
        self.screen.stop()

    def tidied(self) -> bool:
        return self.screen.tidied()
