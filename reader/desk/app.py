"""``sala-desk``: the command line, which puts everything together."""

import argparse
import io
import multiprocessing
import os
import sys
from pathlib import Path

from reader import __version__
from reader.app import Installation

EXAMPLES = """examples:
  sala-desk                     opens the window; choose a library's folder, or make a new one
  sala-desk my-library          opens the library in this folder
  sala-desk my-library --shot board.png --language th     a picture of the window, without a screen
  sala-desk --author check      what “sala-author check” does
"""
_USUAL = (1366, 768)


def main(arguments: list[str] | None = None) -> int:
    """Run the desk; return the exit code."""
    multiprocessing.freeze_support()  # a bundle starts itself to build on all processors
    given = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # the desk's window reads and writes so; Windows has ways of its own
            stream.reconfigure(encoding="utf-8", errors="replace")
    if given[:1] == ["--author"]:
        from reader.authoring.cli import main as author

        return author(given[1:])
    options = _parser().parse_args(given)
    if options.shot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reader.authoring.mistakes import AuthorError
    from reader.desk.start import open_desk, shoot

    try:
        if options.shot:
            return shoot(options, Installation.here(), _USUAL)
        return open_desk(options, Installation.here())
    except AuthorError as error:
        print(error, file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "sala-desk", description="A window for the office: makes a library.",
        epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the library's folder")
    parser.add_argument("--language", default="en", metavar="TAG", help="of the desk's own words")
    parser.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    parser.add_argument("--shot", type=Path, metavar="FILE.png", help="draw the window into a picture; needs no screen")
    parser.add_argument("--screen", default="board", metavar="NAME", help="with --shot: which screen")
    parser.add_argument("--work", default="", metavar="WORK", help="with --shot: of which work")
    parser.add_argument("--in", dest="tag", default="", metavar="TAG", help="with --shot: in which language of it")
    return parser


if __name__ == "__main__":
    sys.exit(main())
