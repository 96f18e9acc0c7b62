"""A sheet to check one language of a work: source and text side by side, ten questions, a place for a name.

It is filled in on paper, or in the browser, whose button saves the page with what was written into it.
"""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from reader.authoring.art import ArtError, picture_bytes
from reader.authoring.html_page import cell, page
from reader.authoring.remarks import open_remarks
from reader.authoring.reviews import seals_of
from reader.authoring.sheet_pictures import sheet_picture
from reader.authoring.works import WorkSource
from reader.core.blocks import BlockKind
from reader.core.languages import language
from reader.core.works import Subject

QUESTIONS = (
    "Is every sentence of the source there, and nothing that the source does not say?",
    "Is every negation kept (not, never, nobody, without, unless)?",
    "Are all numbers, amounts, days and dates right, also in tables?",
    "Are the names of laws, offices and people right, and is each office doing what the source says that it does?",
    "Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?",
    "Does the text promise nothing that the source does not promise?",
    "Is each term the same everywhere, and the one that is used in this language (see Words to know)?",
    "Would somebody with few years of school understand every sentence when it is read aloud?",
    "Is the tone polite and calm, and does nothing shame or frighten more than the source does?",
    "Are the words for the pictures right for somebody who cannot see them?",
)
_LAW = (
    "For a check of the law: is what the text says right as the law stands today, and are its dates and sources right?"
)
_STYLE = (
    "td img { max-width: 15rem } td.words { width: 40% } ol.questions li { margin: .5rem 0 } .note { min-width: 12rem }"
    " [contenteditable] { min-height: 1.6em; outline-color: var(--accent) } td > [contenteditable] { background: var(--paper) }"
    " @media print { button { display: none } td > [contenteditable] { background: none } }"
)
SAVE = """<p><button type="button" id="save">Save what I wrote</button></p>
<script>
document.getElementById("save").onclick = function () {
  var page = new Blob(["<!DOCTYPE html>\n" + document.documentElement.outerHTML], { type: "text/html" });
  var link = document.createElement("a");
  link.href = URL.createObjectURL(page);
  link.download = document.querySelector("table").dataset.file;
  link.click();
};
</script>"""
"""The button that saves a sheet, and the only script on any page of ours."""


@dataclass(frozen=True)
class SheetRow:
    """A row of a sheet: its id and the seal of its words; what it is, the picture that belongs to it, the words of the
    source and of the text (None where ``lacks`` says why there are none), and what should be looked at again."""

    number: int
    key: str
    seal: str
    role: str
    image: str
    source: str
    words: str | None
    lacks: str
    told: tuple[str, ...]


def sheet_rows(work: WorkSource, tag: str, only: frozenset[str] | None = None) -> Iterator[SheetRow]:
    """Yield the rows of a sheet, all or `only` some; raise TranslationError."""
    told: dict[str, list[str]] = {}
    for remark in open_remarks(work, tag) if tag in work.translations else ():
        told.setdefault(remark.remark.key, []).append(remark.remark.message)
    images = {b.id: b.image for b in work.document.blocks() if b.image}
    images |= _pages_of_panels(work, tag)
    seals, translation = seals_of(work, tag), work.translations.get(tag)
    for number, segment in enumerate(work.document.segments, 1):
        if only is not None and segment.key not in only:
            continue
        words = translation.raw.get(segment.key) if translation is not None else segment.words
        out_of_date = translation is not None and segment.block in translation.changed
        lacks = "out of date: the source changed" if out_of_date else "not translated"
        yield SheetRow(
            number, segment.key, seals[segment.key], segment.role, images.pop(segment.block, ""), segment.words, words,
            lacks, tuple(told.get(segment.key, ())),
        )  # fmt: skip


def review_sheet(work: WorkSource, tag: str, only: frozenset[str] | None = None) -> str:
    """Return the sheet for the text of `work` in the language of `tag`, as HTML: all rows, or `only` some."""
    own = tag == work.source_language
    source, target = language(work.source_language), language(tag)
    title = f"{work.id}: {target.english_name} ({target.own_name})"
    heads = [source.english_name] if own else [source.english_name, target.english_name]
    head = "".join(f"<th>{escape(name)}</th>" for name in heads)
    rows = "\n".join(_row(work, row, tag) for row in sheet_rows(work, tag, only))
    part = "" if only is None else " These are the rows that changed since the sheet before."
    questions = "\n".join(f'<li><span class="box"></span> {escape(q)}</li>' for q in QUESTIONS)
    law = f"<p>{escape(_LAW)}</p>" if work.subject is Subject.RIGHTS else ""
    kinds = ["language", "law"] if work.subject is Subject.RIGHTS else ["language"]
    commands = "\n".join(
        f'sala-author approve {work.id} {tag} {kind} --by "NAME" --text {work.fingerprint(tag)}' for kind in kinds
    )
    against = "Read the text line by line." if own else f"Compare it line by line with the {source.english_name}."
    facts = [
        f"{name}: {day}" for name, day in (("The law as of", work.law_as_of), ("Check again by", work.check_by)) if day
    ]
    facts.append(f"Published by {work.publisher}, {work.published}")
    sources = "".join(f"<li>{escape(s.title)} {escape(s.address)}</li>" for s in work.sources)
    about = f"<p>{escape('. '.join(facts))}.</p><ul>{sources}</ul>"
    body = f"""<h1>{escape(title)}</h1>
<p>{escape(against)}{part} Write what is wrong into the last column, here or on paper. Text {work.fingerprint(tag)}.</p>
{about}
<table data-sheet="sala-review {work.id} {tag}" data-file="{work.id}.{tag}.html">
<thead><tr><th>No.</th><th>What it is</th>{head}<th class="note">What is wrong</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
<h2>Ten questions</h2>
<ol class="questions">
{questions}
</ol>
{law}
<h2>Signed</h2>
<p>Name: <span class="line" id="name" contenteditable="true"></span> &nbsp; Date: <span class="line"></span></p>
<p>What I checked: <span class="box"></span> the language {'<span class="box"></span> the law' if law else ""}</p>
{SAVE}
<p class="muted">Something wrong? The editor takes the saved page in: “sala-author take-in {work.id}.{tag}.html”.</p>
<p class="muted">Everything right? Then the editor types:</p>
<pre>{escape(commands)}</pre>"""
    return page(title, body, _STYLE)


def _pages_of_panels(work: WorkSource, tag: str) -> dict[str, str]:
    """Return the page on which the first panel of each page stands: a comic is checked with its pictures."""
    found: dict[str, str] = {}
    page = ""
    for block in work.document.blocks():
        if block.kind is BlockKind.PAGE:
            page = dict(block.art).get(tag) or dict(block.art).get(work.source_language) or block.image
        elif block.kind is BlockKind.PANEL and page:
            found[block.id], page = page, ""
    return found


def _picture(work: WorkSource, name: str) -> str:
    """Return a picture as a sheet shows it, small enough for many on one sheet; nothing where it cannot be read."""
    file = work.folder / name
    if file.suffix.lower() == ".svg":  # a browser draws it, at any size
        try:
            data, kind = picture_bytes(file), "svg+xml"
        except (ArtError, OSError):
            return ""
    elif (small := sheet_picture(file)) is not None:
        data, kind = small.data, small.ending
    else:
        return ""
    return f'<br><img alt="" src="data:image/{kind};base64,{base64.b64encode(data).decode()}">'


def _row(work: WorkSource, row: SheetRow, tag: str) -> str:
    image = row.image
    role = f"{escape(row.role)} ({escape(image)}){_picture(work, image)}" if image else escape(row.role)
    cells = [f"<td>{row.number}</td>", f'<td class="muted">{role}</td>', cell(row.source, work.source_language)]
    if tag != work.source_language:
        cells.append(cell(row.words, tag) if row.words is not None else f'<td class="notice">{row.lacks}</td>')
    look = f'<p class="notice">Look again: {escape("; ".join(row.told))}</p>' if row.told else ""
    write = '<div contenteditable="true"></div>'
    return f'<tr id="{escape(row.key)}" data-seal="{row.seal}">{"".join(cells)}<td class="note">{look}{write}</td></tr>'
