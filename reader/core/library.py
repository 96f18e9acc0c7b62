"""The packs found, as one shelf."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from reader.core.composition import Composition, Reader, Skeleton, read_sections, standing_in
from reader.core.languages import LANGUAGES
from reader.core.outsiders import is_alike, outsiders
from reader.core.pack import PUBLISHER, Pack
from reader.core.pack_errors import PackError, PartDamaged
from reader.core.questions import ShelfQuestion, Stored, shelf_questions, stored_questions
from reader.core.record import record
from reader.core.recordings import RecordedIn, Recording, recording_key
from reader.core.resolver import Resolved, Resolver
from reader.core.trust import Keys, Origin
from reader.core.words import Words
from reader.core.works import Edition, Listed, Topic, Work

PACK_SUFFIX = ".sala"
_Key = TypeVar("_Key")
_Record = TypeVar("_Record")
_KEPT = 300
"""How many records of works are kept."""
_KNOWN_TITLES = 3000
"""How many of the publisher's titles a stranger's is compared with."""


@record
class Card:
    """A work as it stands on the shelf: in which language its title is, in which it really opens, and
    the edition to judge it by, with the ``others`` that stand in for what it lacks. ``title`` falls back
    like any block."""

    work: Work
    title: Words
    title_language: str
    edition: Edition
    others: tuple[Edition, ...] = ()


@record
class Recalled:
    """A work that was taken back by whoever made it: its title as it can be shown, None where it has none that can be
    read; and who made it. Only the publisher's own recall may be told in the program's voice."""

    title: Words | None
    origin: Origin


class Library:
    """Every work of every pack, each once: its publisher's newest version. What the packs list is read when it is first
    asked for: who only chooses a language does not wait for it.

    ``waiting`` are packs that nobody known vouches for: they are closed books until ``accept_waiting``.
    """

    def __init__(self, packs: Iterable[Path], keys: Keys | None = None):
        """Open `packs`; those that cannot be opened are in ``problems``, and the rest is there. Where no `keys` are
        given nobody is asked who signed them."""
        self.packs: list[Pack] = []
        self.waiting: list[Pack] = []
        self._problems: list[PackError] = []
        self._read_homes: Resolver | None = None
        self._shelves: dict[str, list[Listed]] = {}
        self._read: dict[str, Work] = {}
        self._read_editions: dict[tuple[str, str], Edition] = {}
        self._titles: dict[str, list[Words]] = {}
        self._questions: list[Stored] | None = None
        self._recorded: dict[tuple[Pack, str], RecordedIn | None] = {}
        self._keys = keys
        self.open_more(packs)

    def open_more(self, packs: Iterable[Path]) -> None:
        """Open more packs, as those of another stick: of each work the newest is read. One that is open already is left
        out."""
        found: list[Pack] = []
        for path in packs:
            try:
                pack = Pack(path, self._keys)
            except PackError as error:
                self._problems.append(error)
                continue
            if any(
                (pack.manifest.sha256, pack.vouching) == (other.manifest.sha256, other.vouching)
                for other in (*self.packs, *found, *self.waiting)
            ):
                pack.close()
            elif pack.vouching.origin.vouched:
                found.append(pack)
            else:
                self.waiting.append(pack)
        self._add(found)

    def accept_waiting(self) -> None:
        """Open what nobody vouches for too, because the reader wants it; it takes no other work's place."""
        self._add(self.waiting)
        self.waiting = []

    def withdraw(self) -> None:
        """Close what nobody vouches for, for the next reader."""
        self.waiting += [pack for pack in self.packs if not pack.vouching.origin.vouched]
        for pack in self.waiting:
            pack.forget()
        self.packs = [pack for pack in self.packs if pack.vouching.origin.vouched]
        if self._read_homes is not None:
            self._read_homes.keep_vouched()
        self._forget_records()
        closed = {pack.path for pack in self.waiting}
        self._problems[:] = [problem for problem in self._problems if problem.path not in closed]

    def _add(self, packs: list[Pack]) -> None:
        self.packs += packs
        self._forget_records()
        if self._read_homes is not None:
            self._read_homes.add(packs)

    @property
    def _homes(self) -> dict[str, Resolved]:
        """The pack that each work is read from, and what it lists of it."""
        return self._homes_read().at

    def _homes_read(self) -> Resolver:
        if self._read_homes is None:
            self._read_homes = Resolver(self.packs, self._problems)
        return self._read_homes

    @property
    def problems(self) -> list[PackError]:
        """What of the packs cannot be read, as far as it was met."""
        self._homes_read()
        return self._problems

    @property
    def renewed(self) -> Iterable[str]:
        """The works of which a pack brought a newer version than another has."""
        return self._homes_read().renewed

    def recalled(self, reader: Reader) -> list[Recalled]:
        """Return the works that were taken back, titled in the reader's language where they have one."""
        found = []
        for pack, work in self._homes_read().recalled.values():
            title = None
            for tag in reader.order(work):
                try:
                    edition = pack.edition(work.id, tag)
                except PartDamaged:
                    continue
                if edition is not None and edition.title is not None:
                    title = edition.title
                    break
            origin = pack.vouching.origin
            found.append(Recalled(outsiders(title) if title and origin is not Origin.PUBLISHER else title, origin))
        return found

    def origin(self, work: Work | Listed) -> Origin:
        """Return who vouches for `work`: nobody where it is not here any more."""
        home = self._homes.get(work.id)
        return home[0].vouching.origin if home is not None else Origin.UNSIGNED

    def close(self) -> None:
        for pack in (*self.packs, *self.waiting):
            pack.close()

    @property
    def trial(self) -> bool:
        """Whether anything on the shelf comes from a library with unchecked texts."""
        if not any(pack.manifest.trial for pack in self.packs):
            return False
        if all(pack.manifest.trial for pack in self.packs):
            return True
        return any(pack.manifest.trial for pack in dict.fromkeys(pack for pack, _ in self._homes.values()))

    def works(self, tag: str = "") -> list[Listed]:
        """Return what is listed of every work in the order of the shelf: by topic, and there first what is whole in the
        language of `tag`, then what is partly in it, then the rest."""
        if tag not in self._shelves:
            topics = {topic: i for i, topic in enumerate(Topic)}
            works = [work for _, work in self._homes.values()]
            works.sort(key=lambda w: (topics[w.topic], _rank(w, tag) if tag else 0))
            self._shelves[tag] = works
        return self._shelves[tag]

    def work(self, work_id: str) -> Work | None:
        """Return a work, or None where no pack has it, or its record cannot be read: from then on it is not there."""
        if work_id not in self._read and work_id in self._homes:
            try:
                work = self._homes[work_id][0].work(work_id)
            except PartDamaged as error:
                self._note(error)
                del self._homes[work_id]
                self._shelves.clear()
                return None
            _keep(self._read, work_id, work)
        return self._read.get(work_id)

    def listed(self, work_id: str) -> Listed | None:
        """Return what is listed of a work, or None where no pack has it."""
        return self._homes[work_id][1] if work_id in self._homes else None

    def pack_of(self, work: Work | Listed) -> Pack:
        """Return the pack that `work` is read from; raise PartDamaged where it is not here any more, as a stranger's
        after the sitting in which it was accepted."""
        home = self._homes.get(work.id)
        if home is None:
            raise PartDamaged(Path(), "it is not here any more", work.id)
        return home[0]

    def card(self, listed: Work | Listed, reader: Reader) -> Card:
        """Return a work's card; raise PartDamaged where no language of it can be read."""
        work = self._whole(listed)
        editions = self._editions(work, reader.order(work))
        titled = next((e for e in editions if e.title is not None), None)
        opens = next((e for e in editions if e.translated), None)
        if titled is None or titled.title is None or opens is None:
            raise PartDamaged(self.pack_of(work).path, "it has no title that can be read", work.id)
        return Card(work, titled.title, titled.language, opens, standing_in(opens, editions))

    def readable(self, work: Work | Listed, reader: Reader) -> bool:
        """Return whether any language of `work` can be read."""
        try:
            self.card(work, reader)
        except PartDamaged:
            return False
        return True

    @property
    def has_outsiders(self) -> bool:
        """Whether a pack is open that is not the publisher's."""
        return any(pack.vouching.origin is not Origin.PUBLISHER for pack in self.packs)

    def imitated(self, card: Card) -> Words | None:
        """Return the title of the publisher's work that a card's title looks like, in any of the languages that it has;
        None for the publisher's own cards, and where it looks like none. The publisher's titles are read once for each
        language."""
        if self.origin(card.work) is Origin.PUBLISHER:
            return None
        for tag in dict.fromkeys((card.title_language, *card.work.languages)):
            titles = self._publishers_titles(tag)
            found = next((title for title in titles if is_alike(card.title.text, title.text)), None)
            if found is not None:
                return found
        return None

    def _publishers_titles(self, tag: str) -> list[Words]:
        if tag not in self._titles:
            found = self._titles[tag] = []
            for pack, work in list(self._homes.values())[:_KNOWN_TITLES]:
                if pack.vouching.origin is Origin.PUBLISHER and (tag in work.whole or tag in work.partial):
                    try:
                        edition = pack.edition(work.id, tag)
                    except PartDamaged:
                        continue
                    if edition is not None and edition.title is not None:
                        found.append(edition.title)
        return self._titles[tag]

    def _whole(self, listed: Work | Listed) -> Work:
        """Return a work; raise PartDamaged where its record cannot be read."""
        path = self._homes[listed.id][0].path if listed.id in self._homes else Path()
        work = self.work(listed.id)
        if work is None:
            raise PartDamaged(path, f"the record of “{listed.id}” cannot be read", listed.id)
        return work

    def film(self, work: Work) -> Path:
        """Return where the film of a work is looked for: beside its pack."""
        from reader.core.films import film_place  # seldom asked for

        return film_place(self.pack_of(work).path, work.id, work.kind, work.topic)

    def is_trial(self, work: Work | Listed) -> bool:
        """Return whether `work` comes from a library with unchecked texts."""
        home = self._homes.get(work.id)
        return home is None or home[0].manifest.trial

    def day(self, work: Work | Listed, today: date) -> date | None:
        """Return `today`, or None where the clock is earlier than the pack: it cannot be right. Of a work that is not
        here any more nobody can tell."""
        home = self._homes.get(work.id)
        return None if home is None or today < home[0].manifest.made else today

    def open(self, listed: Work | Listed, reader: Reader) -> Composition:
        """Return a work composed for `reader`; raise PartDamaged where no language of it can be read."""
        work = self._whole(listed)
        pack = self.pack_of(work)
        editions = self._editions(work, reader.order(work))
        return Composition(pack, Skeleton(work, read_sections(pack, work)), reader, editions, self._damaged(work))

    def reopen(self, composition: Composition, reader: Reader) -> Composition:
        """Return the same work for another reader: the skeleton is not read again. Raise PartDamaged."""
        work = composition.work
        editions = self._editions(work, reader.order(work))
        return Composition(self.pack_of(work), composition.skeleton, reader, editions, self._damaged(work))

    def _damaged(self, work: Work) -> frozenset[str]:
        """Return the languages of a work that were met and cannot be read."""
        return frozenset(p.language for p in self.problems if isinstance(p, PartDamaged) and p.work == work.id)

    def questions(self, reader: Reader) -> tuple[ShelfQuestion, ...]:
        """Return the questions at the head of the shelf, in the languages that `reader` reads. No text is opened for
        it."""
        if self._questions is None:
            self._questions = stored_questions(self.packs)
        return shelf_questions(self._questions, self._hand_of, reader.language, reader.helping)

    def _hand_of(self, work_id: str) -> str | None:
        return self._homes[work_id][0].hand if work_id in self._homes else None

    def recording(self, words: Words, tag: str, hand: str = PUBLISHER) -> Recording | None:
        """Return `words` in the language of `tag` as somebody reads them aloud; None where nobody recorded just these
        words, or the recording cannot be read. They are in a text made by `hand` (``Pack.hand``): nobody else's
        recordings speak over it. A person is heard rather than a machine, of two the newer pack."""
        key, found = recording_key(tag, words), None
        for pack in self._recorded_by(hand, tag):
            try:
                recorded = self._recorded_in(pack, tag)
                recording = pack.recording(recorded, key, tag) if recorded is not None else None
            except PartDamaged as error:
                self._note(error)
                continue
            if recording is not None and not recording.machine:
                return recording
            found = found or recording
        return found

    def is_recorded(self, words: Words, tag: str, hand: str = PUBLISHER) -> bool:
        """Return whether there is a recording of `words`, without reading it."""
        packs = self._recorded_by(hand, tag)
        if not packs:
            return False
        key = recording_key(tag, words)
        try:
            found = [self._recorded_in(pack, tag) for pack in packs]
        except PartDamaged as error:
            self._note(error)
            return False
        return any(recorded is not None and key in recorded.places for recorded in found)

    def has_recordings(self, tag: str = "") -> bool:
        """Return whether anything is recorded in the language of `tag`, or in any; nothing is read for it."""
        return any(not tag or tag in dict(pack.manifest.recordings) for pack in self.packs if pack.manifest.recordings)

    def _recorded_by(self, hand: str, tag: str) -> list[Pack]:
        """Return the packs of a hand that have recordings in a language, the newest first."""
        packs = [
            p for p in self.packs if p.manifest.recordings and p.hand == hand and tag in dict(p.manifest.recordings)
        ]
        return sorted(packs, key=lambda p: (not p.manifest.trial, p.manifest.made, p.vouching.signed_at), reverse=True)

    def _recorded_in(self, pack: Pack, tag: str) -> RecordedIn | None:
        if (pack, tag) not in self._recorded:
            self._recorded[pack, tag] = pack.recorded_in(tag)
        return self._recorded[pack, tag]

    def image(self, work: Work, name: str) -> bytes | None:
        """Return an image's bytes, or None where it is missing or damaged. May run in any thread."""
        try:
            return self.pack_of(work).asset(work, name)
        except (KeyError, PackError):
            return None

    def _editions(self, work: Work, order: Sequence[str]) -> list[Edition]:
        """Return the editions that can be read, best first; beyond `order` only while no edition is whole."""
        pack = self.pack_of(work)
        # Where even the source cannot be read, any language helps; Vietnamese last, for it is never unasked.
        others = sorted((t for t in work.languages if t not in order), key=lambda tag: tag == "vi")
        editions: list[Edition] = []
        for tag in (*order, *others):
            known = tag in work.languages and tag in LANGUAGES
            if not known or (tag not in order and any(e.translated == e.total for e in editions)):
                continue
            try:
                editions.append(self._edition(pack, work, tag))
            except PartDamaged as error:
                self._note(error)
        return editions

    def _edition(self, pack: Pack, work: Work, tag: str) -> Edition:
        if (work.id, tag) not in self._read_editions:
            edition = pack.edition(work.id, tag)
            if edition is None or not len(edition.bodies) == len(work.sections) == len(edition.titles):
                raise PartDamaged(pack.path, f"the record of “{work.id}” is missing", work.id, tag)
            if not pack.vouching.origin.vouched:  # that somebody checked it is said by nobody whom we know
                edition = replace(edition, language_check=None, law_check=None)
            _keep(self._read_editions, (work.id, tag), edition)
        return self._read_editions[work.id, tag]

    def _forget_records(self) -> None:
        """Other works may be at home under the same names now."""
        self._read.clear()
        self._read_editions.clear()
        self._shelves.clear()
        self._titles.clear()
        self._questions = None
        self._recorded.clear()

    def _note(self, error: PartDamaged) -> None:
        if not any(isinstance(p, PartDamaged) and str(p) == str(error) for p in self._problems):
            self._problems.append(error)


def _keep(kept: dict[_Key, _Record], key: _Key, found: _Record) -> None:
    """Keep a record in the place of the one that was read first."""
    while len(kept) >= _KEPT:
        del kept[next(iter(kept))]
    kept[key] = found


def _rank(work: Listed, tag: str) -> int:
    if tag in work.whole:
        return 0
    return 1 if tag in work.partial else 2
