"""The programs' own words: ``i18n/sala_<tag>.ts`` -> ``build/i18n/sala_<tag>.qm``, with break marks. The office's desk has
a catalogue of its own, which no reader carries.

ICU's marks are put in here, at build time, so that a button's words break as rightly as a page's.
"""

import re
import subprocess
import tempfile
import xml.etree.ElementTree as etree
from collections.abc import Iterable
from pathlib import Path

import PySide6

from reader.authoring.line_breaks import marked
from reader.authoring.mistakes import AuthorError
from reader.core.languages import LANGUAGES

_LANGUAGE = re.compile(r'(<TS\b[^>]*\slanguage=")[^"]*')


CATALOGUES = {"sala": ("ui",), "desk": ("desk", "recording")}
"""What the files of each catalogue begin with, and the packages whose words they hold."""


class StringsError(AuthorError):
    """The words cannot be compiled; the message says why and what to do."""


def sources(folder: Path, catalogue: str = "sala") -> dict[str, Path]:
    """Return the translation files of a catalogue by language; raise StringsError."""
    found = {}
    for file in sorted(folder.glob(f"{catalogue}_*.ts")):
        tag = file.stem.removeprefix(f"{catalogue}_")
        if tag not in LANGUAGES:
            raise StringsError(f"{file}: “{tag}” is no language of the program: use one of {', '.join(LANGUAGES)}.")
        found[tag] = file
    return found


def messages(file: Path) -> dict[tuple[str, str], str]:
    """Return the finished translations of a .ts file: (context, source words) to words."""
    try:
        root = etree.parse(file).getroot()
    except (OSError, etree.ParseError) as error:
        raise StringsError(f"{file} cannot be read as a .ts file ({error}).") from error
    found = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[name, message.findtext("source", "")] = translation.text
    return found


def build(folder: Path, out: Path) -> None:
    """Compile every .ts file that is newer than its .qm; raise StringsError."""
    out.mkdir(parents=True, exist_ok=True)
    for tag, file in (pair for catalogue in CATALOGUES for pair in sources(folder, catalogue).items()):
        target = out / f"{file.stem}.qm"
        newest = max(file.stat().st_mtime, Path(__file__).stat().st_mtime)
        if not target.exists() or target.stat().st_mtime < newest:
            _compile(tag, file, target)


def update(folder: Path, code: Iterable[Path], catalogue: str = "sala") -> None:
    """Bring every .ts file of a catalogue up to date with the words in the folders of `code`; what is translated is kept.
    Raise StringsError."""
    words = sorted(str(p) for package in code for p in package.rglob("*.py"))
    for tag, file in sources(folder, catalogue).items():
        messages(file)
        with tempfile.TemporaryDirectory() as scratch:
            copy = Path(scratch) / file.name
            # Qt's tool leaves a file alone if it does not know the language: it is given one that it knows.
            copy.write_text(_LANGUAGE.sub(r"\g<1>en", file.read_text("utf-8"), count=1), "utf-8", newline="\n")
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", "en"]
            _run("lupdate", *options, *words, "-ts", str(copy), about=file)
            text = _LANGUAGE.sub(rf"\g<1>{tag.replace('-', '_')}", copy.read_text("utf-8"), count=1)
        if text != file.read_text("utf-8"):
            file.write_text(text, "utf-8", newline="\n")


def _compile(tag: str, file: Path, target: Path) -> None:
    messages(file)
    tree = etree.parse(file)
    for translation in tree.getroot().iter("translation"):
        if translation.text:
            translation.text = marked(translation.text, tag)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        tree.write(copy, "utf-8", xml_declaration=True)
        _run("lrelease", "-silent", str(copy), "-qm", str(target), about=file)


def _run(tool: str, *options: str, about: Path) -> None:
    command = [str(Path(PySide6.__file__).parent / tool), *options]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode or "won't be" in done.stderr:
        raise StringsError(f"{about}: {tool} failed: {done.stderr.strip() or done.stdout.strip()}")
