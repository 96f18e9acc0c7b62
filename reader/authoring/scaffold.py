"""Makes the folder of a new work, ready to be written."""

import shutil
from datetime import date
from pathlib import Path

from reader.authoring.comic import COMIC_FILE
from reader.authoring.glossary import TERMS_FILE
from reader.authoring.mistakes import AuthorError
from reader.authoring.whole_file import PARTIAL, write_whole
from reader.core.limits import is_work_id
from reader.core.works import WorkKind

KINDS = {
    WorkKind.EXPLAINER: ("rights", "rights"),
    WorkKind.BOOK: ("health", "health"),
    WorkKind.COMIC: ("children", "health"),
    WorkKind.STORY: ("stories", "general"),
    WorkKind.REPORT: ("health", "health"),
    WorkKind.ARTICLE: ("rights", "rights"),
    WorkKind.NEWS: ("news", "general"),
    WorkKind.GLOSSARY: ("words", "rights"),
    WorkKind.PAGES: ("rights", "rights"),
    WorkKind.FILM: ("health", "health"),
}
"""Every kind with its usual topic and subject."""

_TOML = """id = "{id}"
kind = "{kind}"
topic = "{topic}"      # where it stands on the shelf: rights, children, health, stories, news, words
subject = "{subject}"    # which checks it needs: rights, health, general
order = 100            # its place among the works of its topic, smallest first
cover = "images/cover.svg"    # leave it out where there may be no picture
{film}source_language = "{language}"
date = {today}
{rights}publisher = "WHO PUBLISHES THIS TEXT"
licence = "UNDER WHICH LICENCE"
credits = ["WHO WROTE IT", "WHO DREW THE PICTURES"]

# Where the facts come from; the address is shown as words.
[[sources]]
title = "TITLE OF THE SOURCE"
address = "example.org/page"

# Below, “sala-author approve” writes who checked the language, or the law in it, and when.
"""
_RIGHTS = """# law_as_of = YYYY-MM-DD   # the law that the text describes, as it stood on this day
# check_by = YYYY-MM-DD    # the day by which it is to be checked again
"""
_SOURCE = """# TITLE

The first paragraph.

## The first part {#first}

Words, *emphasis*, **strong words**, a [link](#first).
"""
_FILM = 'film = "film.mp4"      # the publisher\'s own file: put it beside this one\n'
_STORY = """# TITLE

WHAT THIS FILM IS.

## The film in pictures {#pictures}

![WHAT CAN BE SEEN](images/cover.svg "WHAT IS SAID")
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
_COMIC = """title = "TITLE"
introduction = "WHAT THIS COMIC IS."
art_may_be_mirrored = true    # for languages that run from right to left

[[speakers]]
id = "friend"
name = "A FRIEND"

[[pages]]
art = "page-01.svg"    # in images/, without words: the balloons are lettered in every language

[[pages.panels]]
box = [20, 20, 1560, 960]    # x, y, width, height in the units of the drawing
description = "WHAT CAN BE SEEN, for who cannot see it."

[[pages.panels.balloons]]
kind = "speech"    # speech, thought, shout, caption, sound
speaker = "friend"
box = [100, 80, 420, 160]
tail = [560, 420]    # the mouth
words = "WHAT IS SAID."
"""
_PAGE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000">
<rect x="20" y="20" width="1560" height="960" rx="14" fill="#F0E2C8" stroke="#1F1A17" stroke-width="5"/>
<circle cx="620" cy="400" r="90" fill="#C98A5A"/>
</svg>
"""
_COVER = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 270">
<rect width="480" height="270" fill="#3B4C88"/>
</svg>
"""


class ScaffoldError(AuthorError):
    """The folder cannot be made; the message says why and what to do."""


def new_work(content: Path, work_id: str, kind: str, tag: str) -> Path:
    """Make ``content/<work_id>`` with a work.toml, its source and a cover to replace; return the folder. Raise
    ScaffoldError, OSError; then nothing of it is left.

    The source is source.md; a comic's is comic.toml with its first page; the words of a glossary stand in
    ``content/terms.toml``, which is made where it is not there.
    """
    partial = content / f".{work_id}{PARTIAL}"
    shutil.rmtree(partial, ignore_errors=True)
    try:
        folder = new_folder(content, work_id, kind, tag, partial)
        if kind == WorkKind.COMIC:
            (partial / COMIC_FILE).write_text(_COMIC, "utf-8", newline="\n")
            (partial / "images" / "page-01.svg").write_text(_PAGE, "utf-8", newline="\n")
        elif kind != WorkKind.GLOSSARY:
            source = _STORY if kind == WorkKind.FILM else _SOURCE
            (partial / "source.md").write_text(source, "utf-8", newline="\n")
        elif not (content / TERMS_FILE).exists():
            write_whole(content / TERMS_FILE, _TERMS)
        (partial / "images" / "cover.svg").write_text(_COVER, "utf-8", newline="\n")
        partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return folder


def new_folder(content: Path, work_id: str, kind: str, tag: str, at: Path | None = None) -> Path:
    """Make the folder of a work (`at` another place, where it is named) with its work.toml alone; return its own place.
    Raise ScaffoldError where the id is none, or is taken."""
    if not is_work_id(work_id):
        raise ScaffoldError(f"“{work_id}” is no id: use small letters, digits and hyphens.")
    folder = content / work_id
    if folder.exists():
        raise ScaffoldError(f"{folder} is there already: choose another id.")
    topic, subject = KINDS[WorkKind(kind)]
    today = date.today()
    rights = _RIGHTS if subject == "rights" else ""
    made = at or folder
    (made / "images").mkdir(parents=True)
    (made / "translations").mkdir()
    film = _FILM if kind == WorkKind.FILM else ""
    toml = _TOML.format(
        id=work_id, kind=kind, topic=topic, subject=subject, language=tag, today=today, rights=rights, film=film
    )
    (made / "work.toml").write_text(toml, "utf-8", newline="\n")
    return folder
