"""Who is in the photographs of a work, and whether they agreed: tables ``[[pictures]]`` in its ``work.toml``.

``people`` are their names, none where nobody can be seen; ``agreed`` is the day on which all of them had agreed. A
picture of which nobody said anything has no table: nothing is filled in that nobody wrote.
"""

import datetime
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from reader.authoring.mistakes import AuthorError, Mistake, line_of
from reader.authoring.whole_file import write_whole
from reader.authoring.work_toml import PICTURES
from reader.authoring.works import WorkSource

PHOTOGRAPHS = (".jpg", ".jpeg", ".png", ".webp")
"""Pictures that can be photographs; drawings are SVG."""


@dataclass(frozen=True)
class InPicture:
    """What somebody said of a picture."""

    people: tuple[str, ...]
    agreed: datetime.date | None = None

    @property
    def lacks_consent(self) -> bool:
        """Whether people can be seen of whom nobody wrote that they agreed."""
        return bool(self.people) and self.agreed is None


def photographs(work: WorkSource) -> list[str]:
    """Return the pictures of a work that can be photographs, each once, as it shows them."""
    shown = [work.cover, *(name for block in work.document.blocks() for name in block.images)]
    return [name for name in dict.fromkeys(shown) if Path(name).suffix.lower() in PHOTOGRAPHS]


def read_people(file: Path) -> dict[str, InPicture]:
    """Return what is said of pictures in a ``work.toml``, by their names; raise AuthorError, OSError."""
    try:
        data = tomllib.loads(file.read_text("utf-8-sig"))
    except ValueError as error:
        raise AuthorError(f"{file} cannot be read ({error}): mend it by hand.") from error
    rows = data.get(PICTURES, [])
    return {
        row["file"]: InPicture(tuple(row["people"]), row.get("agreed"))
        for row in (rows if isinstance(rows, list) else []) if isinstance(row, dict) and {"file", "people"} <= row.keys()
    }  # fmt: skip


def write_people(file: Path, people: Mapping[str, InPicture]) -> None:
    """Write what is said of pictures; everything else in the file stays. Raise AuthorError, OSError; then nothing is
    written."""
    old = file.read_text("utf-8-sig")
    wanted: dict[str, Any] = tomllib.loads(old)
    wanted.pop(PICTURES, None)
    tables, plain = tomlkit.aot(), []
    for name, said in people.items():
        row = {"file": name, "people": list(said.people), **({"agreed": said.agreed} if said.agreed else {})}
        table = tomlkit.table()
        table.update(row)
        tables.append(table)
        plain.append(row)
    try:
        document: Any = tomlkit.parse(old)
        document.pop(PICTURES, None)
        if plain:
            document[PICTURES], wanted[PICTURES] = tables, plain
        new = tomlkit.dumps(document)
        kept = tomllib.loads(new) == wanted
    except (TOMLKitError, ValueError, TypeError, AttributeError, KeyError):
        kept = False
    if not kept:
        raise AuthorError(f"{file} has its facts in a form that cannot be added to: write them by hand.")
    if new != old:
        write_whole(file, new)


def lacking_consent(works: Iterable[WorkSource]) -> Iterator[Mistake]:
    """Yield which pictures show people of whom nobody wrote that they agreed."""
    for work in works:
        file = work.folder / "work.toml"
        said = read_people(file)
        for name in photographs(work):
            if name in said and said[name].lacks_consent:
                names = ", ".join(said[name].people)
                line = line_of(file.read_text("utf-8-sig"), f'"{name}"')
                yield Mistake(file, line, f"{names} can be seen in {name}, and nobody wrote that they agreed")
