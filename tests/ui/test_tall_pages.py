"""Pages that are many times higher than wide, as comics for telephones are, can be read."""

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QSizeF

from reader.authoring import packing
from reader.authoring.comic_import import import_comic
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_work
from reader.core.library import Library
from reader.core.session import Session


@pytest.fixture
def tall(tmp_path):
    image = Image.new("RGB", (200, 4000), "white")
    for top in range(20, 4000, 340):
        ImageDraw.Draw(image).rectangle((10, top, 190, top + 300), fill=(90, 140, top % 255))
    (tmp_path / "pages").mkdir()
    image.save(tmp_path / "pages" / "1.png")
    folder = import_comic(tmp_path / "content", "tall", {"en": tmp_path / "pages"}, {"en": "Tall"})
    work = read_work(folder, Mistakes())
    packing.build([work], tmp_path / "a.sala")
    return Library([tmp_path / "a.sala"])


@pytest.mark.parametrize("size", [(1366, 768), (800, 600)])
def test_the_width_of_the_window_is_reached_by_looking_more_closely(tall, open_window, size):
    window = open_window(tall, Session(language="en"), size=size)
    assert window.open_work("tall")
    view = window.comic_screen.view
    shown = view.shown()
    fitted = view.scale_for(shown, QSizeF(view.size()))
    assert shown.area.width() * fitted < 60  # a strip that nobody can read
    before = 0.0
    while view.zoom > before:
        before = view.zoom
        view.zoom_by(1)
    assert abs(shown.area.width() * fitted * view.zoom - view.width()) < 60
    view.zoom_by(-1)
    assert view.zoom < before
    view.zoom_by(0)
    assert view.zoom == 1
