"""Whoever imitates the publisher, or the program, is seen to: in English, Thai and Arabic, in pictures (see ``tests.imitations``)."""

import re

import pytest
from PySide6.QtGui import QImage

from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.pack_errors import PartDamaged
from reader.core.trust import Keys, Origin, read_keys
from reader.core.works import TextState
from reader.ui.i18n.problems import problem_words, recalled_words
from reader.ui.i18n.trust_labels import origin_sign, state_sign
from tests import imitations
from tests.conftest import ROOT

FRAMED = re.compile("\u2068[^\u2068\u2069]*\u2069")
QUOTES = set('"\u201c\u201d\u00ab\u00bb\u300c\u300d')


@pytest.fixture
def keys():
    return Keys(read_keys(ROOT / "build/keys/publisher.pub"))


@pytest.fixture
def window(qtbot, content_pack, keys, fonts, icons, translation, tmp_path):
    found = imitations.make(tmp_path, content_pack, keys, fonts, icons, translation)
    qtbot.addWidget(found)
    return found


def test_in_pictures(window, tmp_path):
    """What a reader sees of each imitation, screen by screen."""
    real = imitations.titles(window.library)["taken-back"]
    seen = set()
    for tag, screen in imitations.draw(window, tmp_path):
        seen.add((tag, screen))
        picture = QImage(str(tmp_path / f"{screen}-{tag}.png"))
        assert (
            picture.width() >= 1366
            and len({picture.pixel(x, y) for x in range(0, 1300, 7) for y in range(9, 760, 50)}) > 4
        )
        unknown = origin_sign(Origin.UNKNOWN).words.text
        if screen in ("shelf", "cards"):
            for card in window.shelf.cards().values():
                theirs = window.library.origin(card.card.work) is Origin.UNKNOWN
                words = [chip.words.text for chip in card._chips]
                assert (unknown in words) is theirs
                assert not theirs or state_sign(TextState.LANGUAGE_CHECKED).words.text not in words
        if screen == "shelf":
            notices = window.shelf.notices()
            # A stranger's recall is a stranger's; what imitates is told; what turns letters round is not shown at all.
            assert any(real[tag] in told and told.rstrip("\u200f").endswith("\u2069") for told in notices)
            assert sum(real[tag] in told for told in notices) >= 2
            assert "turned" not in {work.id for work in window.library.works()} or "turned" not in window.shelf.cards()
            for told in notices:
                assert "\u202e" not in told
                for frame in FRAMED.findall(told):
                    assert not QUOTES & set(frame) and "\u2713" not in frame
        if screen == "page":
            said = " ".join(window.text_screen.view.accessible.words(i)[0] for i in range(3))
            assert unknown in said
        if screen == "search":
            rows = [row for row in window.search_screen.rows() if row.hit.work.id in imitations.titles(window.library)]
            assert rows and all(row._chips[0].words.text == unknown for row in rows)
    assert len(seen) == 15


@pytest.mark.parametrize("tag", imitations.TAGS)
def test_in_the_programs_voice_only_the_publisher_takes_back(content_pack, keys, translation, tmp_path, tag):
    library = Library(imitations.packs(tmp_path, content_pack), keys)
    library.accept_waiting()
    translation.use((tag,))
    (told,) = recalled_words(library, Reader(tag))
    assert QUOTES.isdisjoint(told.text) and FRAMED.search(told.text)
    library.card(library.work("quotation"), Reader(tag))
    assert not any("\u201c now" in words.text for words in problem_words(library))
    library.close()


def test_what_a_stranger_says_was_checked_was_not(content_pack, keys, tmp_path):
    library = Library(imitations.packs(tmp_path, content_pack), keys)
    library.accept_waiting()
    card = library.card(library.work("signs"), Reader("en"))
    assert card.edition.language_check is None and not card.edition.is_checked(card.work)
    library.close()
    known = Library(imitations.packs(tmp_path, content_pack), Keys(keys.publisher, (imitations.STRANGER.public,)))
    assert known.card(known.work("signs"), Reader("en")).edition.language_check is not None
    known.close()


@pytest.mark.parametrize("tag", imitations.TAGS)
def test_the_program_does_not_say_who_published_a_strangers_text(window, tag):
    window.choose_language(tag)
    window.accept_waiting()
    window.close_overlays()
    lines = {}
    for work in ("quotation", imitations.IMITATED):
        window.open_work(work)
        page = window.text_screen.page
        lines[work] = [
            page.composed(i).segments[0].text for i in range(len(page)) if page.block(i).id.startswith("~about")
        ]
    assert any(line.startswith("\u2068Sala\u2069,") for line in lines["quotation"])
    assert not any(line.startswith("\u2068") for line in lines[imitations.IMITATED])


def test_a_strangers_hit_bears_the_sign_though_its_card_cannot_be_read(window, monkeypatch):
    window.choose_language("en")
    window.accept_waiting()
    window.close_overlays()
    whole = Library.card

    def damaged(self, listed, reader):
        if self.origin(listed) is Origin.UNKNOWN:
            raise PartDamaged(self.packs[0].path, "made to do harm", listed.id)
        return whole(self, listed, reader)

    monkeypatch.setattr(Library, "card", damaged)
    window.open_search()
    window.search_screen.asked.emit("Pay at the door")
    rows = [row for row in window.search_screen.rows() if window.library.origin(row.hit.work) is Origin.UNKNOWN]
    assert rows and all(row._chips[0].words.text == origin_sign(Origin.UNKNOWN).words.text for row in rows)


@pytest.mark.parametrize("tag", imitations.TAGS)
def test_no_page_of_the_publisher_leads_to_a_strangers_title(window, tag):
    """It would stand there without a sign: “Read on: Checked by Sala ✓”."""
    window.choose_language(tag)
    window.accept_waiting()
    leading = set()
    for work in window.library.works():
        if window.library.readable(work, Reader(tag)):
            for _, _, target in window.presenter.ways_on(window.library.work(work.id), Reader(tag), tag)[:-1]:
                to = window.library.work(target.removeprefix("work:"))
                leading.add((window.library.origin(work), window.library.origin(to)))
    assert (Origin.PUBLISHER, Origin.PUBLISHER) in leading and (Origin.PUBLISHER, Origin.UNKNOWN) not in leading
    assert (Origin.UNKNOWN, Origin.UNKNOWN) in leading or (Origin.UNKNOWN, Origin.PUBLISHER) in leading
