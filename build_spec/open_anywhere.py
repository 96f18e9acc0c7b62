"""What of a stick opens without Sala: ``python build_spec/open_anywhere.py OUT``.

``OUT/READ ME.pdf``, ``OUT/FIELD GUIDE.pdf`` and ``OUT/open-anywhere``: for each language a folder by its own name with
every work as PDF, and for phones as web page and book, comics and picture stories as single pictures too. No name of a
file says for whom it is. What each is of stands in ``OUT/parts/papers``. The same text makes the same bytes.
"""

import hashlib
import json
import os
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer  # noqa: E402 - Qt is told first that there is no screen
from read_me import write_field_guide, write_read_me  # noqa: E402
from searchable import PaintedLine, listening, searchable  # noqa: E402

from reader.app import Installation, known_keys  # noqa: E402
from reader.core.languages import LANGUAGES, language  # noqa: E402
from reader.core.library import Library, Reader  # noqa: E402
from reader.core.papers import Paper, papers_file, papers_text  # noqa: E402
from reader.core.session import Location, Session  # noqa: E402
from reader.core.stick import RIGHTS  # noqa: E402
from reader.core.works import Work  # noqa: E402
from reader.publish.names import stem_of  # noqa: E402
from reader.publish.publication import Tongue  # noqa: E402
from reader.publish.publisher import Order, publish, read_state  # noqa: E402
from reader.ui.application import Application  # noqa: E402
from reader.ui.handout.handout_job import pdf_steps  # noqa: E402
from reader.ui.handout.handout_screen import Handout  # noqa: E402
from reader.ui.style.look import Look  # noqa: E402
from reader.ui.style.theme import THEMES  # noqa: E402
from reader.ui.text.typesetter import Typesetter  # noqa: E402

PACKS = ROOT / "build" / "stick-packs"
FORMATS = ("html", "epub", "cards")
"""What phones get beside the PDFs."""


def main() -> int:
    """Make everything; return the exit code."""
    out = Path(sys.argv[1])
    inputs = inputs_sha256()
    if not (out / INPUTS).exists() or (out / INPUTS).read_text("utf-8") != inputs:
        shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True, exist_ok=True)
    (out / INPUTS).write_text(inputs, "utf-8")
    made: list[Made] = []
    with ProcessPoolExecutor(max_workers=2) as pool:
        pool.submit(write_papers_about, out).result()  # what is wrong with them is told before the long work
        for tag, some in zip(LANGUAGES, pool.map(language_once, [out] * len(LANGUAGES), LANGUAGES), strict=True):
            print(f"  {language(tag).english_name}: {len(some)} files", flush=True)
            made += some
    made += for_phones(out)
    shutil.rmtree(out / "parts", ignore_errors=True)
    for offices in (False, True):
        file = out / papers_file(offices)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(papers_text(paper for paper, its in made if its is offices), "utf-8", newline="\n")
    return 0


def for_phones(out: Path) -> list["Made"]:
    """Make what phones open, but for what is there already; return it."""
    keys = known_keys(Installation.here())
    into = out / "open-anywhere"
    report = publish(
        Order((PACKS / "sala.sala", PACKS / "office.sala"), keys, FORMATS, tuple(map(Tongue.of, LANGUAGES)), into)
    )
    print(f"  for phones: {report.files} files, {report.made} of them made now", flush=True)
    return [
        (Paper(work, date.fromisoformat(day), f"open-anywhere/{name}"), f"/{RIGHTS}/" in name)
        for done in read_state(into).values()
        for name in done.files
        for work, day in done.works
    ]


def write_papers_about(out: Path) -> None:
    """Write what tells how a stick is opened, and the guide for the staff."""
    app = _application()
    look = Look(THEMES["light"], Typesetter(app.fonts), 100, language("en"), app.icons)
    write_read_me(out / "READ ME.pdf", look, app.translation, ROOT / "icons")
    write_field_guide(out / "FIELD GUIDE.pdf", ROOT / "docs" / "field-guide.md", language("en").script.family)


def _application() -> Application:
    places = Installation.here()
    return Application(places.fonts, places.icons, places.translations)


Made = tuple[Paper, bool]
"""A paper, and whether only an office's stick has it."""


INPUTS = ".inputs"
"""In the folder that is made, and no part of a stick: what it was made of, and beside it what of each language is
done."""


def inputs_sha256() -> str:
    """Return a hash of all that the papers are made of."""
    found = hashlib.sha256()
    files = [
        *PACKS.glob("*.sala"),
        *(ROOT / "build" / "fonts").glob("Sala *"),
        *(ROOT / "build" / "i18n").glob("sala_*.qm"),
    ]
    files += [
        path for path in (ROOT / "reader").rglob("*.py") if path.relative_to(ROOT).parts[1] not in ("authoring", "desk")
    ]
    files += [*(ROOT / "build_spec").glob("*.py"), *(ROOT / "icons").glob("*.svg")]
    for path in sorted(files):
        found.update(f"{path.relative_to(ROOT)} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return found.hexdigest()


def language_once(out: Path, tag: str) -> list[Made]:
    """Make the folder of one language, unless it was made before of the same; return what was made."""
    done = out / f"{INPUTS}-{tag}"
    if not done.exists():
        shutil.rmtree(out / "open-anywhere" / language(tag).own_name, ignore_errors=True)
        made = make_language(out, tag)
        done.write_text(json.dumps([[p.work, p.day.isoformat(), p.name, its] for p, its in made]), "utf-8")
    rows = json.loads(done.read_text("utf-8"))
    return [(Paper(work, date.fromisoformat(day), name), its) for work, day, name, its in rows]


def make_language(out: Path, tag: str) -> list[Made]:
    """Make the folder of one language, where anything is written in it; return what was made."""
    app = _application()
    made: list[Made] = []
    library = Library([PACKS / "sala.sala", PACKS / "office.sala"], known_keys(Installation.here()))
    reader = Reader(tag)
    for listed in library.works():
        work = library.work(listed.id)
        if work is not None and (tag in work.whole or tag in work.partial):
            offices = library.pack_of(work).path.name == "office.sala"
            folder = out / "open-anywhere" / language(tag).own_name / (RIGHTS if offices else "")
            folder.mkdir(parents=True, exist_ok=True)
            file = make_work(app, library, work, reader, folder)
            made.append((Paper(work.id, work.published, file.relative_to(out).as_posix()), offices))
    library.close()
    return made


def make_work(app: Application, library: Library, work: Work, reader: Reader, folder: Path) -> Path:
    """Write a work as PDF; return the file."""
    session = Session(language=reader.language, place=Location(work.id))
    whole = app.handout(library, session, library.pack_of(work).manifest.made)
    assert whole is not None
    paper = folder / f"{stem_of(library, work, reader)}.pdf"
    paper.write_bytes(pdf_of(whole))
    return paper


def pdf_of(handout: Handout) -> bytes:
    """Return a handout as a PDF whose words can be searched."""
    into, heard = QBuffer(), 0
    pages: list[list[PaintedLine]] = []
    with listening() as lines:
        for done in pdf_steps(handout.layout, handout.title, into):
            if done > 0 and len(pages) < round(done * len(handout.layout.pages)):
                pages.append(lines[heard:])
                heard = len(lines)
    return searchable(bytes(into.data().data()), pages)


if __name__ == "__main__":
    sys.exit(main())
