"""Films beside the packs: what a pack says of them, and where ``build`` lays them."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from reader.authoring.whole_file import written_whole
from reader.authoring.works import WorkSource
from reader.core.films import film_place
from reader.core.stick import sha256_of
from reader.core.works import Film


def film_of(source: WorkSource) -> Film | None:
    """Return what the pack says of a work's film, None where it has none; raise OSError."""
    if not source.film:
        return None
    file = source.folder / source.film
    return Film(file.stat().st_size, sha256_of(file))


def lay_films(works: Iterable[WorkSource], pack: Path) -> None:
    """Lay the films of `works` beside their `pack`, each whole or not at all; raise OSError."""
    for work in works:
        if work.film:
            source, place = work.folder / work.film, film_place(pack, work.id, work.kind, work.topic)
            if not place.is_file() or sha256_of(place) != sha256_of(source):
                with written_whole(place) as partial:
                    shutil.copyfile(source, partial)
