"""Sheets of reviewers that came back: what is wrong goes beside its row in the translator's file."""

from dataclasses import dataclass, field

import polib

from reader.authoring.exchange.table import current_entries, current_file, write_po
from reader.authoring.findings import note_finding
from reader.authoring.importing.model import counted, near
from reader.authoring.look_again import seal, seal_of
from reader.authoring.mistakes import AuthorError
from reader.authoring.work_toml import is_name
from reader.authoring.works import WorkSource
from reader.core.languages import language


@dataclass(frozen=True)
class Finding:
    """What is wrong with a row, in a reviewer's words; ``seal`` names the words that were on the sheet."""

    key: str
    words: str
    seal: str = ""


@dataclass
class Review:
    """A sheet as it came back: of which text, by whom (empty where no name was written), what is wrong, the seals of all
    its rows, and comments that stand beside no row."""

    work: str
    tag: str
    by: str = ""
    findings: list[Finding] = field(default_factory=list)
    seals: dict[str, str] = field(default_factory=dict)
    beside: list[str] = field(default_factory=list)


def seals_of(work: WorkSource, tag: str) -> dict[str, str]:
    """Return what names the words of each row as they are now."""
    if tag == work.source_language:
        return {s.key: seal_of(s.words, "") for s in work.document.segments}
    return {key: seal(entry) for key, entry in current_entries(work, tag).items()}


def changed_since(work: WorkSource, tag: str, before: Review) -> frozenset[str]:
    """Return the rows whose words are others than on an older sheet, or were not on it; raise AuthorError where it is of
    another text."""
    _refuse_other(work, tag, before)
    return frozenset(key for key, found in seals_of(work, tag).items() if before.seals.get(key) != found)


def take_review(work: WorkSource, tag: str, review: Review, by: str, on: str, write: bool = True) -> list[str]:
    """Put what a reviewer found beside its rows, and return what happened, a line each. `by` counts where the sheet has
    no name.

    Raise AuthorError, TranslationError, OSError; then nothing is written.
    """
    _refuse_other(work, tag, review)
    name = " ".join((review.by or by).split())
    if review.findings and not is_name(name.replace("⟦", "").replace("⟧", "")):
        raise AuthorError("The sheet has no name: say who checked the text with --by.")
    segments = {s.key: s for s in work.document.segments}
    own = tag == work.source_language
    seals, lines, kept, changed = seals_of(work, tag), [], 0, 0
    places = work.segment_places()
    entries: dict[str, polib.POEntry] = {}
    if not own:
        po = current_file(work, tag)
        entries = {entry.msgctxt: entry for entry in po if not entry.obsolete}
    for finding in review.findings:
        segment = segments.get(finding.key)
        if segment is None or seals[finding.key] != finding.seal:
            changed += 1
            said = segment.words if segment is not None else "no longer in the text"
            lines.append(f"  {finding.key} “{near(said)}” changed since the sheet was made: {finding.words}")
            continue
        if own:
            lines.append(f"  {work.source_file}:{places[finding.key][1]}: {finding.words}")
        elif note_finding(entries[finding.key], finding.words, name, on):
            kept += 1
            lines.append(f"  {finding.key} “{near(segment.words)}”: {finding.words}")
    if kept and write:
        write_po(work.translation_file(tag), po)
    head = [f"{counted(len(review.findings), 'remark')} on {counted(len(review.seals), 'row')}, {kept} of them new"]
    if changed:
        head.append(f"{counted(changed, 'remark')} on words that are others by now: mend them by hand, or leave them")
    if own and review.findings:
        head.append(f"{language(tag).english_name} is the source: mend it there")
    return [*head, *lines, *(f"  beside no row: {words}" for words in review.beside)]


def _refuse_other(work: WorkSource, tag: str, review: Review) -> None:
    if (review.work, review.tag) != (work.id, tag):
        raise AuthorError(f"This is a sheet of “{review.work}” in {language(review.tag).english_name}: name that text.")
