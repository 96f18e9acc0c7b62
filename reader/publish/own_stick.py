"""A stick of one's own: the programs of another stick, with a library's packs and their copies for phones.

Of the other stick nothing else goes along: no texts, no keys, no settings. Each file of its programs is as its list
says, or nothing is made. The new stick stands in its place once all of it is there, its lists signed.
"""

import hashlib
import shutil
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from reader.authoring.mistakes import AuthorError
from reader.authoring.signing import SecretKey
from reader.core.languages import LANGUAGES
from reader.core.pack import Pack
from reader.core.papers import PLACE, Paper, papers_file, papers_text
from reader.core.settings import SETTINGS_FILE, Settings, write_settings
from reader.core.stick import (
    ANYWHERE,
    PACKS,
    RIGHTS,
    StickError,
    StickKind,
    home_of,
    inner,
    kind_of,
    leads_out,
    list_file,
    list_text,
    read_list,
)
from reader.core.stick_packs import dated
from reader.core.trust import Keys, read_keys
from reader.publish.publication import Tongue
from reader.publish.publisher import COPIES, Order, publish, read_state

FORMATS = ("html", "epub", "cards")
"""What of a stick opens without Sala."""
_KEY = "parts/publisher.pub"
_STARTED = ("Sala", "linux/sala")
_TOPS = ("Sala", "Sala.exe", "linux", "windows", "parts", "licences", "READ ME.pdf", "FIELD GUIDE.pdf")


class OwnStickError(AuthorError):
    """The stick cannot be made; the message says why and what to do."""


def programs_of(stick: Path) -> dict[str, str]:
    """Return the files of a stick's programs by name, with their SHA-256; raise OwnStickError where it has none."""
    try:
        listed = read_list(stick, Keys(read_keys(stick / home_of(stick) / _KEY)), kind_of(stick))
    except (StickError, OSError, ValueError) as error:
        raise OwnStickError(f"{stick} is no Sala stick, or not whole: choose another one.") from error
    return {name: sha256 for name, sha256 in listed.files.items() if _is_program(name)}


def _is_program(name: str) -> bool:
    own = inner(name) == _KEY or inner(name).startswith(f"{PLACE}/") or leads_out(name)
    return inner(name).split("/", maxsplit=1)[0] in _TOPS and not own


def refuse_others(out: Path) -> None:
    """Raise OwnStickError where something else stands in the place of the stick than one that was made before."""
    if out.exists() and not list_file(out, StickKind.OFFICE).is_file() and any(out.iterdir()):
        raise OwnStickError(f"{out} holds something else: choose another name.")


def make_copies(
    packs: Iterable[Path], key: SecretKey, into: Path, progress: Callable[[str, float], None]
) -> list[tuple[Paper, bool]]:
    """Make what phones open, but for what is there already; return it, each with whether only an office's stick has
    it. Raise PublishError, OSError."""
    publish(Order(tuple(packs), Keys((key.public,)), FORMATS, tuple(map(Tongue.of, LANGUAGES)), into), progress)
    return [
        (Paper(work, date.fromisoformat(day), f"{ANYWHERE}/{name}"), f"/{RIGHTS}/" in name)
        for done in read_state(into).values()
        for name in done.files
        for work, day in done.works
    ]


def lay_out(
    out: Path, programs: Path, packs: Iterable[Path], copies: tuple[Path, list[tuple[Paper, bool]]], key: SecretKey
) -> None:
    """Write the stick to `out`, which was looked at by ``refuse_others``; raise OwnStickError, OSError.

    `copies` are a folder that ``make_copies`` filled, and what it returned.
    """
    making = out.with_name(f".{out.name}.unfinished")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    for name, sha256 in programs_of(programs).items():
        _copy(programs, making, name, sha256)
    home = making / home_of(programs)  # its programs look there
    (home / _KEY).parent.mkdir(exist_ok=True)
    (home / _KEY).write_text(str(key.public), "utf-8")
    lay_packs(packs, home, Keys((key.public,)))
    shutil.copytree(copies[0], making / ANYWHERE, ignore=shutil.ignore_patterns(".*", COPIES))
    for offices in (False, True):
        file = home / papers_file(offices)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(papers_text(paper for paper, its in copies[1] if its is offices), "utf-8", newline="\n")
    write_settings(home / SETTINGS_FILE, Settings())
    sign_lists(making, key)
    shutil.rmtree(out, ignore_errors=True)
    making.rename(out)


def lay_packs(packs: Iterable[Path], home: Path, keys: Keys) -> None:
    """Lay packs into a stick's home, with the days on which they were signed in their names; raise PackError,
    OSError."""
    (home / PACKS).mkdir()
    for path in packs:
        with Pack(path, keys) as pack:
            name = dated(path.name, pack.vouching)
        shutil.copyfile(path, home / PACKS / name)


def _copy(programs: Path, making: Path, name: str, sha256: str) -> None:
    """Copy a file of the programs that is as the list says."""
    target = making / name
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        data = (programs / name).read_bytes()
    except OSError as error:
        raise OwnStickError(f"“{name}” of {programs} cannot be read: choose another stick.") from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise OwnStickError(f"“{name}” of {programs} is damaged: choose another stick.")
    target.write_bytes(data)
    if inner(name) in _STARTED:
        target.chmod(0o755)


def sign_lists(stick: Path, key: SecretKey) -> dict[StickKind, int]:
    """Write and sign the lists of a stick's files, one for each kind that can be made of it; return how many files each
    has. Raise OSError."""
    counts = {}
    home = stick / home_of(stick)
    for kind in StickKind:
        text = list_text(stick, kind).encode()
        (home / kind.list_name).write_bytes(text)
        (home / kind.signature_name).write_bytes(str(key.signature(text, kind.list_name)).encode())
        counts[kind] = len(text.splitlines())
    return counts
