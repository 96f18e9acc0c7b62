"""What is wrong, how far it is, and who has checked it."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.authoring.cli.shared import Command, add_content, add_text, day, named_text, read_content, write_page
from reader.authoring.importing.model import counted
from reader.authoring.look_again import ALL_KINDS
from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.questions import read_questions, shown_words
from reader.authoring.unfinished import unfinished
from reader.authoring.work_toml import CHECKS
from reader.authoring.works import WorkSource, read_works
from reader.core.works import WorkKind

if TYPE_CHECKING:
    from reader.authoring.letters import Shown


def add(command: Command) -> None:
    """Add check, status, review-sheet, approve, settle and same-meaning."""
    check = command("check", _check, "list every mistake in the content, with file and line")
    add_content(check)
    check.add_argument(
        "--fonts", type=Path, default=Path("build/fonts"), metavar="FOLDER", help="what words are measured with"
    )
    state = command("status", _status, "show how far every work is translated and checked")
    add_content(state)
    state.add_argument("--html", type=Path, metavar="FILE", help="write it as a page for the browser")
    sheet = command("review-sheet", _review_sheet, "make a sheet to check a text with")
    add_text(sheet)
    sheet.add_argument("--as", dest="form", choices=("html", "docx"), default="html")
    sheet.add_argument("--since", type=Path, metavar="SHEET", help="only the rows that are others than on this sheet")
    sheet.add_argument("--since-check", action="store_true", help="only the rows that changed since the last check")
    sheet.add_argument("--out", type=Path, metavar="FILE", help="default: build/review/WORK.TAG.html or .docx")
    approve = command("approve", _approve, "record that somebody checked a text")
    add_text(approve)
    approve.add_argument("kind", choices=CHECKS, help="what was checked")
    approve.add_argument("--by", required=True, metavar="NAME", help="who checked it")
    approve.add_argument("--text", required=True, metavar="TEXT", help="the number of the text, from its sheet")
    approve.add_argument("--on", type=day, default=date.today(), metavar="YYYY-MM-DD", help="when (default: today)")
    settled = command("settle", _settle, "record that a row that “check” tells to look at again is right")
    add_text(settled)
    settled.add_argument("row", metavar="ROW", help="as “check” names it: 0a1b2c3d4e/0")
    settled.add_argument("kind", metavar="KIND", choices=ALL_KINDS, help=f"one of {', '.join(ALL_KINDS)}")
    settled.add_argument("--by", required=True, metavar="NAME", help="who looked at it")
    same = command(
        "same-meaning", _same_meaning, "record that a changed source says the same: its translation counts again"
    )
    add_text(same)
    same.add_argument("rows", nargs="*", metavar="ROW", help="only these rows (default: all that are out of date)")
    same.add_argument("--by", required=True, metavar="NAME", help="who compared both")


def _check(options: argparse.Namespace) -> int:
    from reader.authoring.people import lacking_consent
    from reader.authoring.remarks import all_remarks, lacking_art
    from reader.authoring.term_checks import other_names

    works = read_content(options.content)
    mistakes = Mistakes()
    for work in works:
        for mistake in unfinished(work):
            mistakes.add(mistake.file, mistake.line, mistake.message)
    _check_shown(works, shown_words(options.content, works), options.fonts, Path("build/check"), mistakes)
    mistakes.raise_any()
    for remark in (*other_names(works), *all_remarks(works), *lacking_art(works), *lacking_consent(works)):
        print(f"look again: {remark}")
    print(f"{len(works)} works, no mistakes.")
    return 0


def _check_shown(
    works: list[WorkSource], questions: "Shown", fonts_folder: Path, pictures: Path, mistakes: Mistakes
) -> None:
    """Check that our fonts have every letter, Nastaliq those of Urdu, and that the words of comics and tables fit."""
    if not any(fonts_folder.glob("*.ttf")):
        print(
            "Whether fonts have every letter, and whether words fit their balloons, was not checked: make the fonts first, "
            "with “sala-author fonts”."
        )
        return
    from reader.authoring.letters import check_fonts
    from reader.authoring.nastaliq_words import check_letters  # HarfBuzz is loaded only here

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


def _status(options: argparse.Namespace) -> int:
    from reader.authoring import status

    mistakes = Mistakes()
    works = read_works(options.content, mistakes)
    found = status.rows(works)
    asked = status.questions_line(read_questions(options.content, works, mistakes))
    if options.html:
        write_page(options.html, status.status_page(found, asked))
    else:
        print("\n".join(filter(None, (status.table(found), asked))))
    mistakes.raise_any()
    return 0


def _review_sheet(options: argparse.Namespace) -> int:
    from reader.authoring.checked_rows import changed_since_check
    from reader.authoring.review_forms import read_review, write_word
    from reader.authoring.review_sheet import review_sheet
    from reader.authoring.reviews import changed_since

    work, tag = named_text(options)
    file = options.out or Path("build/review") / f"{work.id}.{tag}.{options.form}"
    only = None
    if options.since is not None:
        before = read_review(options.since)
        if before is None:
            raise AuthorError(f"{options.since} is no sheet of “sala-author review-sheet”.")
        only = changed_since(work, tag, before)
        print(f"{counted(len(only), 'row')} changed since {options.since}.")
        if not only:
            return 0
    elif options.since_check:
        only = changed_since_check(work, tag)
        if only is None:
            raise AuthorError(f"No check of “{work.id}” in {tag} lapsed, or its rows are not known.")
        print(f"{counted(len(only), 'row')} changed since the last check.")
    if options.form == "html":
        write_page(file, review_sheet(work, tag, only))
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_word(work, tag, file, only)
        print(f"{file}: take it in with “sala-author take-in {file.name}”.")
    return 0


def _settle(options: argparse.Namespace) -> int:
    from reader.authoring.remarks import settle_remark

    work, tag = named_text(options)
    settle_remark(work, tag, options.row, options.kind, options.by, date.today().isoformat())
    print(f"{work.translation_file(tag)}: the {options.kind} of {options.row} was looked at by {options.by}.")
    return 0


def _same_meaning(options: argparse.Namespace) -> int:
    from reader.authoring.remarks import same_meaning

    work, tag = named_text(options)
    count = same_meaning(work, tag, options.rows, options.by, date.today().isoformat())
    print(f"{work.translation_file(tag)}: {count} rows count again. Have the text checked again: a check never stays.")
    return 0


def _approve(options: argparse.Namespace) -> int:
    from reader.authoring import approval

    work, tag = named_text(options)
    if options.on > date.today():
        raise AuthorError(f"{options.on} is still to come: give the day of the check with --on.")
    approval.approve(work, tag, options.kind, options.by, options.on, options.text)
    print(f"{work.folder / 'work.toml'}: the {options.kind} of {work.id} in {tag} was checked by {options.by}.")
    return 0
