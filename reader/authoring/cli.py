"""``sala-author``: what an editor and a translator type."""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.authoring import scaffold
from reader.authoring.cache import Cache
from reader.authoring.everyday import read_everyday
from reader.authoring.mistakes import AuthorError, ContentError, Mistakes
from reader.authoring.questions import read_questions, shown_words
from reader.authoring.works import CHECKS, WorkSource, read_voices, read_works
from reader.core import copying, stick, stick_check
from reader.core.drive import CopyError, CopyFault
from reader.core.languages import LANGUAGES, UnknownLanguage, language
from reader.core.settings import SETTINGS_FILE as SETTINGS
from reader.core.settings import read_settings
from reader.core.trust import Keys
from reader.core.works import WorkKind, is_taken_away

if TYPE_CHECKING:
    from reader.authoring import signing
    from reader.authoring.letters import Shown

EXAMPLES = """examples:
  sala-author build                             content/ -> build/packs/sala.sala
  sala-author build my-content --out mine.sala
  sala-author build --release                   only what was checked, and a list of what is left out
  sala-author check                             every mistake with its file and line
  sala-author status                            a table: work, language, share translated, state
  sala-author status --html build/status.html   the same as a page for the browser
  sala-author new my-story --kind story         a new work, ready to be written
  sala-author import comic our-comic en=pages-en th=thai.pdf my=burmese.cbz --title en="Our comic"
                                                a comic drawn elsewhere: a folder, CBZ or PDF a language
  sala-author panels our-comic                  proposes where its panels are, for a person to correct
  sala-author translate                         makes or updates every translator's file
  sala-author translate atd-mou --language km   only this one
  sala-author review-sheet atd-mou km           a sheet to check a text with -> build/review/
  sala-author approve atd-mou km language --by "Sok Dara" --text 0123456789abcdef
                                                records that it was checked; the sheet has the number of the text
  sala-author keys build/keys/office            a pair of keys: office.key stays secret, office.pub is given to others
  sala-author sign mine.sala --key office.key   signs a pack; “minisign” can check it
  sala-author sign office.pub --key publisher.key             an office's key: packs signed with it belong on sticks
  sala-author recall atd-mou --out recall.sala --key publisher.key
                                                a tiny pack: this work must no longer be read
  sala-author stick list build/stick --key publisher.key      signs the lists of a stick's files
  sala-author stick copy build/stick /media/SALA              makes another stick: compares, writes, reads back
  sala-author stick copy build/stick /media/SALA --kind take-away    one that can be found on somebody
  sala-author stick check /media/SALA --pub publisher.pub     compares every file with that list
  sala-author publish build/packs/sala.sala --as html,epub,cards --into build/published
                                                for phones and other readers: pages, books, pictures
  sala-author fonts                             the fonts the program needs -> build/fonts
  sala-author strings                           i18n/*.ts -> build/i18n/*.qm
"""


class NoSuchText(AuthorError):
    """There is no such work, or not in that language; the message says what to do."""


def main(arguments: list[str] | None = None) -> int:
    """Run ``sala-author``; return the exit code: 0, or 1 with one clear sentence (or every mistake)."""
    options = _parser().parse_args(arguments)
    try:
        result: int = options.run(options)
        return result
    except ContentError as error:
        for mistake in error.mistakes:
            print(mistake, file=sys.stderr)
        count = len(error.mistakes)
        print(f"{count} {'mistake' if count == 1 else 'mistakes'} to mend.", file=sys.stderr)
    except UnknownLanguage as error:
        print(f"“{error.tag}” is no language of the program: use one of {', '.join(LANGUAGES)}.", file=sys.stderr)
    except AuthorError as error:
        print(error, file=sys.stderr)
    except ImportError as error:
        from reader.system_libraries import sentence_for  # only where something is wrong

        if not (sentence := sentence_for(error)):
            raise
        print(sentence, file=sys.stderr)
    except OSError as error:
        where = f"“{error.filename}”: " if error.filename else ""
        print(
            f"{where}{error.strerror or error}. Choose a folder that can be written, or free some space.",
            file=sys.stderr,
        )
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "sala-author", description="Makes packs for Sala from a folder of works.",
        epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: object, help_: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_, description=help_)
        sub.set_defaults(run=run)
        return sub

    _add_build(command)
    _add_signing(command)
    check = command("check", _check, "list every mistake in the content, with file and line")
    _add_content(check)
    state = command("status", _status, "show how far every work is translated and checked")
    _add_content(state)
    state.add_argument("--html", type=Path, metavar="FILE", help="write it as a page for the browser")
    sheet = command("review-sheet", _review_sheet, "make a sheet to check a text with")
    _add_text(sheet)
    sheet.add_argument("--out", type=Path, metavar="FILE.html", help="default: build/review/WORK.TAG.html")
    approve = command("approve", _approve, "record that somebody checked a text")
    _add_text(approve)
    approve.add_argument("kind", choices=CHECKS, help="what was checked")
    approve.add_argument("--by", required=True, metavar="NAME", help="who checked it")
    approve.add_argument("--text", required=True, metavar="TEXT", help="the number of the text, from its sheet")
    approve.add_argument("--on", type=_day, default=date.today(), metavar="YYYY-MM-DD", help="when (default: today)")
    new = command("new", _new, "make the folder of a new work")
    new.add_argument("id", help="small letters, digits and hyphens")
    new.add_argument("--kind", default="explainer", choices=list(scaffold.KINDS))
    new.add_argument("--language", default="en", metavar="TAG", help="the language the work is written in")
    new.add_argument("--content", type=Path, default=Path("content"))
    take = command("import", _import, "take in a comic that was drawn elsewhere")
    take.add_argument("what", choices=["comic"])
    take.add_argument("id", metavar="WORK", help="small letters, digits and hyphens")
    take.add_argument("sources", nargs="+", metavar="TAG=PATH", help="a folder of pictures, a CBZ or a PDF a language")
    take.add_argument("--title", action="append", default=[], metavar="TAG=TITLE", help="its title in a language")
    take.add_argument("--content", type=Path, default=Path("content"))
    panels = command("panels", _panels, "propose where the panels of a comic are, for a person to correct")
    panels.add_argument("work", metavar="WORK")
    panels.add_argument("--content", type=Path, default=Path("content"))
    _add_translating(command)
    _add_stick(command)
    _add_publish(command)
    font = command("fonts", _fonts, "prepare the fonts that the program carries")
    _add_content(font)
    font.add_argument("--out", type=Path, default=Path("build/fonts"), metavar="FOLDER")
    words = command("strings", _strings, "compile the program's own words")
    words.add_argument("source", nargs="?", type=Path, default=Path("i18n"), metavar="I18N")
    words.add_argument("--out", type=Path, default=Path("build/i18n"), metavar="FOLDER")
    words.add_argument("--update", action="store_true", help="first bring the .ts files up to date with the code")
    return parser


def _add_build(command: Callable[[str, object, str], argparse.ArgumentParser]) -> None:
    build = command("build", _build, "compile the works into a pack")
    _add_content(build)
    build.add_argument("--out", type=Path, default=Path("build/packs/sala.sala"), metavar="FILE.sala")
    build.add_argument(
        "--part",
        type=stick.StickKind,
        choices=list(stick.StickKind),
        help="only what a take-away stick has, or only what an office's has more",
    )
    build.add_argument("--release", action="store_true", help="leave out what lacks a check it needs, and say what")
    build.add_argument("--key", type=Path, metavar="FILE.key", help="sign it with this secret key")
    build.add_argument("--cache", type=Path, default=Path("build/cache"), metavar="FOLDER",
                       help="what was made before and did not change comes from here")  # fmt: skip


def _add_signing(command: Callable[[str, object, str], argparse.ArgumentParser]) -> None:
    keys = command("keys", _keys, "make a pair of keys to sign packs with")
    keys.add_argument("name", type=Path, metavar="NAME", help="NAME.key and NAME.pub are written")
    keys.add_argument("--no-password", action="store_true", help="for trial: whoever has the file can sign")
    sign = command("sign", _sign, "sign a pack, or an office's public key")
    sign.add_argument("pack", type=Path, metavar="FILE.sala", help="or FILE.pub: then its texts may be added to sticks")
    _add_key(sign)
    sign.add_argument(
        "--manifest",
        type=Path,
        metavar="FILE",
        help="also write what is signed, and FILE.minisig, for minisign to check",
    )
    recall = command("recall", _recall, "make a pack that takes works back")
    recall.add_argument("works", nargs="+", metavar="WORK")
    recall.add_argument("--until", type=_day, default=date.today(), metavar="YYYY-MM-DD",
                        help="versions up to this day (default: today)")  # fmt: skip
    recall.add_argument("--out", type=Path, required=True, metavar="FILE.sala")
    _add_key(recall)


def _add_stick(command: Callable[[str, object, str], argparse.ArgumentParser]) -> None:
    whole = command("stick", None, "make or check the signed list of a stick's files")
    tasks = whole.add_subparsers(required=True, metavar="TASK")
    make = tasks.add_parser("list", help="write and sign the lists of its files, one for each kind of stick")
    make.set_defaults(run=_stick_list)
    make.add_argument("stick", type=Path, metavar="FOLDER")
    _add_key(make)
    again = tasks.add_parser("copy", help="make another stick, or finish one that was begun")
    again.set_defaults(run=_stick_copy)
    again.add_argument("stick", type=Path, metavar="FOLDER")
    again.add_argument("target", type=Path, metavar="DRIVE")
    again.add_argument(
        "--kind",
        type=stick.StickKind,
        choices=list(stick.StickKind),
        help="default: as the other stick is; else to take away",
    )
    again.add_argument(
        "--also",
        action="append",
        metavar="packs/FILE.sala",
        help="an office's text that goes along on a stick to take away",
    )
    again.add_argument(
        "--overwrite", action="store_true", help="overwrite all free room, so that nothing that was removed can be read"
    )
    again.add_argument("--pub", type=Path, default=Path("build/keys/publisher.pub"), metavar="FILE.pub")
    again.add_argument("--plan", action="store_true", help="only tell what would be done")
    look = tasks.add_parser("check", help="compare every file with the list")
    look.set_defaults(run=_stick_check)
    look.add_argument("stick", type=Path, metavar="FOLDER")
    look.add_argument("--pub", type=Path, required=True, metavar="FILE.pub", help="the publisher's public key")


def _add_publish(command: Callable[[str, object, str], argparse.ArgumentParser]) -> None:
    out = command("publish", _publish, "make pages, books and pictures for phones and other readers")
    out.add_argument("packs", nargs="+", type=Path, metavar="LIBRARY.sala", help="with offices' packs and recalls")
    out.add_argument(
        "--as", dest="formats", default="html", metavar="FORMATS", help="html, epub, cards, zim; with commas between"
    )
    out.add_argument(
        "--languages",
        default="",
        metavar="TAGS",
        help="like km,my,my+en, which is in two at once (default: each alone)",
    )
    out.add_argument("--into", type=Path, required=True, metavar="FOLDER")
    out.add_argument(
        "--kind",
        type=stick.StickKind,
        choices=list(stick.StickKind),
        default=stick.StickKind.OFFICE,
        help="take-away: without rights and news (default: everything)",
    )
    out.add_argument("--pub", type=Path, default=Path("build/keys/publisher.pub"), metavar="FILE.pub")
    out.add_argument("--strangers", action="store_true", help="also packs nobody known signed; every page says so")
    out.add_argument("--key", type=Path, metavar="FILE.key", help="sign the list of the copies with this secret key")


def _add_translating(command: Callable[[str, object, str], argparse.ArgumentParser]) -> None:
    translate = command("translate", _translate, "make or update the translators' files")
    translate.add_argument("works", nargs="*", metavar="WORK", help="only these works")
    translate.add_argument("--language", action="append", metavar="TAG", help="only this language (may be repeated)")
    translate.add_argument("--content", type=Path, default=Path("content"))


def _add_content(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("content", nargs="?", type=Path, default=Path("content"), metavar="CONTENT")


def _add_key(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--key", type=Path, required=True, metavar="FILE.key", help="the secret key")


def _add_text(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("work", metavar="WORK")
    parser.add_argument("language", metavar="TAG")
    parser.add_argument("--content", type=Path, default=Path("content"))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no day: write it like 2026-11-23") from error


def _text(options: argparse.Namespace) -> tuple[WorkSource, str]:
    """Return the work and the language that were named; raise NoSuchText, UnknownLanguage or ContentError."""
    tag = language(options.language).tag
    work = next((w for w in _read(options.content) if w.id == options.work), None)
    if work is None:
        raise NoSuchText(f"There is no work “{options.work}” in {options.content}.")
    if tag not in work.languages:
        raise NoSuchText(f"“{work.id}” has no {tag}.po yet: make it with “sala-author translate {work.id}”.")
    return work, tag


def _read(content: Path, cache: Cache | None = None) -> list[WorkSource]:
    mistakes = Mistakes()
    works = read_works(content, mistakes, cache)
    read_voices(content, mistakes)
    read_everyday(content, works, mistakes)
    read_questions(content, works, mistakes)
    mistakes.raise_any()
    return works


def _build(options: argparse.Namespace) -> int:
    from reader.authoring import packing
    from reader.authoring.release import for_release, released_unchecked

    cache = Cache(options.cache)
    works = _read(options.content, cache)
    everyday = read_everyday(options.content, works, Mistakes())
    questions = read_questions(options.content, works, Mistakes())
    terms = packing.short_terms(works)  # the glossary counts for all, also where only a part is packed
    if options.part:
        works = [
            work
            for work in works
            if is_taken_away(work.kind, work.topic) is (options.part is stick.StickKind.TAKE_AWAY)
        ]
    if options.release:
        works, left_out = for_release(works)
        for text in left_out:
            print(f"left out: {text}")
        for unchecked in released_unchecked(works):
            print(f"released though nobody checked it: {unchecked}")
        if not works:
            print("No text has the checks that a release needs: see “sala-author status”.", file=sys.stderr)
            return 1
    key = _secret_key(options.key) if options.key else None
    sign = (lambda manifest: str(key.signature(manifest, options.out.name)).encode()) if key is not None else None
    voices = {} if options.part is stick.StickKind.OFFICE else read_voices(options.content, Mistakes())
    with _bar(len(works)) as progress:
        packing.build(
            works, options.out, progress=progress, release=options.release, sign=sign, cache=cache, terms=terms,
            voices=voices, everyday=everyday, questions=questions,
        )  # fmt: skip
    if not options.part:
        cache.tidy()
    signed = f"signed with {options.key}" if key is not None else "not signed: a reader is warned of it"
    print(f"{options.out}: {len(works)} works, {options.out.stat().st_size / 1e6:.1f} MB, {signed}")
    return 0


@contextmanager
def _bar(total: int) -> Iterator[Callable[[str], None]]:
    """Show on a terminal how many works are done."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from tqdm import tqdm

    with tqdm(total=total, desc="packing", unit="work", leave=False) as bar:

        def progress(work: str) -> None:
            bar.set_postfix_str(work, refresh=False)
            bar.update()

        yield progress


def _secret_key(path: Path) -> "signing.SecretKey":
    from reader.authoring import signing

    encrypted = signing.SecretKey.is_encrypted(path)
    return signing.SecretKey.read(path, getpass(f"Password of {path}: ") if encrypted else "")


def _keys(options: argparse.Namespace) -> int:
    from reader.authoring import signing

    secret, public = (options.name.with_name(options.name.name + end) for end in (".key", ".pub"))
    password = ""
    if not options.no_password:
        password = getpass("Choose a password: ")
        if not password or getpass("Once more: ") != password:
            raise AuthorError("The two passwords are not the same, or empty: nothing was written.")
    signing.SecretKey.new().write(secret, public, password)
    print(f"{secret}: keep it secret, and a copy in a safe place.\n{public}: give it to others.")
    return 0


def _sign(options: argparse.Namespace) -> int:
    from reader.authoring import signing

    if options.pack.suffix == ".pub":
        print(
            f"{signing.sign_key(options.pack, _secret_key(options.key))}: put it beside the key, at the top of a stick."
        )
        return 0
    signing.sign_pack(options.pack, _secret_key(options.key))
    if options.manifest:
        options.manifest.write_bytes(signing.pack_manifest(options.pack))
        options.manifest.with_name(f"{options.manifest.name}.minisig").write_bytes(signing.pack_signature(options.pack))
    print(f"{options.pack}: signed with {options.key}")
    return 0


def _recall(options: argparse.Namespace) -> int:
    from reader.authoring import packing, signing

    key = _secret_key(options.key)
    packing.build([], options.out, recalls=dict.fromkeys(options.works, options.until))
    signing.sign_pack(options.out, key)
    print(f"{options.out}: takes back {', '.join(options.works)}, as they were up to {options.until}")
    return 0


def _stick_list(options: argparse.Namespace) -> int:

    key = _secret_key(options.key)
    for kind in stick.StickKind:
        text = stick.list_text(options.stick, kind).encode()
        (options.stick / kind.list_name).write_bytes(text)
        (options.stick / kind.signature_name).write_bytes(str(key.signature(text, kind.list_name)).encode())
        print(f"{options.stick / kind.list_name}: {len(text.splitlines())} files, signed with {options.key}")
    return 0


def _stick_copy(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from reader.authoring import signing

    keys = Keys((signing.public_key(options.pub),), read_settings(options.stick / SETTINGS)[0].keys)
    try:
        kind = options.kind or copying.kind_for(options.stick, options.target)
        planned = copying.plan(options.stick, options.target, kind, keys, options.also or ())
        planned = planned.overwrite(options.overwrite)
        _tell_plan(planned)
        if options.plan:
            return 0
        if not planned.fits:
            raise CopyError(CopyFault.FULL)
        with tqdm(desc="copying", unit="B", unit_scale=True, disable=None, leave=False) as bar:

            def show(step: copying.Step) -> None:
                bar.total = step.total
                bar.update(step.done - bar.n)

            copying.copy(planned, show)
    except stick.StickError as error:
        raise _no_stick(error) from error
    except CopyError as error:
        raise AuthorError(_COPY_TROUBLE[error.trouble].format(name=error.name, target=options.target)) from error
    print(
        f"{options.target}: whole, {_KINDS[planned.kind]}; every byte was read back and is equal. Eject it before you pull it out."
    )
    return 0


_KINDS = {
    stick.StickKind.OFFICE: "FOR AN OFFICE, with everything",
    stick.StickKind.TAKE_AWAY: "TO TAKE AWAY, without rights, news and any office's name",
}


def _tell_plan(planned: copying.Plan) -> None:
    print(f"{planned.target}: a stick {_KINDS[planned.kind]}")
    print(
        f"{len(planned.writing)} of {len(planned.files)} files to write, {sum(planned.writing.values()) / 1e6:.1f} MB, "
        f"{len(planned.removing)} to remove; {planned.free / 1e6:.0f} MB free"
    )
    for name in planned.removing:
        print(f"goes: {name}")
    for name in planned.others:
        print(f"is not Sala's, and stays: {name}")
    for name in planned.left:
        print(f"is damaged, or nobody known signed it, and does not go along: {name}")
    for pack in planned.offered:
        chosen = "goes along" if pack.name in planned.chosen else f"does not go along without --also {pack.name}"
        print(f"an office's text, {chosen}: {pack.title}")
    if planned.leaves_traces and not planned.overwriting:
        print("what was the office's can still be read on it with the right tools: use --overwrite, or format it anew.")


_COPY_TROUBLE = {
    CopyFault.SAME: "{target} is the stick itself: name another drive.",
    CopyFault.TAKEN: "{target} has another file “{name}”: move it away, or choose an empty drive. Nothing was changed.",
    CopyFault.SOURCE: "“{name}” of this stick is damaged: copy from a stick that is whole.",
    CopyFault.FULL: "{target} has not enough room: make room or choose another drive, and copy once more.",
    CopyFault.REFUSED: "{target} cannot be written to: look whether it is locked, or choose another drive.",
    CopyFault.GONE: "{target} is gone: plug the drive in and copy once more; what is there already is kept.",
    CopyFault.BAD: "“{name}” was read back otherwise than it was written: {target} is a bad drive. Do not use it.",
}


def _no_stick(error: stick.StickError) -> AuthorError:
    why = "is not there" if error.missing else "was changed, or is damaged, or nobody known signed it"
    return AuthorError(f"{error.path} {why}: do not use this stick. Make it anew from one you trust.")


def _stick_check(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from reader.authoring import signing

    keys = Keys((signing.public_key(options.pub),))
    if (options.stick / stick.UNFINISHED).exists():
        raise AuthorError(f"{options.stick} is not finished: copy onto it once more.")
    try:
        listed = stick.read_list(options.stick, keys)
    except stick.StickError as error:
        raise _no_stick(error) from error
    if not listed.vouching.origin.vouched:
        raise AuthorError(f"{options.stick} was not signed with {options.pub}: do not use this stick. Ask who made it.")
    faults, count = [], 0
    with tqdm(desc="checking", unit="B", unit_scale=True, disable=None, leave=False) as bar:
        for checked in stick_check.check(options.stick, listed, keys):
            bar.total = checked.total
            bar.update(checked.done - bar.n)
            count += 1
            if checked.fault is not None:
                faults.append(checked)
    for checked in faults:
        print(f"{checked.fault}: {checked.name}", file=sys.stderr)
    if faults and all(checked.fault is stick.Fault.RECALLED for checked in faults):
        print(
            "The stick is whole, but these hold texts that were taken back, or are out of date: delete them.",
            file=sys.stderr,
        )
        return 1
    if faults:
        print("This stick is not as it was made: make it anew from one you trust.", file=sys.stderr)
        return 1
    print(f"{count} files, all as they were signed.")
    return 0


def _publish(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from reader.authoring import signing
    from reader.publish import publisher
    from reader.publish.desk import Tongue

    key = _secret_key(options.key) if options.key else None
    formats = tuple(dict.fromkeys(options.formats.split(",")))
    known = (*publisher.FORMATS, *publisher.TOGETHER)
    if unknown := [name for name in formats if name not in known]:
        raise AuthorError(f"“{unknown[0]}” is no format: use {', '.join(known)}.")
    tongues = tuple(map(Tongue.of, options.languages.split(",") if options.languages else LANGUAGES))
    keys = Keys((signing.public_key(options.pub),))
    order = publisher.Order(
        tuple(options.packs), keys, formats, tongues, options.into, options.kind is stick.StickKind.TAKE_AWAY,
        options.strangers,
    )  # fmt: skip
    with tqdm(total=100, desc="publishing", unit="%", disable=None, leave=False) as bar:

        def show(name: str, part: float) -> None:
            bar.set_postfix_str(name, refresh=False)
            bar.update(max(0, round(part * 100) - bar.n))

        try:
            report = publisher.publish(order, show)
        except publisher.PublishError as error:
            raise AuthorError(str(error)) from error
    if key is not None:
        copies = options.into / publisher.COPIES
        signature = key.signature(copies.read_bytes(), copies.name)
        copies.with_name(f"{copies.name}.minisig").write_bytes(str(signature).encode())
    for fault in report.faults:
        print(f"left out: {fault}", file=sys.stderr)
    for name in report.removed:
        print(f"goes: {name}")
    print(
        f"{options.into}: {report.files} files, {report.size / 1e6:.1f} MB; {report.made} made now, {len(report.removed)} removed"
    )
    return 0


def _check(options: argparse.Namespace) -> int:
    from reader.authoring.term_checks import other_names

    works = _read(options.content)
    _check_shown(works, shown_words(options.content, works), Path("build/fonts"), Path("build/check"))
    for remark in other_names(works):
        print(f"look again: {remark}")
    print(f"{len(works)} works, no mistakes.")
    return 0


def _check_shown(works: list[WorkSource], questions: "Shown", fonts_folder: Path, pictures: Path) -> None:
    """Check that our fonts have every letter, Nastaliq those of Urdu, and that the words of comics and tables fit;
    raise ContentError."""
    if not any(fonts_folder.glob("*.ttf")):
        print(
            "Whether fonts have every letter, and whether words fit their balloons, was not checked: make the fonts first, "
            "with “sala-author fonts”."
        )
        return
    from reader.authoring.letters import check_fonts
    from reader.authoring.nastaliq_words import check_letters  # HarfBuzz is loaded only here

    mistakes = Mistakes()
    check_fonts(works, fonts_folder, mistakes, questions)
    check_letters(works, fonts_folder, mistakes, questions)
    comics = [work for work in works if work.kind is WorkKind.COMIC]
    if comics:
        from reader.authoring.comic_fit import check_lettering  # Qt is loaded for comics only

        for work in comics:
            check_lettering(work, fonts_folder, pictures, mistakes)
    from reader.authoring.table_fit import check_tables

    warnings = Mistakes()
    check_tables(works, fonts_folder, warnings)
    for warning in warnings:
        print(f"warning: {warning}")
    mistakes.raise_any()


def _status(options: argparse.Namespace) -> int:
    from reader.authoring import status

    mistakes = Mistakes()
    works = read_works(options.content, mistakes)
    found = status.rows(works)
    asked = status.questions_line(read_questions(options.content, works, mistakes))
    if options.html:
        _write(options.html, status.status_page(found, asked))
    else:
        print("\n".join(filter(None, (status.table(found), asked))))
    mistakes.raise_any()
    return 0


def _review_sheet(options: argparse.Namespace) -> int:
    from reader.authoring.review_sheet import review_sheet

    work, tag = _text(options)
    _write(options.out or Path("build/review") / f"{work.id}.{tag}.html", review_sheet(work, tag))
    return 0


def _approve(options: argparse.Namespace) -> int:
    from reader.authoring import approval

    work, tag = _text(options)
    if options.on > date.today():
        raise AuthorError(f"{options.on} is still to come: give the day of the check with --on.")
    approval.approve(work, tag, options.kind, options.by, options.on, options.text)
    print(f"{work.folder / 'work.toml'}: the {options.kind} of {work.id} in {tag} was checked by {options.by}.")
    return 0


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")
    print(f"{file}: open it in a browser.")


def _new(options: argparse.Namespace) -> int:
    folder = scaffold.new_work(options.content, options.id, options.kind, language(options.language).tag)
    source = "comic.toml" if options.kind == WorkKind.COMIC else "source.md"
    print(f"{folder}: write {source}, then run “sala-author check”.")
    return 0


def _import(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from reader.authoring import comic_import

    sources = {tag: Path(path) for tag, path in _by_language(options.sources, "pages-en").items()}
    titles = _by_language(options.title, "Our comic")
    with tqdm(desc="reading", unit="page", disable=None, leave=False) as bar:
        folder = comic_import.import_comic(
            options.content, options.id, sources, titles, progress=lambda _: bar.update(), tell=bar.write
        )
    print(f"{folder}: complete work.toml, then run “sala-author panels {options.id}” and “sala-author check”.")
    return 0


def _by_language(pairs: list[str], example: str) -> dict[str, str]:
    """Return what was typed as TAG=VALUE by language; raise NoSuchText or UnknownLanguage."""
    found: dict[str, str] = {}
    for pair in pairs:
        tag, sign, value = pair.partition("=")
        if not sign or not value:
            raise NoSuchText(f"“{pair}” names no language: write it like en={example}.")
        if language(tag).tag in found:
            raise NoSuchText(f"“{tag}” stands twice: name each language once.")
        found[tag] = value
    return found


def _panels(options: argparse.Namespace) -> int:
    from reader.authoring import comic_panels

    work = next((w for w in _read(options.content) if w.id == options.work), None)
    if work is None or work.kind is not WorkKind.COMIC:
        raise NoSuchText(f"There is no comic “{options.work}” in {options.content}.")
    found = comic_panels.propose_panels(work)
    for page, count in found.items():
        print(f"page {page}: {count} {'panel' if count == 1 else 'panels'}")
    if found:
        print(f"{work.source_file}: correct the boxes and write what each panel shows.")
    else:
        print("Every page has its panels already, or is a drawing whose panels its artist knows.")
    return 0


def _translate(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from reader.authoring.translations import TranslationError, update

    mistakes = Mistakes()
    works = read_works(options.content, mistakes)
    wanted = [w for w in works if not options.works or w.id in options.works]
    if missing := set(options.works) - {w.id for w in works}:
        print(f"There is no work “{', '.join(sorted(missing))}” in {options.content}.", file=sys.stderr)
        return 1
    tags = [language(t).tag for t in options.language or LANGUAGES]
    jobs = [(w, t) for w in wanted for t in tags if t != w.source_language]
    for work, tag in tqdm(jobs, desc="translating", unit="file", disable=None, leave=False):
        file = work.translation_file(tag)
        try:
            entries = update(file, tag, work.id, work.document, work.segment_places(), work.segment_notes())
        except TranslationError as error:
            mistakes.add(error.file, error.line, str(error))
            continue
        text = f"{entries}\n" if not str(entries).endswith("\n") else str(entries)
        if not file.exists() or file.read_text("utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")
    mistakes.raise_any()
    print(f"{len(jobs)} translators' files are up to date.")
    return 0


def _fonts(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from reader.authoring import fonts

    mistakes = Mistakes()
    works = read_works(options.content, mistakes)  # mistakes are for check and build to tell
    with tqdm(total=len(fonts.FACES), desc="fonts", unit="face", disable=None, leave=False) as bar:
        try:
            fonts.build(options.out, fonts.letters(works), progress=lambda _: bar.update())
        except fonts.FontError as error:
            raise AuthorError(str(error)) from error
    return 0


def _strings(options: argparse.Namespace) -> int:
    from reader.authoring import strings

    if options.update:
        strings.update(options.source, Path(strings.__file__).parents[1] / "ui")
    strings.build(options.source, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
