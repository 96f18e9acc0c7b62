"""Letters that are cut to a text: shaped by HarfBuzz, every word of it is drawn, and no more comes along than is needed."""

import io

import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont

from reader.authoring.cache import Cache
from reader.core.composition import Reader
from reader.core.languages import language
from reader.publish.letters import LetterCutter
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def cutter():
    return LetterCutter(ROOT / "build" / "fonts", Cache())


def faces(letters):
    """Return a face of HarfBuzz, and the characters that it has."""
    font = TTFont(io.BytesIO(letters.data))
    font.flavor, plain = None, io.BytesIO()
    font.save(plain)
    return hb.Font(hb.Face(plain.getvalue())), set(map(chr, font.getBestCmap()))


def words_of(library, tag):
    for listed in library.works()[:3]:
        composition = library.open(listed, Reader(tag))
        for index in range(len(composition)):
            for words in composition.composed(index).segments:
                yield from words.text.split()


@pytest.mark.parametrize("tag", ["th", "km", "my", "ta", "ar"])
def test_every_word_is_drawn(content, cutter, tag):
    words = sorted(set(words_of(content, tag)))
    [found] = cutter.letters([language(tag).script.family], "".join(words))
    font, has = faces(found)
    drawn = 0
    for word in words:
        if not set(word) <= has:  # letters of another script
            continue
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        hb.shape(font, buffer)
        assert all(info.codepoint for info in buffer.glyph_infos), word
        drawn += 1
    assert drawn > 100


def test_no_more_comes_along_than_is_needed(cutter):
    [letters] = cutter.letters(["Sala Thai"], "คำ")
    _, has = faces(letters)
    assert has == {"ค", "ำ", "\u0e4d", "า"} and len(letters.data) < 4_000


def test_letters_that_every_phone_has_do_not_come_along(cutter):
    assert cutter.letters(["Sala Latin"], "Hello, né") == []
    assert len(cutter.letters(["Sala Latin"], "trẻ")) == 1
