"""The program's own words: ``i18n/sala_<tag>.ts`` -> ``build/i18n/sala_<tag>.qm``, with break marks.

ICU's marks are put in here, at build time, so that a button's words break as rightly as a page's.
"""

import subprocess
import tempfile
import xml.etree.ElementTree as etree
from pathlib import Path

import PySide6

from reader.authoring.line_breaks import marked
from reader.core.languages import LANGUAGES


class StringsError(Exception):
    """The words cannot be compiled; the message says why and what to do."""


def sources(folder: Path) -> dict[str, Path]:
    """Return the translation files of the program by language; raise StringsError."""
    found = {}
    for file in sorted(folder.glob("sala_*.ts")):
        tag = file.stem.removeprefix("sala_")
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
    for tag, file in sources(folder).items():
        target = out / f"{file.stem}.qm"
        newest = max(file.stat().st_mtime, Path(__file__).stat().st_mtime)
        if not target.exists() or target.stat().st_mtime < newest:
            _compile(tag, file, target)


def update(folder: Path, code: Path) -> None:
    """Bring every .ts file up to date with the words in `code`; what is translated is kept. Raise StringsError."""
    tool = Path(PySide6.__file__).parent / "lupdate"
    words = sorted(str(p) for p in code.rglob("*.py"))
    for tag, file in sources(folder).items():
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        command: list[str | Path] = [tool, *options, "-target-language", tag.replace("-", "_"), *words, "-ts", file]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            raise StringsError(f"{file} cannot be brought up to date: {done.stderr.strip()}")


def _compile(tag: str, file: Path, target: Path) -> None:
    messages(file)
    tree = etree.parse(file)
    for translation in tree.getroot().iter("translation"):
        if translation.text:
            translation.text = marked(translation.text, tag)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        tree.write(copy, "utf-8", xml_declaration=True)
        tool = Path(PySide6.__file__).parent / "lrelease"
        done = subprocess.run([tool, "-silent", copy, "-qm", target], check=False, capture_output=True, text=True)
    if done.returncode or not target.exists():
        raise StringsError(f"{file} cannot be compiled: {done.stderr.strip() or done.stdout.strip()}")
