"""Copies for phones and other readers."""

import argparse
import sys
from pathlib import Path

from reader.authoring.cli.shared import Command, secret_key
from reader.authoring.mistakes import AuthorError
from reader.authoring.progress import progress_bar
from reader.core import stick
from reader.core.languages import LANGUAGES
from reader.core.trust import Keys


def add(command: Command) -> None:
    """Add publish."""
    out = command("publish", _publish, "make pages, books and pictures for phones and other readers")
    out.add_argument("packs", nargs="+", type=Path, metavar="LIBRARY.sala", help="with offices' packs and recalls")
    out.add_argument(
        "--as",
        dest="formats",
        default="html",
        metavar="FORMATS",
        help="html, epub, cards, pdf, m3u, zim; with commas between",
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
    out.add_argument(
        "--office", action="append", default=[], type=Path, metavar="FILE.pub",
        help="the key of an office: its packs are published as the office's (may be repeated)",
    )  # fmt: skip
    out.add_argument("--strangers", action="store_true", help="also packs nobody known signed; every page says so")
    out.add_argument("--key", type=Path, metavar="FILE.key", help="sign the list of the copies with this secret key")


def _publish(options: argparse.Namespace) -> int:
    from reader.authoring import signing
    from reader.publish import publisher
    from reader.publish.publication import Tongue

    key = secret_key(options.key) if options.key else None
    formats = tuple(dict.fromkeys(options.formats.split(",")))
    known = (*publisher.FORMATS, *publisher.TOGETHER)
    if unknown := [name for name in formats if name not in known]:
        raise AuthorError(f"“{unknown[0]}” is no format: use {', '.join(known)}.")
    tongues = tuple(map(Tongue.of, options.languages.split(",") if options.languages else LANGUAGES))
    keys = Keys((signing.public_key(options.pub),), tuple(map(signing.public_key, options.office)))
    order = publisher.Order(
        tuple(options.packs), keys, formats, tongues, options.into, options.kind is stick.StickKind.TAKE_AWAY,
        options.strangers,
    )  # fmt: skip
    with progress_bar(options.progress, "publishing", "%", 100) as bar:
        try:
            report = publisher.publish(order, lambda name, part: bar.to(round(part * 100), name))
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
