"""Numbers, addresses and names among words that run from right to left, against ``fribidi``, which is given each set apart."""

import pytest

from reader.core.languages import language
from reader.core.words import Words
from reader.ui.text.typesetter import TextStyle
from tests.system.test_nastaliq import fribidi
from tests.ui.test_directions import RTL, _stands_alone, lines


@pytest.mark.parametrize("tag", RTL)
def test_500_lines_are_drawn_in_fribidis_order(typesetter, tag):
    style, wrong = TextStyle(language(tag), 40), []
    told = lines(tag)
    for (plain, apart), (order, _) in zip(told, fribidi([apart for _, apart in told]), strict=True):
        text = typesetter.set(Words(plain), style, 20_000)
        places = [(text.rects(i, i + 1)[0].center().x(), c) for i, c in enumerate(plain) if _stands_alone(c)]
        ours = "".join(c for _, c in sorted(places, key=lambda place: place[0]))
        theirs = "".join(apart[i] for i in order if _stands_alone(apart[i]))
        wrong += [] if ours == theirs else [(plain, ours, theirs)]
    print(f"{tag}: 500 lines, {len(wrong)} in another order")
    assert wrong == []
