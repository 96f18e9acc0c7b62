"""A stick's kind, its keys, and the signed list of its files that was made with it.

At the top of a stick stands what people open: ``READ ME.pdf``, ``Sala``, ``Sala.exe``, ``open-anywhere``. All the rest is
in one folder, the stick's *home*. Older sticks have their home at the top itself.

There is a list for each kind of stick that can be made of this one: ``office.sha256`` and ``take-away.sha256`` in the
form of ``sha256sum`` (hash, two spaces, path from the stick's top), so that any computer can check a stick with
``sha256sum -c``; ``….minisig`` signs it. A list does not speak of lists, nor of ``sala.toml``, which the staff writes,
nor of offices' keys, which come later.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from reader.core.languages import language
from reader.core.lazy_pattern import lazy
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


HOME = "sala-files/"
"""The home of a stick: where what nobody needs to open stands, from the stick's top."""
OLD_HOME = ""
"""That of sticks that were made before there was such a folder."""
HOMES = (HOME, OLD_HOME)
UNFINISHED = "NOT FINISHED.txt"
"""Stands at the top of a stick while it is being made."""
ANYWHERE = "open-anywhere"
"""The folder of what opens without Sala: in it one for each language, by its own name."""
WHOLE_PAGE = "Sala.html"
"""In ``open-anywhere/LANGUAGE/``, the page with every text."""
RIGHTS = "rights"
"""In ``open-anywhere/LANGUAGE/``, the folder of the works that only an office's stick has."""
OFFICE_KEY = "office.pub"
"""In a stick's home, with ``office.pub.minisig``: an office's key, which counts for the stick where the publisher
signed it. Those of more offices stand beside it as ``office-….pub``."""
_KEY_FILE = lazy(r"office[\w-]{0,60}\.pub(?:\.minisig)?", re.ASCII)
_MOST_KEYS = 20
FILLING = "NOT FINISHED.room"
"""The folder of the files that fill a drive's free room for a moment."""
_OWN = frozenset(
    {SETTINGS, f"{SETTINGS}.unfinished", UNFINISHED, "NOT FINISHED.lock"}
    | {name for kind in StickKind for name in (kind.list_name, kind.signature_name)}
)
PACKS = "packs"
"""The folder of the library, in a stick's home."""
_PARTS = (PACKS, "linux", "windows", "parts", "licences")
"""The folders of a stick's home."""
_SHAPE = lazy(
    rf"Sala(?:\.exe)?|READ ME[^/]*|(?:{HOME})?(?:FIELD GUIDE[^/]*|(?:{'|'.join(_PARTS)})/.+)"
    rf"|(?:{ANYWHERE}|{re.escape(FILLING)})/.+",
    re.DOTALL,
)
"""What can stand on a stick of ours; nothing else is ever removed from a drive."""
_LARGEST_LIST = 16_000_000
CHUNK = 1 << 20
_LINE = lazy(r"([0-9a-f]{64})  ([^\0\r\n]+)", re.ASCII)


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
    """It is not on the list, and nobody vouches for it; or it is not for a stick of this kind."""
    RECALLED = "recalled"
    """A paper whose text was taken back, or is older than the library's."""


@record
class Stick:
    """The stick that the program is read from: where it is, and the keys that it knows."""

    root: Path
    keys: Keys


@record
class StickList:
    """The files of a stick by name with their SHA-256 (hex), and who vouches for the list."""

    files: dict[str, str]
    vouching: Vouching


def home_of(root: Path) -> str:
    """Return where on a stick its home is, as the beginning of a name from its top. Where there is no list yet it is
    where the library stands."""
    for home in HOMES:
        if any((root / home / kind.list_name).is_file() for kind in StickKind):
            return home
    return OLD_HOME if (root / PACKS).is_dir() and not (root / HOME).is_dir() else HOME


def inner(name: str) -> str:
    """Return a file's name from its stick's home, for the one from the stick's top."""
    return name.removeprefix(HOME)


def home_in(name: str) -> str:
    """Return in which home a file of a stick's home is."""
    return HOME if name.startswith(HOME) else OLD_HOME


def list_file(root: Path, kind: StickKind) -> Path:
    """Return where the list of a stick is, or that of another `kind` that can be made of it."""
    return root / home_of(root) / kind.list_name


def kind_of(root: Path) -> StickKind:
    """Return which kind a stick is: one to take away has no list of an office's."""
    office, take_away = (list_file(root, kind).exists() for kind in StickKind)
    return StickKind.TAKE_AWAY if take_away and not office else StickKind.OFFICE


def phone_folder(root: Path, tag: str) -> Path | None:
    """Return the folder of a stick with what phones open in the language of `tag`; None where it has none."""
    folder = root / ANYWHERE / language(tag).own_name
    return folder if folder.is_dir() else None


def key_files(root: Path, keys: Keys) -> dict[str, PublicKey]:
    """Return the offices' keys on a stick that the publisher signed, by their files' names."""
    found: dict[str, PublicKey] = {}
    for path in [p for home in HOMES for p in sorted((root / home).glob("office*.pub"))[:_MOST_KEYS]]:
        try:
            data = _plain_bytes(path)
            signature = _plain_bytes(path.with_name(f"{path.name}.minisig"))
            if is_own(path.name) and Keys(keys.publisher).vouching(data, signature).origin.vouched:
                found[path.relative_to(root).as_posix()] = PublicKey.parse(data.decode("utf-8"))
        except (OSError, ValueError):  # it is no key, or nobody signed it
            continue
    return found


def keys_of_sticks(keys: Keys, *roots: Path) -> Keys:
    """Return those of `keys` that count for sticks: the publisher's, and the keys on them that the publisher signed.
    Whoever has the current stick may write into its settings: the keys there count for texts alone."""
    offices = (key for root in roots for key in key_files(root, keys).values())
    return Keys(keys.publisher, tuple(dict.fromkeys(offices)))


def text_keys(root: Path, keys: Keys) -> Keys:
    """Return `keys`, with those on a stick that the publisher signed: whose texts are an office's."""
    return Keys(keys.publisher, tuple(dict.fromkeys((*keys.office, *keys_of_sticks(keys, root).office))))


def _plain_bytes(path: Path) -> bytes:
    """Return the bytes of a file that is no link and not too large; raise OSError."""
    if path.is_symlink():
        raise OSError(None, "a link", str(path))
    with path.open("rb") as file:
        data = file.read(_LARGEST_LIST + 1)
    if len(data) > _LARGEST_LIST:
        raise OSError(None, "too large", str(path))
    return data


def read_list(root: Path, keys: Keys, kind: StickKind | None = None, home: str | None = None) -> StickList:
    """Return the list of a stick, or that of another `kind` that can be made of it, or that in another `home`; raise
    StickError where there is none, or it is not what was signed. Of `keys` only those count that do for sticks."""
    kind, home = kind or kind_of(root), home_of(root) if home is None else home
    path = root / home / kind.list_name
    keys = keys_of_sticks(keys, root)
    try:
        data = _plain_bytes(path)
        signed = path.with_name(kind.signature_name)
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


def list_text(root: Path, kind: StickKind) -> str:
    """Return the list of what a stick of `kind` has, as it is now in `root`; raise OSError."""
    names = [n for n in sorted(files_of(root)) if kind is StickKind.OFFICE or not is_offices(n)]
    return "".join(f"{sha256_of(root / name)}  {name}\n" for name in names)


def is_offices(name: str) -> bool:
    """Return whether only an office's stick has the file of that name."""
    return inner(name).startswith((f"{PACKS}/office", "FIELD GUIDE")) or f"/{RIGHTS}/" in name


def is_pack(name: str) -> bool:
    """Return whether a file of a stick of that name is one of its library."""
    return inner(name).startswith(f"{PACKS}/")


def is_own(name: str) -> bool:
    """Return whether a file of that name is one that no list speaks of: lists, settings, offices' keys."""
    return inner(name) in _OWN or _KEY_FILE.fullmatch(inner(name)) is not None


def can_be_ours(name: str) -> bool:
    """Return whether a stick of ours can have a file of that name."""
    return not leads_out(name) and (is_own(name) or _SHAPE.fullmatch(name) is not None)


def files_of(root: Path, folder: str = "") -> Iterator[str]:
    """Yield the name of every file of a stick that a list speaks of; or of those below a folder of it."""
    for path in (root / folder).rglob("*"):
        name = path.relative_to(root).as_posix()
        if (path.is_symlink() or not path.is_dir()) and not is_own(name):
            yield name


def sha256_of(path: Path) -> str:
    """Return the SHA-256 (hex) of a file; raise OSError, also for a link: it leads elsewhere."""
    if path.is_symlink():
        raise OSError(None, "a link", str(path))
    import hashlib  # not needed at the start

    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            found.update(chunk)
    return found.hexdigest()


def leads_out(name: str) -> bool:
    """Return whether a name could be that of a file outside a stick."""
    return (
        not name
        or name.startswith("/")
        or "\\" in name
        or ":" in name
        or not {"..", ".", ""}.isdisjoint(name.split("/"))
    )
