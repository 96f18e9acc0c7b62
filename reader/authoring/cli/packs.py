"""Packs: built, signed, taken back."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.authoring.cache import Cache
from reader.authoring.cli.shared import (
    Command,
    NoSuchText,
    add_content,
    add_key,
    day,
    read_content,
    secret_key,
    typed_password,
)
from reader.authoring.everyday import read_everyday
from reader.authoring.film_files import lay_films
from reader.authoring.library_below import LibraryBelow, read_library
from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.progress import progress_bar
from reader.authoring.questions import read_questions
from reader.authoring.unfinished import unfinished
from reader.authoring.voices_to_pack import NoVoices, to_pack
from reader.authoring.works import WorkSource
from reader.core import stick
from reader.core.languages import LANGUAGES, language
from reader.core.questions import StoredQuestion
from reader.core.works import is_taken_away

if TYPE_CHECKING:
    from reader.authoring.signing import SecretKey


def add(command: Command) -> None:
    """Add build, keys, sign and recall."""
    _add_build(command)
    _add_signing(command)


def _add_build(command: Command) -> None:
    build = command("build", _build, "compile the works into a pack")
    add_content(build)
    build.add_argument("--out", type=Path, default=Path("build/packs/sala.sala"), metavar="FILE.sala")
    build.add_argument(
        "--part",
        type=stick.StickKind,
        choices=list(stick.StickKind),
        help="only what a take-away stick has, or only what an office's has more",
    )
    build.add_argument("--only", nargs="+", metavar="WORK", default=[], help="only these works: an office's own pack")
    build.add_argument("--on", type=Path, metavar="LIBRARY.sala",
                       help="the pack that it stands on: links may lead to its texts and terms")  # fmt: skip
    build.add_argument("--voices", nargs="*", metavar="TAG",
                       help="not the texts but what is recorded of them, a pack for each language (all: none is named)")  # fmt: skip
    build.add_argument("--release", action="store_true", help="leave out what lacks a check it needs, and say what")
    build.add_argument("--key", type=Path, metavar="FILE.key", help="sign it with this secret key")
    build.add_argument("--cache", type=Path, default=Path("build/cache"), metavar="FOLDER",
                       help="what was made before and did not change comes from here")  # fmt: skip


def _add_signing(command: Command) -> None:
    keys = command("keys", _keys, "make a pair of keys to sign packs with")
    keys.add_argument("name", type=Path, metavar="NAME", help="NAME.key and NAME.pub are written")
    keys.add_argument("--no-password", action="store_true", help="for trial: whoever has the file can sign")
    sign = command("sign", _sign, "sign a pack, or an office's public key")
    sign.add_argument("pack", type=Path, metavar="FILE.sala", help="or FILE.pub: then its texts may be added to sticks")
    add_key(sign)
    sign.add_argument(
        "--manifest",
        type=Path,
        metavar="FILE",
        help="also write what is signed, and FILE.minisig, for minisign to check",
    )
    recall = command("recall", _recall, "make a pack that takes works back")
    recall.add_argument("works", nargs="+", metavar="WORK")
    recall.add_argument("--until", type=day, default=date.today(), metavar="YYYY-MM-DD",
                        help="versions up to this day (default: today)")  # fmt: skip
    recall.add_argument("--out", type=Path, required=True, metavar="FILE.sala")
    add_key(recall)


def build_parts(content: Path, folder: Path, key: "SecretKey", release: bool, lines: bool) -> list[Path]:
    """Build and sign the library of a stick in two, what a take-away stick has and what an office's has more; return
    the files, those of parts in which there is anything. Raise ContentError, AuthorError, OSError."""
    cache = folder.parent / "cache"
    made = []
    for part, name in ((stick.StickKind.TAKE_AWAY, "sala.sala"), (stick.StickKind.OFFICE, "office.sala")):
        options = argparse.Namespace(
            content=content, out=folder / name, part=part, only=[], on=None, voices=None, release=release, cache=cache,
            key=None, progress=lines,
        )  # fmt: skip
        options.out.unlink(missing_ok=True)  # a text may have gone to the other part, or away
        if _build(options, key) == 0:
            made.append(options.out)
    if not made:
        raise AuthorError("There is no text that could be put onto a stick.")
    return made


def _build(options: argparse.Namespace, key: "SecretKey | None" = None) -> int:
    """Build a pack; with a `key` that was read already for what it is a part of."""
    from reader.authoring import packing
    from reader.authoring.release import for_release, released_unchecked

    cache = Cache(options.cache)
    below = read_library(options.on) if options.on else LibraryBelow()
    works = read_content(options.content, cache, below.names)
    everyday = read_everyday(options.content, works, Mistakes())
    questions = read_questions(options.content, works, Mistakes())
    terms = packing.short_terms(works, below.terms)  # the glossary counts for all, also where only a part is packed
    works = _asked_for(options, works)
    for lacking in (mistake for work in works for mistake in unfinished(work)):
        print(f"unfinished: {lacking}")
    if options.release:
        works, left_out = for_release(works)
        for text in left_out:
            print(f"left out: {text}")
        for unchecked in released_unchecked(works):
            print(f"released though nobody checked it: {unchecked}")
        if not works:
            print("No text has the checks that a release needs: see “sala-author status”.", file=sys.stderr)
            return 1
    if key is not None and not works:
        return 1
    key = key or (secret_key(options.key) if options.key else None)
    if options.voices is not None:
        return _build_voices(options, works, questions, key)
    sign = (lambda manifest: str(key.signature(manifest, options.out.name)).encode()) if key is not None else None
    with progress_bar(options.progress, "packing", "work", len(works)) as bar:
        packing.build(
            works, options.out, progress=bar.step, release=options.release, sign=sign, cache=cache, terms=terms,
            everyday=everyday, questions=questions,
        )  # fmt: skip
    lay_films(works, options.out)
    if not options.part and not options.only:
        cache.tidy()
    signed = (
        f"signed with {options.key or 'the same key'}" if key is not None else "not signed: a reader is warned of it"
    )
    print(f"{options.out}: {len(works)} works, {options.out.stat().st_size / 1e6:.1f} MB, {signed}")
    return 0


def _asked_for(options: argparse.Namespace, works: list[WorkSource]) -> list[WorkSource]:
    """Return those of `works` that are packed: of one part of a stick, or those that were named."""
    if options.part:
        taken_away = options.part is stick.StickKind.TAKE_AWAY
        works = [work for work in works if is_taken_away(work.kind, work.topic) is taken_away]
    return _only(works, options.only, options.content) if options.only else works


def _build_voices(
    options: argparse.Namespace, works: list[WorkSource], questions: list[StoredQuestion], key: "SecretKey | None"
) -> int:
    """Write a pack of voices for each language, beside the pack of words."""
    from reader.authoring import packing

    tags = [language(tag).tag for tag in options.voices] or list(LANGUAGES)
    take_away = options.part is stick.StickKind.TAKE_AWAY
    beside = [] if options.only or options.part is stick.StickKind.OFFICE else questions
    found = to_pack(options.content, works, beside, tags, release=options.release, take_away=take_away)
    if not found or (missing := [tag for tag in options.voices if tag not in found]):
        names = ", ".join(language(tag).english_name for tag in (missing if found else tags[: len(options.voices)]))
        raise NoVoices(
            f"Nothing is recorded that may be packed{f' in {names}' if names else ''}: see “sala-author record”."
        )
    for tag, recorded in found.items():
        out = options.out.with_name(f"{options.out.stem}-voices-{tag}{options.out.suffix}")
        sign = (
            (lambda manifest, name=out.name: str(key.signature(manifest, name)).encode()) if key is not None else None
        )
        name = f"Voices: {language(tag).english_name}"
        packing.build([], out, name, release=options.release, sign=sign, terms={}, recordings={tag: recorded})
        signed = f"signed with {options.key}" if key is not None else "not signed: nobody hears it beside signed texts"
        print(f"{out}: {len(recorded.recordings)} recordings, {out.stat().st_size / 1e6:.1f} MB, {signed}")
    return 0


def _only(works: list[WorkSource], wanted: list[str], content: Path) -> list[WorkSource]:
    """Return the works that were named; raise NoSuchText."""
    if missing := set(wanted) - {work.id for work in works}:
        raise NoSuchText(f"There is no work “{', '.join(sorted(missing))}” in {content}.")
    return [work for work in works if work.id in wanted]


def _keys(options: argparse.Namespace) -> int:
    from reader.authoring import signing

    secret, public = (options.name.with_name(options.name.name + end) for end in (".key", ".pub"))
    password = ""
    if not options.no_password:
        password = typed_password("Choose a password: ")
        if not password or typed_password("Once more: ") != password:
            raise AuthorError("The two passwords are not the same, or empty: nothing was written.")
    signing.SecretKey.new().write(secret, public, password)
    print(f"{secret}: keep it secret, and a copy in a safe place.\n{public}: give it to others.")
    return 0


def _sign(options: argparse.Namespace) -> int:
    from reader.authoring import signing

    if options.pack.suffix == ".pub":
        print(
            f"{signing.sign_key(options.pack, secret_key(options.key))}: put it beside the key, at the top of a stick."
        )
        return 0
    signing.sign_pack(options.pack, secret_key(options.key))
    if options.manifest:
        options.manifest.write_bytes(signing.pack_manifest(options.pack))
        options.manifest.with_name(f"{options.manifest.name}.minisig").write_bytes(signing.pack_signature(options.pack))
    print(f"{options.pack}: signed with {options.key}")
    return 0


def _recall(options: argparse.Namespace) -> int:
    from reader.authoring import packing, signing

    key = secret_key(options.key)
    packing.build([], options.out, recalls=dict.fromkeys(options.works, options.until))
    signing.sign_pack(options.out, key)
    print(f"{options.out}: takes back {', '.join(options.works)}, as they were up to {options.until}")
    return 0
