"""Translators' files: made here, handed out in other formats, taken in again."""

import argparse
import sys
from datetime import date
from pathlib import Path

from reader.authoring.cli.shared import Command, NoSuchText
from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.whole_file import write_whole
from reader.authoring.works import WorkSource, read_works
from reader.core.languages import LANGUAGES, language


def add(command: Command) -> None:
    """Add translate, hand-out, take-in and memory."""
    from reader.authoring.exchange.formats import FORMATS

    translate = command("translate", _translate, "make or update the translators' files")
    translate.add_argument("works", nargs="*", metavar="WORK", help="only these works")
    translate.add_argument("--language", action="append", metavar="TAG", help="only this language (may be repeated)")
    translate.add_argument("--content", type=Path, default=Path("content"))
    out = command("hand-out", _hand_out, "write a text for its translator, in the format that they work with")
    out.add_argument("work", metavar="WORK")
    out.add_argument("--language", required=True, metavar="TAG")
    out.add_argument("--as", dest="form", choices=FORMATS, default="docx")
    out.add_argument(
        "--to", default="", metavar="NAME", help="who has it from today on; “status” tells it until it is taken in"
    )
    out.add_argument("--out", type=Path, metavar="FILE", help="default: build/hand-out/WORK.TAG.docx, .xlsx …")
    out.add_argument(
        "--memory", type=Path, metavar="FILE.tmx", help="suggest what it has for the same words, or words like them"
    )
    out.add_argument("--content", type=Path, default=Path("content"))
    back = command(
        "take-in",
        _take_in,
        "take in what translators sent back (Word, spreadsheet, XLIFF, PO), or a sheet that was filled in",
    )
    back.add_argument("files", nargs="+", type=Path, metavar="FILE")
    back.add_argument("--work", metavar="WORK", help="where a file does not say it, or to be sure")
    back.add_argument("--language", metavar="TAG", help="where a file does not say it, or to be sure")
    back.add_argument(
        "--from-zawgyi", action="store_true", help="turn Burmese in Zawgyi into Unicode; each row waits to be looked at"
    )
    back.add_argument("--by", default="", metavar="NAME", help="who filled a sheet in, where it has no name")
    back.add_argument("--theirs", action="store_true", help="take the file's words where two people changed a row")
    back.add_argument("--emptied", action="store_true", help="empty the rows that are empty in the file")
    back.add_argument("--plan", action="store_true", help="only tell what would be done")
    back.add_argument("--content", type=Path, default=Path("content"))
    memory = command("memory", _memory, "write everything that is translated as a translation memory (TMX)")
    memory.add_argument("--language", action="append", metavar="TAG", help="only this language (may be repeated)")
    memory.add_argument("--out", type=Path, default=Path("build/memory.tmx"), metavar="FILE.tmx")
    memory.add_argument("--content", type=Path, default=Path("content"))


def _work(content: Path, work_id: str) -> WorkSource:
    mistakes = Mistakes()
    work = next((w for w in read_works(content, mistakes) if w.id == work_id), None)
    if work is None:
        mistakes.raise_any()
        raise NoSuchText(f"There is no work “{work_id}” in {content}.")
    return work


def _hand_out(options: argparse.Namespace) -> int:
    from reader.authoring.exchange.handed_out import record_handed_out
    from reader.authoring.exchange.handing_out import hand_out, usual_file
    from reader.authoring.exchange.memory import read_memory

    tag, work = language(options.language).tag, _work(options.content, options.work)
    suggestions = read_memory(options.memory, work.source_language, tag) if options.memory else None
    file = options.out or usual_file(work.id, tag, options.form)
    table = hand_out(work, tag, options.form, file, suggestions)
    if options.to:
        record_handed_out(work.folder, tag, options.to, date.today())
    done = sum(bool(row.translation) and not row.fuzzy for row in table.rows)
    print(f"{file}: {done} of {len(table.rows)} are translated. Take it in with “sala-author take-in {file.name}”.")
    return 0


def _take_in(options: argparse.Namespace) -> int:
    from reader.authoring.exchange.taking_in import Wishes, read_table, take_in
    from reader.authoring.review_forms import read_review
    from reader.authoring.reviews import take_review
    from reader.authoring.translations import TranslationError

    wishes = Wishes(options.theirs, options.emptied, options.from_zawgyi)
    failed = False
    for file in options.files:
        try:
            if (review := read_review(file)) is not None:
                work, tag = _work(options.content, review.work), review.tag
                told = take_review(work, tag, review, options.by, date.today().isoformat(), write=not options.plan)
                print("\n".join((f"{file}: a sheet of {work.id} in {language(tag).english_name}", *told)))
                continue
            table = read_table(file)
            tag = language(options.language or table.language).tag if options.language or table.language else ""
            work_id = options.work or table.work
            if not tag or not work_id:
                raise AuthorError(f"{file} does not say whose it is: name it with --work and --language.")
            work = _work(options.content, work_id)
            if tag == work.source_language:
                raise AuthorError(
                    f"{file} is in the language of the source: words in it go into {work.source_file.name}."
                )
            outcome = take_in(work, tag, table, wishes, write=not options.plan)
        except TranslationError as error:
            raise AuthorError(f"{error.file}:{error.line}: {error}") from error
        except AuthorError as error:
            said = str(error)
            print(said if str(file) in said else f"{file}: {said}", file=sys.stderr)
            failed = True
            continue
        print("\n".join((f"{file}: {work.id} in {language(tag).english_name}", *outcome.report())))
    return 1 if failed else 0


def _memory(options: argparse.Namespace) -> int:
    from reader.authoring.exchange.memory import write_memory

    works = read_works(options.content, Mistakes())
    tags = [language(t).tag for t in options.language or LANGUAGES]
    print(f"{options.out}: {write_memory(works, tags, options.out)} pairs")
    return 0


def _translate(options: argparse.Namespace) -> int:
    from reader.authoring.exchange.table import po_text
    from reader.authoring.translations import TranslationError, update

    mistakes = Mistakes()
    works = read_works(options.content, mistakes)
    wanted = [w for w in works if not options.works or w.id in options.works]
    if missing := set(options.works) - {w.id for w in works}:
        print(f"There is no work “{', '.join(sorted(missing))}” in {options.content}.", file=sys.stderr)
        return 1
    tags = [language(t).tag for t in options.language or LANGUAGES]
    jobs = [(w, t) for w in wanted for t in tags if t != w.source_language]
    for work, tag in jobs:
        file = work.translation_file(tag)
        try:
            entries = update(file, tag, work.id, work.document, work.segment_places(), work.segment_notes())
        except TranslationError as error:
            mistakes.add(error.file, error.line, str(error))
            continue
        text = po_text(entries)
        if not file.exists() or file.read_text("utf-8") != text:
            write_whole(file, text)
    mistakes.raise_any()
    print(f"{len(jobs)} translators' files are up to date.")
    return 0
