"""A pack on a stick with its copies: what of it opens without Sala, and of which work each file is.

The copies of an office's pack stand in the folders that only an office's stick has.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.pack_errors import PackError
from reader.core.papers import PLACE, Paper, hand_of, papers_file, papers_in, papers_text
from reader.core.resolver import same_hand
from reader.core.stick import ANYWHERE, PACKS, RIGHTS, home_of, keys_of_sticks
from reader.core.stick_packs import StickPack, dated, pack_names, read_pack, undated
from reader.core.trust import Keys, Origin, Vouching
from reader.core.works import Listed
from reader.publish.publication import Tongue
from reader.publish.publisher import COPIES, Order, PublishError, open_library, publish, read_state

FORMATS = ("pdf", "html", "epub", "cards")
"""What stands in ``open-anywhere``."""


def write_papers(order: Order, root: Path) -> None:
    """Write of which works the copies are that an order made into a folder that is laid out as a stick."""
    library = open_library(order)
    papers = papers_of(library, order.into)
    library.close()
    home = root / home_of(root)
    shutil.rmtree(home / PLACE, ignore_errors=True)
    for offices in (False, True):
        _write(home / papers_file(offices), (paper for paper in papers if (f"/{RIGHTS}/" in paper.name) is offices))


def papers_of(library: Library, into: Path) -> list[Paper]:
    """Return of which works the copies in a folder are."""
    hands = {work.id: hand_of(library.pack_of(work).vouching) for work in library.works()}
    return [
        Paper(work, date.fromisoformat(day), f"{ANYWHERE}/{name}", hands[work])
        for done in read_state(into).values()
        for name in done.files
        for work, day in done.works
        if work in hands
    ]


def _write(file: Path, papers: Iterable[Paper]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(papers_text(papers), "utf-8", newline="\n")


def add_pack(root: Path, pack: Path, keys: Keys, progress: Callable[[str, float], None]) -> list[str]:
    """Lay an office's pack on a stick, and its copies beside those that are there; what was there of an older version
    goes. Return the names of the new files. Raise PublishError or OSError; the stick's list is to be made anew."""
    keys = keys_of_sticks(keys, root)
    works, vouching = _signed_works(pack, keys)
    home = home_of(root)
    file = dated(pack.name if pack.name.startswith("office") else f"office-{pack.name}", vouching)
    name = f"{home}{PACKS}/{file}"
    papers = root / home / PLACE / RIGHTS / f"{undated(file).removesuffix('.sala')}.tsv"
    (root / home / PACKS).mkdir(exist_ok=True)
    if pack.resolve() != (root / name).resolve():  # it may lie there already
        shutil.copyfile(pack, root / name)
    for older in pack_names(root):
        if older != name and undated(older) == undated(name) and _is_by(root, older, keys, vouching):
            (root / older).unlink()
    known = [p for n in pack_names(root) if isinstance(p := read_pack(root, n, keys, whole=False), StickPack)]
    with tempfile.TemporaryDirectory(prefix="sala-") as folder:
        order = Order(tuple(p.path for p in known), keys, FORMATS, _tongues(known, works), Path(folder), only=works)
        publish(order, progress)
        library = open_library(order)
        mine = [paper for paper in papers_of(library, order.into) if paper.work in works]
        library.close()
        made = [
            path for path in Path(folder).rglob("*") if path.is_file() and path.name[0] != "." and path.name != COPIES
        ]
        _remove_older(root, papers, {paper.name for paper in mine})
        for path in made:
            place = root / ANYWHERE / path.relative_to(folder)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
    _write(papers, mine)
    return sorted([name, *(f"{ANYWHERE}/{path.relative_to(folder).as_posix()}" for path in made)])


def _is_by(root: Path, name: str, keys: Keys, vouching: Vouching) -> bool:
    """Return whether a pack of a stick is of the same hand as another one."""
    found = read_pack(root, name, keys, whole=False)
    return isinstance(found, StickPack) and same_hand(found.vouching, vouching)


def _signed_works(pack: Path, keys: Keys) -> tuple[frozenset[str], Vouching]:
    """Return the works of a pack that may lie on the stick whose keys these are, and who vouches for it; raise
    PublishError."""
    try:
        with Pack(pack, keys) as opened:
            if opened.vouching.origin is not Origin.OFFICE:
                raise PublishError(
                    f"{pack} is not signed with the key of an office that the stick knows: put office.pub, and "
                    "office.pub.minisig with which the publisher signed it, on the stick."
                )
            works = frozenset(work.id for work in opened.listed() if isinstance(work, Listed))
            return works, opened.vouching
    except PackError as error:
        raise PublishError(f"{error}: name a pack that is whole.") from error


def _tongues(packs: Iterable[StickPack], works: frozenset[str]) -> tuple[Tongue, ...]:
    """Return the languages in which something of some works is written."""
    written = {tag for p in packs for work in p.works if work.id in works for tag in (*work.whole, *work.partial)}
    return tuple(Tongue((tag,)) for tag in LANGUAGES if tag in written)


def _remove_older(root: Path, papers: Path, stays: set[str]) -> None:
    """Remove what an older version of a pack had, but for what is also of other texts."""
    place = root / home_of(root) / PLACE
    others = {paper.name for file in place.rglob("*.tsv") if file != papers for paper in papers_in(file)}
    for name in {paper.name for paper in papers_in(papers)} - stays - others:
        (root / name).unlink(missing_ok=True)
