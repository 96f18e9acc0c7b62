"""The questions of the shelf: each leads to a block that is there, and only those who may speak here put one on the shelf."""

import pytest

from reader.authoring import packing
from reader.authoring.mistakes import Mistakes
from reader.authoring.questions import QUESTIONS_FILE, read_questions, within
from reader.authoring.signing import SecretKey
from reader.authoring.works import read_works
from reader.core import limits
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.questions import SIGNS, StoredQuestion, questions_from_json
from reader.core.trust import Keys, Origin
from tests.conftest import ROOT
from tests.generated import work_of

WRITTEN = ("en", "th", "ar", "my", "zh-Hans", "prs", "km", "so", "ta", "vi", "ur", "mww")


def question(id_, work="", block="", number=0, **words):
    words = words or {"en": f"{id_} of {work or 'pictures'}?"}
    return StoredQuestion(id_, number, "question_child_ill", work, block, tuple(words.items()))


def first_block(work):
    return next(b.id for b in work.document.blocks())


def built(path, works, questions, key=None):
    asked = [question(id_, w.id, first_block(w), n) for n, (id_, w) in enumerate(questions)]
    sign = (lambda manifest: str(key.signature(manifest, path.name)).encode()) if key else None
    packing.build(works, path, questions=asked, sign=sign)
    return path


# --- the project's own ---


def test_every_question_of_the_library_leads_to_a_block_that_can_be_opened(content):
    questions = content.questions(Reader("en"))
    assert len(questions) == 8 and [q.sign for q in questions] == list(SIGNS)
    for asked in questions[:-1]:
        composition = content.open(content.work(asked.work), Reader("en"))
        index = composition.find(asked.block)
        assert index is not None and composition.composed(index).segments, asked.id
    assert (questions[-1].work, questions[-1].block) == ("", None)


@pytest.mark.parametrize("tag", WRITTEN)
def test_every_question_is_written_in_every_language(content, tag):
    assert [q.language for q in content.questions(Reader(tag))] == [tag] * 8


def test_where_nothing_is_written_the_helping_language_stands_in(content):
    assert {q.language for q in content.questions(Reader("jra", "vi"))} == {"vi"}
    assert {q.language for q in content.questions(Reader("rad"))} == {"en"}


def test_words_may_break_as_those_of_titles_do(content):
    assert all(q.words.breaks for q in content.questions(Reader("km")))
    assert not any(q.words.breaks for q in content.questions(Reader("en")))


def test_no_text_is_opened_for_them(content_pack, monkeypatch):
    library = Library([content_pack])
    monkeypatch.setattr("reader.core.pack.Pack.blocks", None)
    monkeypatch.setattr("reader.core.pack.Pack.words", None)
    assert len(library.questions(Reader("my"))) == 8


def test_every_sign_has_a_drawing():
    assert {file.stem for file in (ROOT / "icons").glob("question_*.svg")} == set(SIGNS)


# --- who may ask ---


@pytest.fixture
def hands(tmp_path):
    """Packs of the publisher, an office and a stranger, and the keys that a stick knows."""
    publisher, office, stranger = SecretKey.new(), SecretKey.new(), SecretKey.new()
    ours, theirs, odd = (work_of(name, {"en": ["Title", "x"]}) for name in ("ours", "office", "odd"))
    packs = [
        built(tmp_path / "c.sala", [odd], [("help", odd), ("money", odd)], stranger),
        built(tmp_path / "b.sala", [theirs], [("help", theirs), ("bus", theirs), ("lost", ours)], office),
        built(tmp_path / "a.sala", [ours], [("ill", ours), ("help", ours)], publisher),
    ]
    return packs, Keys((publisher.public,), (office.public,))


def test_an_office_adds_and_replaces_and_a_stranger_does_neither(hands):
    packs, keys = hands
    library = Library(packs, keys)
    wanted = [("ill", "ours", Origin.PUBLISHER), ("help", "office", Origin.OFFICE), ("bus", "office", Origin.OFFICE)]
    assert [(q.id, q.work, q.origin) for q in library.questions(Reader("en"))] == wanted
    library.accept_waiting()
    assert library.listed("odd") is not None
    assert [(q.id, q.work, q.origin) for q in library.questions(Reader("en"))] == wanted


def test_an_office_does_not_lead_to_what_is_not_its_own(tmp_path, hands):
    packs, keys = hands
    with Pack(packs[1], keys) as pack:
        assert "ours" not in {q.work for q in questions_from_json(pack.questions())}
    library = Library([packs[1]], keys)
    assert [q.id for q in library.questions(Reader("en"))] == ["help", "bus"]


def test_of_the_publishers_packs_the_newest_has_the_last_word(tmp_path):
    key = SecretKey.new()
    old, new = work_of("old", {"en": ["Title", "x"]}), work_of("new", {"en": ["Title", "x"]})
    packing.build([old], tmp_path / "a.sala", questions=[question("ill", "old", first_block(old))],
                  sign=lambda m: str(key.signature(m, "a")).encode(), recalls={})  # fmt: skip
    packing.build([new], tmp_path / "b.sala", questions=[question("ill", "new", first_block(new))],
                  sign=lambda m: str(key.signature(m, "b")).encode(),
                  recalls={"gone": old.published.replace(year=old.published.year + 1)})  # fmt: skip
    for packs in ([tmp_path / "a.sala", tmp_path / "b.sala"], [tmp_path / "b.sala", tmp_path / "a.sala"]):
        assert [q.work for q in Library(packs, Keys((key.public,))).questions(Reader("en"))] == ["new"]


# --- what is read ---


@pytest.mark.parametrize(
    "value",
    [
        [["a", 0, "s", "w", "b"]], [["a b", 0, "s", "w", "b", [["en", "x"]]]], [["a", 99, "s", "w", "b", [["en", "x"]]]],
        [["a", 0, "../s", "w", "b", [["en", "x"]]]], [["a", 0, "s", "../w", "b", [["en", "x"]]]],
        [["a", 0, "s", "w", "", [["en", "x"]]]], [["a", 0, "s", "", "b", [["en", "x"]]]], [["a", 0, "s", "w", "b", []]],
        [["a", 0, "s", "w", "b", [["en", "x" * 201]]]], [["a", 0, "s", "w", "b", [["en", "a\u202eb"]]]],
        [["a", 0, "s", "w", "b", [["en", 1]]]], 7, [["a", 0, "s", "", "", [["en", "x"]]]] * (limits.QUESTIONS.most + 1),
    ],
)  # fmt: skip
def test_what_no_reader_could_use_is_refused(value):
    with pytest.raises((ValueError, TypeError)):
        questions_from_json(value)


def test_damaged_questions_are_left_out_and_told_by_the_check(tmp_path):
    work = work_of("ours", {"en": ["Title", "x"]})
    path = built(tmp_path / "a.sala", [work], [("ill", work)])
    with Pack(path) as pack:
        row = pack.manifest.questions.row
    import sqlite3

    db = sqlite3.connect(path)
    db.execute("UPDATE body SET bytes = ? WHERE id = ?", (b"[]", row))
    db.commit()
    db.close()
    library = Library([path])
    assert library.questions(Reader("en")) == () and library.work("ours") is not None
    assert any(library.packs[0].damaged_parts())


def test_what_nothing_answers_is_not_packed():
    asked = [question("ill", "ours", "b"), question("help", "other", "b"), question("pictures")]
    assert [q.id for q in within(asked, ["ours"])] == ["ill", "pictures"]


def test_the_projects_own_questions_are_read_without_a_mistake(sources):
    mistakes = Mistakes()
    questions = read_questions(ROOT / "content", sources, mistakes)
    assert not list(mistakes) and len(questions) == 8
    assert all([tag for tag, _ in q.words] == list(WRITTEN) for q in questions)


ASKED = '[[question]]\nname = "a"\nsign = "question_child_ill"\n'


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("[[question]", "is not TOML"), ('[[question]]\nname = "a"', "it lacks “sign”"),
        (f'{ASKED}answer = "nowhere"\nwords = {{en = "x"}}', "there is no text “nowhere”"),
        (f'{ASKED}answer = "garden#nowhere"\nwords = {{en = "x"}}', "has no {#nowhere}"),
        (f'{ASKED}answer = "garden"\nat = "Nowhere"\nwords = {{en = "x"}}', "no block of “garden” begins with “Nowhere”"),
        (f'{ASKED}words = {{xx = "x"}}', "is no language"), (f'{ASKED}words = {{en = "…"}}', "have no letter"),
        (f'{ASKED}words = {{en = "x{"x" * 200}"}}', "letters"), (f'{ASKED}words = {{}}', "has words"),
        ('[[question]]\nname = "a"\nsign = "cat"\nwords = {en = "x"}', "there is no drawing “cat”"),
        (f'{ASKED}answer = "garden"\nwords = {{en = "x"}}\n{ASKED}answer = "garden"\nwords = {{en = "x"}}', "another question “a”"),
        (f'{ASKED}words = {{en = "x"}}\n{ASKED.replace(chr(34) + "a" + chr(34), chr(34) + "b" + chr(34))}words = {{en = "x"}}', "one question alone leads to the pictures"),
    ],
)  # fmt: skip
def test_mistakes_are_told_with_their_line(sample, toml, message):
    (sample.folder / QUESTIONS_FILE).write_text(f"\n{toml}\n", "utf-8")
    mistakes = Mistakes()
    read_questions(sample.folder, read_works(sample.folder, Mistakes()), mistakes)
    found = [m for m in mistakes if message in m.message]
    assert found and found[0].file.name == QUESTIONS_FILE and found[0].line >= 2, list(mistakes)
