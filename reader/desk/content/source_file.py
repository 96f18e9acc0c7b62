"""The file of a text that is being written, and the pictures that are put beside it."""

from dataclasses import dataclass, field
from pathlib import Path

from reader.authoring.importing.pictures import usable
from reader.authoring.mistakes import AuthorError
from reader.authoring.whole_file import write_whole
from reader.desk.content.changes import Bytes, ChangedElsewhereError, Changes, held
from reader.desk.content.writing import SourceText


@dataclass
class SourceFile:
    """The file of a work's text, as it is written. Raise OSError, UnicodeDecodeError where it cannot be read."""

    file: Path
    text: SourceText = field(init=False)

    def __post_init__(self) -> None:
        self._seen: Bytes = held(self.file)
        self.text = SourceText((self._seen or b"").decode())

    def save(self, changes: Changes, name: str, joins: str = "", picture: Path | None = None) -> None:
        """Save what was written, and with it a `picture` that was put into the work's folder since. What somebody else
        wrote meanwhile stays, and what was written here is kept beside it: raise ChangedElsewhereError then, and OSError."""
        data = self.text.text.encode()
        if data == self._seen:
            return
        before = {self.file: self._seen, **({picture: None} if picture is not None else {})}
        if held(self.file) != self._seen:
            write_whole(self.file.with_name(f"{self.file.stem}-also-written{self.file.suffix}"), data)
            raise ChangedElsewhereError(self.file)
        write_whole(self.file, data)
        self._seen = data
        changes.note(name, before, {file: held(file) for file in before}, joins)


def add_picture(folder: Path, file: Path) -> Path:
    """Put a picture into a work's folder in the form in which it can be read; return where it is. Raise AuthorError where it
    cannot be used, OSError."""
    suffix, data, problem = usable(file.read_bytes())
    if problem or not data:
        raise AuthorError(f"{file.name}: {problem or 'it is too small'}")
    images = folder / "images"
    numbers = (n for n in range(1, 10_000) if not any(images.glob(f"picture-{n:02}.*")))
    images.mkdir(exist_ok=True)
    name = f"picture-{next(numbers):02}{suffix}"
    write_whole(images / name, data)
    return images / name
