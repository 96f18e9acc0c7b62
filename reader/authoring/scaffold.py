"""Makes the folder of a new work, ready to be written."""

import re
from datetime import date
from pathlib import Path

from reader.authoring.glossary import TERMS_FILE
from reader.core.works import Kind

KINDS = {
    Kind.EXPLAINER: ("rights", "rights"),
    Kind.BOOK: ("health", "health"),
    Kind.STORY: ("stories", "general"),
    Kind.REPORT: ("health", "health"),
    Kind.ARTICLE: ("rights", "rights"),
    Kind.NEWS: ("news", "general"),
    Kind.GLOSSARY: ("words", "rights"),
}
"""The kinds written in Markdown, each with its usual topic and subject."""

_TOML = """id = "{id}"
kind = "{kind}"
topic = "{topic}"      # where it stands on the shelf: rights, children, health, stories, news, words
subject = "{subject}"    # which checks it needs: rights, health, general
order = 100            # its place among the works of its topic, smallest first
cover = "images/cover.svg"    # leave it out where there may be no picture
source_language = "{language}"
date = {today}
{rights}publisher = "WHO PUBLISHES THIS TEXT"
licence = "CC BY 4.0"
credits = ["WHO WROTE IT", "WHO DREW THE PICTURES"]

# Where the facts come from; the address is shown as words.
[[sources]]
title = "TITLE OF THE SOURCE"
address = "example.org/page"

# Below, “sala-author approve” writes who checked the language, or the law in it, and when.
"""
_RIGHTS = "law_as_of = {today}   # the law that the text describes, as it stood on this day\ncheck_by = {later}\n"
_SOURCE = """# TITLE

The first paragraph.

## The first part {#first}

Words, *emphasis*, **strong words**, a [link](#first).
"""
_TERMS = """title = "Words to know"
introduction = "WHAT THESE WORDS ARE."

[[section]]
name = "first"
title = "THE FIRST GROUP"

[[section.term]]
name = "a-term"    # kept for ever: links point at it
term = "A TERM"
meaning = "ITS PLAIN MEANING IN ONE SENTENCE."
"""
_COVER = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 270">
<rect width="480" height="270" fill="#3B4C88"/>
</svg>
"""


class ScaffoldError(Exception):
    """The folder cannot be made; the message says why and what to do."""


def new_work(content: Path, work_id: str, kind: str, tag: str) -> Path:
    """Make ``content/<work_id>`` with a work.toml, a source.md and a cover to replace; return the folder.

    The words of a glossary stand in ``content/terms.toml``, which is made where it is not there.
    """
    if not re.fullmatch("[a-z0-9][a-z0-9-]*", work_id):
        raise ScaffoldError(f"“{work_id}” is no id: use small letters, digits and hyphens.")
    folder = content / work_id
    if folder.exists():
        raise ScaffoldError(f"{folder} is there already: choose another id.")
    topic, subject = KINDS[Kind(kind)]
    today = date.today()
    rights = _RIGHTS.format(today=today, later=today.replace(year=today.year + 1, day=1)) if subject == "rights" else ""
    (folder / "images").mkdir(parents=True)
    (folder / "translations").mkdir()
    toml = _TOML.format(id=work_id, kind=kind, topic=topic, subject=subject, language=tag, today=today, rights=rights)
    (folder / "work.toml").write_text(toml, "utf-8", newline="\n")
    if kind != Kind.GLOSSARY:
        (folder / "source.md").write_text(_SOURCE, "utf-8", newline="\n")
    elif not (content / TERMS_FILE).exists():
        (content / TERMS_FILE).write_text(_TERMS, "utf-8", newline="\n")
    (folder / "images" / "cover.svg").write_text(_COVER, "utf-8", newline="\n")
    return folder
