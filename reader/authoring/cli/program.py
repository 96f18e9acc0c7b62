"""What the program carries: fonts and its own words."""

import argparse
from pathlib import Path

from reader.authoring.cli.shared import Command, add_content
from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.progress import progress_bar
from reader.authoring.works import read_works


def add(command: Command) -> None:
    """Add fonts and strings."""
    font = command("fonts", _fonts, "prepare the fonts that the program carries")
    add_content(font)
    font.add_argument("--out", type=Path, default=Path("build/fonts"), metavar="FOLDER")
    words = command("strings", _strings, "compile the program's own words")
    words.add_argument("source", nargs="?", type=Path, default=Path("i18n"), metavar="I18N")
    words.add_argument("--out", type=Path, default=Path("build/i18n"), metavar="FOLDER")
    words.add_argument("--update", action="store_true", help="first bring the .ts files up to date with the code")


def _fonts(options: argparse.Namespace) -> int:
    from reader.authoring import fonts

    mistakes = Mistakes()
    works = read_works(options.content, mistakes)  # mistakes are for check and build to tell
    with progress_bar(options.progress, "fonts", "face", len(fonts.FACES)) as bar:
        try:
            fonts.build(options.out, fonts.letters(works), progress=bar.step)
        except fonts.FontError as error:
            raise AuthorError(str(error)) from error
    return 0


def _strings(options: argparse.Namespace) -> int:
    from reader.authoring import strings

    if options.update:
        code = Path(strings.__file__).parents[1]
        for catalogue, packages in strings.CATALOGUES.items():
            strings.update(options.source, [code / package for package in packages], catalogue)
    strings.build(options.source, options.out)
    return 0
