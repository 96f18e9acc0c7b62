"""Nothing honest is built that a reader refuses, and no text keeps the tools busy for ever: each is told with file and line."""

import time

import pytest

from reader.authoring.cli import main
from reader.authoring.comic_import import ComicImportError, import_comic
from reader.core.composition import Reader
from reader.core.library import Library
from tests.samples import STORY, build_pack

TITLE = "# A text\n\n"


def told(sample, text):
    """Return what is said about a text, and whether it took no more than a person waits."""
    sample.add("text", TITLE + text, toml=STORY)
    start = time.process_time()
    found = [m for m in sample.mistakes() if m.startswith("text/")]
    assert time.process_time() - start < 30
    return found


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("Words.\n\n0812345678. Ask for Somchai.\n", 5, "a telephone number at the beginning of a line"),
        ("Words.\n\n812345678. Ask for Somchai.\n", 5, "a telephone number at the beginning of a line"),
        ("x\n\n" + "|a" * 51 + "|\n" + "|-" * 51 + "|\n" + "|b" * 51 + "|\n", 1, "51 columns in a table"),
        ("x\n\n|a|b|\n|-|-|\n" + "|c|d|\n" * 5001, 1, "10,004 cells in a table"),
        ("x\n\n" + "".join("    " * i + f"- level {i}\n" for i in range(13)), 1, "13 lists in each other"),
        ("x\n\n" + "> " * 9 + "deep\n", 1, "9 quotations in each other"),
        ("one word " * 2000, 3, "18,000 letters in one paragraph"), ("x" * 501, 3, "501 letters without a space"),
        ("## " + "long " * 80 + "\n\nx\n", 3, "letters in a title"), ("**a** " * 401, 3, "signs of Markdown in one paragraph"),
        ("x\n\n" + "- a\n\n" * 2001, 1, "paragraphs in one part"),
    ],
)  # fmt: skip
def test_what_a_reader_would_refuse_is_told_with_its_line(sample, text, line, message):
    found = told(sample, text)
    assert any(m.startswith("text/source.md:") and message in m for m in found), found
    if line > 1:
        assert any(m.startswith(f"text/source.md:{line}:") and message in m for m in found), found


HANGS = {
    "brackets": "[" * 50_000,
    "pictures": "![x](" * 50_000,
    "no spaces": "x" * 2_900_000,
    "too large": "x y " * 1_000_000,
    "short paragraphs": "x\n\n" * 700_000,
    "entities": "&amp;" * 50_000,
    "a name": "{#" + "a" * 100_000,
    "names": "{# " * 50_000,
    "nested lists": "\n".join("    " * i + "- x" for i in range(1000)),
    "nested on one line": "- " * 2000 + "x",
    "numbers on one line": "1. " * 2000 + "x",
    "quotations": "> " * 2000 + "x",
    "meanings": "term\n:   " + ":   " * 2000 + "x",
    "deep meanings": "\n\n".join("    " * i + f"t{i}\n" + "    " * i + ":   x" for i in range(700)),
    "stars": "*" * 60_000,
    "stars and words": "*a **b " * 20_000,
    "backticks": "`" * 60_000,
    "notes": "[^a]" * 20_000 + "\n\n[^a]: x",
    "boxes": "\n".join("    " * i + "!!! note" for i in range(800)),
    "boxes in a row": "!!! note\n" * 30_000,
    "headings": "# x\n" * 8000,
    "digits": "9" * 6000 + ". x",
    "backslashes": "\\" * 60_000,
    "columns": "|" * 20_000 + "\n" + "|-" * 20_000,
    "tabs": "\t" * 20_000 + "x",
    "html": "<a" * 50_000,
    "line ends": "  \n" * 300_000,
}


@pytest.mark.parametrize("what", HANGS)
def test_nothing_keeps_the_parser_busy_for_ever(sample, what):
    found = told(sample, HANGS[what])
    assert found and not any("Traceback" in m for m in found)


def test_a_text_at_the_limits_is_built_and_read(sample, tmp_path):
    """Whatever passes the check is shown."""
    text = TITLE + "\n\n".join(
        (
            "word " * 799 + "end", "x" * 200, "字" * 3900, "9999. last", "\n".join("    " * i + f"- level {i}" for i in range(12)),
            "> " * 8 + "deep", "|a" * 30 + "|\n" + "|-" * 30 + "|\n" + ("|b" * 30 + "|\n") * 19, "**a** " * 100,
            "กา" * 1900,
        )
    )  # fmt: skip
    sample.add("text", text, toml=STORY)
    assert sample.mistakes() == []
    library = Library([build_pack(sample, tmp_path / "a.sala")])
    composition = library.open(library.work("text"), Reader("en"))
    assert not any(composition.composed(i).damaged for i in range(len(composition))) and len(composition) > 20
    library.close()


def test_a_translation_that_is_too_much_is_told_with_its_line(sample):
    words = sample.read("garden").document.segments
    for say, message in (
        (lambda _: "[" * 50_000, "letters in one paragraph"), (lambda _: "x" * 600, "letters without a space"),
        (lambda _: "a\u202eb", "U+202E"), (lambda _: "word " * 100, "letters in a title"),
    ):  # fmt: skip
        file = sample.translate("garden", "my", {segment.words: say(segment.words) for segment in words})
        found = [m for m in sample.mistakes() if m.startswith("garden/translations/my.po:")]
        assert any(message in m for m in found) and not any(m.startswith("garden/translations/my.po:1:") for m in found)
        file.unlink()


@pytest.mark.parametrize(
    "data", [b'msgid ""\n' * 400_000, b'msgid "' + b"x" * 13_000_000, b"\xff", b'msgid "a"\nmsgstr[99999999999] "x"\n']
)
def test_a_translators_file_that_is_none_is_told(sample, data):
    (sample.folder / "garden" / "translations" / "my.po").write_bytes(data)
    start = time.process_time()
    sample.mistakes()
    assert time.process_time() - start < 30


def test_many_changed_words_do_not_take_the_square_of_their_number(sample):
    """Each new paragraph could be like each old one: what is compared is bounded."""
    sample.add(
        "text",
        TITLE + "\n\n".join(f"An old paragraph of {i} and some more words {i * 7919}." for i in range(700)),
        toml=STORY,
    )
    sample.translate_all("text", "my")
    sample.add(
        "text",
        TITLE + "\n\n".join(f"A new one, {i * 104729}, about other things {i}." * 3 for i in range(700)),
        toml=STORY,
    )
    start = time.process_time()
    sample.mistakes()
    assert time.process_time() - start < 60


@pytest.mark.parametrize(
    "toml", ["a = " + "[" * 9000, "a." * 9000 + "b = 1", "x" * 40_000, 'id = "' + "x" * 200 + '"', "a = 1\x00"]
)
def test_a_work_toml_made_to_do_harm_is_told(sample, toml):
    (sample.folder / "garden" / "work.toml").write_text(toml)
    assert any(m.startswith("garden/work.toml:") for m in sample.mistakes())


def test_what_is_said_about_a_text_stands_in_lines(sample):
    file = sample.folder / "garden" / "work.toml"
    text = file.read_text("utf-8")
    for old, new, message in (
        ('publisher = "Sala"', 'publisher = "' + "long " * 200 + '"', "letters in a line"),
        ('credits = ["The Sala project"]', 'credits = ["a\\u202eb"]', "cannot be seen"),
        ('title = "A source"', 'title = "' + "x" * 550 + '"', "without a space"),
    ):
        file.write_text(text.replace(old, new), "utf-8")
        assert any("garden/work.toml" in m and message in m for m in sample.mistakes()), message


@pytest.mark.parametrize("name", ["/../victim", "../victim", "a/b", "", ".", "A", "x" * 121, "a\n"])
def test_an_id_never_leads_out_of_the_content(tmp_path, name):
    content, victim = tmp_path / "content", tmp_path / "victim.partial"
    content.mkdir()
    victim.mkdir()
    (victim / "theirs").write_text("x")
    (content / ".").mkdir(exist_ok=True)
    with pytest.raises(ComicImportError, match="is no id"):
        import_comic(content, name, {"en": tmp_path / "none"}, {"en": "Title"})
    assert (victim / "theirs").exists()
    assert main(["new", name, "--content", str(content)]) == 1 and list(content.iterdir()) == []
