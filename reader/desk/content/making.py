"""What is made of a library, as commands of ``sala-author``: checked, built, signed, put onto sticks, published."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reader.app import Installation
from reader.authoring import signing
from reader.authoring.voices import VOICES
from reader.core.stick import StickKind, home_of, list_file
from reader.desk.content.library_folder import CONTENT, LibraryFolder

FORMATS = ("html", "epub", "cards", "m3u", "zim")
"""What phones and other readers can be given."""
KEYS, PACK, STICK, PUBLISHED = Path("keys"), Path("packs/sala.sala"), Path("own-stick"), Path("published")
"""Below ``build/``."""
READER = "reader"
"""Beside the desk's own program: a copy of a stick, whose programs are put onto sticks."""
_NAME = "publisher"


@dataclass(frozen=True)
class Making:
    """The commands for one library; they run in its folder."""

    library: LibraryFolder

    @property
    def pack(self) -> Path:
        return self.library.build / PACK

    @property
    def key(self) -> Path | None:
        """The library's secret key, None where it has none."""
        file = self.library.build / KEYS / f"{_NAME}.key"
        return file if file.is_file() else None

    def programs(self, plugged: Iterable[Path] = ()) -> Path | None:
        """Return a stick that has the reader's programs: beside the desk's own, the one that was made here last, or one
        of those that are `plugged` in; None where there is none."""
        here = Installation.here()
        beside = here.top / (READER if hasattr(sys, "frozen") else "stick")
        return next((p for p in (beside, self.library.build / STICK, *plugged) if is_stick(p)), None)

    def has_password(self) -> bool:
        """Return whether the key asks for a password; raise OSError."""
        return self.key is not None and signing.SecretKey.is_encrypted(self.key)

    def check(self) -> list[str]:
        return ["check", *self._content(), "--fonts", str(Installation.here().fonts)]

    def make_key(self) -> list[str]:
        """Make a pair of keys; the password comes in twice, a line each."""
        return ["keys", str(Path("build") / KEYS / _NAME)]

    def make_pack(self, release: bool) -> list[str]:
        """Make the library's file, signed where there is a key; a `release` holds only what was checked."""
        command = ["build", *self._content()]
        command += ["--release"] if release else []
        return [*command, "--key", str(self.key.relative_to(self.library.home))] if self.key else command

    @property
    def has_recordings(self) -> bool:
        """Whether anything is read aloud."""
        content = self.library.content
        return any(True for pattern in (f"*/{VOICES}/*/*.mp3", f"{VOICES}/*/*.mp3") for _ in content.glob(pattern))

    @property
    def voices(self) -> list[Path]:
        """The files of the voices that were made, by language."""
        return sorted(self.pack.parent.glob(f"{self.pack.stem}-voices-*{self.pack.suffix}"))

    def make_voices(self, release: bool) -> list[str]:
        """Make a file of the voices in each language."""
        return [*self.make_pack(release), "--voices"]

    def publish(self, formats: tuple[str, ...], kind: StickKind) -> list[str]:
        """Make copies for phones of the library's file."""
        command = [
            "publish",
            str(Path("build") / PACK),
            *(str(pack.relative_to(self.library.home)) for pack in self.voices),
            "--as",
            ",".join(formats),
            "--into",
            str(Path("build") / PUBLISHED),
        ]
        command += ["--kind", kind]
        public = Path("build") / KEYS / f"{_NAME}.pub"
        return [*command, "--pub", str(public)] if self.key else command

    def make_stick(self, programs: Path, release: bool) -> list[str]:
        """Lay the library out as a stick, with the programs of another one; it is signed, so there has to be a key."""
        assert self.key is not None
        command = ["stick", "make", *self._content(), "--programs", str(programs), "--out", str(Path("build") / STICK)]
        command += ["--release"] if release else []
        return [*command, "--key", str(self.key.relative_to(self.library.home))]

    def copy_stick(self, drive: Path, kind: StickKind) -> list[str]:
        """Put the stick that was laid out onto a drive."""
        public = Path("build") / KEYS / f"{_NAME}.pub"
        return ["stick", "copy", str(Path("build") / STICK), str(drive), "--kind", kind, "--pub", str(public)]

    def _content(self) -> list[str]:
        content = self.library.content
        return [] if content == self.library.home / CONTENT else [str(content.relative_to(self.library.home))]


def is_stick(folder: Path) -> bool:
    """Return whether a folder is a stick, as far as one can tell without reading all of it."""
    try:
        known = (folder / home_of(folder) / "parts" / "publisher.pub").is_file()
        return known and any(list_file(folder, kind).is_file() for kind in StickKind)
    except OSError:  # a drive that is just being pulled out
        return False
