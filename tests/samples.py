"""A small content folder for tests: two works, several languages, every kind of block."""

from pathlib import Path

from reader.authoring import packing
from reader.authoring.mistakes import Mistakes
from reader.authoring.translations import update
from reader.authoring.works import WorkSource, read_work, read_works

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 270"><rect width="480" height="270" fill="#14605F"/></svg>'

TOML = """id = "{id}"
kind = "explainer"
topic = "rights"
subject = "rights"
order = {order}
cover = "images/cover.svg"
source_language = "en"
date = 2026-11-01
law_as_of = 2026-10-01
check_by = 2027-06-01
publisher = "Sala"
licence = "CC BY 4.0"
credits = ["The Sala project"]
[[sources]]
title = "A source"
address = "example.org/a"
"""

STORY = (
    TOML.replace('subject = "rights"', 'subject = "general"')
    .replace('topic = "rights"', 'topic = "stories"')
    .replace("law_as_of = 2026-10-01\n", "")
)
"""A work that needs no checks."""

EVERYTHING = """# The house

!!! warning "Before you go in"
    Ask **first**.

A paragraph with *emphasis*, **strong words**, a [link](work:garden#trees), a note[^1] and another [place](#table).

## Lists {#lists}

1. One
2. Two

    More of two.

    - inner a
    - inner b

3. Three

- bullet
- bullet

## A table {#table}

| Name | Days |
|:---|---:|
| *first* | 30 |
| second |  |

> Somebody said this.

![A tree](images/tree.svg "Under the tree")

!!! note
    A box without a title.

!!! tip "A tip"
    - in a list

!!! today
    - ![](images/tree.svg) Plant a tree.

shade {#shade}
:   What a tree gives.

[^1]: The note.
"""

GARDEN = """# The garden

Back to [the house](work:house).

## Trees {#trees}

A tree.
"""


class Sample:
    """A content folder; `folder` is its place on the disk."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.add("house", EVERYTHING, 1)
        self.add("garden", GARDEN, 2)
        (folder / "house" / "images" / "tree.svg").write_text(SVG, "utf-8")

    def add(self, work: str, text: str, order: int = 9, toml: str = TOML) -> Path:
        place = self.folder / work
        (place / "images").mkdir(parents=True, exist_ok=True)
        (place / "translations").mkdir(exist_ok=True)
        (place / "work.toml").write_text(toml.format(id=work, order=order), "utf-8")
        (place / "source.md").write_text(text, "utf-8")
        (place / "images" / "cover.svg").write_text(SVG, "utf-8")
        return place

    def read(self, work: str) -> WorkSource:
        found = read_work(self.folder / work, Mistakes())
        assert found is not None
        return found

    def translate(self, work: str, tag: str, words: dict[str, str], fuzzy: tuple[str, ...] = ()) -> Path:
        """Write a translator's file with `words` (source words to translation)."""
        source = self.read(work)
        file = source.translation_file(tag)
        entries = update(file, tag, work, source.document, source.segment_places())
        for entry in entries:
            entry.msgstr = words.get(entry.msgid, entry.msgstr)
            if entry.msgid in fuzzy:
                entry.flags.append("fuzzy")
        file.write_text(f"{entries}\n", "utf-8")
        return file

    def translate_all(self, work: str, tag: str, say=lambda words: f"«{words}»") -> Path:
        return self.translate(work, tag, {s.words: say(s.words) for s in self.read(work).document.segments})

    def mistakes(self) -> list[str]:
        """Return every mistake as file name:line: message."""
        found = Mistakes()
        read_works(self.folder, found)
        return [f"{m.file.relative_to(self.folder)}:{m.line}: {m.message}" for m in found]


def build_pack(sample: Sample, out: Path) -> Path:
    mistakes = Mistakes()
    works = read_works(sample.folder, mistakes)
    mistakes.raise_any()
    packing.build(works, out)
    return out
