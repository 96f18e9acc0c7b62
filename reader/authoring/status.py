"""How far each work is translated and checked: a table for the terminal, and a page for the browser."""

from dataclasses import dataclass
from html import escape

from icu4py.breakers import WordBreaker

from reader.authoring.html_page import page
from reader.authoring.release import missing_checks
from reader.authoring.remarks import open_remarks
from reader.authoring.unfinished import unfinished
from reader.authoring.voices_to_pack import recorded_work
from reader.authoring.works import WorkSource
from reader.core.languages import LANGUAGES, language
from reader.core.questions import StoredQuestion
from reader.core.words import Words
from reader.core.works import Subject


@dataclass(frozen=True)
class Row:
    """One work in one language. ``translated``, ``fuzzy`` and ``segments`` count segments (what is translated),
    ``blocks`` of ``all_blocks`` those that are whole, ``words`` words."""

    work: str
    language: str
    translated: int
    fuzzy: int
    segments: int
    blocks: int
    all_blocks: int
    words: int
    state: str
    checked_by: str
    next: str
    """What is to be done next; empty where nothing is."""
    read: int = 0
    """How many pieces of it are recorded, of ``aloud`` that can be; ``again`` were changed since they were read."""
    aloud: int = 0
    again: int = 0

    @property
    def voice(self) -> str:
        """How much of it can be heard; empty where nobody has read anything."""
        if not self.read and not self.again:
            return ""
        return f"read {self.read}/{self.aloud}" + (f", read {self.again} again" if self.again else "")

    @property
    def percent(self) -> int:
        return 100 * self.translated // self.segments if self.segments else 100


def rows(works: list[WorkSource]) -> list[Row]:
    """Return a row for every work and every language of the program."""
    return [_row(work, tag) for work in works for tag in LANGUAGES]


def _row(work: WorkSource, tag: str) -> Row:
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
    blocks = [b.id for b in work.document.blocks() if b.segments]
    there = sum(b in words for b in blocks)
    count = sum(_count(w, tag) for block in words.values() for w in block)
    state, following = _state(work, tag, translated, fuzzy), _next(work, tag, translated, fuzzy, segments)
    recorded = recorded_work(work, tag)
    return Row(
        work.id, tag, translated, fuzzy, segments, there, len(blocks), count, state, ", ".join(names), following,
        len(recorded.there), len(recorded.spoken), len(recorded.again),
    )  # fmt: skip


def _count(words: Words, tag: str) -> int:
    """Return how many words ICU finds: pieces with a letter or a digit in them."""
    return sum(any(c.isalnum() for c in piece) for piece in WordBreaker(words.text, language(tag).icu))


def _state(work: WorkSource, tag: str, translated: int, fuzzy: int) -> str:
    checks = work.checks(tag)
    if not translated and not fuzzy:
        return "not begun"
    parts = ["source"] if tag == work.source_language else []
    if not checks.language:
        parts.append("unchecked")
    elif work.subject is Subject.RIGHTS:
        parts.append("law checked" if checks.law else "law unchecked")
    else:
        parts.append("checked")
    if fuzzy:
        parts.append("partly out of date")
    if tag in work.translations and (n := len(open_remarks(work, tag))):
        parts.append(f"{n} to look at again")
    return ", ".join(parts)


def _next(work: WorkSource, tag: str, translated: int, fuzzy: int, segments: int) -> str:
    if not translated and not fuzzy:
        return "find a translator"
    if fuzzy:
        return f"bring {fuzzy} up to date"
    if translated < segments:
        return f"translate {segments - translated} more"
    if unfinished(work):
        return "finish it: see sala-author check"
    checks = work.checks(tag)
    missing = missing_checks(work, tag) or (() if checks.language else ("language",))
    again = " again" if checks.lapsed else ""
    return f"have the {' and the '.join(missing)} checked{again}" if missing else ""


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
    kind = "none" if row.state == "not begun" else ("notice" if row.next else "good")
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
