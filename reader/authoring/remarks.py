"""The remarks on all translations of a library, those that somebody settled left out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import polib

from reader.authoring.exchange.table import write_po
from reader.authoring.findings import findings_in
from reader.authoring.look_again import ALL_KINDS, Pair, Remark, is_settled, remarks, settle
from reader.authoring.mistakes import AuthorError, Mistake
from reader.authoring.translations import open_po
from reader.authoring.work_toml import is_name
from reader.authoring.works import WorkSource
from reader.core.blocks import BlockKind
from reader.core.languages import language

NAMES_OF_KINDS = ", ".join(ALL_KINDS)


@dataclass(frozen=True)
class RowRemark:
    """A remark and where it stands."""

    work: str
    tag: str
    remark: Remark
    place: Mistake

    def __str__(self) -> str:
        return f"{self.place} ({self.remark.kind} of {self.remark.key})"


def open_remarks(work: WorkSource, tag: str) -> list[RowRemark]:
    """Return what should be looked at again in a translation, and nobody has settled."""
    translation, file = work.translations[tag], work.translation_file(tag)
    pairs = [
        Pair(s.key, s.words, translation.raw[s.key], work.source_language, tag)
        for s in work.document.segments if translation.raw.get(s.key)
    ]  # fmt: skip
    found = remarks(pairs)
    entries = {e.msgctxt: e for e in open_po(file) if not e.obsolete}
    found += [Remark(key, "review", said) for key, e in entries.items() for said in findings_in(e)]
    rows = []
    for remark in found:
        entry = entries.get(remark.key)
        if entry is None or not is_settled(entry, remark.kind):
            line = (entry.linenum if entry is not None else 0) or 1
            rows.append(RowRemark(work.id, tag, remark, Mistake(file, line, remark.message)))
    return rows


def lacking_art(works: Iterable[WorkSource]) -> Iterator[Mistake]:
    """Yield which pages of comics have their words in the picture, and no picture in a language that the comic has."""
    for work in works:
        for number, page in enumerate((b for b in work.document.blocks() if b.kind is BlockKind.PAGE), 1):
            drawn = dict(page.art)
            for tag in sorted(set(work.languages) - set(drawn)) if drawn else ():
                shown = language(page.art_in((tag, work.source_language))[1]).english_name
                yield Mistake(
                    work.folder / "comic.toml", 1,
                    f"page {number} has no picture in {language(tag).english_name}: the one in {shown} is shown, and says so",
                )  # fmt: skip


def all_remarks(works: list[WorkSource]) -> Iterator[RowRemark]:
    """Yield the open remarks of all translations."""
    for work in works:
        for tag in sorted(work.translations):
            yield from open_remarks(work, tag)


def settle_remark(work: WorkSource, tag: str, key: str, kind: str, by: str, on: str) -> None:
    """Record that `by` looked at one row, and found its words right; it lapses when they change.

    Raise AuthorError, OSError; then nothing is written.
    """
    name = " ".join(by.split())
    if not is_name(name):
        raise AuthorError("It needs a name that can be read: say who looked at it with --by.")
    if kind not in ALL_KINDS:
        raise AuthorError(f"“{kind}” is no kind of remark: use one of {NAMES_OF_KINDS}.")
    po = open_po(work.translation_file(tag))
    entry: polib.POEntry | None = next((e for e in po if e.msgctxt == key and not e.obsolete), None)
    if entry is None or not entry.msgstr.strip():
        raise AuthorError(f"“{work.id}” in {language(tag).english_name} has no row “{key}” that is translated.")
    settle(entry, kind, name, on)
    write_po(work.translation_file(tag), po)


def same_meaning(work: WorkSource, tag: str, keys: list[str], by: str, on: str) -> int:
    """Record that the source of rows changed in its letters and not in what it says: their translations count again.
    Return how many. No key: every row that is out of date. Checks of the law, and of the language, are never kept.

    Raise AuthorError, OSError; then nothing is written.
    """
    from reader.authoring.exchange.table import current_file

    name = " ".join(by.split())
    if not is_name(name):
        raise AuthorError("It needs a name that can be read: say who compared it with --by.")
    po = current_file(work, tag)
    rows = {e.msgctxt: e for e in po if e.fuzzy and e.msgstr and not e.obsolete and e.previous_msgid}
    if unknown := [key for key in keys if key not in rows]:
        raise AuthorError(
            f"“{unknown[0]}” is no row of “{work.id}” in {language(tag).english_name} that is out of date."
        )
    for key in keys or rows:
        entry = rows[key]
        entry.flags.remove("fuzzy")
        entry.tcomment = "\n".join(
            [*entry.tcomment.splitlines(), f"the same meaning as “{entry.previous_msgid}”: {name}, {on}"]
        )
        entry.previous_msgid = None
    if rows:
        write_po(work.translation_file(tag), po)
    return len(keys or rows)
