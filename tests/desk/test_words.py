import re

from reader.authoring.strings import messages, sources
from tests.conftest import ROOT


def test_the_desks_words_are_complete_and_keep_their_places():
    files = sources(ROOT / "i18n", "desk")
    assert set(files) == set(sources(ROOT / "i18n"))
    every = set().union(*(messages(f) for f in files.values()))
    assert len(every) > 150
    for tag, file in files.items():
        found = messages(file)
        # What is not sure in Hmong stays English, as in the program itself.
        assert set(found) == every or (tag == "mww" and len(found) > 70 and set(found) <= every), (
            tag,
            every - set(found),
        )
        for (_, source), translated in found.items():
            assert sorted(re.findall(r"\{\w+\}", source)) == sorted(re.findall(r"\{\w+\}", translated)), (tag, source)
            assert re.findall(r"\d+", re.sub(r"\{\w+\}", "", source)) == re.findall(
                r"\d+", re.sub(r"\{\w+\}", "", translated)
            ), (tag, source)
            assert not re.search("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]", translated)


def test_the_desk_offers_the_languages_that_it_speaks(open_desk, home):
    from reader.desk.host import Place

    desk = open_desk(home, "th")
    desk.go(Place("looks"))
    assert set(desk.shown.languages.buttons) == {"en", *sources(ROOT / "i18n", "desk")}
    assert desk.tools["undo"].words.text == "เลิกทำ" and desk.tools["make"].words.text == "ทำ"
