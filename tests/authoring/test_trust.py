"""Who checked what: recorded, lapsed when the text changes, and what a release holds."""

import tomllib
from datetime import date
from html.parser import HTMLParser

import pytest

from reader.authoring.approval import ApprovalError, approve
from reader.authoring.cli import main
from reader.authoring.mistakes import Mistakes
from reader.authoring.release import for_release
from reader.authoring.review_sheet import QUESTIONS, SAVE, review_sheet
from reader.authoring.status import rows, status_page
from reader.authoring.works import read_works
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.palette import LIGHT
from reader.core.works import Check, TextState
from tests.samples import GARDEN, STORY, SVG, TOML

DAY = date(2026, 11, 2)


@pytest.fixture
def translated(sample):
    """Two works about rights and one about health, all in English and Burmese."""
    health = TOML.replace('subject = "rights"', 'subject = "health"').replace('topic = "rights"', 'topic = "health"')
    sample.add("clinic", "# The clinic\n\nDo not wait.\n", 3, health)
    sample.add("tale", "# The tale\n\nOnce.\n", 4, STORY)
    for work in ("house", "garden", "clinic", "tale"):
        sample.translate_all(work, "my")
    return sample


def all_works(sample):
    mistakes = Mistakes()
    found = read_works(sample.folder, mistakes)
    mistakes.raise_any()
    return found


def check(sample, work, tag, *kinds):
    for kind in kinds:
        text = sample.read(work)
        approve(text, tag, kind, "Daw Aye", DAY, text.fingerprint(tag))


def in_toml(sample, old, new):
    file = sample.folder / "garden" / "work.toml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


# --- recording a check ---


def test_a_check_is_recorded_beside_what_is_there(translated):
    before = (translated.folder / "garden" / "work.toml").read_text("utf-8")
    check(translated, "garden", "my", "language", "law")
    check(translated, "garden", "en", "language")
    after = (translated.folder / "garden" / "work.toml").read_text("utf-8")
    assert after.startswith(before.rstrip("\n"))
    work = translated.read("garden")
    assert work.checks("my").language == work.checks("my").law == Check("Daw Aye", DAY)
    assert work.checks("en").law is None
    assert work.checks("km").language is None
    check(translated, "garden", "my", "language")  # a second check takes the place of the first
    assert (translated.folder / "garden" / "work.toml").read_text("utf-8") == after
    assert not translated.mistakes()


@pytest.mark.parametrize("name", ['Daw "Aye" \\ 1', "ဒေါ်အေး", "a = 1 # [x]", "  two   spaces "])
def test_any_name_survives(translated, name):
    work = translated.read("garden")
    approve(work, "my", "language", name, DAY, work.fingerprint("my"))
    assert translated.read("garden").checks("my").language.by == " ".join(name.split())


@pytest.mark.parametrize("name", ["", "  ", "\u200b", "Aye \u202egpj.", "A\x00", "A\x1b[2J", "Andr\udce9", "123"])
def test_a_name_that_cannot_be_read_is_refused(translated, name):
    work = translated.read("garden")
    before = (work.folder / "work.toml").read_bytes()
    with pytest.raises(ApprovalError, match="name that can be read"):
        approve(work, "my", "language", name, DAY, work.fingerprint("my"))
    assert (work.folder / "work.toml").read_bytes() == before


def test_what_was_checked_is_what_is_recorded(translated):
    """The sheet bears a number; after a change nobody can approve what was not read."""
    sheet = review_sheet(translated.read("garden"), "my")
    text = translated.read("garden").fingerprint("my")
    assert f"--text {text}" in sheet
    translated.translate("garden", "my", {"A tree.": "«No tree.»"})
    with pytest.raises(ApprovalError, match="make a new sheet"):
        approve(translated.read("garden"), "my", "language", "A", DAY, text)


STYLES = {
    "tables": "[checks.my]\nlanguage = {CHECK} # kept\n",
    "dotted": "checks.my.language = {CHECK}\n",
    "sub-tables": '[checks.my.language]\nby = "A"\non = 2026-01-01\ntext = "x"\n',
    "inline": "checks = {my = {language = {CHECK}}}\n",
    "empty": "checks = {}\n",
}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_other_ways_to_write_checks_are_kept_or_refused_whole(translated, style, end):
    check_words = '{by = "A", on = 2026-01-01, text = "x"}'
    file = translated.folder / "garden" / "work.toml"
    words = STYLES[style].replace("{CHECK}", check_words)
    base = file.read_text("utf-8")
    at_top = style in ("dotted", "inline", "empty")
    text = (words + base if at_top else f"{base}\n{words}").rstrip("\n") + end
    file.write_bytes(text.replace("\n", end or "\n").encode() if end == "\r\n" else text.encode())
    before = tomllib.loads(file.read_text("utf-8"))
    for tag, kind in (("my", "language"), ("my", "law"), ("en", "language"), ("en", "law")):
        try:
            check(translated, "garden", tag, kind)
        except ApprovalError as error:
            assert "cannot be added to" in str(error) or "language checked first" in str(error)
        after = tomllib.loads(file.read_text("utf-8"))
        assert {k: v for k, v in after.items() if k != "checks"} == {k: v for k, v in before.items() if k != "checks"}
        assert not any("work.toml" in m for m in translated.mistakes())
    assert not list(file.parent.glob("*.partial"))


def test_a_full_disk_costs_nothing(translated, monkeypatch):
    file = translated.folder / "garden" / "work.toml"
    before = file.read_bytes()

    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(file), "write_bytes", full)
    with pytest.raises(OSError):
        check(translated, "garden", "my", "language")
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        lambda s: s.translate("garden", "my", {"A tree.": "«No tree.»"}),
        lambda s: (s.folder / "garden" / "source.md").write_text(GARDEN.replace("A tree.", "No tree."), "utf-8"),
        lambda s: (s.folder / "garden" / "source.md").write_text(GARDEN + "\nOne more.\n", "utf-8"),
        lambda s: (s.folder / "garden" / "source.md").write_text(  # the same words in another order
            "# The garden\n\n## Trees {#trees}\n\nBack to [the house](work:house).\n\nA tree.\n", "utf-8"
        ),
        lambda s: in_toml(s, "law_as_of = 2026-10-01", "law_as_of = 2026-10-02"),
        lambda s: in_toml(s, "check_by = 2027-06-01", "check_by = 2030-06-01"),
        lambda s: in_toml(s, 'title = "A source"', 'title = "Another"'),
        lambda s: in_toml(s, 'publisher = "Sala"', 'publisher = "Royal Thai Police"'),
        lambda s: (s.folder / "garden" / "images" / "cover.svg").write_text(SVG.replace("#14605F", "#000000"), "utf-8"),
    ],
)
def test_a_check_lapses_when_a_word_changes(translated, change):
    check(translated, "garden", "my", "language", "law")
    assert not translated.read("garden").checks("my").lapsed
    change(translated)
    checks = translated.read("garden").checks("my")
    assert checks.language is None and checks.law is None
    assert {a.by for a in checks.lapsed} == {"Daw Aye"}
    row = next(r for r in rows([translated.read("garden")]) if r.language == "my")
    assert "changed since" in row.checked_by
    assert row.next.endswith("checked again") or "up to date" in row.next or "more" in row.next


def test_a_check_belongs_to_its_language(translated):
    check(translated, "garden", "my", "language", "law")
    folder = translated.folder / "garden"
    (folder / "translations" / "my.po").rename(folder / "translations" / "km.po")
    in_toml(translated, "[checks.my]", "[checks.km]")
    assert translated.read("garden").checks("km").language is None


def test_a_check_of_another_language_does_not_lapse(translated):
    check(translated, "garden", "en", "language")
    translated.translate("garden", "my", {"A tree.": "«No tree.»"})
    assert translated.read("garden").checks("en").language


def test_what_cannot_be_checked_is_refused(translated):
    with pytest.raises(ApprovalError, match="not about rights"):
        check(translated, "clinic", "my", "law")
    with pytest.raises(ApprovalError, match="language checked first"):
        check(translated, "garden", "my", "law")
    (translated.folder / "garden" / "source.md").write_text(GARDEN.replace("A tree.", "A tree?"), "utf-8")
    with pytest.raises(ApprovalError, match="partly out of date"):
        check(translated, "garden", "my", "language")


# --- a release ---


def test_a_release_leaves_out_what_lacks_a_check_and_says_what(translated, tmp_path, capsys):
    check(translated, "house", "en", "language", "law")
    check(translated, "house", "my", "language")  # its law is not checked
    check(translated, "clinic", "en", "language")
    check(translated, "clinic", "my", "language")
    out = tmp_path / "release.sala"
    assert main(["build", str(translated.folder), "--out", str(out), "--release"]) == 0
    told = capsys.readouterr().out
    assert "left out: garden: the language and the law of its source have not been checked" in told
    assert "left out: house in Burmese: the law has not been checked" in told
    assert "clinic" not in told.replace(str(tmp_path), "")
    assert "released though nobody checked it: tale in en, my" in told
    library = Library([out])
    assert not library.trial
    assert {w.id: set(w.whole) for w in library.works()} == {
        "house": {"en"}, "clinic": {"en", "my"}, "tale": {"en", "my"},
    }  # fmt: skip
    # A story that nobody checked may be in it, and says so.
    card = library.card(library.work("tale"), Reader("my"))
    assert card.edition.states(card.work, DAY) == (TextState.UNCHECKED,)


def test_the_same_works_for_trial_say_so(translated, tmp_path):
    out = tmp_path / "trial.sala"
    assert main(["build", str(translated.folder), "--out", str(out)]) == 0
    library = Library([out])
    assert library.trial and len(library.works()) == 4
    assert all(library.is_trial(w) for w in library.works())


def test_a_check_of_words_that_changed_lets_nothing_through(translated):
    check(translated, "garden", "en", "language", "law")
    check(translated, "garden", "my", "language", "law")
    translated.translate("garden", "my", {"A tree.": "«No tree.»"})
    kept, left = for_release(all_works(translated))
    assert [set(w.translations) for w in kept if w.id == "garden"] == [set()]
    assert any(x.work == "garden" and x.language == "my" and "changed after a check" in x.why for x in left)


def test_nothing_checked_is_no_release(sample, tmp_path, capsys):
    out = tmp_path / "release.sala"
    assert main(["build", str(sample.folder), "--out", str(out), "--release"]) == 1
    assert "No text has the checks" in capsys.readouterr().err
    assert not out.exists()


# --- pages for editors ---


class Page(HTMLParser):
    """Reads a page as another program would: every element closed, nothing active, nothing from elsewhere."""

    def __init__(self, html):
        super().__init__()
        self.rows, self.cells, self.open, self.text = 0, [], [], ""
        self.feed(html)
        assert not self.open
        rest = html.replace(SAVE, "")  # the one script, which saves what was written
        assert "http" not in rest and "<script" not in rest and "url(" not in rest

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        assert not any(name.startswith("on") or name == "href" for name in values)
        assert values.get("src", "data:image/").startswith("data:image/")  # nothing is loaded from elsewhere
        if tag in ("meta", "br", "img"):
            return
        self.open.append(tag)
        self.rows += tag == "tr"
        if tag == "td":
            self.cells.append((values.get("lang"), values.get("dir"), values.get("class"), ""))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data
        if "td" in self.open:
            *rest, words = self.cells[-1]
            self.cells[-1] = (*rest, words + data)


def test_a_review_sheet_has_source_and_translation_side_by_side(translated):
    translated.translate("house", "ar", {"One": "واحد <b>&", "Two": "اثنان"}, fuzzy=("Two",))
    work = translated.read("house")
    page = Page(review_sheet(work, "ar"))
    assert page.rows == 1 + len(work.document.segments)
    assert ("ar", "rtl", "words", "واحد <b>&") in page.cells
    assert ("en", "ltr", "words", "One") in page.cells
    words = [c[3] for c in page.cells]
    assert "out of date: the source changed" in words and "not translated" in words
    assert all(q in page.text for q in QUESTIONS) and len(QUESTIONS) == 10
    assert "Name:" in page.text and 'sala-author approve house ar law --by "NAME" --text' in page.text
    assert "images/tree.svg" in page.text and "The law as of: 2026-10-01" in page.text and "A source" in page.text
    assert work.fingerprint("ar") in page.text


def test_a_review_sheet_of_the_source_itself(translated):
    work = translated.read("clinic")
    page = Page(review_sheet(work, "en"))
    assert "approve clinic en language" in page.text and "en law" not in page.text
    assert "Do not wait." in page.text


def test_the_status_page_has_a_cell_for_every_work_and_language(translated):
    check(translated, "tale", "en", "language")
    html = status_page(rows(all_works(translated)))
    page = Page(html)
    assert page.rows == 1 + 4
    assert len(page.cells) == 4 * 14
    kinds = [c[2] for c in page.cells]
    assert kinds.count("good") == 1 and kinds.count("none") == 4 * 12
    assert LIGHT.paper in html and LIGHT.notice_ground in html
    assert "Daw Aye (2026-11-02)" in page.text
    assert "find a translator" in page.text and "have the language and the law checked" in page.text


def test_the_commands_write_what_they_say(translated, tmp_path, capsys):
    content = ["--content", str(translated.folder)]
    sheet, html = tmp_path / "a" / "sheet.html", tmp_path / "status.html"
    assert main(["review-sheet", "house", "my", "--out", str(sheet), *content]) == 0
    assert main(["status", str(translated.folder), "--html", str(html)]) == 0
    text = translated.read("tale").fingerprint("my")
    assert main(["approve", "tale", "my", "language", "--by", "A B", "--text", text, *content]) == 0
    told = capsys.readouterr().out
    assert str(sheet) in told and str(html) in told and "was checked by A B" in told
    Page(sheet.read_text("utf-8"))
    assert translated.read("tale").checks("my").language == Check("A B", date.today())
