"""Searches for what a reader asks, beside what the reader does, and shows what was found."""

from collections.abc import Generator
from typing import TYPE_CHECKING

from reader.core.composition import Reader
from reader.core.indexes import Filter
from reader.core.pack_errors import PartDamaged
from reader.core.questions import ShelfQuestion
from reader.core.search import Hit, Results
from reader.core.session import Location, Session
from reader.core.trust import Origin
from reader.core.words import Words
from reader.core.works import Topic, WorkKind
from reader.ui.document.presenter import chip
from reader.ui.host.host import Controller, Host
from reader.ui.i18n.problems import search_problem
from reader.ui.i18n.trust_labels import origin_sign
from reader.ui.platform.incremental import IncrementalTask
from reader.ui.search.search_screen import SearchScreen
from reader.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from reader.core.incremental import Incremental

_HITS = 30
"""How many hits are shown at first, and how many more each time more are asked for."""
_OFFERED = 170
"""How many words of the glossary are offered more than hits: twice as many as the library has, to look through."""
_SLICE = 0.005
"""How long the search indexes are checked before anything else may happen, in seconds."""


class SearchController(Controller):
    """Shows the search, over the library that there is when it is made."""

    def __init__(self, host: Host):
        works = host.presenter.library.works()
        topics, kinds = {w.topic for w in works}, {w.kind for w in works}
        topics_there, kinds_there = [t for t in Topic if t in topics], [k for k in WorkKind if k in kinds]
        self._presenter, self._finder = host.presenter, host.presenter.finder
        self.screen = SearchScreen(
            host.look, host.environment.icons, topics_there, kinds_there, self._finder.offered_words
        )
        super().__init__(host, self.screen)
        self._place, self._reader = Location(), Reader("")
        self._hits = _HITS
        self._answered = False
        self.task = IncrementalTask(self.screen)
        self.task.advanced.connect(self.screen.show_progress)
        self.screen.asked.connect(lambda typed: self.search_for(query=typed))
        self.screen.topic_chosen.connect(lambda topic: self.search_for(topic=topic))
        self.screen.kind_chosen.connect(lambda kind: self.search_for(kind=kind))
        self.screen.hit_chosen.connect(host.navigator.open_hit)
        self.screen.question_chosen.connect(self._answer)
        self.screen.question_heard.connect(self.say_question)
        self.screen.needed.connect(self.task.finish)
        self.screen.more_requested.connect(self.show_more)
        self._checking = IncrementalTask(self.screen, _SLICE)
        self._checking.start_later(self._read_indexes(), self._ask_again)

    def show(self, before: Session | None) -> None:
        place, reader = self.session.place, self.session.reader
        if not self._answered or (place, reader) != (self._place, self._reader):
            self.ask(place, reader, at_once=True)

    def focus(self) -> None:
        self.screen.take_up()

    def left(self) -> None:
        self.stop()
        self._answered = False  # what is there by then may answer otherwise

    def escape(self) -> bool:
        self.host.navigator.back()
        return True

    def search_for(self, **changes: object) -> None:
        """Search for something else, from the search itself."""
        self.host.navigator.search_for(**changes)
        if self.session.place.searching:
            self.ask(self.session.place, self.session.reader)

    def ask(self, place: Location, reader: Reader, at_once: bool = False) -> None:
        """Look for what answers a place's question; `at_once` where nothing of what is shown is right any more: what is
        in view is replaced at once, and a screen that comes into view is empty until it is answered."""
        questions = self._presenter.library.questions(reader)
        self.screen.set_questions(questions, self._presenter.questions_heard(questions))
        asked = (place.query, place.topic, place.kind)
        if asked != (self._place.query, self._place.topic, self._place.kind):
            self._hits = _HITS
        self._place, self._reader, self._answered = place, reader, False
        known: dict[str, list[Chip]] = {}
        self.screen.show_asked(place)
        coming = at_once and not self.screen.isVisible() and self.screen.window().isVisible()
        if coming:
            self.screen.show_nothing()

        def show(found: tuple[Results, list[Words]]) -> None:
            self._answered = True
            self.screen.show_results(place, *found, lambda hit: self._chips(hit, reader, known))

        self.task.start(self._results(), show, 0.0 if coming else None)
        if at_once and not coming:
            self.task.finish()

    def _answer(self, question: ShelfQuestion) -> None:
        """Go to what answers a question: a block, or the pictures."""
        if question.block is None:
            self.host.choose_pictures()
        else:
            self.host.navigator.open_work(question.work, question.block)

    def show_more(self) -> None:
        """Show more of what was found."""
        self._hits += _HITS
        self.ask(self._place, self._reader)

    def stop(self) -> None:
        self.task.stop()

    def close(self) -> None:
        self._checking.stop()

    def _results(self) -> "Incremental[tuple[Results, list[Words]]]":
        place, reader = self._place, self._reader
        only = Filter(place.topic, place.kind)
        if not (place.query or "").strip():
            offered = yield from self._finder.offering(
                reader, only, limit=self._hits if only else self._hits + _OFFERED
            )
            return offered, []
        results = yield from self._finder.searching(place.query or "", reader, limit=self._hits, only=only)
        return results, [search_problem(error) for error in results.broken]

    def _chips(self, hit: Hit, reader: Reader, known: dict[str, list[Chip]]) -> list[Chip]:
        """Return how far the text of a hit can be trusted, and the language of its words where it is another; `known`
        are the works that were asked before."""
        tag, presenter = reader.language, self._presenter
        if hit.work.id not in known:
            try:
                card = presenter.library.card(hit.work, reader)
                chips = presenter.state_chips(hit.work, card.edition, card.others, True, tag)
                known[hit.work.id] = [one for one in chips if one not in presenter.library_chips()][:1]
            except PartDamaged:  # whose it is can be told all the same
                origin = presenter.library.origin(hit.work)
                known[hit.work.id] = [] if origin is Origin.PUBLISHER else [chip(origin_sign(origin))]
        shown = hit.excerpt.shown.language
        return known[hit.work.id] + ([] if shown == tag else [presenter.language_chip(shown, tag)])

    def _read_indexes(self) -> Generator[float]:
        """Read the search indexes through; one that is damaged is told of from then on."""
        for _ in self._finder.checking():
            yield 0.0

    def _ask_again(self, _: None) -> None:
        """What was found so far may lack what a damaged index held back."""
        if self.session.place.searching:
            self.ask(self.session.place, self.session.reader)
