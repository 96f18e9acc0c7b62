"""What people say: it leads where its maker's own texts are, whatever a pack holds."""

import pytest

from reader.authoring import packing
from reader.authoring.everyday import EVERYDAY_FILE, read_everyday
from reader.authoring.mistakes import Mistakes
from reader.core import limits
from reader.core.composition import Reader
from reader.core.everyday import Everyday, Target, WordGroup, groups_from_json, within
from reader.core.library import Library
from reader.core.pack import PUBLISHER, Pack
from reader.core.search import Finder
from reader.core.trust import Keys
from tests.conftest import ROOT
from tests.generated import work_of

JAIL = WordGroup("jail", (Target("cells"), Target("gate", "way")), (("en", ("jail", "locked up")), ("th", ("คุก",))))


def built(path, works, groups):
    packing.build(works, path, everyday=groups)
    return path


def test_a_group_is_packed_and_leads_to_its_works(tmp_path):
    works = [work_of("cells", {"en": ["Detention", "Nobody may go out."]}), work_of("gate", {"en": ["The gate", "x"]})]
    library = Library([built(tmp_path / "a.sala", works, [JAIL])])
    assert library.packs[0].index.is_whole() and None in list(library.packs[0].damaged_parts())
    hits = Finder(library).search("they put him in jail", Reader("en")).hits
    assert (hits[0].work.id, hits[0].index, hits[0].said, hits[0].through) == ("cells", 0, "jail", "Detention")


def test_only_what_leads_to_a_packed_work_is_packed(tmp_path):
    assert within([JAIL], ["gate"]) == [WordGroup("jail", (Target("gate", "way"),), JAIL.words)]
    assert within([JAIL], ["other"]) == []
    path = built(tmp_path / "a.sala", [work_of("other", {"en": ["Other", "x"]})], [JAIL])
    assert Pack(path).everyday() is None


def test_a_strangers_words_lead_to_a_strangers_texts_alone(tmp_path):
    theirs = WordGroup("jail", (Target("cells"), Target("ours")), (("en", ("jail", "help")),))
    stranger = built(
        tmp_path / "b.sala",
        [work_of("cells", {"en": ["Send money", "x"]}), work_of("ours", {"en": ["No", "x"]})],
        [theirs],
    )
    ours = built(tmp_path / "a.sala", [work_of("ours", {"en": ["Help for you", "x"]})], [])
    library = Library([ours])
    library._keys = Keys()
    library.open_more([stranger])
    library.accept_waiting()
    everyday = Everyday(library)
    (saying,) = [s for s in everyday.sayings("en") if s.said == "jail"]
    assert saying.hand != PUBLISHER
    assert [t.work for t in everyday.targets(saying.hand, saying.group)] == ["cells"]
    assert "ours" not in {hit.work.id for hit in Finder(library).search("jail", Reader("en")).hits}


def test_words_are_made_ready_a_little_at_a_time_and_once(content_pack):
    everyday, tags = Everyday(Library([content_pack])), ["en", "my", "so"]
    steps = everyday.preparing(tags)
    next(steps)  # the groups are read
    assert not everyday.said.cache_info().currsize
    next(steps)
    assert everyday.said.cache_info().currsize == 1  # one language a step
    assert len(list(steps)) == 2 * len(tags) - 1
    misses = everyday.said.cache_info().misses, everyday.beginning.cache_info().misses
    assert all(everyday.said(tag)[0] and everyday.beginning(tag) for tag in tags)
    assert (everyday.said.cache_info().misses, everyday.beginning.cache_info().misses) == misses == (3, 3)
    assert list(everyday.preparing(tags)) == []


@pytest.mark.parametrize(
    "value",
    [
        {}, [["a", [], {"en": []}, 1]], [["a b", [], {}]], [["a", ["x"] * 21, {}]], [["a", [], {"en": ["x"] * 101}]],
        [["a", [], {"en": ["x" * 81]}]], [["a", [], {"en": ["a\u202eb"]}]], [["a", ["../x"], {}]], [["a", ["x#y z"], {}]],
        [["a", [], {"en": [1]}]], [["a", [1], {}]], [["a", [], []]], 7, [[1]], [["a", [], {}]] * (limits.GROUPS.most + 1),
    ],
)  # fmt: skip
def test_what_no_reader_could_use_is_refused(value):
    if value in ({},):
        assert groups_from_json(value) == ()
        return
    with pytest.raises((ValueError, KeyError, TypeError, AttributeError)):
        groups_from_json(value)


def test_damaged_words_are_left_out_and_the_rest_is_searched(tmp_path, monkeypatch):
    path = built(tmp_path / "a.sala", [work_of("cells", {"en": ["Detention", "apple"]})], [JAIL])
    monkeypatch.setattr("reader.core.pack.Pack.everyday", lambda _: [["jail"]])
    finder = Finder(Library([path]))
    assert not finder.search("jail", Reader("en")).hits
    assert finder.search("apple", Reader("en")).hits


def test_the_projects_own_words_are_read_without_a_mistake(sources):
    mistakes = Mistakes()
    groups = read_everyday(ROOT / "content", sources, mistakes)
    assert not list(mistakes) and len(groups) >= 40
    for group in groups:
        assert len(group.words) == 12, group.name


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("[[group]", "is not TOML"), ('[[group]]\nname = "a"', "is no group of words"),
        ('[[group]]\nname = "a"\nleads = []\nwords = {}', "leads nowhere"),
        ('[[group]]\nname = "a"\nleads = ["nowhere"]\nwords = {}', "leads to no work"),
        ('[[group]]\nname = "a"\nleads = ["garden#nowhere"]\nwords = {}', "leads to no heading or term"),
        ('[[group]]\nname = "a"\nleads = ["garden"]\nwords = {xx = ["a"]}', "is no language"),
        ('[[group]]\nname = "a"\nleads = ["garden"]\nwords = {en = ["…"]}', "has no letter"),
        ('[[group]]\nname = "a"\nleads = ["garden"]\nwords = {}\n[[group]]\nname = "a"\nleads = ["garden"]\nwords = {}', "another group"),
    ],
)  # fmt: skip
def test_mistakes_are_told_with_their_line(sample, toml, message):
    from reader.authoring.works import read_works

    (sample.folder / EVERYDAY_FILE).write_text(f"\n{toml}\n", "utf-8")
    mistakes = Mistakes()
    read_everyday(sample.folder, read_works(sample.folder, Mistakes()), mistakes)
    found = [m for m in mistakes if message in m.message]
    assert found and found[0].file.name == EVERYDAY_FILE and found[0].line >= 2
