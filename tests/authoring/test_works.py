import re
import tomllib

import pytest

from reader.authoring.scaffold import new_work
from tests.samples import EVERYTHING, TOML


def test_a_whole_folder_has_no_mistakes(sample):
    assert sample.mistakes() == []


@pytest.mark.parametrize(
    "field",
    [
        "id",
        "kind",
        "topic",
        "subject",
        "order",
        "source_language",
        "date",
        "publisher",
        "licence",
        "credits",
    ],
)
def test_a_missing_field_is_named(sample, field):
    lines = [line for line in TOML.splitlines() if not line.startswith(f"{field} =")]
    sample.add("house", EVERYTHING, 1, "\n".join(lines))
    assert any(m.startswith("house/work.toml:1: ") and f"“{field}” is missing" in m for m in sample.mistakes())


def test_a_work_may_have_no_cover(sample):
    sample.add("house", EVERYTHING, 1, TOML.replace('cover = "images/cover.svg"\n', ""))
    assert not sample.mistakes()
    assert sample.read("house").cover == ""


def test_the_part_in_pictures_is_a_part(sample):
    sample.add("house", EVERYTHING.replace("{#shade}", "{#pictures}"), 1)
    assert any("“pictures” is the name of a part" in m for m in sample.mistakes())


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ('kind = "explainer"', 'kind = "poem"', 2, "“poem” is no kind"),
        ('topic = "rights"', 'topic = "x"', 3, "“x” is no topic"),
        ('source_language = "en"', 'source_language = "xx"', 7, "“xx” is no language"),
        ("date = 2026-11-01", 'date = "yesterday"', 8, "“date” must be a day"),
        ("order = {order}", 'order = "one"', 5, "“order” must be a number"),
        ("check_by = 2027-06-01", "check_by = 2027-06-01\nfoo = 1", 11, "“foo” is no field"),
        ('cover = "images/cover.svg"', 'cover = "../cover.svg"', 1, "no picture of this work"),
        ('cover = "images/cover.svg"', 'cover = "file:///etc/passwd"', 1, "no picture of this work"),
        ('cover = "images/cover.svg"', 'cover = "images/none.svg"', 1, "is not there"),
        ('kind = "explainer"', "kind = ", 2, "is not TOML"),
        ("date = 2026-11-01", "date = 2926-11-01", 8, "is far in the future"),
        ("law_as_of = 2026-10-01", "law_as_of = 2928-10-01", 9, "is far in the future"),
        ("check_by = 2027-06-01", "check_by = 2026-06-01", 10, "must be later than"),
        ('subject = "rights"', 'subject = "general"', 4, "it needs its checks"),
        ('title = "A source"', "title = 3", 14, "each source needs a title"),
        ("[[sources]]", '[checks.my]\nlanguage = {{ by = "A", on = 2026-01-01, text = "x" }}\n[[sources]]', 1, "there is no translations/my.po"),
        ("[[sources]]", "[checks.en]\nlanguage = {{ by = 3 }}\n[[sources]]", 14, "let “sala-author approve” write it"),
    ],
)  # fmt: skip
def test_a_wrong_field_is_told_with_its_line(sample, old, new, line, message):
    assert old in TOML
    sample.add("house", EVERYTHING, 1, TOML.replace(old, new))
    found = [m for m in sample.mistakes() if message in m]
    assert found, sample.mistakes()
    assert found[0].startswith(f"house/work.toml:{line}: ") or "sources" in message


def test_mistakes_of_all_works_are_told_at_once(sample):
    (sample.folder / "house" / "images" / "tree.svg").unlink()
    (sample.folder / "garden" / "source.md").write_text("no title [x](work:nowhere) [y](work:house#none)\n", "utf-8")
    (sample.folder / "loose").mkdir()
    told = "\n".join(sample.mistakes())
    for part in (
        "tree.svg” is not there",
        "begins with its title",
        "no “nowhere”",
        "no {#none}",
        "loose/work.toml:1: is missing",
    ):
        assert part in told


def test_a_mistake_in_the_text_has_its_line(sample):
    text = EVERYTHING.replace("Somebody said this.", "Somebody said <b>this</b>.")
    sample.add("house", text, 1)
    line = text[: text.index("Somebody")].count("\n") + 1
    assert any(m.startswith(f"house/source.md:{line}: holds HTML") for m in sample.mistakes())


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("tree.svg", b"<svg><script>x</script></svg>", "a picture may not"),
        ("tree.svg", b'<svg><image href="http://a/b.png"/></svg>', "refers to another file"),
        (
            "tree.svg",
            b'<svg xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="file:///etc/passwd"/></svg>',
            "refers to another file",
        ),
        ("tree.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "a picture may not"),
        ("tree.svg", b'<svg onload="x"/>', "a picture may not"),
        ("tree.svg", b"words", "is no SVG drawing"),
        ("tree.png", b"words", "cannot be read as a picture"),
    ],
)
def test_a_bad_picture_is_told(sample, name, data, message):
    sample.add("house", EVERYTHING.replace("tree.svg", name), 1)
    (sample.folder / "house" / "images" / name).write_bytes(data)
    assert any(f"images/{name}:1: " in m and message in m for m in sample.mistakes()), sample.mistakes()


def test_a_picture_too_large_is_told(sample):
    from PIL import Image

    sample.add("house", EVERYTHING.replace("tree.svg", "tree.png"), 1)
    Image.new("1", (8000, 6000)).save(sample.folder / "house" / "images" / "tree.png")
    assert any("make it smaller" in m for m in sample.mistakes())


def test_text_that_is_no_utf8_is_told(sample):
    (sample.folder / "garden" / "source.md").write_bytes(b"# \xff\xfe")
    assert any("UTF-8" in m for m in sample.mistakes())


def test_two_works_with_one_id(sample):
    sample.add("other", EVERYTHING, 3, TOML.replace("{id}", "house"))
    (sample.folder / "other" / "images" / "tree.svg").write_text("<svg/>", "utf-8")
    assert any("the id “house” belongs to" in m for m in sample.mistakes())


@pytest.mark.parametrize("name", ["xx.po", "my.txt", "en.po"])
def test_a_translators_file_with_a_wrong_name(sample, name):
    (sample.folder / "house" / "translations" / name).write_text("", "utf-8")
    assert any(m.startswith(f"house/translations/{name}:1: ") for m in sample.mistakes())


def test_no_folder_at_all(tmp_path):
    from reader.authoring.mistakes import Mistakes
    from reader.authoring.works import read_works

    mistakes = Mistakes()
    assert read_works(tmp_path / "nothing", mistakes) == []
    assert len(mistakes) == 1


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('subject = "rights"\norder', 'subject = "health"\norder', ""), ("law_as_of = 2026-10-01", 'law_as_of = "last year"', "must be a day"),
        ('credits = ["The Sala project"]', "credits = [1]", "list of words"), ('address = "example.org/a"', "address = 3", "words in quotes"),
        ("[[sources]]", "checks = 3\n[[sources]]", "must be tables"),
    ],
)  # fmt: skip
def test_fields_that_may_be_left_out_are_checked_too(sample, old, new, message):
    sample.add("house", EVERYTHING, 1, TOML.replace(old, new))
    told = sample.mistakes()
    assert (any(message in m for m in told)) if message else not told, told


def test_a_byte_order_mark_is_no_mistake(sample):
    for name in ("work.toml", "source.md"):
        file = sample.folder / "garden" / name
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert sample.mistakes() == []


def test_the_lines_of_a_new_text_that_are_to_be_filled_in_can_be(tmp_path):
    folder = new_work(tmp_path, "ours", "explainer", "en")
    filled = re.sub(r"(?m)^# (\w+ = )YYYY-MM-DD", r"\g<1>2026-11-30", (folder / "work.toml").read_text("utf-8"))
    assert {"law_as_of", "check_by"} <= tomllib.loads(filled).keys()
