"""Pages for phones, read by another program: they say what the pack says, bring everything along, and run nothing."""

import io
import re

import pytest
from fontTools.ttLib import TTFont

from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.core.words import Span, Style, Words
from reader.publish.html import whole_page, work_page
from reader.publish.markup import say
from reader.publish.publication import USED, Publication, Tongue, letters_in
from tests.conftest import ROOT
from tests.publish.conftest import KEYS, build
from tests.publish.read_back import parsed, plain, segments_of, share_found, told
from tests.samples import STORY


def page_of(publication, work, *tags):
    tongue = Tongue(tags)
    return parsed(work_page(publication.text(publication.library.work(work), tongue), lambda other: f"{other}.html"))


@pytest.mark.parametrize("tag", ["en", "km", "ar"])
@pytest.mark.parametrize("work", ["house", "garden"])
def test_a_strict_reader_finds_every_word_in_its_place(publication, work, tag):
    found, count = share_found(segments_of(publication.library, work, tag), told(page_of(publication, work, tag)))
    assert found == count > 3


def test_two_languages_stand_one_below_the_other(publication):
    root = page_of(publication, "garden", "km", "en")
    first, second = root.find(".//h1")
    assert (first.get("lang"), second.get("lang"), second.get("dir")) == (None, "en", "ltr")
    assert (plain(told(first)), plain(told(second))) == (plain("សួនច្បារ"), plain("The garden"))
    both = [*segments_of(publication.library, "garden", "en")]
    assert share_found(both, told(root)) == (len(both), len(both))


def test_lists_boxes_tables_and_notes_are_what_they_are(publication):
    root = page_of(publication, "house", "en")
    numbered = next(ol for ol in root.iter("ol") if ol.get("class") is None and told(ol).startswith("One"))
    assert [told(li)[:3] for li in numbered] == ["One", "Two", "Thr"]
    two = numbered[1]
    assert [child.tag for child in two] == ["p", "ul"] and len(
        two.find("ul")
    ) == 2  # what goes on in the item stays in it
    assert [td.get("data-head") for td in root.find(".//tbody/tr")] == ["Name", "Days"]
    assert root.find(".//thead/tr/th[2]").get("class") == "end"
    assert root.find(".//blockquote/p") is not None
    warning = root.find(".//div[@class='box warning']")
    assert told(warning).startswith("Before you go in") and warning.find(".//strong").text == "first"
    assert root.find(".//div[@class='box note']/p[@class='box-title']").text == "Note"  # the program's word
    assert root.find(".//ul[@class='signs']/li/{*}svg").get("aria-hidden") == "true"
    note = root.find(".//sup/a").get("href")
    assert root.find(f".//*[@id='{note[1:]}']").get("class") == "note"
    assert (
        root.find(".//figure/div/{*}svg").get("aria-label") == "A tree"
        and told(root.find(".//figcaption")) == "Under the tree"
    )


@pytest.mark.parametrize(
    ("head", "cells", "wide"),
    [
        ("| a | b |", "| short words in a cell | and some more of them |", False),
        ("| a | b |", "| responsibilities | discrimination |", True),
        ("| a | b | c |", "| 1 | 2 | 3 |", True),
        ("| a | b |", "| 新冠病毒不问您从哪里来新冠病毒不问您从哪里来 | 任何人都可能感染 |", False),
    ],
)
def test_a_table_that_has_no_room_on_a_phone_stands_row_below_row(sample, application, tmp_path, head, cells, wide):
    rule = "|---" * (head.count("|") - 1) + "|"
    sample.add("rows", f"# Rows\n\n{head}\n{rule}\n{cells}\n", toml=STORY)
    shelf = Publication(Library([build(sample, tmp_path / "rows.sala")], KEYS), application)
    root = page_of(shelf, "rows", "en")
    assert root.find(".//table").get("class") == ("wide" if wide else None)
    shelf.library.close()


def test_every_link_leads_to_something(publication):
    ids = {}
    pages = {work: page_of(publication, work, "en") for work in ("house", "garden")}
    for work, root in pages.items():
        names = [e.get("id") for e in root.iter() if e.get("id")]
        assert len(names) == len(set(names))
        ids[work] = set(names)
    followed = 0
    for work, root in pages.items():
        for link in root.iter("a"):
            file, _, name = link.get("href").partition("#")
            assert name in ids[file.removesuffix(".html") or work] if name else file
            followed += 1
    assert followed >= 6


def test_nothing_runs_and_nothing_comes_from_elsewhere(publication):
    data = work_page(
        publication.text(publication.library.work("house"), Tongue(("km",))), lambda other: f"{other}.html"
    )
    root = parsed(data)
    assert not [e.tag for e in root.iter() if e.tag in ("script", "iframe", "object", "link", "base", "form")]
    assert not [name for e in root.iter() for name in e.attrib if name.startswith("on")]
    assert "default-src 'none'" in data.decode()
    sources = re.findall(r'(?:src=|url\()"(.*?)"', data.decode())
    assert sources == ["Sala-Khmer.woff2"]  # beside the page: without them it is read in the phone's own letters
    uses = [e.get("{http://www.w3.org/1999/xlink}href") for e in root.iter("{*}use")]
    assert {use[1:] for use in uses} <= {e.get("id") for e in root.iter()}


def test_letters_stand_beside_the_pages_of_texts_and_inside_of_the_one_with_everything(publication):
    page = work_page(publication.text(publication.library.work("garden"), Tongue(("km",))), {}.get, "../").decode()
    assert re.findall(r'font-family:"(.*?)";src:url\("(.*?)"', page) == [("Sala Khmer", "../Sala-Khmer.woff2")]
    whole = whole_page(
        publication, Tongue(("km",)), [publication.text(publication.library.work("garden"), Tongue(("km",)))]
    ).decode()
    assert re.findall(r'font-family:"(.*?)";src:url\("(.{10})', whole) == [("Sala Khmer", "data:font/")]
    assert (
        "@font-face"
        not in work_page(publication.text(publication.library.work("garden"), Tongue(("en",))), {}.get).decode()
    )
    assert len(whole) < 40_000


@pytest.mark.parametrize("tag", ["km", "zh-Hans"])
def test_the_letters_beside_the_pages_are_all_that_these_need(content, application, tag):
    shelf, tongue = Publication(content, application), Tongue((tag,))
    [letters] = shelf.all_letters(tongue)
    font = TTFont(io.BytesIO(letters.data))
    whole = set(TTFont(ROOT / "build" / "fonts" / f"{letters.family} Regular.ttf").getBestCmap())
    for work in shelf.written(tongue)[:5]:
        page = parsed(work_page(shelf.text(work, tongue), {}.get))
        assert {ord(c) for c in letters_in(page)} & whole <= set(font.getBestCmap()), work.id


def test_a_draft_is_called_one_at_the_top_and_at_the_end(publication):
    root = page_of(publication, "house", "km")
    band, foot = root.find(".//div[@class='band']"), root.find(".//footer")
    assert plain(told(band)) and plain(told(band)) in plain(told(foot))
    assert publication.text(publication.library.work("house"), Tongue(("km",))).number in told(foot)


def test_the_programs_words_on_a_page_are_there_in_every_language(translation):
    for tag in LANGUAGES:
        if translation.has(tag) and tag != "en":
            for context, words in USED:
                assert translation.words_in(tag, context, words) != words, (tag, words)


def test_one_page_holds_all(publication):
    tongue = Tongue(("en",))
    root = parsed(
        whole_page(publication, tongue, [publication.text(work, tongue) for work in publication.written(tongue)])
    )
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    for link in root.iter("a"):
        assert link.get("href")[1:] in ids, link.get("href")
    for work in ("house", "garden"):
        segments = [*segments_of(publication.library, work, "en")]
        assert share_found(segments, told(root)) == (len(segments), len(segments))


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_a_comic_is_its_panels_and_who_says_what(content, application, tag):
    shelf = Publication(content, application)
    data = work_page(shelf.text(content.work("three-windows"), Tongue((tag,))), {}.get)
    root = parsed(data)
    panels = root.findall(".//div[@class='panel']/div")
    assert len(panels) > 30 and all(panel[0].get("aria-label") for panel in panels)
    assert b"data:image" not in data and len(data) < 280_000  # what is drawn in many panels is there once
    assert all(("scaleX(-1)" in panel.get("style")) is (tag == "ar") for panel in panels)  # its art may be mirrored
    segments = [*segments_of(content, "three-windows", tag)]
    assert share_found(segments, told(root.find("body"))) == (len(segments), len(segments))


def test_a_picture_that_cannot_be_shown_is_told_in_words(publication):
    text = publication.text(publication.library.work("house"), Tongue(("en",)))
    publication.picture = lambda *_: None
    root = parsed(work_page(text, {}.get))
    assert root.find(".//figure/div") is None and told(root.find(".//p[@class='told']")) == "A tree"


def said(words, tag):
    from xml.etree.ElementTree import Element, tostring

    root = Element("p")
    say(root, words, tag, lambda span: span.target)
    return tostring(root, "unicode")


def test_lines_end_where_the_pack_says():
    marked = Words.of("\u179f\u17bd\u1793\u200b\u1785\u17d2\u1794\u17b6\u179a")
    assert said(marked, "km") == '<p class="marked">សួន<wbr />ច្បារ</p>'


def test_a_number_keeps_its_order_in_words_that_run_to_the_left():
    assert said(Words("اتصل +66 2 123 4567 الآن"), "ar") == (
        '<p>اتصل <bdi dir="ltr">+66\u00a02\u00a0123\u00a04567</bdi> الآن</p>'
    )


def test_spans_in_each_other_and_line_ends():
    spans = (Span(0, 5, Style.STRONG), Span(2, 5, Style.LINK, "#a"), Span(6, 7, Style.NOTE, "#n"))
    assert said(Words("abcde\n1<&", (), spans), "en") == (
        '<p><strong>ab<a href="#a">cde</a></strong><br /><sup><a href="#n">1</a></sup>&lt;&amp;</p>'
    )


def test_on_paper_every_sheet_says_how_far_the_text_can_be_trusted(publication):
    """A browser repeats the head of a table on each sheet, where it must not be divided."""
    data = work_page(publication.text(publication.library.work("house"), Tongue(("km",))), {}.get)
    body = parsed(data).find("body")
    assert [child.get("class") for child in body][:1] == ["band"]  # the head comes first
    paper = data.decode().partition("@media print{")[2]
    assert "body{display:table;" in paper
    assert ".band{display:table-header-group;page-break-inside:avoid;" in paper
    assert not re.search(r"\.band\{[^}]*position:static", paper)
