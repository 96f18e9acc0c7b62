"""Films beside packs: only whole ones with pictures and sound alone are handed on, and none but the signed one."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.authoring.cli import main
from reader.core.composition import Reader
from reader.core.films import NoFilm, check_film, film_place, is_the_film
from reader.core.library import Library
from reader.core.stick import StickKind, can_be_ours, is_offices, list_text
from reader.core.works import Film, Topic, WorkKind
from tests.films import make_film
from tests.samples import STORY

TEXT = """# Together

How it was told.

## In pictures {#pictures}

![A pot](images/cover.svg "Wash your hands.")
"""


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    return make_film(tmp_path_factory.mktemp("films") / "film.mp4")


def looked_at(work):
    """Return what a work that is done a little at a time comes to."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def film_of(sample, line='film = "film.mp4"'):
    """Add a work with a made film, which `line` of its work.toml names."""
    sample.add("together", TEXT, toml=STORY.replace('kind = "explainer"', f'kind = "film"\n{line}'))
    return make_film(sample.folder / "together" / "film.mp4")


def test_a_film_that_a_program_made_is_one(film):
    check_film(film)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "no MP4"), (b"MZ" + bytes(900), "no whole MP4"), (b"\x1aE\xdf\xa3" + bytes(60), "no whole MP4"),
        (struct.pack(">I4s", 16, b"ftyp") + b"isom" + bytes(4), "not whole"), (b"\0\0", "breaks off"),
        (struct.pack(">I4s", 8, b"rmra"), "another film"),
    ],
)  # fmt: skip
def test_what_is_no_film_is_told(tmp_path, data, told):
    (tmp_path / "x.mp4").write_bytes(data)
    with pytest.raises(NoFilm, match=told):
        check_film(tmp_path / "x.mp4")


def test_a_film_that_leads_elsewhere_or_runs_something_is_refused(film, tmp_path):
    data = film.read_bytes()
    reference = data.index(b"url ")
    outside = bytearray(data)
    outside[reference + 4 : reference + 8] = bytes(4)  # not in this file
    (tmp_path / "outside.mp4").write_bytes(outside)
    with pytest.raises(NoFilm, match="elsewhere"):
        check_film(tmp_path / "outside.mp4")
    (tmp_path / "sprite.mp4").write_bytes(data.replace(b"soun", b"sprt", 1))
    with pytest.raises(NoFilm, match="more than pictures"):
        check_film(tmp_path / "sprite.mp4")
    (tmp_path / "mute.mp4").write_bytes(data.replace(b"vide", b"soun"))
    with pytest.raises(NoFilm, match="no pictures"):
        check_film(tmp_path / "mute.mp4")


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_however_a_film_is_damaged_it_is_refused_or_whole(film, data):
    damaged = bytearray(film.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(damaged)))
    file = film.with_name("damaged.mp4")
    file.write_bytes(damaged[:cut] if data.draw(st.booleans()) else damaged)
    try:
        check_film(file)
    except NoFilm as error:
        assert str(error)


def test_a_film_is_checked_built_beside_its_pack_and_known_by_its_hash(sample, tmp_path):
    made = film_of(sample)
    assert sample.mistakes() == []
    out = tmp_path / "packs" / "sala.sala"
    assert main(["build", str(sample.folder), "--out", str(out), "--cache", str(tmp_path / "cache")]) == 0
    library = Library([out])
    work = library.work("together")
    place = library.film(work)
    assert work.film == Film(made.stat().st_size, work.film.sha256) and place == out.parent / "films" / "together.mp4"
    assert place.read_bytes() == made.read_bytes() and looked_at(is_the_film(place, work))
    place.write_bytes(make_film(tmp_path / "other.mp4", 13).read_bytes())
    assert not looked_at(is_the_film(place, work))
    place.write_bytes(made.read_bytes()[:-1] + b"\0")
    assert not looked_at(is_the_film(place, work))
    place.unlink()
    assert not looked_at(is_the_film(place, work))
    assert library.packs[0].manifest.requires == ("film",)
    composition = library.open(work, Reader("en"))
    assert work.in_pictures and composition.find("pictures") is not None
    assert main(["build", str(sample.folder), "--out", str(out), "--cache", str(tmp_path / "cache")]) == 0
    assert place.is_file()


def test_what_a_film_lacks_is_told(sample):
    film_of(sample).unlink()
    assert any("film.mp4" in told and "not there" in told for told in sample.mistakes())
    (sample.folder / "together" / "film.mp4").write_bytes(b"MZ" + bytes(100))
    assert any("no whole MP4" in told for told in sample.mistakes())
    make_film(sample.folder / "together" / "film.mp4")
    source = sample.folder / "together" / "source.md"
    source.write_text(source.read_text("utf-8").replace("{#pictures}", "{#story}"), "utf-8")
    assert any("told in pictures" in told for told in sample.mistakes())


@pytest.mark.parametrize(
    "line",
    ['film = "../film.mp4"', 'film = "film.exe"', "film = 3", ""],
    ids=["elsewhere", "program", "number", "none"],
)
def test_a_film_names_its_file_and_nothing_else_does(sample, line):
    film_of(sample, line)
    assert any("beside work.toml" in told for told in sample.mistakes())
    toml = STORY.replace('kind = "explainer"', 'kind = "explainer"\nfilm = "f.mp4"')
    sample.add("other", "# Words\n\nOf no film.\n", toml=toml)
    assert any("only a work of kind" in told for told in sample.mistakes())


def test_a_stick_to_take_away_has_no_film_about_rights(sample, tmp_path):
    film_of(sample)
    out = tmp_path / "packs" / "sala.sala"
    rights = film_place(out, "the-law", WorkKind.FILM, Topic.RIGHTS).relative_to(tmp_path).as_posix()
    stories = film_place(out, "together", WorkKind.FILM, Topic.STORIES).relative_to(tmp_path).as_posix()
    assert is_offices(rights) and not is_offices(stories)
    for name in (rights, stories):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    assert rights in list_text(tmp_path, StickKind.OFFICE) and stories in list_text(tmp_path, StickKind.TAKE_AWAY)
    assert rights not in list_text(tmp_path, StickKind.TAKE_AWAY) and can_be_ours(rights)


def test_another_film_is_another_text_to_be_checked(sample):
    film_of(sample)
    before = sample.read("together").fingerprint("en")
    make_film(sample.folder / "together" / "film.mp4", 13)
    assert sample.read("together").fingerprint("en") != before
