"""Translators' files."""

import argparse
import sys
from pathlib import Path

from reader.authoring.cli.shared import Command
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_works
from reader.core.languages import LANGUAGES, language


def add(command: Command) -> None:
    """Add translate."""
    translate = command("translate", _translate, "make or update the translators' files")
    translate.add_argument("works", nargs="*", metavar="WORK", help="only these works")
    translate.add_argument("--language", action="append", metavar="TAG", help="only this language (may be repeated)")
    translate.add_argument("--content", type=Path, default=Path("content"))


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
