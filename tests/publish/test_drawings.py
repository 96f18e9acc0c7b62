"""Drawings for phones: the same picture in fewer bytes, which old browsers know how to draw."""

from urllib.parse import quote

import pytest
from PySide6.QtCore import QSize

from reader.core.images import svg_problem
from reader.publish.drawings import for_phones
from reader.publish.html import _AS_IT_IS
from reader.ui.document.picture_drawing import draw


def test_a_drawing_looks_the_same_and_takes_less_of_an_address(qapp, content):
    before = after = 0
    for work in ("three-windows", "covid-19-book", "non-refoulement"):
        found = content.work(work)
        for name in sorted(found.assets)[:4]:
            data = content.image(found, name)
            tidied = for_phones(data)
            assert svg_problem(tidied) == "" and b" href=" not in tidied
            assert draw(tidied, QSize(320, 200)) == draw(data, QSize(320, 200))
            before += len(quote(data, safe=_AS_IT_IS))
            after += len(quote(tidied, safe=_AS_IT_IS))
    assert after < 0.95 * before


@pytest.mark.parametrize("words", ["It's here", '“Yes”, "no"'])
def test_words_in_a_drawing_stay_as_they_are(words):
    data = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>{words}</title> <path d='M0 0'/> </svg>"
    assert words in for_phones(data.encode()).decode()


def test_what_is_used_is_named_as_old_browsers_know_it():
    data = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="a"/><!-- x --><use href="#a"/></svg>'
    assert for_phones(data) == (
        b"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>"
        b"<g id='a'/><use xlink:href='#a'/></svg>"
    )
