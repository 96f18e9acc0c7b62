"""The library that an office's own pack stands on: what its texts may link to, and the terms that it knows."""

from dataclasses import dataclass, field
from pathlib import Path

from reader.authoring.mistakes import AuthorError
from reader.core.blocks import BlockKind
from reader.core.languages import LANGUAGES
from reader.core.pack import Pack
from reader.core.pack_errors import PackError, PartDamaged
from reader.core.works import Work


@dataclass
class LibraryBelow:
    """The names that links may lead to, by work, and the glossary's terms, by language."""

    names: dict[str, set[str]] = field(default_factory=dict)
    terms: dict[str, list[str]] = field(default_factory=dict)


def read_library(file: Path) -> LibraryBelow:
    """Return what of a pack others may stand on; raise AuthorError."""
    if not file.is_file():
        raise AuthorError(f"{file} is not there: name the pack that your readers have.")
    found = LibraryBelow()
    try:
        with Pack(file) as pack:
            for work in pack.works():
                if isinstance(work, PartDamaged):
                    raise work
                _read_work(pack, work, found)
    except PackError as error:
        raise AuthorError(
            f"{file} is no pack that can be read ({error}): name the one that your readers have."
        ) from error
    return found


def _read_work(pack: Pack, work: Work, found: LibraryBelow) -> None:
    names = found.names.setdefault(work.id, set())
    for number in range(len(work.sections)):
        blocks = pack.blocks(work, number)
        names |= {block.name for block in blocks if block.name}
        terms = [block.id for block in blocks if block.kind is BlockKind.TERM]
        for tag in LANGUAGES if terms else ():
            edition = pack.edition(work.id, tag)
            words = pack.words(edition, number) if edition is not None else {}
            found.terms.setdefault(tag, []).extend(words[t][0].text for t in terms if t in words)
