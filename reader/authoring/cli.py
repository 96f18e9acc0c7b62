"""``sala-author``: what an editor and a translator type."""

import argparse
import sys
from pathlib import Path

from tqdm import tqdm

from reader import __version__
from reader.authoring import fonts, packing, scaffold, status, strings
from reader.authoring.mistakes import ContentError, Mistakes
from reader.authoring.translations import TranslationError, update
from reader.authoring.works import WorkSource, read_works
from reader.core.languages import LANGUAGES, UnknownLanguage, language

EXAMPLES = """examples:
  sala-author build                             content/ -> build/packs/sala.sala
  sala-author build my-content --out mine.sala
  sala-author check                             every mistake with its file and line
  sala-author status                            a table: work, language, share translated, state
  sala-author new my-story --kind story         a new work, ready to be written
  sala-author translate                         makes or updates every translator's file
  sala-author translate atd-mou --language km   only this one
  sala-author fonts                             the fonts the program needs -> build/fonts
  sala-author strings                           i18n/*.ts -> build/i18n/*.qm
"""


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
    except (fonts.FontError, scaffold.ScaffoldError, strings.StringsError) as error:
        print(error, file=sys.stderr)
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

    build = command("build", _build, "compile the works into a pack")
    _add_content(build)
    build.add_argument("--out", type=Path, default=Path("build/packs/sala.sala"), metavar="FILE.sala")
    check = command("check", _check, "list every mistake in the content, with file and line")
    _add_content(check)
    state = command("status", _status, "show how far every work is translated and checked")
    _add_content(state)
    new = command("new", _new, "make the folder of a new work")
    new.add_argument("id", help="small letters, digits and hyphens")
    new.add_argument("--kind", default="explainer", choices=list(scaffold.KINDS))
    new.add_argument("--language", default="en", metavar="TAG", help="the language the work is written in")
    new.add_argument("--content", type=Path, default=Path("content"))
    translate = command("translate", _translate, "make or update the translators' files")
    translate.add_argument("works", nargs="*", metavar="WORK", help="only these works")
    translate.add_argument("--language", action="append", metavar="TAG", help="only this language (may be repeated)")
    translate.add_argument("--content", type=Path, default=Path("content"))
    font = command("fonts", _fonts, "prepare the fonts that the program carries")
    _add_content(font)
    font.add_argument("--out", type=Path, default=Path("build/fonts"), metavar="FOLDER")
    words = command("strings", _strings, "compile the program's own words")
    words.add_argument("source", nargs="?", type=Path, default=Path("i18n"), metavar="I18N")
    words.add_argument("--out", type=Path, default=Path("build/i18n"), metavar="FOLDER")
    words.add_argument("--update", action="store_true", help="first bring the .ts files up to date with the code")
    return parser


def _add_content(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("content", nargs="?", type=Path, default=Path("content"), metavar="CONTENT")


def _read(content: Path) -> list[WorkSource]:
    mistakes = Mistakes()
    works = read_works(content, mistakes)
    mistakes.raise_any()
    return works


def _build(options: argparse.Namespace) -> int:
    works = _read(options.content)
    with tqdm(total=len(works), desc="packing", unit="work", disable=None, leave=False) as bar:

        def progress(work: str) -> None:
            bar.set_postfix_str(work, refresh=False)
            bar.update()

        packing.build(works, options.out, progress=progress)
    print(f"{options.out}: {len(works)} works, {options.out.stat().st_size / 1e6:.1f} MB")
    return 0


def _check(options: argparse.Namespace) -> int:
    works = _read(options.content)
    print(f"{len(works)} works, no mistakes.")
    return 0


def _status(options: argparse.Namespace) -> int:
    mistakes = Mistakes()
    print(status.table(status.rows(read_works(options.content, mistakes))))
    mistakes.raise_any()
    return 0


def _new(options: argparse.Namespace) -> int:
    folder = scaffold.new_work(options.content, options.id, options.kind, language(options.language).tag)
    print(f"{folder}: write source.md, then run “sala-author check”.")
    return 0


def _translate(options: argparse.Namespace) -> int:
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
            entries = update(file, tag, work.id, work.document, work.segment_lines())
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
    mistakes = Mistakes()
    works = read_works(options.content, mistakes)  # mistakes are for check and build to tell
    with tqdm(total=len(fonts.FACES), desc="fonts", unit="face", disable=None, leave=False) as bar:
        fonts.build(options.out, fonts.letters(works), progress=lambda _: bar.update())
    return 0


def _strings(options: argparse.Namespace) -> int:
    if options.update:
        strings.update(options.source, Path(strings.__file__).parents[1] / "ui")
    strings.build(options.source, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
