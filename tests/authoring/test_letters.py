"""Letters that no font has are named, in every language, with file and line; the signs that people type have a font."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from reader.authoring.letters import check_fonts, covered, without_font
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_works
from reader.core.languages import LANGUAGES
from reader.core.words import Words
from reader.ui.text.typesetter import Ink, TextStyle
from tests.conftest import ROOT

FONTS = ROOT / "build" / "fonts"
TYPED = "✅❗👉☎✔→❌❓⚠✉☐☑★☆➜⬆⬇⭐👍"


def told(sample):
    mistakes = Mistakes()
    check_fonts(read_works(sample.folder, Mistakes()), FONTS, mistakes)
    return [f"{m.file.relative_to(sample.folder)}:{m.line}: {m.message}" for m in mistakes]


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ("Karenni ꤊꤢꤛꤢ꤭ ꤜꤟꤤ꤬", "ꤊꤢꤛ꤭ꤜꤟꤤ꤬"), ("Hindi हिन्दी", "हिन्दी"), ("Bengali বাংলা", "বাংল"), ("Rohingya 𐴌𐴗𐴥", "𐴌𐴗𐴥"), ("한국어 繁體", "한국어體"),
        ("Ethiopic አማርኛ", "አማርኛ"), ("Lao ລາວ", "ລາວ"), ("😀 👨‍👩‍👧 🇹🇭", "😀👨👩👧🇹🇭"), ("Hebrew עברית", "עברית"), ("Georgian ქართ", "ქართ"),
        ("Karen ကညီကျိာ် Shan တႆး Pashto پښتو", ""), ("⚠️ ½ № ฿ ៛ ₫ ﷼ • ★", ""),
    ],
)  # fmt: skip
def test_letters_without_a_font_are_named_with_their_line(sample, words, missing):
    sample.add("odd", f"# T\n\nplain\n\n{words}\n")
    sample.translate("garden", "km", {"A tree.": words})
    found = told(sample)
    for file in ("odd/source.md:5", "garden/translations/km.po:"):
        named = {m.split("“")[1].split("”")[0] for m in found if m.startswith(file)}
        assert named == set(missing), found
    assert all("U+" in m and "empty box" in m for m in found)


def test_names_of_people_and_sources_are_looked_at_too(sample):
    sample.add(
        "odd",
        "# T\n\nx\n",
        toml=(sample.folder / "house" / "work.toml")
        .read_text("utf-8")
        .replace("The Sala project", "ქართ")
        .replace('"house"', '"{id}"'),
    )
    assert any(m.startswith("odd/work.toml:") and "GEORGIAN" in m for m in told(sample))


@pytest.mark.parametrize("text", ["a\ufffdb", "\ufffd", "&#65533;"])
def test_a_lost_letter_is_told_everywhere(sample, text):
    sample.add("odd", f"# T\n\n{text}\n")
    sample.translate("garden", "th", {"A tree.": text.replace("&#65533;", "\ufffd")})
    found = [m for m in sample.mistakes() if "U+FFFD" in m]
    assert any(m.startswith("odd/source.md:3") for m in found) and any(
        m.startswith("garden/translations/th.po") for m in found
    )


def test_our_own_texts_have_no_letter_without_a_font(sources):
    mistakes = Mistakes()
    check_fonts(sources, FONTS, mistakes)
    assert list(mistakes) == []


def test_the_signs_that_people_type_are_in_our_fonts():
    assert list(without_font(TYPED, covered(FONTS))) == []


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("sign", "✅❗👉☎✔→⚠")
def test_a_sign_is_drawn_in_a_font_of_ours_in_every_language(typesetter, tag, sign):
    for bold in (False, True):
        text = typesetter.set(Words(f"{sign}\ufe0f"), TextStyle(LANGUAGES[tag], 40, bold=bold), 600)
        runs = [run for run in text.glyph_runs() if run.glyphIndexes()]
        assert runs and all(run.rawFont().familyName().startswith("Sala ") for run in runs)
        assert all(0 not in run.glyphIndexes()[:1] for run in runs)
    image = QImage(620, round(text.height) + 10, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    text.paint(painter, image.rect().topLeft().toPointF(), Ink(*(QColor("black"),) * 4))
    painter.end()
    assert image != QImage(image.size(), image.format()) and any(
        image.pixelColor(x, y).lightness() < 128 for x in range(0, 620, 2) for y in range(0, image.height(), 2)
    )
