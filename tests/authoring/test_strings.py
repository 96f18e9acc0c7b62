import pytest

from reader.authoring import strings
from reader.core.break_marks import split_breaks
from reader.core.languages import LANGUAGES
from tests.conftest import ROOT


@pytest.mark.parametrize("tag", ["mww", "my", "zh-Hans"])
def test_words_are_brought_up_to_date_in_every_language(tmp_path, tag):
    """Also in those that Qt does not know: their files would otherwise be left behind in silence."""
    file = tmp_path / f"sala_{tag}.ts"
    source = (ROOT / "i18n" / file.name).read_text("utf-8")
    file.write_text(source, "utf-8")
    code = tmp_path / "code"
    code.mkdir()
    (code / "a.py").write_text(
        'class TopBar:\n    def f(self):\n        self.tr("Back")\n        self.tr("A new word")\n', "utf-8"
    )
    strings.update(tmp_path, [code])
    text = file.read_text("utf-8")
    assert "A new word" in text and "Leave now" not in text
    assert f'language="{tag.replace("-", "_")}"' in text
    assert strings.messages(file)["TopBar", "Back"] == strings.messages(ROOT / "i18n" / file.name)["TopBar", "Back"]


def test_compiled_words_carry_marks_for_line_ends(translation):
    translation.use(("my",))
    from PySide6.QtCore import QCoreApplication

    marked = QCoreApplication.translate("State", "This text is a draft. Nobody has checked it.")
    text, breaks = split_breaks(marked)
    assert len(breaks) > 3
    assert (
        text == strings.messages(ROOT / "i18n" / "sala_my.ts")["State", "This text is a draft. Nobody has checked it."]
    )


def test_a_language_without_words_is_english_and_left_to_right(translation):
    for tag in ("rad", "jra"):
        assert translation.use((tag, "en")).tag == "en"
    assert translation.use(("ur", "en")).rtl


def test_files_that_cannot_be_used_are_told(tmp_path):
    (tmp_path / "sala_xx.ts").write_text("<TS/>")
    with pytest.raises(strings.StringsError, match="“xx” is no language"):
        strings.build(tmp_path, tmp_path / "out")
    (tmp_path / "sala_xx.ts").unlink()
    (tmp_path / "sala_my.ts").write_text("<TS><broken")
    with pytest.raises(strings.StringsError, match=r"sala_my\.ts"):
        strings.build(tmp_path, tmp_path / "out")


def test_dates_are_written_in_every_language(qapp):
    from datetime import date

    from reader.ui.i18n.translation import date_words

    written = {tag: date_words(date(2026, 11, 3), tag) for tag in LANGUAGES}
    assert written["en"] == "3 November 2026"
    assert written["mww"] == "03/11/2026"
    assert written["zh-Hans"] == "2026年11月3日"
    assert written["th"] == "3 พฤศจิกายน 2569 (ค.ศ. 2026)"
    assert written["vi"] == "ngày 3 tháng 11 năm 2026"
    assert len(set(written.values())) >= 10
