"""The fonts that the program carries are made from the pinned packages: cut, named and weighed as the window needs them."""

import pytest
from fontTools.ttLib import TTFont

from reader.authoring import fonts
from reader.authoring.cli import main
from tests.conftest import ROOT
from tests.samples import Sample


def letters_of(font: TTFont) -> set[str]:
    return {chr(point) for point in font.getBestCmap()}


@pytest.mark.parametrize(("family", "weight"), [("Sala Thai", "Bold"), ("Sala Khmer", "Regular")])
def test_a_face_is_one_weight_under_our_own_name(tmp_path, family, weight):
    assert fonts.make_face(tmp_path, family, weight) == f"{family} {weight}"
    file = tmp_path / f"{family} {weight}.ttf"
    assert file.read_bytes() == (ROOT / "build/fonts" / file.name).read_bytes()  # the same, whenever it is made
    with TTFont(file) as font:
        names = {record.nameID: str(record) for record in font["name"].names}
        assert names[1] == family and names[2] == weight and names[6] == f"{family}-{weight}".replace(" ", "")
        assert not any("Noto" in names[number] for number in (1, 3, 4, 6)) and names[13]  # and its licence stays
        assert font["OS/2"].usWeightClass == fonts.WEIGHTS[weight] and font["head"].macStyle == (weight == "Bold")
        assert "fvar" not in font
        assert {"\u200b", "\u2060", "\u2066", "\u2069"} <= letters_of(font)


def test_signs_that_say_the_same_are_drawn_alike(tmp_path):
    fonts.make_face(tmp_path, "Sala Signs", "Regular")
    with TTFont(tmp_path / "Sala Signs Regular.ttf") as font:
        known = font.getBestCmap()
    assert known[ord("✅")] == known[ord("✔")] and known[ord("❌")] == known[ord("✖")] and ord("☎") in known
    assert not set(map(ord, "aZ")) & known.keys()


def test_letters_that_another_font_draws_are_left_out(sources):
    naskh, latin, chinese = (
        letters_of(TTFont(ROOT / f"build/fonts/{family} Regular.ttf"))
        for family in ("Sala Naskh", "Sala Latin", "Sala Chinese")
    )
    assert "ش" in naskh and not naskh & set("aZñơ")
    assert set("aZñơ€") <= latin and "Ж" not in latin
    everyday = fonts.gb2312()
    assert {"中", "。"} <= everyday and "㐂" not in everyday and len(everyday) > 7000
    used = {letter for letter in fonts.letters(sources) if "\u4e00" <= letter <= "\u9fff"}
    assert len(used) > 500 and used <= chinese and len(chinese) < 9000


def test_fonts_are_made_again_only_where_something_changed(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "FACES", [("Sala Signs", "Regular")])  # the smallest
    monkeypatch.setattr(fonts, "write_names", lambda out: (out / "Sala Nastaliq.json").write_text("{}", "utf-8"))
    sample = Sample(tmp_path / "content")
    out = tmp_path / "fonts"
    made = out / "Sala Signs Regular.ttf"

    def is_made_again() -> bool:
        """Make the fonts; return whether one that somebody wrote over was made anew."""
        if out.exists():
            made.write_bytes(b"as it was")
        assert main(["fonts", str(sample.folder), "--out", str(out)]) == 0
        return made.read_bytes() != b"as it was"

    assert is_made_again()
    assert (out / "Sala Nastaliq.json").is_file() and (out / "Sala Thai OFL.txt").is_file()
    assert not is_made_again()
    sample.translate("garden", "zh-Hans", {"A tree.": "一棵㐂树。"})  # a letter that is not kept of itself
    assert is_made_again() and not is_made_again()
    (out / fonts.STAMP).write_text("{", "utf-8")
    assert is_made_again()


def test_the_letters_of_all_languages_are_counted(tmp_path):
    sample = Sample(tmp_path / "content")
    sample.translate("garden", "th", {"A tree.": "ต้นไม้"})
    found = fonts.letters([sample.read("garden")])
    assert list(found) == sorted(set(found)) and set("ต้นไม้Back") <= set(found)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (fonts.FontSource("no_such_package", "a.ttf"), "The package with no_such_package is not installed"),
        (fonts.FontSource("fontTools", "a.ttf"), "The font of Sala Thai cannot be read from fontTools"),
        (fonts.FontSource("fontTools", "__init__.py"), "install requirements.lock again"),
        (fonts.FontSource("no-such-package", "a.ttf", npm=True), "run “npm ci”"),
    ],
)
def test_a_font_that_cannot_be_made_is_one_clear_sentence(tmp_path, monkeypatch, capsys, source, told):
    monkeypatch.setitem(fonts.SOURCES, "Sala Thai", source)
    sample = Sample(tmp_path / "content")
    assert main(["fonts", str(sample.folder), "--out", str(tmp_path / "fonts")]) == 1
    assert told in capsys.readouterr().err
    assert not (tmp_path / "fonts").exists()


def test_a_script_without_a_font_is_told(tmp_path, monkeypatch):
    monkeypatch.delitem(fonts.SOURCES, "Sala Tamil")
    with pytest.raises(fonts.FontError, match="add “Sala Tamil” to"):
        fonts.build(tmp_path / "fonts", "")
