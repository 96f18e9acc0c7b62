"""Searches for what a reader asks, beside what the reader does, and gives the answer to the panel.

Signal: ``checked()``: the search indexes were read through; one that is damaged is told of from now on.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.library import Reader
from reader.core.pack import PartDamaged
from reader.core.search import Filter, Finder, Hit, Results
from reader.core.session import Location
from reader.core.works import Words
from reader.ui.document.presenter import WorkPresenter
from reader.ui.i18n.problems import search_problem
from reader.ui.platform.incremental import IncrementalTask
from reader.ui.search.search_screen import SearchScreen
from reader.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from reader.core.search import Incremental

_HITS = 30
"""How many hits are shown at first, and how many more each time more are asked for."""
_SLICE = 0.005
"""How long the search indexes are checked before anything else may happen, in seconds."""


class Searching(QObject):
    """Searches for one panel."""

    checked = Signal()

    def __init__(self, finder: Finder, texts: WorkPresenter, panel: SearchScreen):
        super().__init__(panel)
        self._finder, self._texts, self._panel = finder, texts, panel
        self._place, self._reader = Location(), Reader("")
        self._hits = _HITS
        self.steps = IncrementalTask(self)
        self.steps.advanced.connect(panel.show_progress)
        panel.needed.connect(self.steps.finish)
        panel.more_requested.connect(self.show_more)
        self._checks = finder.checking()
        self._checking = QTimer(self)
        self._checking.timeout.connect(self._check)
        self._checking.start()

    def ask(self, place: Location, reader: Reader, at_once: bool = False) -> None:
        """Look for what answers a place's question; `at_once` where nothing of what is shown is right any more: what is in view
        is replaced at once, and a panel that comes into view is empty until it is answered."""
        asked = (place.query, place.topic, place.kind)
        if asked != (self._place.query, self._place.topic, self._place.kind):
            self._hits = _HITS
        self._place, self._reader = place, reader
        known: dict[str, list[Chip]] = {}
        self._panel.show_asked(place)
        coming = at_once and not self._panel.isVisible() and self._panel.window().isVisible()
        if coming:
            self._panel.show_nothing()
        self.steps.start(
            self._results(),
            lambda found: self._panel.show_results(place, *found, lambda hit: self._chips(hit, reader, known)),
            0.0 if coming else None,
        )
        if at_once and not coming:
            self.steps.finish()

    def show_more(self) -> None:
        """Show more of what was found."""
        self._hits += _HITS
        self.ask(self._place, self._reader)

    def stop(self) -> None:
        """Give up what is looked for."""
        self.steps.stop()

    def close(self) -> None:
        """Stop for good: the library is another one now."""
        self.stop()
        self._checking.stop()

    def _results(self) -> "Incremental[tuple[Results, list[Words]]]":
        place, reader = self._place, self._reader
        only = Filter(place.topic, place.kind)
        if not (place.query or "").strip():
            offered = yield from self._finder.offering(reader, only, limit=self._hits if only else 1000)
            return offered, []
        results = yield from self._finder.searching(place.query or "", reader, limit=self._hits, only=only)
        return results, [search_problem(error) for error in results.broken]

    def _chips(self, hit: Hit, reader: Reader, known: dict[str, list[Chip]]) -> list[Chip]:
        """Return how far the text of a hit can be trusted, and the language of its words where it is another; `known`
        are the works that were asked before."""
        tag = reader.language
        if hit.work.id not in known:
            try:
                card = self._texts.library.card(hit.work, reader)
                known[hit.work.id] = self._texts.state_chips(hit.work, card.edition, card.others, True, tag)[:1]
            except PartDamaged:
                known[hit.work.id] = []
        shown = hit.excerpt.shown.language
        return known[hit.work.id] + ([] if shown == tag else [self._texts.language_chip(shown, tag)])

    def _check(self) -> None:
        until = time.perf_counter() + _SLICE
        while time.perf_counter() < until:
            if next(self._checks, self) is self:
                self._checking.stop()
                self.checked.emit()
                return
