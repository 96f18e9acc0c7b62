"""Publishes a library into a folder: what changed is made anew, what was taken back goes, and nothing is ever half there.

A file is written beside its place and moved there when it is whole. ``copies.tsv`` lists every file: SHA-256, work, day
of its text, name. It is written last; what it does not speak of, or tells otherwise, is made again.
"""

import hashlib
import json
import multiprocessing
import os
import shutil
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from dataclasses import replace
from functools import lru_cache
from multiprocessing.synchronize import Event
from pathlib import Path

from reader.app import Installation
from reader.core.library import Library
from reader.core.pack_errors import PartDamaged
from reader.core.record import record
from reader.core.stick import leads_out, sha256_of
from reader.core.trust import Keys
from reader.publish import cards, epub, html, pdf, playlists, zim
from reader.publish.names import Names
from reader.publish.publication import Publication, Tongue
from reader.publish.unit import CopyUnit
from reader.ui.application import Application

FORMATS: dict[str, Callable[[Publication, Tongue, Names], Iterator[CopyUnit]]] = {
    "html": html.units,
    "epub": epub.units,
    "cards": cards.units,
    "pdf": pdf.units,
    "m3u": playlists.units,
}
"""What a tongue can be published as, and how."""
TOGETHER: dict[str, Callable[[Publication, Sequence[Tongue]], Iterable[CopyUnit]]] = {"zim": zim.units}
"""What all tongues can be published as together."""
COPIES = "copies.tsv"
_STATE, _MAKING = ".published.json", ".unfinished"


class PublishError(Exception):
    """It cannot be published; the message says why and what to do."""


@record
class Order:
    """What is wanted: from which packs, in which formats and tongues, into which folder. ``taken_away`` is without
    rights and news; ``strangers`` lets packs be published that nobody known vouches for, marked on every page."""

    packs: tuple[Path, ...]
    keys: Keys
    formats: tuple[str, ...]
    tongues: tuple[Tongue, ...]
    into: Path
    taken_away: bool = False
    strangers: bool = False
    only: frozenset[str] = frozenset()
    """The works whose copies are made; all where it is empty."""


@record
class Done:
    """A unit that is there: its key, the SHA-256 of its files, the works in it with their days; ``made`` where it was
    made just now."""

    name: str
    key: str
    files: dict[str, str]
    works: tuple[tuple[str, str], ...]
    made: bool = True


@record
class Published:
    """What was done: how many files there are, how many of them are new, which went, how many bytes all have, and what
    could not be read."""

    files: int
    made: int
    removed: tuple[str, ...]
    size: int
    faults: tuple[str, ...]


def _tell_nobody(_name: str, _part: float) -> None:
    """Hear of a unit that is done, and how much of all is."""


def open_library(order: Order) -> Library:
    """Return the library of an order; raise PublishError where nothing of it may be published."""
    library = Library(order.packs, order.keys)
    if library.waiting and not order.strangers:
        names = ", ".join(pack.path.name for pack in library.waiting)
        raise PublishError(
            f"Nobody known here vouches for {names}: sign it, name the key with --pub or --office, or publish it with "
            "--strangers, which marks every page."
        )
    library.accept_waiting()
    if not library.packs:
        raise PublishError(f"{library.problems[0]}: name a pack that is whole.")
    return library


def publish(order: Order, progress: Callable[[str, float], None] = _tell_nobody) -> Published:
    """Publish an order with all processors; `progress` hears of each unit, and how much is done. Raise PublishError or
    OSError; where it is stopped, what is finished stays."""
    library = open_library(order)  # before anything is touched
    wanted = [tongue for tongue in order.tongues if _written(library, tongue)]
    library.close()
    if not wanted:
        raise PublishError("Nothing is written in these languages: name others with --languages.")
    order.into.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(order.into / _MAKING, ignore_errors=True)
    before = read_state(order.into)
    after = dict(before)
    finished: list[Done] = []
    faults: dict[str, None] = {}

    def tell(done: Done | None, fault: str, part: float) -> None:
        if done is None:
            faults[fault] = None
        else:
            finished.append(done)
            after[done.name] = done
            progress(done.name, part)

    try:
        # What is there is noted again and again, for whoever ends this may leave it no moment more.
        _work(order, wanted, before, tell, lambda: _note(order.into, after))
        after = _kept(order, wanted, after, {done.name for done in finished})
    finally:  # also where it was stopped
        removed = _settle(order.into, before, after)
        shutil.rmtree(order.into / _MAKING, ignore_errors=True)
    files = [name for done in after.values() for name in done.files]
    made = sum(len(done.files) for done in finished if done.made)
    return Published(
        len(files), made, tuple(removed), sum((order.into / name).stat().st_size for name in files), tuple(faults)
    )


def _written(library: Library, tongue: Tongue) -> bool:
    return any(all(tag in (*w.whole, *w.partial) for tag in tongue.tags) for w in library.works())


# --- at work ---


def _work(
    order: Order, tongues: Sequence[Tongue], before: dict[str, Done], tell: Callable[[Done | None, str, float], None],
    note: Callable[[], None],
) -> None:  # fmt: skip
    """Make everything; `tell` hears what is done, or what is wrong, and how much of all is done, `note` after each job
    that it can be noted."""
    jobs: list[Job] = [(tuple(tongues), name) for name in order.formats if name in TOGETHER]
    jobs += [((tongue,), name) for tongue in tongues for name in order.formats if name in FORMATS]
    if len(jobs) == 1:
        publication = _publication(order)
        for done, fault in _make_all(publication, order, *jobs[0], before):
            tell(done, fault, 1.0)
        publication.library.close()
        return
    context = multiprocessing.get_context("spawn")
    stop = context.Event()
    with ProcessPoolExecutor(min(os.cpu_count() or 1, len(jobs)), context, _begin, (stop,)) as pool:
        waiting = {pool.submit(_make_beside, order, *job, before) for job in jobs}
        try:
            while waiting:
                ready, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                for future in ready:
                    found, error = future.result()
                    for done, fault in found:
                        tell(done, fault, 1 - len(waiting) / len(jobs))
                    if error is not None:
                        raise error
                note()
        except BaseException:
            stop.set()
            pool.shutdown(cancel_futures=True)
            for future in waiting:  # what was finished meanwhile is there
                if not future.cancelled() and future.exception() is None:
                    for done, fault in future.result()[0]:
                        tell(done, fault, 0.0)
            raise


_stop: Event | None = None


def _begin(stop: Event) -> None:
    """Begin the process of a worker: it ends by being told, not by the keys that end the command."""
    global _stop  # noqa: PLW0603 - a process has one
    _stop = stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _publication(order: Order) -> Publication:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing is shown
    places = Installation.here()
    return Publication(
        open_library(order), Application(places.fonts, places.icons, places.translations), order.taken_away
    )


_publication_beside = lru_cache(1)(_publication)
"""The publication of a worker."""
Job = tuple[tuple[Tongue, ...], str]
"""What is made in one go: some tongues in one format."""
Told = tuple[Done | None, str]


def _make_beside(
    order: Order, tongues: tuple[Tongue, ...], name: str, before: dict[str, Done]
) -> tuple[list[Told], OSError | None]:
    """Make what ``_make_all`` makes in a worker; return it, and what ended it before its time."""
    found: list[Told] = []
    try:
        found.extend(_make_all(_publication_beside(order), order, tongues, name, before))
    except OSError as error:
        return found, error
    return found, None


def _units(publication: Publication, tongues: tuple[Tongue, ...], name: str) -> Iterable[CopyUnit]:
    if name in TOGETHER:
        return TOGETHER[name](publication, tongues)
    tongue = tongues[0]
    works = publication.written(tongue)
    return FORMATS[name](publication, tongue, Names(publication.library, tongue.tags, works, publication.taken_away))


def _make_all(
    publication: Publication, order: Order, tongues: tuple[Tongue, ...], name: str, before: dict[str, Done]
) -> Iterator[Told]:
    """Make tongues in one format, but for what is there already; yield what is done, and what is wrong."""
    into = order.into
    for unit in _units(publication, tongues, name):
        if _stop is not None and _stop.is_set():
            break
        if order.only and unit.works and not any(work.id in order.only for work in unit.works):
            continue
        there = before.get(unit.name)
        if there is not None and there.key == unit.key and _is_there(into, there):
            yield replace(there, made=False), ""
            continue
        try:
            work = into / _MAKING / hashlib.sha256(unit.name.encode()).hexdigest()
            work.mkdir(parents=True, exist_ok=True)
            files = unit.make(work)
        except PartDamaged as error:
            yield None, str(error)
            continue
        hashes = {name: _put(into, name, data) for name, data in files.items()}
        works = tuple((work.id, work.published.isoformat()) for work in unit.works)
        yield Done(unit.name, unit.key, hashes, works), ""
    for problem in publication.library.problems:
        yield None, str(problem)


def _is_there(into: Path, done: Done) -> bool:
    return all((into / name).is_file() and sha256_of(into / name) == sha for name, sha in done.files.items())


def _put(into: Path, name: str, data: bytes | Path) -> str:
    """Write a file, whole or not at all; return its SHA-256."""
    if isinstance(data, Path):
        part, found = data, sha256_of(data)
    else:
        found = hashlib.sha256(data).hexdigest()
        part = into / _MAKING / hashlib.sha256(name.encode()).hexdigest()
        part.parent.mkdir(exist_ok=True)
        part.write_bytes(data)
    (into / name).parent.mkdir(parents=True, exist_ok=True)
    part.replace(into / name)
    return found


# --- what is there ---


def _kept(order: Order, tongues: Sequence[Tongue], after: dict[str, Done], finished: set[str]) -> dict[str, Done]:
    """Return of what is there what stays: what was made or looked at now; of other formats and tongues what is still
    as the library has it."""
    library = open_library(order)
    days = {work.id: work.published.isoformat() for work in library.works()}
    library.close()
    asked = {f"{name}/{tongue}/" for name in order.formats for tongue in tongues}
    asked |= {f"{name}//" for name in order.formats}
    return {
        name: done
        for name, done in after.items()
        if name in finished
        or (not any(name.startswith(mine) for mine in asked) and all(days.get(work) == day for work, day in done.works))
    }


def _settle(into: Path, before: dict[str, Done], after: dict[str, Done]) -> list[str]:
    """Remove the files that nothing speaks of any more, and write the lists; return what was removed."""
    kept = {name for done in after.values() for name in done.files}
    removed = []
    for name in sorted({name for done in before.values() for name in done.files} - kept):
        path = into / name
        if not leads_out(name) and path.is_file():
            path.unlink()
            removed.append(name)
            for folder in path.parents:
                if folder == into or any(folder.iterdir()):
                    break
                folder.rmdir()
    rows = {
        name: f"{sha}\t{','.join(work for work, _ in done.works)}\t{max((day for _, day in done.works), default='')}\t{name}\n"
        for done in after.values()
        for name, sha in done.files.items()
    }
    _put(into, COPIES, "".join(rows[name] for name in sorted(rows)).encode())
    _note(into, after)
    return removed


def _note(into: Path, after: dict[str, Done]) -> None:
    """Write what is there, for the next time."""
    state = {name: [done.key, done.files, done.works] for name, done in sorted(after.items())}
    _put(into, _STATE, json.dumps(state, ensure_ascii=False, indent=0).encode())


def read_state(into: Path) -> dict[str, Done]:
    """Return what was published into a folder before; nothing where that cannot be read."""
    try:
        state = json.loads((into / _STATE).read_text("utf-8"))
        return {
            name: Done(name, key, dict(files), tuple((work, day) for work, day in works), made=False)
            for name, (key, files, works) in state.items()
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
