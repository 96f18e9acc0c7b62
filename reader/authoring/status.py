"""How far each work is translated and checked: a table for the terminal, and a page for the browser."""

from html import escape

from icu4py.breakers import WordBreaker

from reader.authoring.exchange.handed_out import HandedOut, handed_out
from reader.authoring.html_page import page
from reader.authoring.release import missing_checks
from reader.authoring.remarks import open_remarks
from reader.authoring.status_row import NextStep, Row
from reader.authoring.unfinished import unfinished
from reader.authoring.voices_to_pack import recorded_work
from reader.authoring.works import WorkSource
from reader.core.languages import LANGUAGES, language
from reader.core.questions import StoredQuestion
from reader.core.words import Words
from reader.core.works import Subject


def rows(works: list[WorkSource]) -> list[Row]:
    """Return a row for every work and every language of the program."""
    return [row for work in works for row in rows_of(work)]


def rows_of(work: WorkSource) -> list[Row]:
    """Return a row for every language of the program."""
    finished = not unfinished(work)
    away = handed_out(work.folder)
    return [_row(work, tag, finished, away.get(tag)) for tag in LANGUAGES]


def _row(work: WorkSource, tag: str, finished: bool, away: HandedOut | None) -> Row:
    segments = len(work.document.segments)
    translation = work.translations.get(tag)
    if tag == work.source_language:
        translated, fuzzy, words = segments, 0, work.document.words
    elif translation is not None:
        translated, fuzzy, words = translation.translated, translation.fuzzy, translation.words
    else:
        translated, fuzzy, words = 0, 0, {}
    checks = work.checks(tag)
    names = [f"{c.by} ({c.on})" for c in (checks.language, checks.law) if c]
    names += [f"{a.by} ({a.on}, changed since)" for a in checks.lapsed]
    checked = tuple(name for name, check in (("language", checks.language), ("law", checks.law)) if check)
    missing = missing_checks(work, tag) or (() if checks.language else ("language",))
    blocks = [b.id for b in work.document.blocks() if b.segments]
    begun, recorded = translated or fuzzy, recorded_work(work, tag)
    return Row(
        work.id, tag, translated, fuzzy, segments, sum(b in words for b in blocks), len(blocks),
        sum(_count(w, tag) for block in words.values() for w in block),
        len(open_remarks(work, tag)) if begun and translation is not None else 0,
        tag == work.source_language, work.subject is Subject.RIGHTS, checked, bool(checks.lapsed), ", ".join(names),
        _step(translated, fuzzy, segments, finished, missing), missing,
        len(recorded.there), len(recorded.spoken), len(recorded.again),
        *((away.to, away.on.isoformat()) if away is not None else ("", "")),
    )  # fmt: skip


def _step(translated: int, fuzzy: int, segments: int, finished: bool, missing: tuple[str, ...]) -> NextStep:
    if not translated and not fuzzy:
        return NextStep.BEGIN
    if fuzzy:
        return NextStep.UPDATE
    if translated < segments:
        return NextStep.TRANSLATE
    if not finished:
        return NextStep.FINISH
    return NextStep.CHECK if missing else NextStep.NOTHING


def _count(words: Words, tag: str) -> int:
    """Return how many words ICU finds: pieces with a letter or a digit in them."""
    return sum(any(c.isalnum() for c in piece) for piece in WordBreaker(words.text, language(tag).icu))


def table(found: list[Row]) -> str:
    """Return the rows as a table in plain text."""
    head = (
        "work",
        "language",
        "translated",
        "share",
        "fuzzy",
        "blocks",
        "words",
        "voice",
        "state",
        "checked by",
        "next",
    )
    cells = [
        (
            r.work, r.language, f"{r.translated}/{r.segments}", f"{r.percent} %", str(r.fuzzy),
            f"{r.blocks}/{r.all_blocks}", str(r.words), r.voice or "–", r.state, r.checked_by or "–", r.next or "–",
        )
        for r in found
    ]  # fmt: skip
    widths = [max(len(row[i]) for row in (head, *cells)) for i in range(len(head))]
    lines = ["  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in (head, *cells)]
    return "\n".join((lines[0], "  ".join("-" * w for w in widths), *lines[1:]))


def questions_line(questions: list[StoredQuestion]) -> str:
    """Return a line about the questions of the shelf: how many are written in which language."""
    counts = {tag: sum(tag in dict(q.words) for q in questions) for tag in LANGUAGES}
    told = ", ".join(f"{tag} {count}/{len(questions)}" for tag, count in counts.items())
    return f"questions of the shelf, unchecked: {told}" if questions else ""


def status_page(found: list[Row], questions: str = "") -> str:
    """Return the rows as a page for the browser: a line a work, a column a language; and a line about the questions."""
    works = list(dict.fromkeys(r.work for r in found))
    tags = list(dict.fromkeys(r.language for r in found))
    by_place = {(r.work, r.language): r for r in found}
    heads = "".join(
        f'<th lang="{tag}">{escape(language(tag).own_name)}<br><span class="muted">{tag}</span></th>' for tag in tags
    )
    lines = []
    for work in works:
        cells = "".join(_cell(by_place[work, tag]) for tag in tags)
        lines.append(f'<tr><th scope="row">{escape(work)}</th>{cells}</tr>')
    body = f"""<h1>How far the library is translated and checked</h1>
<p><span class="good">&nbsp;checked&nbsp;</span> every check it needs was made.
<span class="notice">&nbsp;open&nbsp;</span> a draft, or partly out of date.
<span class="none">&nbsp;not begun&nbsp;</span> nothing is written yet.</p>
<table>
<thead><tr><th>Work</th>{heads}</tr></thead>
<tbody>
{chr(10).join(lines)}
</tbody>
</table>
<p>{escape(questions)}</p>"""
    return page("Sala: status of the texts", body, "td { min-width: 7rem; font-size: .9rem }")


def _cell(row: Row) -> str:
    kind = "none" if not row.begun else ("notice" if row.next else "good")
    lines = [f"<strong>{row.percent} %</strong> {row.translated}/{row.segments}", f"{row.words} words"]
    if row.fuzzy:
        lines.append(f"{row.fuzzy} out of date")
    lines += [row.voice] if row.voice else []
    lines.append(escape(row.state))
    if row.checked_by:
        lines.append(escape(row.checked_by))
    if row.next:
        lines.append(f"→ {escape(row.next)}")
    return f'<td class="{kind}">{"<br>".join(lines)}</td>'
