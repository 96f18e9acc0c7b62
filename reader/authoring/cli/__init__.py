"""``sala-author``: what an editor and a translator type. One module a group of commands."""

import argparse
import sys

from reader import __version__
from reader.authoring.cli import checking, making, packs, program, publishing, sticks, translating, voices
from reader.authoring.mistakes import AuthorError, ContentError
from reader.core.languages import LANGUAGES, UnknownLanguage

EXAMPLES = """examples:
  sala-author build                             content/ -> build/packs/sala.sala
  sala-author build my-content --out mine.sala
  sala-author build office-texts --only our-leaflet --on sala.sala --out office.sala --key office.key
                                                an office's own pack, which links into the library
  sala-author build --release                   only what was checked, and a list of what is left out
  sala-author check                             every mistake with its file and line
  sala-author status                            a table: work, language, share translated, state
  sala-author status --html build/status.html   the same as a page for the browser
  sala-author new my-story --kind story         a new work, ready to be written
  sala-author import leaflet.docx th=leaflet-th.docx --as leaflet
                                                a Word file and its translation; also .odt, EPUB, HTML, Markdown, text, PDF
  sala-author template                          a Word template with our styles -> build/sala.dotx
  sala-author import en=pages-en th=thai.pdf my=burmese.cbz --as our-comic --kind comic --title en="Our comic"
                                                a comic drawn elsewhere: a folder, CBZ or PDF a language
  sala-author panels our-comic                  proposes where its panels are, for a person to correct
  sala-author translate                         makes or updates every translator's file
  sala-author translate atd-mou --language km   only this one
  sala-author hand-out atd-mou --language km --as docx
                                                a table for its translator: docx, xlsx, xliff, xliff2, po -> build/hand-out
  sala-author take-in atd-mou.km.docx           what came back goes into km.po, and is told
  sala-author memory --out all.tmx              everything translated, as a translation memory
  sala-author settle atd-mou km 0a1b2c3d4e/0 numbers --by "Sok Dara"
                                                records that a row that “check” tells to look at again is right
  sala-author same-meaning atd-mou km --by "Sok Dara"
                                                a changed source says the same: its translation counts again
  sala-author review-sheet atd-mou km           a sheet to check a text with -> build/review/
  sala-author approve atd-mou km language --by "Sok Dara" --text 0123456789abcdef
                                                records that it was checked; the sheet has the number of the text
  sala-author record atd-mou --language my --by "Daw Mya" --agrees given-away
                                                read it aloud into the microphone, paragraph by paragraph
  sala-author cut phone.m4a --work atd-mou --language my --part says
                                                a long recording, cut into the paragraphs that were read
  sala-author speak atd-mou --language vi       a machine's voice, for trial alone
  sala-author build --voices my km              what is recorded -> build/packs/sala-voices-my.sala, …-km.sala
  sala-author keys build/keys/office            a pair of keys: office.key stays secret, office.pub is given to others
  sala-author sign mine.sala --key office.key   signs a pack; “minisign” can check it
  sala-author sign office.pub --key publisher.key             an office's key: packs signed with it belong on sticks
  sala-author recall atd-mou --out recall.sala --key publisher.key
                                                a tiny pack: this work must no longer be read
  sala-author stick list build/stick --key publisher.key      signs the lists of a stick's files
  sala-author stick make --programs /media/SALA --key build/keys/publisher.key
                                                a library as a stick, with the programs of another -> build/own-stick
  sala-author stick copy build/stick /media/SALA              makes another stick: compares, writes, reads back
  sala-author stick copy build/stick /media/SALA --kind take-away    one that can be found on somebody
  sala-author stick check /media/SALA --pub publisher.pub     compares every file with that list
  sala-author publish build/packs/sala.sala --as html,epub,cards --into build/published
                                                for phones and other readers: pages, books, pictures
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
    parser.add_argument("--progress", action="store_true", help="tell how far it is line by line, for another program")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: object, help_: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_, description=help_)
        sub.set_defaults(run=run)
        return sub

    for group in (packs, checking, making, translating, voices, publishing, sticks, program):
        group.add(command)
    return parser
