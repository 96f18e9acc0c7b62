"""The works of a library as they are shown: composed for their readers, with their pictures and their signs."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.core.composition import Composition, Reader
from reader.core.languages import DEFAULT, language
from reader.core.library import Card, Library
from reader.core.navigation import SHELF_LINK
from reader.core.pack_errors import PackError
from reader.core.questions import ShelfQuestion
from reader.core.session import Session
from reader.core.trust import Origin
from reader.core.words import Words
from reader.core.works import Edition, TextState, Work
from reader.ui.document.picture_cache import PictureCache
from reader.ui.document.pictures import Pictures
from reader.ui.document.work_document import WaysOn
from reader.ui.i18n.problems import damaged_work
from reader.ui.i18n.translation import filled
from reader.ui.i18n.trust_labels import StateSign, origin_sign, state_sign, state_signs, trial_sign
from reader.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from reader.core.glossary import Glossary
    from reader.core.search import Finder

translate = QCoreApplication.translate
_WAYS_ON = 3
"""How many works are named at the end of one."""
_KEPT = 48
"""Of how many works it is kept which pictures they have: of those on the shelf in view, and of those read last."""


def chip(sign: StateSign) -> Chip:
    """Return the chip of a sign."""
    return Chip(sign.icon, sign.words, sign.good)


class WorkPresenter:
    """Asks the library for one window. `today` is the computer's day."""

    def __init__(self, library: Library, today: date):
        self.library, self._today = library, today
        self._pictures: OrderedDict[str, Pictures] = OrderedDict()
        self._drawn = PictureCache()
        self._composed: tuple[Composition, ...] = ()
        """What was composed last: a meeting, a handout or the pictures of a text show the same."""

    @cached_property
    def finder(self) -> "Finder":
        """The search over this library."""
        from reader.core.search import Finder

        return Finder(self.library)

    @cached_property
    def glossary(self) -> "Glossary":
        """The words of the library whose meanings it gives."""
        from reader.core.glossary import Glossary

        return Glossary(self.library)

    def day(self, work: Work) -> date | None:
        """Return the day, or None where the clock is wrong."""
        return self.library.day(work, self._today)

    def composed(
        self, work: Work, readers: Sequence[Reader], before: Composition | None = None
    ) -> tuple[Composition, ...]:
        """Return `work` composed for each of `readers`. What was read of it for the last time is not read again, nor the
        skeleton of `before`, the same work."""
        known = [c for c in self._composed if c.work.id == work.id and not c.is_damaged]
        if not known and before is not None and before.work.id == work.id:
            known = [before]
        found: list[Composition] = []
        for reader in readers:
            same = next((c for c in known if c.reader == reader), None)
            others = known or found
            found.append(
                same or (self.library.reopen(others[0], reader) if others else self.library.open(work, reader))
            )
        self._composed = tuple(found)
        return self._composed

    def agenda(self, session: Session) -> list[tuple[tuple[Composition, ...], list[int]]]:
        """Return the agenda of a sitting as blocks of works by their indices, those of one work that follow each other
        together."""
        found: list[tuple[tuple[Composition, ...], list[int]]] = []
        for place in session.agenda:
            if found and found[-1][0][0].work.id == place.work:
                compositions = found[-1][0]
            else:
                work = self.library.work(place.work)
                if work is None:
                    continue
                compositions = self.composed(work, session.readers)
                found.append((compositions, []))
            index = compositions[0].index_of(place.block)
            if index is not None:
                found[-1][1].append(index)
        return [(compositions, indices) for compositions, indices in found if indices]

    def pictures(self, work: Work) -> Pictures:
        """Return the pictures of a work."""
        if work.id not in self._pictures:
            self._pictures[work.id] = Pictures(lambda name: self.library.image(work, name), self._drawn)
            if len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(work.id)
        return self._pictures[work.id]

    def forget(self) -> None:
        """Let go of every picture, drawn or still to be drawn: another presenter takes this one's place."""
        for pictures in self._pictures.values():
            pictures.forget()
        self._drawn.clear()

    def ways_on(self, work: Work, reader: Reader, own: str) -> list[WaysOn]:
        """Return what may be read after a work: the next of its topic, two others, and the shelf; the program's words are
        in the language of `own`. No page leads to what is trusted less than itself: its title would stand there without
        a sign."""
        works, origin = self.library.works(reader.language), self.library.origin(work)
        at = next((i for i, other in enumerate(works) if other.id == work.id), 0)
        others = [one for one in (*works[at + 1 :], *works[:at]) if self.library.origin(one) >= origin]
        found: list[WaysOn] = []
        # A stable sort: those of the same topic first, each in the order of the shelf.
        for other in sorted(others, key=lambda one: one.topic is not work.topic)[:_WAYS_ON]:
            try:
                card = self.library.card(other, reader)
            except PackError:
                continue
            found.append((card.title, card.title_language, f"work:{other.id}"))
        shelf = Words.of(translate("TopBar", "Shelf"))
        return [*found, (shelf, own, SHELF_LINK)]

    def missing(self, work: Work | None) -> Words:
        """Return why a work cannot be shown."""
        if work is not None:
            return damaged_work()
        return Words.of(translate("Window", "This text is not on this stick."))

    def questions_heard(self, questions: Sequence[ShelfQuestion]) -> frozenset[str]:
        """Return the ids of the questions that somebody read."""
        if not self.library.has_recordings():
            return frozenset()
        return frozenset(q.id for q in questions if self.library.is_recorded(q.words, q.language, q.hand))

    # --- signs ---

    def chips(self, composition: Composition) -> list[Chip]:
        """Return how far a composed text can be trusted, and its language where it is not its reader's."""
        edition, tag = composition.edition, composition.reader.language
        return self.state_chips(composition.work, edition, composition.others, edition.language == tag, tag)

    def card_chips(self, card: Card, tag: str) -> list[Chip]:
        """Return the same of a card, for a reader of `tag`."""
        own = card.edition.language == tag == card.title_language
        chips = self.state_chips(card.work, card.edition, card.others, own, tag)
        return [one for one in chips if one not in self.library_chips()]

    def library_chips(self) -> list[Chip]:
        """Return the signs of the whole library: that it is one of drafts is said once, not on every card."""
        return [chip(trial_sign())] if self.library.trial else []

    def state_chips(self, work: Work, edition: Edition, others: tuple[Edition, ...], own: bool, tag: str) -> list[Chip]:
        """Return the chips of an edition; `own` of one that is all in the language of its reader, `tag`."""
        signs = state_signs(
            work, edition, others, self.day(work), self.library.is_trial(work), self.library.origin(work)
        )
        chips = [chip(sign) for sign in signs]
        return chips if own else [*chips, self.language_chip(edition.language, tag)]

    def language_chip(self, tag: str, reader: str) -> Chip:
        """Return the sign that words are in the language of `tag`."""
        other = tag if tag != reader else DEFAULT
        return Chip("globe", filled(translate("Window", "In {language}"), language=language(other).own_name))

    def usual_chips(self, reader: str) -> list[Chip]:
        """Return the chips that most cards may bear: who sent it, where that was not the publisher, the state of a
        text, and its language."""
        states = [] if self.library.trial else [chip(state_sign(TextState.LANGUAGE_CHECKED))]
        origins = {pack.vouching.origin for pack in self.library.packs} - {Origin.PUBLISHER}
        senders = [chip(origin_sign(origin)) for origin in sorted(origins)][:1]
        missing = any(reader not in work.whole for work in self.library.works())
        return [*senders, *states, *([self.language_chip(DEFAULT, reader)] if missing else [])]
