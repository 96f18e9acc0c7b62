"""Translators' files that somebody spoilt, and what is told of them, in numbers: ``python -m tests.spoilt_files [FOLDER]``.

Three tables: ten ways to spoil a file, in each format and language; ten kinds of wrong words, which the remarks of
``check`` are for, in six languages; and a whole round trip, where soffice is installed also after LibreOffice opened and
saved the file. Prints what is not told.
"""

import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from reader.authoring import months
from reader.authoring.exchange.formats import ENDINGS, FORMATS, writer_of
from reader.authoring.exchange.table import ExchangeError, Table, TranslationRow, table_of
from reader.authoring.exchange.taking_in import Outcome, read_table, take_in
from reader.authoring.importing.model import ForeignFileError
from reader.authoring.look_again import Pair, numbers_in, remarks
from reader.authoring.mistakes import Mistakes
from reader.authoring.months import months_in
from reader.authoring.term_checks import other_names, terms_of
from reader.authoring.translations import TranslationError
from reader.authoring.works import WorkSource, read_works
from tests.conftest import ROOT
from tests.libreoffice import AS, saved_as

TAGS = ("my", "ar", "th", "km")
WORK = "atd-mou"
Rows = list[TranslationRow]


def changed(rows: Rows, which: Callable[[TranslationRow], bool], **more: str) -> Rows:
    """Return rows with the first that is looked for changed."""
    at = next(i for i, row in enumerate(rows) if which(row))
    return [replace(row, **more) if i == at else row for i, row in enumerate(rows)]


def spoilt(table: Table, others: Table) -> Iterator[tuple[str, Table]]:
    """Yield ten ways to spoil a table, each with its name; `others` is the same text in another script."""
    rows = table.rows
    bold = next(r for r in rows if "**" in r.source)
    link = next(r for r in rows if "](" in r.source)
    long = next(r for r in rows if len(r.source) > 60 and "**" not in r.source and "](" not in r.source)
    ways: list[tuple[str, Rows]] = [
        ("bold lost", changed(rows, lambda r: r is bold, translation=bold.translation.replace("**", ""))),
        ("link lost", changed(rows, lambda r: r is link, translation="".join(link.translation.split("](")[0].replace("[", "", 1)))),
        ("a note that is none", changed(rows, lambda r: r is long, translation=f"{long.translation}[^99]")),
        ("source changed", changed(rows, lambda r: r is long, source=f"{long.source} And more.", translation=f"{long.translation} 1")),
        ("a row twice", [*rows, replace(long, translation=f"{long.translation} 2")]),
        ("rows deleted", rows[:20] + rows[30:]),
        ("a row emptied", changed(rows, lambda r: r is long, translation="")),
        ("of another text", changed(rows, lambda r: r is long, key="0000000000/0", source="Words of quite another text, about a ship at sea.")),
        ("in another language", [replace(r, translation=o.translation) for r, o in zip(rows, others.rows, strict=True)]),
    ]  # fmt: skip
    for name, found in ways:
        yield name, replace(table, rows=found)
    yield "of another work", replace(table, work="covid-19-book")


def told(outcome: Outcome) -> bool:
    """Return whether somebody reads that a file was not as it should be."""
    kinds = (
        outcome.conflicts,
        outcome.changed,
        outcome.emptied,
        outcome.refused,
        outcome.look,
        outcome.strange,
        outcome.repeated,
    )
    return any(kinds) or bool(outcome.missing)


def wrong_words(tag: str, rows: Rows) -> Iterator[tuple[str, Rows]]:
    """Yield ten kinds of words that are wrong, in a language."""
    numbered = next(
        r for r in rows if any(n > 12 for n in numbers_in(r.source)) and any(n > 12 for n in numbers_in(r.translation))
    )
    number = str(max(numbers_in(numbered.translation)))
    bare = re.sub(r"\d+", "", numbered.translation)
    dated = next(r for r in rows if months_in(r.source, "en") and months_in(r.translation, tag))
    denied = next(r for r in rows if " not " in r.source and len(r.source) > 60)
    long = next(r for r in rows if len(r.source) > 120 and r is not numbered)
    plain = next(r for r in rows if 40 < len(r.source) < 120 and not numbers_in(r.source))
    yes = next(
        r
        for r in rows
        if "not" not in r.source and " no " not in r.source and 30 < len(r.source) < 150 and not numbers_in(r.source)
    )
    month = next(n for n in range(1, 13) if n not in months_in(dated.source, "en"))
    yield (
        "another number",
        changed(rows, lambda r: r is numbered, translation=numbered.translation.replace(number, str(int(number) + 10))),
    )
    yield "another month", changed(rows, lambda r: r is dated, translation=with_month(dated.translation, tag, month))
    yield "a year lost", changed(rows, lambda r: r is numbered, translation=bare)
    yield "in English", changed(rows, lambda r: r is plain, translation=plain.source)
    yield (
        "in another script",
        changed(rows, lambda r: r is plain, translation="Πρέπει να το ξαναδείς αυτό το κείμενο, παρακαλώ."),
    )
    yield "a negation lost", changed(rows, lambda r: r is denied, translation=yes.translation)
    yield "far too short", changed(rows, lambda r: r is long, translation=yes.translation[:4])
    yield "far too long", changed(rows, lambda r: r is plain, translation=" ".join([plain.translation] * 4))
    lines = [r.translation for r in rows]
    yield (
        "a row lost",
        [replace(r, translation=w) for r, w in zip(rows, [*lines[:8], *lines[9:], lines[8]], strict=True)],
    )
    yield "a term named otherwise", []


def with_month(words: str, tag: str, month: int) -> str:
    """Return words with another month in place of each."""
    if tag in months._NUMBERED:
        return re.sub(months._NUMBERED[tag], lambda m: m[0].replace(m[1], str(month)), words, flags=re.IGNORECASE)
    names = months._NAMES[tag].split()
    for name in names:
        for same in name.split("|"):
            words = words.replace(same, names[month - 1].split("|")[0])
    return words


def main(folder: Path) -> None:
    """Print the tables."""
    works = read_works(ROOT / "content", Mistakes())
    work = next(w for w in works if w.id == WORK)
    tables = {tag: table_of(work, tag) for tag in TAGS}
    count, silent = 0, []
    for tag in TAGS:
        for form in FORMATS:
            file = folder / f"{tag}{ENDINGS[form]}"
            writer_of(form)(tables[tag], file)
            handed_out = {row.key: row.old for row in read_table(file).rows}
            for name, table in spoilt(tables[tag], tables["ar" if tag != "ar" else "th"]):
                writer_of(form)(table, file)
                count += 1
                try:
                    if not told(take_in(work, tag, _as_edited(read_table(file), handed_out), write=False)):
                        silent.append(f"{name} ({form}, {tag})")
                except (ExchangeError, ForeignFileError, TranslationError):
                    pass
    print(f"spoilt files: {count - len(silent)} of {count} told {silent or ''}")
    _words(works)
    for tag in TAGS:
        for form in FORMATS:
            file = folder / f"{work.id}.{tag}{ENDINGS[form]}"
            writer_of(form)(tables[tag], file)
            outcome = take_in(work, tag, read_table(file), write=False)
            after = ""
            if form in AS and shutil.which("soffice") is not None:
                (saved,) = saved_as(form, [file], folder)
                again = take_in(work, tag, read_table(saved), write=False)
                after = f"; after LibreOffice {again.same} of {again.segments}, {again.taken} taken"
            print(f"{tag} {form:6} {outcome.same} of {outcome.segments} the same, {outcome.taken} taken{after}")


def _as_edited(table: Table, handed_out: dict[str, str | None]) -> Table:
    """Return a table with what its file was handed out with: writing it anew says that of the new words."""
    return replace(table, rows=[replace(r, old=handed_out.get(r.key, r.old)) for r in table.rows])


def _words(works: list[WorkSource]) -> None:
    count, silent = 0, []
    work = max((w for w in works if w.kind == "explainer"), key=lambda w: len(w.document.segments))
    for tag in ("my", "km", "th", "ar", "vi", "zh-Hans"):
        rows = table_of(work, tag).rows
        before = {(r.key, r.kind) for r in remarks(_pairs(rows, tag))}
        for name, wrong in wrong_words(tag, rows):
            count += 1
            found = {(r.key, r.kind) for r in remarks(_pairs(wrong, tag))} - before if wrong else _term(works, tag)
            if not found:
                silent.append(f"{name} ({tag})")
        if tag == "my":
            count += 1
            turned = changed(rows, lambda r: len(r.source) > 120, translation="ဤစာမ်က္ႏွာသည္ ထိုသေဘာတူညီခ်က္ကို ရွင္းျပပါသည္ စာမ်က္ႏွာ")
            if not {(r.key, r.kind) for r in remarks(_pairs(turned, tag))} - before:
                silent.append("Zawgyi")
    print(f"wrong words: {count - len(silent)} of {count} told {silent or ''}")


def _term(works: list[WorkSource], tag: str) -> bool:
    """Return whether it is told where a text calls a term otherwise than the glossary does in a language."""
    glossaries = [w for w in works if w.kind == "glossary"]
    there = set(other_names(works))
    for work in works:
        raw = work.translations[tag].raw if tag in work.translations else {}
        for key, terms in terms_of(work, glossaries, tag).items():
            for _, name in terms:
                if raw.get(key, "").count(name) == 1:
                    kept, raw[key] = raw[key], raw[key].replace(name, "+++")
                    found = set(other_names(works)) - there
                    raw[key] = kept
                    return bool(found)
    return False


def _pairs(rows: Rows, tag: str) -> list[Pair]:
    return [Pair(r.key, r.source, r.translation, "en", tag) for r in rows if r.translation]


if __name__ == "__main__":
    if len(sys.argv) > 1:
        Path(sys.argv[1]).mkdir(parents=True, exist_ok=True)
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(Path(made))
