"""Sticks: their signed lists, copies and checks."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.authoring.cli.packs import build_parts
from reader.authoring.cli.shared import Command, add_content, add_key, secret_key
from reader.authoring.mistakes import AuthorError
from reader.authoring.progress import progress_bar
from reader.core import copy_plan, copying, stick, stick_check
from reader.core.drive import CopyError, CopyFault
from reader.core.settings import SETTINGS_FILE as SETTINGS
from reader.core.settings import read_settings
from reader.core.trust import Keys

if TYPE_CHECKING:
    from reader.authoring import signing


def add(command: Command) -> None:
    """Add the tasks of stick: make, list, copy, check."""
    whole = command("stick", None, "make, copy and check sticks")
    tasks = whole.add_subparsers(required=True, metavar="TASK")
    own = tasks.add_parser("make", help="lay a library out as a stick, with the programs of another stick")
    own.set_defaults(run=_stick_make)
    add_content(own)
    own.add_argument("--programs", type=Path, required=True, metavar="STICK", help="a stick whose programs are taken")
    own.add_argument("--out", type=Path, default=Path("build/own-stick"), metavar="FOLDER")
    own.add_argument("--release", action="store_true", help="only texts that have the checks they need")
    add_key(own)
    make = tasks.add_parser("list", help="write and sign the lists of its files, one for each kind of stick")
    make.set_defaults(run=_stick_list)
    make.add_argument("stick", type=Path, metavar="FOLDER")
    add_key(make)
    more = tasks.add_parser("add", help="lay an office's pack on a stick, with its copies for paper and phones")
    more.set_defaults(run=_stick_add)
    more.add_argument("stick", type=Path, metavar="FOLDER")
    more.add_argument("pack", type=Path, metavar="FILE.sala")
    more.add_argument("--pub", type=Path, default=Path("build/keys/publisher.pub"), metavar="FILE.pub")
    add_key(more)
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
        metavar="FILE.sala",
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


def _stick_add(options: argparse.Namespace) -> int:
    from reader.authoring import signing
    from reader.publish.publisher import PublishError
    from reader.publish.stick_copies import add_pack

    key = secret_key(options.key)
    keys = Keys((signing.public_key(options.pub),))
    with progress_bar(options.progress, "adding", "%", 100) as bar:
        try:
            made = add_pack(options.stick, options.pack, keys, lambda name, part: bar.to(round(part * 100), name))
        except PublishError as error:
            raise AuthorError(str(error)) from error
    print(f"{options.stick}: {len(made)} files of {options.pack.name}")
    return _write_lists(options.stick, key, options.key)


def _stick_make(options: argparse.Namespace) -> int:
    """Build the packs, make the copies for phones, lay everything out: what did not change is not made again."""
    from reader.publish import own_stick, publisher

    own_stick.programs_of(options.programs)  # before the long work
    own_stick.refuse_others(options.out)
    key = secret_key(options.key)
    beside = options.out.parent
    packs = build_parts(options.content, beside / "stick-packs", key, options.release, options.progress)
    copies = beside / "stick-copies"
    with progress_bar(options.progress, "copies for phones", "%", 100) as bar:
        try:
            papers = own_stick.make_copies(packs, key, copies, lambda name, part: bar.to(round(part * 100), name))
        except publisher.PublishError as error:
            raise AuthorError(str(error)) from error
    own_stick.lay_out(options.out, options.programs, packs, (copies, papers), key)
    size = sum(path.stat().st_size for path in options.out.rglob("*") if path.is_file())
    print(f"{options.out}: a stick of {size / 1e6:.1f} MB, signed with {options.key}")
    return 0


def _stick_list(options: argparse.Namespace) -> int:
    return _write_lists(options.stick, secret_key(options.key), options.key)


def _write_lists(root: Path, key: "signing.SecretKey", named: Path) -> int:
    from reader.publish.own_stick import sign_lists

    for kind, count in sign_lists(root, key).items():
        print(f"{stick.list_file(root, kind)}: {count} files, signed with {named}")
    return 0


def _stick_copy(options: argparse.Namespace) -> int:
    from reader.authoring import signing

    keys = Keys((signing.public_key(options.pub),), read_settings(options.stick / SETTINGS)[0].keys)
    try:
        kind = options.kind or copy_plan.kind_for(options.stick, options.target)
        planned = copy_plan.plan(options.stick, options.target, kind, keys, options.also or ())
        planned = planned.overwrite(options.overwrite)
        _tell_plan(planned)
        if options.plan:
            return 0
        if not planned.fits:
            raise CopyError(CopyFault.FULL)
        with progress_bar(options.progress, "copying", "B", scale=True) as bar:
            copying.copy(planned, lambda step: bar.to(step.done, total=step.total))
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


def _tell_plan(planned: copy_plan.Plan) -> None:
    print(f"{planned.target}: a stick {_KINDS[planned.kind]}")
    print(
        f"{len(planned.writing)} of {len(planned.files)} files to write, {sum(planned.writing.values()) / 1e6:.1f} MB, "
        f"{len(planned.moving)} to move, {len(planned.going)} to remove; {planned.free / 1e6:.0f} MB free"
    )
    for name in planned.going:
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
    with progress_bar(options.progress, "checking", "B", scale=True) as bar:
        for checked in stick_check.check(options.stick, listed, keys):
            bar.to(checked.done, total=checked.total)
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
