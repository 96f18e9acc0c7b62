"""What of a work nobody has written yet: the words of an empty form, and facts that only a person knows.

It does not keep a draft from being built, but from being approved and released, and ``sala-author check`` tells it.
"""

import re

from reader.authoring.mistakes import Mistake, line_of
from reader.authoring.works import WorkSource
from reader.core.works import Subject

PLACEHOLDERS = (
    "WHO PUBLISHES THIS TEXT", "UNDER WHICH LICENCE", "WHO WROTE IT", "WHO DREW THE PICTURES", "TITLE OF THE SOURCE",
    "example.org/page", "THE FIRST GROUP", "A TERM", "ITS PLAIN MEANING IN ONE SENTENCE.", "WHAT THESE WORDS ARE.",
    "WHAT THIS COMIC IS.", "A FRIEND", "WHAT CAN BE SEEN, for who cannot see it.", "WHAT IS SAID.", "TITLE",
)  # fmt: skip
"""What stands in a new work for somebody to replace it."""
_SAMPLES = ("The first paragraph.", "Words, *emphasis*, **strong words**, a [link](#first).")


def unfinished(work: WorkSource) -> list[Mistake]:
    """Return every place of a work that was not filled in."""
    file = work.folder / "work.toml"
    text = file.read_text("utf-8-sig") if file.is_file() else ""
    said = [work.publisher, work.licence, *work.credits, *(part for s in work.sources for part in (s.title, s.address))]
    found = [
        Mistake(file, line_of(text, f'"{words}"'), f"“{words}” stands for something: write it")
        for words in dict.fromkeys(said) if words in PLACEHOLDERS
    ]  # fmt: skip
    if work.subject is Subject.RIGHTS:
        lacking = (("law_as_of", work.law_as_of, "the day of the law that the text describes"),
                   ("check_by", work.check_by, "the day by which it is to be checked again"))  # fmt: skip
        for key, day, what in lacking:
            if day is None:
                line = re.search(rf"(?m)^#\s*{key}\b.*", text)
                found.append(
                    Mistake(
                        file, line_of(text, line[0]) if line else 1, f"“{key}” is missing: write {what} (2026-11-23)"
                    )
                )
    words = {s.words for s in work.document.segments}
    found += [
        Mistake(work.source_file, work.line(sample), f"“{sample}” is the sample of a new work: write your own")
        for sample in (*PLACEHOLDERS, *_SAMPLES) if sample in words
    ]  # fmt: skip
    return sorted(set(found))
