"""Composition root: the command line -> core objects -> window."""

import argparse
import gc
import io
import json
import os
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.core.languages import DEFAULT, LANGUAGES, UnknownLanguage, language
from reader.core.library import PACK_SUFFIX, Library
from reader.core.pack_errors import PackDamaged, PackError, PackMissing, PackTooNew, SearchDamaged
from reader.core.record import record
from reader.core.session import COMIC_VIEWS, TEXT_SIZES, THEMES, Location, Session
from reader.core.settings import SETTINGS_FILE, SettingsProblem, StickSettings, read_settings
from reader.core.stick import HOME, PACKS, Stick, text_keys
from reader.core.trust import BadKey, Keys, read_keys

if TYPE_CHECKING:
    from reader.core.composition import Reader
    from reader.core.search import Hit, Results
    from reader.ui.application import Application

EXAMPLES = """examples:
  sala                                                   opens the window
  sala mine.sala                                         with one more pack, beside its own
  sala --pack mine.sala                                  on another pack than its own
  sala --shot page.png --language my --open atd-mou      the same window drawn without a screen
  sala --shot page.png --language ar --open atd-mou/who-signed --size 1366x768 --theme dark --text 200
  sala --shot two.png --language my --second en --open atd-mou    two languages, paragraph beside paragraph
  sala --shot room.png --language my --second en --open atd-mou/says --meeting 2      a meeting on two screens
  sala --handout paper.pdf --open atd-mou/says --language my --second en              a handout of one part
  sala --search "best interests" --language my           finds in every language, answers in Burmese
  sala --search ผู้ลี้ภัย --language ar --in th --limit 5 --json
  sala --shot page.png --language my --search detention  a picture of the search
  sala --selftest                                        what this copy is, and whether it is whole
  sala --selftest --json
"""


KEYS = "publisher.pub"
USUAL = (1366, 768)
"""The size of a picture of the window, in pixels."""


class UsageError(Exception):
    """What was typed cannot be done; the message says why and what to do."""


@record
class Installation:
    """Where this copy of the program has its parts; nothing is ever written there, but the settings of the stick where
    the staff asks for it."""

    packs: Path
    fonts: Path
    translations: Path
    icons: Path
    settings: Path
    publisher: Path
    """The publisher's public keys."""

    @property
    def top(self) -> Path:
        """The top of the stick, or the folder of what a checkout has built."""
        home = self.packs.parent
        return home.parent if home.name == HOME.rstrip("/") else home

    @classmethod
    def here(cls) -> "Installation":
        """Return the places of a stick, or those of a checkout."""
        if hasattr(sys, "frozen"):  # a stick's program: what it is read from stands beside it, the same for all systems
            # Windows' program stands at the top itself, but what it runs does not.
            home = next(folder for folder in Path(__file__).parents if folder.name in ("linux", "windows")).parent
            parts = home / "parts"
            return cls(
                home / PACKS, parts / "fonts", parts / "i18n", parts / "icons", home / SETTINGS_FILE, parts / KEYS
            )
        root = Path(__file__).resolve().parents[1]
        build = root / "build"
        return cls(
            build / "packs",
            build / "fonts",
            build / "i18n",
            root / "icons",
            root / SETTINGS_FILE,
            build / "keys" / KEYS,
        )


def main(arguments: list[str] | None = None) -> int:
    """Run ``sala``; return the exit code: 0, or 1 with one clear sentence."""
    _leave_nothing_of_a_crash()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a window without a terminal has neither
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = _parser().parse_args(arguments)
    try:
        result: int = _search(options) if options.search is not None and not options.shot else options.run(options)
        return result
    except ImportError as error:
        from reader.system_libraries import sentence_for  # only where something is wrong

        if not (sentence := sentence_for(error)):
            raise
        print(sentence, file=sys.stderr)
        return 1
    except (UsageError, BadKey, PackError, UnknownLanguage, OSError) as error:
        print(_sentence(error), file=sys.stderr)
        return 1


def _check_libraries() -> None:
    """Raise UsageError where there may be a screen, but not the libraries to draw on it."""
    from reader.system_libraries import missing_libraries, missing_sentence  # only where something is wrong

    if os.environ.get("DISPLAY") and (missing := missing_libraries()):
        raise UsageError(missing_sentence(missing))


def _leave_nothing_of_a_crash() -> None:
    """Were the program ever to crash, the system would write down what was being read: it is asked not to."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)  # no box of the system's, and no report of errors
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "sala", description="An offline reader in fourteen languages.",
        epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.set_defaults(run=_open)
    parser.add_argument("--version", action="version", version=__version__)
    _add_what_is_read(parser)
    _add_what_is_made(parser)
    _add_search(parser)
    parser.add_argument("--json", action="store_true", help="with --selftest or --search: as JSON")
    return parser


def _add_what_is_read(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what is read, and how it looks."""
    add = parser.add_argument
    add("files", nargs="*", type=Path, metavar="FILE.sala", help="read these packs too, beside this copy's own")
    replaced = "read this pack instead of this copy's own (may be repeated)"
    add("--pack", action="append", type=Path, metavar="FILE", help=replaced)
    add("--language", metavar="TAG", help=f"one of {', '.join(LANGUAGES)}")
    add("--open", metavar="WORK[/SECTION]", help="begin at this work, and at this heading's name or number")
    add("--theme", choices=THEMES, help="the colours; without it those of the desktop")
    sizes = f"from {TEXT_SIZES[0]} to {TEXT_SIZES[-1]}"
    add("--text", type=int, default=100, metavar="PERCENT", help=sizes)
    add("--naskh", action="store_true", help="set Urdu in Naskh, not in Nastaliq")
    add("--second", metavar="TAG", help="a second language, beside the first")
    add("--comic", choices=COMIC_VIEWS, default="", help="how comics are looked at first")
    add("--size", metavar="WxH", help="of the window, in pixels; without it the window is maximised")


def _add_what_is_made(parser: argparse.ArgumentParser) -> None:
    """Add the options that make a file, or tell something, instead of opening a window."""
    add = parser.add_argument
    add("--shot", type=Path, metavar="FILE.png", help="draw the window into a picture; needs no screen")
    meeting = "with --shot: the meeting at this place, on one screen or on two"
    add("--meeting", type=int, choices=(1, 2), nargs="?", const=1, metavar="SCREENS", help=meeting)
    paper = "write what --open names as a PDF for printing; needs no screen"
    add("--handout", type=Path, metavar="FILE.pdf", help=paper)
    whole = "tell what this copy is and whether it is whole"
    add("--selftest", action="store_const", const=_selftest, dest="run", help=whole)


def _add_search(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    found = "find WORDS, in any language, and show them in --language (with --shot: in the window)"
    add("--search", metavar="WORDS", help=found)
    add("--in", dest="asked_in", metavar="TAG", help="with --search: the language WORDS are in")
    add("--limit", type=int, default=20, metavar="N", help="with --search: how many hits")


def _packs(options: argparse.Namespace) -> list[Path]:
    own = options.pack or sorted(Installation.here().packs.glob(f"*{PACK_SUFFIX}"))
    return [*own, *options.files]


def known_keys(places: Installation) -> Keys:
    """Return the keys that this copy knows; raise BadKey where those built into it cannot be read."""
    own = Keys(read_keys(places.publisher), read_settings(places.settings)[0].keys)
    return text_keys(places.top, own)


def _library(options: argparse.Namespace, asking: bool = False) -> Library:
    """Return the library that was asked for. Whoever names a pack at a terminal is told that nobody vouches for it, and
    has it opened; `asking` of a window, which asks its reader."""
    library = Library(_packs(options), known_keys(Installation.here()))
    if not asking:
        for pack in library.waiting:
            print(
                f"{pack.path} is not signed by anybody known to this copy: its pages are marked. "
                "Sign it with “sala-author sign”, or trust it only if you know who made it.",
                file=sys.stderr,
            )
        library.accept_waiting()
    return library


def _session(options: argparse.Namespace) -> Session:
    """Return the session that was asked for; raise UsageError where it cannot be."""
    if not TEXT_SIZES[0] <= options.text <= TEXT_SIZES[-1]:
        raise UsageError(f"--text {options.text}: choose a size from {TEXT_SIZES[0]} to {TEXT_SIZES[-1]} percent.")
    tag = language(options.language).tag if options.language else ""
    second = language(options.second).tag if options.second else ""
    work, _, section = (options.open or "").partition("/")
    if options.handout and not work:
        raise UsageError("--handout: say of what, with --open WORK or --open WORK/SECTION.")
    return Session(
        language=tag or (DEFAULT if work or options.search is not None else ""),
        place=Location(work, section, query=options.search),
        theme=options.theme or THEMES[0],
        text_size=options.text,
        comics=options.comic,
        naskh=options.naskh,
        second=second,
        paired=bool(second),
    )


def _choose_platform(without_screen: bool) -> None:
    """Tell Qt what to draw on."""
    if without_screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif sys.platform.startswith("linux"):
        # Tried in this order; where only the last one works, there is no screen to open a window on. Where the desktop
        # speaks no Wayland its library would say so at the terminal.
        wayland = "wayland;" if {"WAYLAND_DISPLAY", "WAYLAND_SOCKET"} & os.environ.keys() else ""
        os.environ.setdefault("QT_QPA_PLATFORM", f"xcb;{wayland}offscreen")
        _use_no_bus_of_our_own()


def _open(options: argparse.Namespace) -> int:
    size = _size(options.size) if options.size else None
    session = _session(options)
    drawing = bool(options.shot or options.handout)
    _choose_platform(drawing)
    # Starting makes many objects and drops none: nothing is looked for among them until the first frame.
    gc.disable()
    from reader.ui.application import Application

    library = _library(options, asking=not drawing)
    places = Installation.here()
    if drawing or options.pack:
        # A person at a terminal is told at once; at the window the rest of the library is offered.
        _tell(library.problems)
    _check_work(library, session.place.work)
    app = Application(places.fonts, places.icons, places.translations)
    if options.language and not options.handout and not app.fonts.can_show(language(session.language)):
        family = language(session.language).script.family
        raise UsageError(
            f"The font “{family}” is missing or broken: build it with “make packs”, or ask for a new copy."
        )
    if drawing:
        return _draw(app, library, session, options, size)
    if app.has_no_screen():
        _check_libraries()
        raise UsageError("There is no screen to open a window on: “make screenshots” draws pictures of it without one.")
    if options.theme is None:
        session = replace(session, theme=app.desktop_theme())
    settings = StickSettings(places.settings)
    for wrong in settings.problems:
        print(_settings_sentence(places.settings, wrong), file=sys.stderr)
    return app.run(library, session, size, date.today(), settings, Stick(places.top, known_keys(places)))


def _draw(
    app: "Application", library: Library, session: Session, options: argparse.Namespace, size: tuple[int, int] | None
) -> int:
    """Draw a picture of the window, or a handout; return the exit code."""
    told = len(library.problems)
    if options.handout:
        pages = _make_handout(app, library, session, options.handout)
    else:
        app.shoot(library, session, size or USUAL, options.shot, date.today(), options.meeting)
    _tell(library.problems[told:])  # what was met while it was read
    if options.handout:
        print(f"{options.handout}: {pages} pages")
    return 1 if library.problems else 0


def _tell(problems: Iterable[PackError]) -> None:
    for problem in problems:
        print(_sentence(problem), file=sys.stderr)


def _use_no_bus_of_our_own() -> None:
    """Where the desktop has no session bus, do without one: libdbus would start one, which writes ``~/.dbus`` and
    outlives us."""
    run = os.environ.get("XDG_RUNTIME_DIR", "")
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS") and not (run and Path(run, "bus").exists()):
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def _settings_sentence(path: Path, problem: SettingsProblem) -> str:
    if not problem.key:
        return f"{path} cannot be read: the usual settings are used. Mend the file, or take it away."
    return f"{path}: “{problem.key}” is not right: the usual value is used. Mend the line, or take it away."


def _make_handout(app: "Application", library: Library, session: Session, file: Path) -> int:
    from reader.ui.handout.handout_job import SaveError, SaveFault

    try:
        pages: int = app.make_handout(library, session, file, date.today())
    except SaveError as error:
        why = {
            SaveFault.EXISTS: "is there already: choose another name.", SaveFault.FULL: "has no room: choose another place.",
            SaveFault.REFUSED: "cannot be written: choose another folder.",
        }.get(error.trouble, "cannot be made: look whether the stick is plugged in.")  # fmt: skip
        raise UsageError(f"{file} {why}") from error
    return pages


def _check_work(library: Library, work: str) -> None:
    if work and library.work(work) is None:
        known = ", ".join(w.id for w in library.works()) or "none"
        raise UsageError(f"There is no work “{work}”: this library has {known}.")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 10_000 and 200 <= int(height) <= 10_000):
        raise UsageError(f"--size {text}: write width and height in pixels, such as 1366x768.")
    return int(width), int(height)


def _search(options: argparse.Namespace) -> int:
    from reader.core.composition import Reader
    from reader.core.search import Finder

    reader = Reader(language(options.language or DEFAULT).tag)
    asked_in = language(options.asked_in).tag if options.asked_in else ""
    if options.limit < 1:
        raise UsageError(f"--limit {options.limit}: choose a number from 1.")
    library = _library(options)
    finder = Finder(library)
    for _ in finder.checking():
        pass
    results = finder.search(options.search, reader, asked_in, options.limit)
    _tell((*library.problems, *results.broken))
    if options.json:
        print(json.dumps(search_report(options.search, reader, asked_in, results), ensure_ascii=False, indent=1))
    else:
        for hit in results.hits:
            shown = hit.excerpt.shown
            words = "" if hit.own else f"  ({hit.language}: {' … '.join(matched(hit))})"
            print(f"{hit.work.id} [{shown.language}] {hit.excerpt.title[0].text}: {shown.segments[0].told()}{words}")
        if not results.hits:
            print("Nothing found: try other words, or a word of the glossary.")
    return 1 if library.problems or results.broken else 0


def matched(hit: "Hit") -> list[str]:
    """Return the words of a hit that matched, in the language they were found in, each once."""
    words = (hit.segments[i].unnoted[a:b] for i, places in hit.marks.items() for a, b in places)
    return list(dict.fromkeys(" ".join(found.split()) for found in words))


def search_report(typed: str, reader: "Reader", asked_in: str, results: "Results") -> dict[str, object]:
    """Return what a search found as plain data. ``block`` counts from 0 within the work; ``open`` is what ``--open``
    takes; ``marks`` are places (code points) in ``found_in``'s ``segments``."""
    hits = [
        {
            "work": hit.work.id, "kind": hit.work.kind.value, "topic": hit.work.topic.value,
            "title": hit.excerpt.title[0].text, "section": hit.excerpt.section + 1,
            "section_title": hit.excerpt.section_title[0].text if hit.excerpt.section_title else None,
            "block": hit.index, "id": hit.excerpt.shown.block.id,
            "open": f"{hit.work.id}/{hit.excerpt.shown.block.id}", "language": hit.excerpt.shown.language,
            "text": [words.unnoted for words in hit.excerpt.shown.segments],
            "found_in": {
                "language": hit.language, "segments": [words.unnoted for words in hit.segments],
                "marks": {str(segment): places for segment, places in hit.marks.items()}, "words": matched(hit),
            },
            "through_the_glossary": hit.through or None,
        }
        for hit in results.hits
    ]  # fmt: skip
    return {"search": typed, "language": reader.language, "in": asked_in or None, "more": results.more, "hits": hits}


def _selftest(options: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from reader.ui import selftest

    places = Installation.here()
    report = selftest.report(_packs(options), known_keys(places), places.fonts, places.translations, places.packs)
    print(selftest.as_json(report) if options.json else selftest.as_text(report))
    return 0 if report.whole else 1


def _sentence(error: Exception) -> str:
    match error:
        case PackMissing():
            return f"{error.path} cannot be opened ({error.detail}): check the name, or put the stick in again."
        case PackTooNew():
            return f"{error.path} was made for a newer Sala: use a newer copy of the program."
        case SearchDamaged():
            return f"{error.path} cannot be searched ({error.detail}): ask for a new copy; everything can be read."
        case PackDamaged():
            return f"{error.path} is damaged ({error.detail}): ask for a new copy."
        case PackError():
            return f"{error.path}: {error.detail}: ask for a new copy; the rest can be read."
        case UnknownLanguage():
            return f"“{error.tag}” is no language of this program: use one of {', '.join(LANGUAGES)}."
        case OSError():
            return (
                f"{error.filename or 'The file'} cannot be written ({error.strerror or error}): choose another folder."
            )
    return str(error)


if __name__ == "__main__":
    sys.exit(main())
