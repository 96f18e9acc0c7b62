"""What of a stick opens without Sala: ``python build_spec/open_anywhere.py OUT``.

``OUT/READ ME.pdf``, ``OUT/sala-files/FIELD GUIDE.pdf`` and ``OUT/open-anywhere``: for each language a folder by its own name with
every work as PDF, and for phones as web page and book, comics and picture stories as single pictures too. No name of a
file says for whom it is. What each is of stands in ``OUT/sala-files/parts/papers``. The same text makes the same bytes.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from read_me import write_field_guide, write_read_me  # noqa: E402 - Qt is told first that there is no screen

from reader.app import Installation, known_keys  # noqa: E402
from reader.core.languages import LANGUAGES, language  # noqa: E402
from reader.core.stick import ANYWHERE, HOME  # noqa: E402
from reader.publish.publication import Tongue  # noqa: E402
from reader.publish.publisher import Order, publish  # noqa: E402
from reader.publish.stick_copies import FORMATS, write_papers  # noqa: E402
from reader.ui.application import Application  # noqa: E402
from reader.ui.style.look import Look  # noqa: E402
from reader.ui.style.theme import THEMES  # noqa: E402
from reader.ui.text.typesetter import Typesetter  # noqa: E402

PACKS = ROOT / "build" / "stick-packs"


def main() -> int:
    """Make everything, but for what is there already; return the exit code."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    write_papers_about(out)  # what is wrong with them is told before the long work
    packs, tongues = (PACKS / "sala.sala", PACKS / "office.sala"), tuple(map(Tongue.of, LANGUAGES))
    order = Order(packs, known_keys(Installation.here()), FORMATS, tongues, out / ANYWHERE)
    report = publish(order, lambda name, part: print(f"  {part:4.0%}  {name}", flush=True))
    print(f"  {report.files} files, {report.made} of them made now", flush=True)
    write_papers(order, out)
    return 0


def write_papers_about(out: Path) -> None:
    """Write what tells how a stick is opened, and the guide for the staff."""
    places = Installation.here()
    app = Application(places.fonts, places.icons, places.translations)
    look = Look(THEMES["light"], Typesetter(app.fonts), 100, language("en"), app.icons)
    write_read_me(out / "READ ME.pdf", look, app.translation, ROOT / "icons")
    (out / HOME).mkdir(exist_ok=True)
    write_field_guide(out / HOME / "FIELD GUIDE.pdf", ROOT / "docs" / "field-guide.md", language("en").script.family)


if __name__ == "__main__":
    sys.exit(main())
