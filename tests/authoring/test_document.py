import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.authoring.document import link_targets, read
from reader.core.blocks import BlockKind
from reader.core.words import Span, Style, Words
from tests.samples import EVERYTHING, SVG


def by_kind(document, kind):
    return [b for b in document.blocks() if b.kind is kind]


def test_every_kind_of_block_is_read():
    document = read(EVERYTHING)
    assert not document.problems
    assert {b.kind for b in document.blocks()} == set(BlockKind) - {BlockKind.DAMAGED, BlockKind.PAGE, BlockKind.PANEL}
    assert [len(s) for s in document.sections] == [5, 9, 11]
    assert all(b.id in document.words for b in document.blocks() if b.segments)


def test_lists_keep_their_numbers_and_depth():
    items = by_kind(read(EVERYTHING), BlockKind.ITEM)
    assert [(b.number, b.depth) for b in items] == [
        (1, 1),
        (2, 1),
        (0, 2),
        (0, 2),
        (3, 1),
        (0, 1),
        (0, 1),
        (0, 1),
        (0, 1),
    ]
    assert [i.box for i in items[-2:]] == ["tip", "today"]
    inner = next(b for b in read(EVERYTHING).blocks() if b.kind is BlockKind.PARAGRAPH and b.depth)
    assert (inner.depth, inner.number) == (1, 0)


def test_a_list_item_may_bear_a_sign():
    item = by_kind(read(EVERYTHING), BlockKind.ITEM)[-1]
    assert (item.image, item.segments) == ("images/tree.svg", 1)
    document = read("# T\n\n- ![words](images/a.svg) More.\n- Plain ![](images/a.svg) words.\n")
    messages = [p.message for p in document.problems]
    assert any("leave the brackets before it empty" in m for m in messages)
    assert any("a picture stands inside a paragraph" in m for m in messages)


def test_a_term_is_one_block_with_its_meaning_and_its_name():
    document = read(EVERYTHING)
    (term,) = by_kind(document, BlockKind.TERM)
    assert (term.name, term.segments) == ("shade", 2)
    assert [w.text for w in document.words[term.id]] == ["shade", "What a tree gives."]
    assert [s.role for s in document.segments if s.block == term.id] == ["term", "meaning of the term"]
    for text in ("a\n:   one\n:   two\n", "a\nb\n:   one\n", "a\n:   one\n\n    - list\n"):
        assert read(f"# T\n\n{text}").problems, text


def test_a_table_is_one_block_and_its_cells_are_segments():
    document = read(EVERYTHING)
    (table,) = by_kind(document, BlockKind.TABLE)
    assert (table.columns, table.segments, table.aligns) == (2, 6, ("left", "right"))
    assert [w.text for w in document.words[table.id]] == ["Name", "Days", "first", "30", "second", ""]
    assert document.words[table.id][2].spans == (Span(0, 5, Style.EMPHASIS),)


def test_spans_point_at_their_words():
    document = read(EVERYTHING)
    words = next(w for (w, *_) in document.words.values() if "emphasis" in w.text)
    found = {words.text[s.start : s.end]: (s.style, s.target) for s in words.spans}
    note = by_kind(document, BlockKind.FOOTNOTE)[0]
    assert found == {
        "emphasis": (Style.EMPHASIS, ""), "strong words": (Style.STRONG, ""), "link": (Style.LINK, "work:garden#trees"),
        "place": (Style.LINK, "#table"), "1": (Style.NOTE, note.id),
    }  # fmt: skip
    assert note in document.sections[0]
    assert document.words[note.id][0].text == "The note."


def test_names_and_placeholders_never_reach_a_translator():
    for segment in read(EVERYTHING).segments:
        assert "{#" not in segment.words
        assert not any(ord(c) < 32 for c in segment.words)
        assert "qq3936677670287331zz" not in segment.words
        assert "images/" not in segment.words


def test_a_box_without_a_title_has_no_english_word_of_its_own():
    titles = by_kind(read(EVERYTHING), BlockKind.BOX_TITLE)
    assert [(b.box, b.segments) for b in titles] == [("warning", 1), ("note", 0), ("tip", 1), ("today", 0)]


def test_ids_come_from_words_and_occurrence():
    one = read("# T\n\nSame.\n\nOther.\n\nSame.\n")
    two = read("# T\n\nNew first.\n\nSame.\n\nOther, changed.\n\nSame.\n")
    ids = [b.id for b in one.blocks()]
    assert len(set(ids)) == 4
    assert ids[3] == f"{ids[1]}-2"
    kept = {b.id for b in two.blocks()} & set(ids)
    assert kept == {ids[0], ids[1], ids[3]}


def test_translations_are_aligned_by_construction():
    source = read(EVERYTHING)
    words = {s.key: f"«{s.words}»" for s in source.segments}
    translated = read(EVERYTHING, lambda block, i: words[f"{block}/{i}"])
    assert [b.id for b in translated.blocks()] == [b.id for b in source.blocks()]
    assert not translated.problems
    for block in source.blocks():
        if block.segments:
            assert len(translated.words[block.id]) == block.segments
            assert all("«" in w.text for w in translated.words[block.id] if w.text)


def test_a_block_is_translated_whole_or_not_at_all():
    source = read(EVERYTHING)
    (table,) = by_kind(source, BlockKind.TABLE)
    words = {s.key: "x" for s in source.segments}
    del words[f"{table.id}/3"]
    translated = read(EVERYTHING, lambda block, i: words.get(f"{block}/{i}"))
    assert table.id not in translated.words
    assert len(translated.words) == len(source.words) - 1


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>", '<img src="x" onerror="y">', "<b>bold</b>", "[x](javascript:alert)", "[x](https://a.example)",
        "`code`", '[x](work:garden "title")', "text {#name}", "a\u202eb", "a\u2066b", "a\u2069b", "a&#8238;b",
    ],
)  # fmt: skip
def test_what_has_no_place_in_a_text_is_a_mistake_in_source_and_translation(words):
    assert read(f"# T\n\n{words}\n").problems
    source = read("# T\n\nplain\n")
    plain = source.segments[1].block
    translated = read("# T\n\nplain\n", lambda block, _: words if block == plain else None)
    shown = translated.words.get(plain, (Words(""),))[0]
    assert "\u200b" not in shown.text and "\u202e" not in shown.text
    if not words.startswith(("text", "a", "<")):
        assert translated.problems


@pytest.mark.parametrize("text", ["\u0002wzxhzdk:0\u0003", "\u0002amp\u0003", "a \u0002 b"])
def test_markdowns_own_placeholders_cannot_be_smuggled_in(text):
    source = read("# T\n\nplain &amp; more\n")
    translated = read("# T\n\nplain &amp; more\n", lambda *_: text)
    assert "\u0002" not in "".join(w.text for ws in translated.words.values() for w in ws)
    assert "&" in source.words[source.segments[1].block][0].text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("    code", "program code"), ("words\n- a\n- b", "empty line before"), ("1. a\n\n    - b\n2. c", "empty line before"), ("- - -", "no place"), ("!!! danger\n    x", "kind of box"),
        ("##### five", "go down to"), ("> ## in a quotation", "move it out"), ("## A {#a}\n\n## B {#a}", "stands twice"),
        ("## A {#Not A Name}", "no name"), ("![](images/x.svg)", "says? what"), ("words ![a](images/x.svg)", "paragraph of its own"),
    ],
)  # fmt: skip
def test_other_mistakes_are_told(text, message):
    problems = [p.message for p in read(f"# T\n\n{text}\n").problems]
    import re

    assert any(re.search(message.replace("says? what", "say what"), p) for p in problems), problems


def test_a_line_that_ends_in_two_spaces_keeps_its_end():
    document = read("# T\n\none  \ntwo\nthree\n")
    assert document.words[document.segments[1].block][0].text == "one\ntwo three"


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_read_or_told_and_never_shows_markup(text):
    document = read(f"# T\n\n{text}")
    for words in document.words.values():
        for segment in words:
            assert not set(segment.text) & set("\u0002\u0003\u200b\u2028")
            for span in segment.spans:
                assert 0 <= span.start < span.end <= len(segment.text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_translation_leaves_the_skeleton_as_it_is(text):
    source = read(EVERYTHING)
    translated = read(EVERYTHING, lambda *_: text or None)
    assert {b.id for b in translated.blocks()} == {b.id for b in source.blocks()}


def test_link_targets_in_raw_words():
    assert link_targets("a [b](work:c#d) e[^1] [f](#g)") == ["work:c#d", "[^1]", "#g"]
    assert link_targets("none (here) [at] all") == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a[^a]\n\n[^a]: one\n\n    - a list", "more than paragraphs"), ("a[^zz]", "there is no note"),
        ("x\n\n[^a]: unused", "nothing points"), ("a[^a]\n\n[^a]: one\n[^a]: two", "stands twice"), ("a[^a]\n\n[^a]:", "no words"),
        ("| a | b |\n|---|---|\n| 1 | 2 | three |", "has 3 cells"), ("##\n\nx", "has no words"), ("a **b", "not understood"),
        ("no\u2028refund", "cannot be seen"), ("a\u0085b", "cannot be seen"),
    ],
)  # fmt: skip
def test_words_are_never_lost_in_silence(text, message):
    problems = [p.message for p in read(f"# T\n\n{text}\n").problems]
    assert any(message in p for p in problems), problems


def test_line_ends_of_every_system_are_the_same():
    unix = read(EVERYTHING)
    for end in ("\r\n", "\r"):
        other = read(EVERYTHING.replace("\n", end))
        assert [b.id for b in other.blocks()] == [b.id for b in unix.blocks()]
        assert not other.problems


def test_marks_that_keyboards_add_are_dropped_and_spans_stay_right():
    document = read("# T\n\n\ufeffwords\u200b **bo\u00adld** x[^a]\n\n[^a]: n\n")
    assert not document.problems
    words = document.words[document.segments[1].block][0]
    assert words.text == "words bold x1" and words.breaks == ()
    assert [words.text[s.start : s.end] for s in words.spans] == ["bold", "1"]


@pytest.mark.parametrize(
    "typed",
    [
        "الف \u200e12\u200f-15\u200e",
        "الف \u2066+66 2\u2069 ب",
        "الف \u2067a \u2066b\u2069\u2069",
        "&rlm;الف",
        "الف\u061c",
    ],
)
def test_lawful_marks_of_direction_are_kept(typed):
    document = read(f"# T\n\n{typed}\n")
    assert not document.problems
    assert document.words[document.segments[1].block][0].text == typed.replace("&rlm;", "\u200f")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("a\u202eb", "U+202E"), ("a\u202bb\u202c", "U+202B"), ("a\u2066b", "is not closed"), ("a\u2069b", "was not opened"),
        ("\u2066a **b\u2069 c** \u2067", "is not closed"), ("a&#8238;b", "U+202E"), ("a\u2062b", "U+2062"), ("a\U000e0041b", "U+E0041"),
    ],
)  # fmt: skip
def test_what_could_hide_something_is_told_with_its_line(sample, typed, told):
    sample.add("odd", f"# T\n\nwords\n\n{typed}\n")
    found = [m for m in sample.mistakes() if m.startswith("odd/source.md:5:")]
    assert any(told in m for m in found), sample.mistakes()
    file = sample.translate("garden", "ar", {"A tree.": typed.replace("&#8238;", "\u202e")})
    below = file.read_text("utf-8")[: file.read_text("utf-8").index('msgid "A tree."')].count("\n")
    lines = [
        int(m.split(":")[1]) for m in sample.mistakes() if m.startswith("garden/translations/ar.po:") and told in m
    ]
    assert lines and all(0 <= below - line <= 4 for line in lines), sample.mistakes()  # where its entry begins


def test_only_the_first_paragraph_of_a_note_and_of_an_item_bears_its_sign():
    document = read("# T\n\na[^a]\n\n1. > a\n   >\n   > b\n\n[^a]: one\n\n    two\n")
    assert [b.number for b in by_kind(document, BlockKind.FOOTNOTE)] == [1, 0]
    quoted = [b for b in document.blocks() if b.quote]
    assert [b.kind for b in quoted] in (
        [BlockKind.ITEM, BlockKind.PARAGRAPH],
        [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH],
        [BlockKind.ITEM],
    )


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("[Hotline]: 1300", "vanish"), ("[Note]: never", "vanish"),
        ("!!! warning Never sign", "is no box"), ("!!! note “In one”\n    x", "is no box"), ("!!! today:\n    x", "is no box"),
        ("!!! note\n  x", "indent its words"), ("!!! note", "indent its words"),
        ("| a | b |\n| c | d |", "needs a line"), ("• One", "is no list"), ("1) One", "is no list"),
        ("## P { #pictures }", "without spaces"), ("term\n:meaning", "is no meaning"), ("term\n:   ", "is no meaning"),
    ],
)  # fmt: skip
def test_what_looks_like_markdown_and_is_none_is_told(lines, message):
    found = [p.message for p in read(f"# T\n\nWords.\n\n{lines}\n").problems]
    assert any(message in m for m in found), found


def nesting(text):
    document = read(f"# T\n\n{text}\n")
    assert not document.problems, document.problems
    return [
        (b.depth, b.number, document.words[b.id][0].text)
        for b in document.blocks()
        if b.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- Solid\n  - Ice\n  - Wood\n- Liquid", [(1, 0, "Solid"), (2, 0, "Ice"), (2, 0, "Wood"), (1, 0, "Liquid")]),
        ("1. One\n   - foo\n   - bar\n2. Two", [(1, 1, "One"), (2, 0, "foo"), (2, 0, "bar"), (1, 2, "Two")]),
        ("1. One\n\n   - foo\n   - bar\n\n2. Two", [(1, 1, "One"), (2, 0, "foo"), (2, 0, "bar"), (1, 2, "Two")]),
        ("- a\n  - b\n    - c\n- d", [(1, 0, "a"), (2, 0, "b"), (3, 0, "c"), (1, 0, "d")]),
        ("1. a\n   1. b\n   2. c\n2. d", [(1, 1, "a"), (2, 1, "b"), (2, 2, "c"), (1, 2, "d")]),
        ("- a\n\n  more of a\n\n  - b\n\n- c", [(1, 0, "a"), (1, 0, "more of a"), (2, 0, "b"), (1, 0, "c")]),
        ("!!! note\n    - a\n      - b\n    - c", [(1, 0, "a"), (2, 0, "b"), (1, 0, "c")]),
        ("> - a\n>   - b\n> - c", [(1, 0, "a"), (2, 0, "b"), (1, 0, "c")]),
        ("- a\n    - b\n- c\n\nwords\n\n- d", [(1, 0, "a"), (2, 0, "b"), (1, 0, "c"), (0, 0, "words"), (1, 0, "d")]),
        (" - a\n - b", [(1, 0, "a"), (1, 0, "b")]),
    ],
)  # fmt: skip
def test_lists_nest_by_two_three_and_four_spaces(text, found):
    assert nesting(text) == found


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 3), min_size=1, max_size=8), st.sampled_from([2, 3, 4]))
def test_whatever_an_author_indents_by_the_lists_are_the_same(depths, by):
    steps, last = [], -1
    for depth in depths:
        last = min(depth, last + 1)
        steps.append(last)
    text = "\n".join(f"{' ' * by * depth}- item {n}" for n, depth in enumerate(steps))
    assert nesting(text) == [(depth + 1, 0, f"item {n}") for n, depth in enumerate(steps)]


@pytest.mark.parametrize(
    ("lines", "line", "message"),
    [
        ("a. One\nb. Two", 6, "begin each with “1.”"), ("(1) One\n(2) Two", 6, "without brackets"), ("– One\n– Two", 6, "begin each with “- ”"),
        ("i) One\nii) Two", 6, "begin each"), ("(a) One\n(b) Two", 6, "without brackets"), ("→ One\n→ Two", 6, "begin each with “- ”"), ("ក. មួយ\nខ. ពីរ", 6, "begin each"),
        ("pay ~~10~~ baht", 5, "struck through"), ("a ~~b c~~", 5, "struck through"), ("it is ==new== now", 5, "write **words**"),
        ("- [ ] ask\n- [x] done", 5, "write ☐ or ☑"), ("[ ] ask", 5, "write ☐ or ☑"), ("one\\\ntwo", 5, "two spaces"),
    ],
)  # fmt: skip
def test_markdown_that_would_be_lost_is_told_with_its_line(sample, lines, line, message):
    sample.add("odd", f"# T\n\nWords.\n\n{lines}\n")
    found = [m for m in sample.mistakes() if m.startswith(f"odd/source.md:{line}:")]
    assert any(message in m for m in found), sample.mistakes()


@pytest.mark.parametrize("words", ["a ~~b~~", "[ ] x", "==x=="])
def test_in_a_translation_too(sample, words):
    sample.translate("garden", "th", {"A tree.": words})
    assert any(m.startswith("garden/translations/th.po:") for m in sample.mistakes())


@pytest.mark.parametrize("words", ["Call A. Smith.", "(1) alone", "– he said", "5 ~ 6 ~ 7", "a == b", "see [x] there"])
def test_words_that_only_look_like_it_are_left_alone(words):
    assert not read(f"# T\n\n{words}\n").problems


@pytest.mark.parametrize("name", ["photo 1.svg", "photo (1).svg", "a b (c d) e.svg", "รูป ๑.svg", "photo_(copy).svg"])
def test_a_picture_may_have_spaces_and_brackets_in_its_name(sample, name):
    place = sample.add(
        "odd", f'# T\n\n![y](images/{name})\n\n![z](<images/{name}> "Words")\n\n- ![](images/{name}) item\n'
    )
    (place / "images" / name).write_text(SVG, "utf-8")
    assert sample.mistakes() == []
    blocks = [b for b in sample.read("odd").document.blocks() if b.image]
    assert [(b.kind, b.image, b.segments) for b in blocks] == [
        (BlockKind.FIGURE, f"images/{name}", 1), (BlockKind.FIGURE, f"images/{name}", 2), (BlockKind.ITEM, f"images/{name}", 1)
    ]  # fmt: skip


def test_a_picture_that_is_not_there_is_told_by_its_name(sample):
    sample.add("odd", "# T\n\n![y](images/photo (1).svg)\n")
    assert any(
        m.startswith("odd/source.md:3: the picture “images/photo (1).svg” is not there") for m in sample.mistakes()
    )
