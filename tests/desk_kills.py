"""``python -m tests.desk_kills 200``: a scripted session of the desk is ended at random moments, and what is on the disk is
compared: every file whole, everything there but at most the last change."""

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reader.authoring.approval import approve
from reader.authoring.checked_rows import checked_file
from reader.authoring.facts import read_facts, write_facts
from reader.authoring.importing.model import Piece, PieceKind, Run
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_works
from reader.core.works import WorkKind
from reader.desk.content.bringing_in import Incoming
from reader.desk.content.changes import Changes, held
from reader.desk.content.library_folder import LibraryFolder
from reader.desk.content.source_file import SourceFile
from reader.desk.content.translating import TranslationFile
from tests.foreign_files import paragraph, word
from tests.samples import Sample


def session(home: Path) -> Iterator[str]:
    """Do what a person does in an hour at the desk, one change at a time; yield after each."""
    library = LibraryFolder.at(home)
    changes = Changes(library.content)
    for tag in ("th", "vi"):
        file = TranslationFile(library.work("house"), tag)
        for row in range(12):
            file.type_in(row, f"words {row} in {tag}")
            file.save(changes, "row")
            yield "a row is translated"
            file.type_in(row, f"other words {row} in {tag}")
            file.save(changes, "row")
            yield "and once more"
    toml = library.folder("garden") / "work.toml"
    facts = read_facts(toml)
    for licence in ("CC0", "CC BY 4.0", "All rights reserved"):
        new = facts.__class__(**{**vars(facts), "licence": licence})
        changes.make("facts", [toml], lambda new=new: write_facts(toml, new), {toml: held(toml)})
        yield "a fact is written"
    work = library.work("garden")
    day = date(2026, 11, 1)
    changes.make(
        "check",
        [toml, checked_file(work, "en")],
        lambda: approve(work, "en", "language", "Sok Dara", day, work.fingerprint("en")),
    )
    yield "a check is recorded"
    place = library.folder("new")
    changes.make("new", [place], lambda: library.new_work("new", WorkKind.STORY, "en"))
    yield "a text is begun"
    source = SourceFile(place / "source.md")
    for n in range(5):
        source.text.insert(n, Piece(PieceKind.PARAGRAPH, (Run("Words. " * 400),)))
        source.save(changes, "words")
        yield "a text is written"
        source.text.move(n + 1, -1)
        source.save(changes, "a row was moved")
        yield "a row is moved"
    incoming = Incoming(home / "leaflet.docx")
    incoming.read()
    changes.make("in", [library.folder("in")], lambda: incoming.bring_in(library.content, "in", "en"))
    yield "a file is brought in"
    for _ in range(6):
        changes.undo()
        yield "a change is taken back"
    for _ in range(3):
        changes.redo()
        yield "and done once more"


def prepare(home: Path) -> None:
    """Make the library on which the session begins."""
    Sample(home / "content")
    word(home / "leaflet.docx", paragraph("Our leaflet", "Title"), paragraph("Words of ours."))


def state(home: Path) -> dict[str, bytes]:
    """Return the files of the content; what was not whole yet is none of them."""
    found = sorted(p for p in (home / "content").rglob("*") if p.is_file())
    inside = [p for p in found if not any(part.startswith(".") for part in p.relative_to(home).parts)]
    return {str(p.relative_to(home)): p.read_bytes() for p in inside}


def trial(scratch: Path, states: list[dict[str, bytes]], after: float) -> int:
    """End a session after so many seconds; return how many changes were on the disk. Raise AssertionError."""
    home = scratch / "library"
    shutil.rmtree(home, ignore_errors=True)
    prepare(home)
    read, write = os.pipe()
    child = os.fork()
    if not child:
        for _ in session(home):
            os.write(write, b".")
        os._exit(0)
    os.close(write)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    done = len(os.read(read, 10_000))
    os.close(read)
    there = state(home)
    assert there in states[done : done + 2] or _between(there, states[done], states[min(done + 1, len(states) - 1)]), (
        done
    )
    mistakes = Mistakes()
    assert {w.id for w in read_works(home / "content", mistakes)} >= {"house", "garden"}
    assert not [m for m in mistakes if "read" in m.message or "TOML" in m.message], list(mistakes)
    return done


def _between(there: dict[str, bytes], before: dict[str, bytes], after: dict[str, bytes]) -> bool:
    """Return whether every file is as it was, or as it was to be: a change of several files is on its way."""
    return all(there.get(f) in (before.get(f), after.get(f)) for f in {*there, *before, *after})


def run(trials: int, seed: int = 1) -> list[int]:
    """Try it so many times; return how many changes each session had made."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        prepare(scratch / "whole")
        states = [state(scratch / "whole")]
        began = time.monotonic()
        states += [state(scratch / "whole") for _ in session(scratch / "whole")]
        takes = time.monotonic() - began
        return [trial(scratch, states, chance.uniform(0, takes)) for _ in range(trials)]


if __name__ == "__main__":
    done = run(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
    print(
        f"{len(done)} sessions ended after {min(done)} to {max(done)} changes: every file whole, at most the last change lost"
    )
