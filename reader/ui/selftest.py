"""What this copy of the program is: version, packs and whether they are whole, languages, fonts, and
what it could write to. It reads everything once and writes nothing."""

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.pack_errors import PackError
from reader.core.trust import Keys, Origin
from reader.core.words import Words
from reader.ui.text.fonts import Fonts
from reader.ui.text.typesetter import TextStyle, Typesetter

_SIGNED = {
    Origin.PUBLISHER.name.lower(): "signed by its publisher", Origin.OFFICE.name.lower(): "signed by the office",
    Origin.UNKNOWN.name.lower(): "signed by nobody known here",
}  # fmt: skip


@dataclass
class PackReport:
    """One pack: its texts, and the parts that are damaged by name."""

    file: str
    sha256: str = ""
    works: int = 0
    trial: bool = False
    signed: bool = False
    """Whether the publisher or the stick's office signed it."""
    origin: str = ""
    voices: dict[str, int] = field(default_factory=dict)
    """How many recordings of people it has, by language."""
    damaged: list[str] = field(default_factory=list)


@dataclass
class Report:
    """Everything that ``sala --selftest`` tells."""

    version: str
    packs: list[PackReport]
    fonts: dict[str, list[str]]
    """The families that Qt really used for each language's own name."""
    missing_fonts: list[str]
    program_words: list[str]
    could_write: list[str]
    can_be_heard: bool = True
    """Whether what decodes recordings is there."""

    @property
    def whole(self) -> bool:
        wrong = {t for t, used in self.fonts.items() if not used or any(not f.startswith("Sala ") for f in used)}
        return (
            bool(self.packs)
            and not any(p.damaged for p in self.packs)
            and not self.missing_fonts
            and not wrong
            and self.can_be_heard
        )


def report(packs: list[Path], keys: Keys, fonts: Path, translations: Path, home: Path) -> Report:
    """Return what this copy is; `home` is where its packs are."""
    app = QApplication.instance() or QApplication(["sala"])
    loaded = Fonts(fonts)
    found = Report(
        __version__, [_pack(path, keys) for path in packs], _used(Typesetter(loaded)), sorted(loaded.missing),
        [t for t in LANGUAGES if t == "en" or (translations / f"sala_{t}.qm").exists()],
        sorted({str(p) for p in (home, fonts, Path.cwd()) if os.access(p, os.W_OK)}), _can_be_heard(),
    )  # fmt: skip
    del app
    return found


def _can_be_heard() -> bool:
    from reader.ui.sound.device import decode

    try:
        return decode(b"") == b""
    except ImportError:
        return False


def _pack(path: Path, keys: Keys) -> PackReport:
    found = PackReport(path.name)
    library = Library([path], keys)
    library.accept_waiting()
    found.works = len(library.works())
    for pack in library.packs:
        found.sha256, found.trial = pack.manifest.sha256, pack.manifest.trial
        found.origin, found.signed = pack.vouching.origin.name.lower(), pack.vouching.origin.vouched
        found.damaged += [_part(error) for error in pack.damaged_parts() if error is not None]
        found.voices = {tag: _recordings(pack, tag) for tag, _ in pack.manifest.recordings}
    if not library.packs:
        found.damaged += [_part(error) for error in library.problems]
    library.close()
    return found


def _recordings(pack: Pack, tag: str) -> int:
    try:
        recorded = pack.recorded_in(tag)
    except PackError:
        return 0
    return len(recorded.places) if recorded is not None else 0


def _part(error: PackError) -> str:
    where = " ".join(x for x in (getattr(error, "work", ""), getattr(error, "language", "")) if x)
    return f"{where}: {error.detail}" if where else error.detail


def _used(typesetter: Typesetter) -> dict[str, list[str]]:
    used = {}
    for tag, row in LANGUAGES.items():
        runs = typesetter.set(Words(row.own_name), TextStyle(row, 32), 1000).glyph_runs()
        used[tag] = sorted({run.rawFont().familyName() for run in runs})
    return used


def as_json(found: Report) -> str:
    """Return the report for a program to read."""
    return json.dumps({**asdict(found), "whole": found.whole}, ensure_ascii=False, indent=1)


def as_text(found: Report) -> str:
    """Return the report for a person to read."""
    lines = [f"Sala {found.version}"]
    for pack in found.packs:
        state = "damaged" if pack.damaged else "whole"
        signs = (_SIGNED.get(pack.origin, "not signed"), "trial: texts unchecked" if pack.trial else "not a trial")
        lines.append(f"pack {pack.file}: {pack.works} works, {state}, {', '.join(signs)}")
        lines += [f"  voices of people: {count} recordings in {tag}" for tag, count in pack.voices.items()]
        lines += [f"  damaged: {part}" for part in pack.damaged]
    if not found.packs:
        lines.append("no pack found: ask for a new copy of the stick, or name one with --pack")
    lines += [f"font of {tag}: {', '.join(used) or 'none'}" for tag, used in found.fonts.items()]
    lines += [f"missing font: {family}" for family in found.missing_fonts]
    lines += [] if found.can_be_heard else ["nothing can be heard: what decodes recordings is missing"]
    lines.append(f"the program's words: {', '.join(found.program_words)}")
    lines.append(f"could write to: {', '.join(found.could_write) or 'nothing'}")
    lines.append("This copy is whole." if found.whole else "This copy is not whole: ask for a new one.")
    return "\n".join(lines)
