"""A stick's files, checked against the signed list of them that was made with it.

There is a list for each kind of stick that can be made of this one: ``office.sha256`` and ``take-away.sha256`` in the form of
``sha256sum`` (hash, two spaces, path from the stick's top), so that any computer can check a stick with ``sha256sum -c``;
``….minisig`` signs it. A list does not speak of lists, nor of ``sala.toml``, which the staff writes.
"""

import hashlib
import re
from collections.abc import Container, Iterable, Iterator
from enum import StrEnum
from itertools import islice
from pathlib import Path

from reader.core.pack import Pack, PackError
from reader.core.record import record
from reader.core.settings import SETTINGS_FILE as SETTINGS
from reader.core.trust import BadSignature, Keys, PublicKey, Vouching


class StickKind(StrEnum):
    """Whom a stick is for."""

    OFFICE = "office"
    TAKE_AWAY = "take-away"
    """It can be found on somebody: no rights, no news, no office's name, nothing saved on it."""

    @property
    def list_name(self) -> str:
        return f"{self.value}.sha256"

    @property
    def signature_name(self) -> str:
        return f"{self.value}.sha256.minisig"


UNFINISHED = "NOT FINISHED.txt"
"""Stands at the top of a stick while it is being made."""
RIGHTS = "rights"
"""In ``open-anywhere/LANGUAGE/``, the folder of the works that only an office's stick has."""
OFFICE_KEY = "office.pub"
"""Beside the program, with ``office.pub.minisig``: an office's key, which counts for the stick where the publisher signed it."""
_KEY_SIGNATURE = f"{OFFICE_KEY}.minisig"
_OWN = frozenset(
    {SETTINGS, UNFINISHED, "NOT FINISHED.lock", OFFICE_KEY, _KEY_SIGNATURE}
    | {name for kind in StickKind for name in (kind.list_name, kind.signature_name)}
)
_SHAPE = re.compile(
    r"Sala(?:\.exe)?|READ ME[^/]*|FIELD GUIDE[^/]*|(?:packs|open-anywhere|linux|windows|parts|licences)/.+", re.DOTALL
)
"""What can stand on a stick of ours; nothing else is ever removed from a drive."""
_STARTED = frozenset(
    f".{ending}"
    for ending in [
        "exe",
        "com",
        "bat",
        "cmd",
        "scr",
        "pif",
        "lnk",
        "url",
        "inf",
        "vbs",
        "vbe",
        "js",
        "jse",
        "wsf",
        "wsh",
        "hta",
        "msi",
        "msp",
        "mst",
        "ps1",
        "psm1",
        "ps1xml",
        "jar",
        "sh",
        "bash",
        "command",
        "run",
        "desktop",
        "appimage",
        "app",
        "dll",
        "ocx",
        "cpl",
        "sys",
        "drv",
        "reg",
        "manifest",
        "config",
        "local",
        "msc",
        "chm",
        "hlp",
        "scf",
        "gadget",
        "application",
        "appref-ms",
        "appx",
        "msix",
        "library-ms",
        "search-ms",
        "settingcontent-ms",
        "website",
        "dmg",
        "pkg",
        "deb",
        "rpm",
        "apk",
        "pyw",
        "so",
        "dylib",
    ]
)
"""What a person may start, a computer by itself, or a program beside which it lies."""
_SYSTEM_FOLDERS = frozenset(("System Volume Information", ".Spotlight-V100", ".fseventsd"))
"""What computers put on a drive; nobody starts anything of it."""
_MOST_LOOKED_AT = 200_000
"""How many files of other people's folders are looked at."""
_LARGEST_LIST = 16_000_000
CHUNK = 1 << 20
_LINE = re.compile(r"([0-9a-f]{64})  ([^\0\r\n]+)", re.ASCII)


class StickError(Exception):
    """A stick has no list that can be used; ``missing`` where there is none at all."""

    def __init__(self, path: Path, missing: bool):
        super().__init__(str(path))
        self.path, self.missing = path, missing


class Fault(StrEnum):
    """What is wrong with a file."""

    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    ADDED = "added"
    """It is not on the list: nobody vouches for it."""


@record
class Stick:
    """The stick that the program is read from: where it is, and the keys that it knows."""

    root: Path
    keys: Keys


@record
class Checked:
    """A file that was looked at: what is wrong with it, if anything; and how many bytes of all are read."""

    name: str
    fault: Fault | None
    done: int
    total: int


@record
class StickList:
    """The files of a stick by name with their SHA-256 (hex), and who vouches for the list."""

    files: dict[str, str]
    vouching: Vouching


def kind_of(root: Path) -> StickKind:
    """Return which kind a stick is: one to take away has no list of an office's."""
    office, take_away = ((root / kind.list_name).exists() for kind in StickKind)
    return StickKind.TAKE_AWAY if take_away and not office else StickKind.OFFICE


def keys_of_sticks(root: Path, keys: Keys) -> Keys:
    """Return those of `keys` that count for a stick: the publisher's, and a key on the stick that the publisher signed. Whoever
    has the current stick may write into its settings: the keys there count for texts alone."""
    publisher = Keys(keys.publisher)
    try:
        data = _plain_bytes(root / OFFICE_KEY)
        if publisher.vouching(data, _plain_bytes(root / _KEY_SIGNATURE)).origin.vouched:
            return Keys(keys.publisher, (PublicKey.parse(data.decode("utf-8")),))
    except (OSError, ValueError):  # there is none, or it is none
        pass
    return publisher


def _plain_bytes(path: Path) -> bytes:
    """Return the bytes of a file that is no link and not too large; raise OSError."""
    if path.is_symlink():
        raise OSError(None, "a link", str(path))
    with path.open("rb") as file:
        data = file.read(_LARGEST_LIST + 1)
    if len(data) > _LARGEST_LIST:
        raise OSError(None, "too large", str(path))
    return data


def read_list(root: Path, keys: Keys, kind: StickKind | None = None) -> StickList:
    """Return the list of a stick, or that of another `kind` that can be made of it; raise StickError where there is none, or it is
    not what was signed. Of `keys` only those count that do for sticks."""
    kind = kind or kind_of(root)
    path = root / kind.list_name
    keys = keys_of_sticks(root, keys)
    try:
        data = _plain_bytes(path)
        signed = root / kind.signature_name
        signature = _plain_bytes(signed) if signed.exists() else b""
    except FileNotFoundError as error:
        raise StickError(path, missing=True) from error
    except OSError as error:
        raise StickError(path, missing=False) from error
    try:
        vouching = keys.vouching(data, signature)
        lines = [_LINE.fullmatch(line) for line in data.decode("utf-8").splitlines()]
    except (BadSignature, UnicodeDecodeError) as error:
        raise StickError(path, missing=False) from error
    files = {line[2]: line[1] for line in lines if line is not None}
    # A name that leads out of the stick would have other files read in its place.
    if None in lines or len(files) != len(lines) or any(leads_out(name) for name in files):
        raise StickError(path, missing=False)
    return StickList(files, vouching)


def check(root: Path, listed: StickList, keys: Keys) -> Iterator[Checked]:
    """Read every file of a stick; yield each as it is done, at last what is not on the list and could do something.

    A pack that came later is well where the publisher signed it, or whose key the publisher signed, and all of it can be read.
    """
    keys = keys_of_sticks(root, keys)
    total = sum(_size(root / name) for name in listed.files)
    done = 0
    for name, wanted in listed.files.items():
        fault: Fault | None = None
        if _leads_through_link(root, name):
            fault = Fault.UNREADABLE
        elif not (root / name).is_file():
            fault = Fault.MISSING
        else:
            try:
                fault = None if sha256_of(root / name) == wanted else Fault.CHANGED
            except OSError:
                fault = Fault.UNREADABLE
            done += _size(root / name)
        yield Checked(name, fault, done, total)
    packs = dict(added_packs(root, listed.files, keys))
    folders = {name.partition("/")[0] for name in listed.files if "/" in name}
    for name in sorted(_others(root, listed.files, folders)):
        yield Checked(name, packs.get(name, Fault.ADDED), done, total)


def _others(root: Path, listed: Container[str], folders: Iterable[str]) -> Iterator[str]:
    """Yield what no list speaks of, in Sala's folders; and at the top, and in other folders, what can be started."""
    for path in root.iterdir():
        if path.name in folders:
            yield from (f"{path.name}/{name}" for name in files_of(path) if f"{path.name}/{name}" not in listed)
        elif path.name in listed or path.name in _OWN or path.name in _SYSTEM_FOLDERS:
            continue
        elif path.suffix.lower() in _STARTED or _is_program(path):
            yield path.name
        elif path.is_dir() and not path.is_symlink():
            names = islice(files_of(path), _MOST_LOOKED_AT)
            yield from (f"{path.name}/{name}" for name in names if Path(name).suffix.lower() in _STARTED)


def _is_program(path: Path) -> bool:
    """Return whether a file is one that Windows or Linux can start, whatever its name is."""
    try:
        if path.is_symlink() or not path.is_file():
            return False
        with path.open("rb") as file:
            start = file.read(4)
    except OSError:
        return False
    return start[:2] in (b"MZ", b"#!") or start == b"\x7fELF"


def _leads_through_link(root: Path, name: str) -> bool:
    path = root / name
    return any(part.is_symlink() for part in (path, *path.parents) if part != root and part.is_relative_to(root))


def added_packs(root: Path, listed: Container[str], keys: Keys) -> Iterator[tuple[str, Fault | None]]:
    """Yield the packs that came to a stick later, with what is wrong with each: `keys` say who may have signed them."""
    for path in sorted((root / "packs").glob("*.sala")):
        name = f"packs/{path.name}"
        if name in listed or path.is_symlink():
            continue
        try:
            with Pack(path, keys) as pack:
                damaged = any(pack.damaged_parts())
                yield name, Fault.CHANGED if damaged else None if pack.vouching.origin.vouched else Fault.ADDED
        except (PackError, OSError):
            yield name, Fault.CHANGED


def list_text(root: Path, kind: StickKind) -> str:
    """Return the list of what a stick of `kind` has, as it is now in `root`; raise OSError."""
    names = [n for n in sorted(files_of(root)) if kind is StickKind.OFFICE or not is_offices(n)]
    return "".join(f"{sha256_of(root / name)}  {name}\n" for name in names)


def is_offices(name: str) -> bool:
    """Return whether only an office's stick has the file of that name."""
    return name == "packs/office.sala" or name.startswith("FIELD GUIDE") or f"/{RIGHTS}/" in name


def can_be_ours(name: str) -> bool:
    """Return whether a stick of ours can have a file of that name."""
    return not leads_out(name) and (name in _OWN or _SHAPE.fullmatch(name) is not None)


def files_of(root: Path) -> Iterator[str]:
    """Yield the name of every file below a folder that a list speaks of."""
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        if (path.is_symlink() or not path.is_dir()) and name not in _OWN:
            yield name


def sha256_of(path: Path) -> str:
    """Return the SHA-256 (hex) of a file; raise OSError, also for a link: it leads elsewhere."""
    if path.is_symlink():
        raise OSError(None, "a link", str(path))
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            found.update(chunk)
    return found.hexdigest()


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0


def leads_out(name: str) -> bool:
    """Return whether a name could be that of a file outside a stick."""
    return (
        not name
        or name.startswith("/")
        or "\\" in name
        or ":" in name
        or not {"..", ".", ""}.isdisjoint(name.split("/"))
    )
