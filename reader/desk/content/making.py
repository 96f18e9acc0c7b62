"""What is made of a library, as commands of ``sala-author``: checked, built, signed, put onto sticks, published."""

from dataclasses import dataclass
from pathlib import Path

from reader.app import Installation
from reader.authoring import signing
from reader.authoring.voices import VOICES
from reader.core.stick import StickKind
from reader.desk.content.library_folder import CONTENT, LibraryFolder

FORMATS = ("html", "epub", "cards", "m3u", "zim")
"""What phones and other readers can be given."""
KEYS, PACK, STICK, PUBLISHED = Path("keys"), Path("packs/sala.sala"), Path("stick"), Path("published")
"""Below ``build/``."""
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

    @property
    def stick(self) -> Path | None:
        """A stick that was laid out here, to be copied."""
        folder = self.library.build / STICK
        return folder if folder.is_dir() else None

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

    def copy_stick(self, stick: Path, drive: Path, kind: StickKind) -> list[str]:
        """Make another stick of one."""
        command = ["stick", "copy", str(stick), str(drive), "--kind", kind]
        public = self.library.build / KEYS / f"{_NAME}.pub"
        return [*command, "--pub", str(public)] if public.is_file() else command

    def _content(self) -> list[str]:
        content = self.library.content
        return [] if content == self.library.home / CONTENT else [str(content.relative_to(self.library.home))]
