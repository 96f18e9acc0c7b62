from reader.authoring.cli import main
from reader.authoring.review_sheet import QUESTIONS
from reader.authoring.translations import open_po
from reader.desk.host import Place
from tests.desk.conftest import files_of


def checking(open_desk, home, work, tag, name="Sok Dara"):
    desk = open_desk(home)
    desk.go(Place("check", work, tag))
    desk.shown.name.setText(name)
    return desk, desk.shown


def test_a_check_is_recorded_as_the_command_records_it(open_desk, home, sample_of, tmp_path):
    sample_of.translate_all("garden", "vi", lambda words: words.replace("tree", "cây").replace("A", "Một"))
    desk, screen = checking(open_desk, home, "garden", "vi")
    assert not screen.right["language"].isEnabled()
    for button in screen.questions:
        button.click()
    assert screen.right["language"].isEnabled() and len(screen.questions) == len(QUESTIONS) == 10
    number, toml = screen.number, home / "content" / "garden" / "work.toml"
    before = toml.read_bytes()
    screen.right["language"].click()
    assert desk.shown.place == Place("board", "garden", "vi") and "Sok Dara" in desk.notice.text()
    ours = toml.read_bytes()
    desk.undo()
    assert toml.read_bytes() == before
    command = ["approve", "garden", "vi", "language", "--by", "Sok Dara", "--text", number]
    assert main([*command, "--content", str(home / "content")]) == 0
    assert toml.read_bytes() == ours


def test_the_law_is_checked_after_the_words(open_desk, home):
    desk, screen = checking(open_desk, home, "garden", "en")
    for button in screen.questions:
        button.click()
    screen.right["law"].click()
    assert "language checked first" in desk.notice.text()
    screen.right["language"].click()
    desk.go(Place("check", "garden", "en"))
    for button in desk.shown.questions:
        button.click()
    assert desk.shown.name.text() == "Sok Dara" and not desk.shown.right["language"].isEnabled()
    desk.shown.right["law"].click()
    assert desk.library.work("garden").checks("en").law is not None


def test_what_changed_while_it_was_checked_is_not_called_checked(open_desk, home, sample_of):
    desk, screen = checking(open_desk, home, "garden", "en")
    for button in screen.questions:
        button.click()
    source = home / "content" / "garden" / "source.md"
    source.write_text(source.read_text("utf-8").replace("A tree.", "No tree."), "utf-8")
    before = files_of(home / "content")
    screen.right["language"].click()
    assert "is not the text" in desk.notice.text() and files_of(home / "content") == before


def test_a_row_that_is_right_is_settled_by_name(open_desk, home, sample_of):
    sample_of.translate("house", "vi", {"One": "Một", "Before you go in": "Trước khi vào năm 2019"})
    desk, screen = checking(open_desk, home, "house", "vi", name="")
    assert len(screen.remarks) == 1
    screen.remarks[0].click()
    assert "needs a name" in desk.notice.text()
    desk.shown.name.setText("Sok Dara")
    desk.shown.remarks[0].click()
    assert not desk.shown.remarks and desk.shown.place.screen == "check"
    entry = next(e for e in open_po(home / "content/house/translations/vi.po") if e.msgid == "Before you go in")
    assert "settled numbers" in entry.tcomment and "Sok Dara" in entry.tcomment


def test_text_and_source_stand_beside_each_other_and_go_onto_paper(open_desk, home, tmp_path):
    _desk, screen = checking(open_desk, home, "garden", "th")
    page = screen.view.page
    both = [(page.composed(i, 0).language, page.composed(i, 1).language) for i in range(len(page))]
    assert ("th", "en") in both and ("en", "en") in both
    assert screen.view.beside
    screen.sheet.click()
    main(["review-sheet", "garden", "th", "--content", str(home / "content"), "--out", str(tmp_path / "sheet.html")])
    assert (home / "build/review/garden.th.html").read_bytes() == (tmp_path / "sheet.html").read_bytes()


def test_the_questions_are_those_of_the_sheet(open_desk, home):
    _, screen = checking(open_desk, home, "garden", "en")
    assert tuple(words.text for words in screen.question_words()) == QUESTIONS


def test_of_a_check_that_lapsed_what_changed_is_shown_alone(open_desk, home, sample_of, tmp_path):
    toml, source = home / "content" / "garden" / "work.toml", home / "content" / "garden" / "source.md"
    desk, screen = checking(open_desk, home, "garden", "en")
    assert screen.changed is None
    for button in screen.questions:
        button.click()
    before = files_of(toml.parent)
    screen.right["language"].click()
    desk.undo()
    assert files_of(toml.parent) == before
    desk.redo()
    source.write_text(source.read_text("utf-8").replace("A tree.", "Two trees."), "utf-8")
    desk.go(Place("check", "garden", "en"))
    screen = desk.shown
    page = screen.view.page
    assert len(screen.changed) == 1 and [page.composed(i).segments[0].text for i in range(len(page))] == ["Two trees."]
    screen.sheet.click()
    out = tmp_path / "sheet.html"
    sheet = ["review-sheet", "garden", "en", "--content", str(home / "content"), "--since-check", "--out", str(out)]
    assert main(sheet) == 0
    assert (home / "build/review/garden.en.html").read_bytes() == out.read_bytes() and "Back to" not in out.read_text(
        "utf-8"
    )
    screen.part.buttons[False].click()
    assert len(screen.view.page) > 1
