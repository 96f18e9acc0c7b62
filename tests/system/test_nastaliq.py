"""Nastaliq against the programs of a real system: ``hb-shape`` for glyphs and places, ``fribidi`` for the order."""

import json
import subprocess
import unicodedata
from itertools import pairwise

import pytest

from reader.core.isolates import islands
from reader.core.words import Words
from reader.ui.text.typesetter import TextStyle
from reader.ui.text.visual_order import visual_order
from tests.system.conftest import program
from tests.ui.test_nastaliq import FONTS, UNSEEN, URDU, drawn, mixed_lines, urdu_texts, urdu_words


def hb_shape(weight, words):
    """Return what ``hb-shape`` says of each word, all in one process: glyphs, and their places from its left end."""
    font = FONTS / f"Sala Nastaliq {weight}.ttf"
    command = [program("hb-shape"), "--no-glyph-names", "--output-format=json", "--text-file=-", str(font)]
    told = subprocess.run(command, input="\n".join(words) + "\n", capture_output=True, text=True, check=True).stdout
    found = []
    for line in told.splitlines():
        x, glyphs = 0, []
        for glyph in json.loads(line):
            glyphs.append((glyph["g"], x + glyph["dx"], -glyph["dy"]))
            x += glyph["ax"]
        found.append(glyphs)
    return found


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_every_urdu_word_is_drawn_as_hb_shape_says(content, typesetter, weight):
    words = urdu_words(urdu_texts(content))
    theirs = hb_shape(weight, words)
    assert len(theirs) == len(words) > 1500
    ours = [drawn(typesetter, word, weight == "Bold") for word in words]
    different = [word for word, a, b in zip(words, ours, theirs, strict=True) if a != b]
    print(f"{weight}: {len(words)} words of the library and the program, {len(different)} differ")
    assert different == []


def fribidi(lines):
    """Return for each line its letters from left to right, and the level of each letter."""
    command = [program("fribidi"), "--rtl", "--nobreak", "--novisual", "--vtol", "--levels"]
    told = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True).stdout
    rows = [[int(number) for number in row.split()] for row in told.splitlines()]
    return list(zip(rows[::2], rows[1::2], strict=True))


def reordered(levels, start, end):
    """Return the offsets from `start` to `end` from left to right: rule L2, for a line of a paragraph."""
    found = list(range(start, end))
    for level in range(max(levels[start:end], default=0), 0, -1):
        at = 0
        while at < len(found):
            last = at
            while last < len(found) and levels[found[last]] >= level:
                last += 1
            found[at:last] = found[at:last][::-1]
            at = max(last, at + 1)
    return found


def seen(line, letters):
    return [i for i in letters if unicodedata.bidirectional(line[i]) not in UNSEEN]


def test_the_order_of_mixed_lines_is_fribidis(content, qapp, fonts):
    real, made = mixed_lines(content)
    lines = [*real, *made]
    wrong = []
    for line, (letters, levels) in zip(lines, fribidi(lines), strict=True):
        rank, rtl = visual_order(line)
        ours = seen(line, sorted(range(len(line)), key=rank.__getitem__))
        same = ours == seen(line, letters) and all(rtl[i] == bool(levels[i] % 2) for i in ours)
        wrong += [] if same else [line]
    print(f"{len(real)} real and {len(made)} made lines, {len(wrong)} in another order")
    assert len(lines) > 400
    assert wrong == []


def levels_set_apart(lines):
    """Return fribidi's level of each letter of each line, where numbers, addresses and names are set apart as the page has them."""
    isolated, places = [], []
    for line in lines:
        found = islands(Words(line), True)
        before = [sum(start <= i for start, _ in found) + sum(end <= i for _, end in found) for i in range(len(line))]
        letters = list(line)
        for start, end in sorted(found, reverse=True):
            letters[start:end] = ["\u2066", *letters[start:end], "\u2069"]
        isolated.append("".join(letters))
        places.append([i + more for i, more in enumerate(before)])
    return [[levels[i] for i in at] for (_, levels), at in zip(fribidi(isolated), places, strict=True)]


@pytest.mark.parametrize("width", [140, 320])
def test_what_is_drawn_on_each_line_stands_in_fribidis_order(content, typesetter, width):
    real, made = mixed_lines(content)
    # What somebody typed to set words apart stands in test_directions.
    lines = [line for line in (*real, *made) if not set(line) & set("\u2066\u2067\u2068\u2069")]
    drawn_lines, wrong = 0, []
    for line, levels in zip(lines, levels_set_apart(lines), strict=True):
        text = typesetter.set(Words(line), TextStyle(URDU, 20), width)
        ends = [0, *text.line_ends(), len(line)]
        for start, end in pairwise(ends):
            shown = line[start:end].rstrip()
            # Where each letter is drawn; what takes no room, and the spaces at a line's end, are nowhere.
            places = {
                i: text.rects(i, i + 1)[0].center().x()
                for i in range(start, start + len(shown))
                if text.rects(i, i + 1)
            }
            theirs = [i for i in reordered(levels, start, start + len(shown)) if i in places]
            drawn_lines += 1
            ours = sorted(places, key=places.__getitem__)
            wrong += [(shown, ours, theirs)] if seen(line, ours) != seen(line, theirs) else []
    print(f"{drawn_lines} drawn lines, {len(wrong)} in another order")
    assert drawn_lines > 600
    assert wrong == []
