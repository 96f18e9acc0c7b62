"""What the copies of a library are named, in each language by its readers. No name says for whom a text is."""

from collections.abc import Iterator

from reader.core.composition import Reader
from reader.core.languages import language
from reader.core.library import Library
from reader.core.stick import RIGHTS
from reader.core.trust import Origin
from reader.core.works import Listed, Work, WorkKind, is_taken_away
from reader.ui.platform.drives import file_name

_LONGEST = 60
_PEOPLE = "refugee"
"""The term of the glossary for those whom no file's name may name."""


def stem_of(library: Library, work: Listed | Work, reader: Reader) -> str:
    """Return a file's name for a work, without its end: its title; its id where the title names who reads it, or is too
    long."""
    return harmless_name(library, reader, library.card(work, reader).title.without_notes().text) or work.id


def harmless_name(library: Library, reader: Reader, title: str) -> str:
    """Return a title as it can stand in a file's name; empty where it names who reads it, is too long, or cannot."""
    stem = file_name(title, "").removesuffix(".pdf")
    if len(stem) > _LONGEST or any(word in title.casefold() for word in named_people(library, reader)):
        return ""
    return stem


def named_people(library: Library, reader: Reader) -> Iterator[str]:
    """Yield the words of the glossary for those whom no file's name may name, in the reader's language and in
    English."""
    for glossary in library.works():
        if glossary.kind is not WorkKind.GLOSSARY:
            continue
        for tag in dict.fromkeys((reader.language, "en")):
            composition = library.open(glossary, Reader(tag))
            index = composition.find(_PEOPLE)
            if index is not None and (segments := composition.composed(index).segments):
                yield segments[0].text.casefold()


class Names:
    """The names of a tongue's files: a folder by its own name, in it one of what only an office gives."""

    def __init__(self, library: Library, tags: tuple[str, ...], works: list[Listed], taken_away: bool = False):
        """Where everything is `taken_away` nothing is an office's alone."""
        self.folder = " + ".join(language(tag).own_name for tag in tags)
        self._stems: dict[str, str] = {}
        self._works = {work.id: work for work in works}
        self._offices = {work.id for work in works if not taken_away and _is_offices(library, work)}
        for work in works:
            stem = stem_of(library, work, Reader(tags[0]))
            self._stems[work.id] = work.id if stem in self._stems.values() else stem

    def place(self, work: str, suffix: str) -> str:
        """Return the name of a work's file in a format."""
        return f"{self.folder_of(work)}/{self._stems[work]}.{suffix}"

    def folder_of(self, work: str) -> str:
        """Return the folder of a work's files."""
        return f"{self.folder}/{RIGHTS}" if self.is_offices(work) else self.folder

    def is_offices(self, work: str) -> bool:
        """Return whether only an office gives a work."""
        return work in self._offices

    def way(self, work: str, to: str, suffix: str) -> str | None:
        """Return the address of one work's file from that of another, both in one format; None where there is none."""
        if to not in self._works:
            return None
        target = f"{self._stems[to]}.{suffix}"
        if self.is_offices(work) == self.is_offices(to):
            return target
        return f"../{target}" if self.is_offices(work) else f"{RIGHTS}/{target}"


def _is_offices(library: Library, work: Listed) -> bool:
    """Return whether only an office's stick has a work: one about rights, or one that an office published."""
    return not is_taken_away(work.kind, work.topic) or library.pack_of(work).vouching.origin is Origin.OFFICE
