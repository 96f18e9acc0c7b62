"""Publishing into a folder: only what changed, the same bytes, nothing that was taken back, nothing of strangers unasked."""

import hashlib
import io
import shutil
from dataclasses import replace
from datetime import date
from urllib.parse import unquote

import pytest

from reader.authoring import cli, packing
from reader.authoring.signing import SecretKey, sign_pack
from reader.core.trust import Keys, Origin
from reader.publish import html, publisher
from reader.publish.publication import Publication
from reader.publish.publisher import PublishError, open_library, publish
from tests.publish.conftest import KEYS, PUBLISHER, build
from tests.publish.read_back import parsed
from tests.samples import STORY, Sample


def files_of(order):
    return {
        path.relative_to(order.into).as_posix(): path.read_bytes()
        for path in order.into.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


def test_the_same_library_makes_the_same_bytes_and_nothing_twice(order):
    first = publish(order("km"))
    before = files_of(order("km"))
    again = publish(order("km"))
    assert (first.made, again.made, again.files) == (first.files, 0, first.files) and first.files >= 1
    assert files_of(order("km")) == before
    for path in order("km").into.rglob("*"):
        if path.is_file():
            path.unlink()
    publish(order("km"))
    assert files_of(order("km")) == before


def test_only_what_changed_is_made_anew(order, sample, signed):
    publish(order("en"))
    source = sample.folder / "garden" / "source.md"
    source.write_text(source.read_text("utf-8").replace("A tree.", "Two trees."), "utf-8")
    build(sample, signed)
    report = publish(order("en"))
    assert report.made == 2  # the garden's own page, and the one with everything
    assert any(b"Two trees." in data for data in files_of(order("en")).values())


def test_a_damaged_copy_is_made_again(order):
    publish(order("en"))
    page = next(order("en").into.rglob("The garden.html"))
    whole = page.read_bytes()
    page.write_bytes(whole[:100])
    assert publish(order("en")).made == 1 and page.read_bytes() == whole


def test_what_was_taken_back_goes_also_from_other_languages(order, signed, tmp_path):
    publish(order("en"))
    publish(order("km"))
    assert len(list(order("en").into.rglob("*arden*.html"))) == 1 and list(order("en").into.rglob("សួនច្បារ.html"))
    recall = tmp_path / "recall.sala"
    packing.build([], recall, recalls={"garden": date(2026, 12, 1)})
    sign_pack(recall, PUBLISHER, 1_800_000_000)
    report = publish(order("en", packs=(signed, recall)))
    assert any(name.endswith("សួនច្បារ.html") for name in report.removed)
    left = files_of(order("en"))
    assert not [name for name in left if "arden" in name or "សួនច្បារ" in name]
    assert not [name for name, data in left.items() if name.endswith(".html") and b"A tree." in data]
    assert "garden" not in left["copies.tsv"].decode()


def test_an_office_publishes_its_own_pack_and_takes_it_back(order, tmp_path, signed):
    """Its copies say whose they are; its recall takes them back, and nothing of the publisher's."""
    office = SecretKey.new()
    ours = Sample(tmp_path / "ours")
    ours.add("plot", "# The plot\n\nSome words.\n", toml=STORY)
    for work in ("house", "garden"):
        shutil.rmtree(ours.folder / work)
    pack, recall = build(ours, tmp_path / "office.sala", office), tmp_path / "recall.sala"
    packing.build([], recall, recalls={"plot": date(2026, 12, 1), "garden": date(2026, 12, 1)})
    sign_pack(recall, office, 1_800_000_000)
    keys = Keys((PUBLISHER.public,), (office.public,))
    publish(replace(order("en", packs=(signed, pack)), keys=keys))
    into = order("en").into
    (page,) = into.rglob("The plot.html")
    assert "From this office" in page.read_text("utf-8")
    assert "From this office" not in next(into.rglob("The garden.html")).read_text("utf-8")
    report = publish(replace(order("en", packs=(signed, pack, recall)), keys=keys))
    assert any(name.endswith("The plot.html") for name in report.removed)
    assert not list(into.rglob("The plot.html")) and list(into.rglob("The garden.html"))


def test_strangers_are_refused_or_marked_on_every_page(order, sample, tmp_path):
    pack = build(sample, tmp_path / "strange.sala", SecretKey.new())
    with pytest.raises(PublishError, match="vouches"):
        publish(order("en", packs=(pack,)))
    assert not order("en").into.exists()
    publish(order("en", packs=(pack,), strangers=True))
    pages = [data for name, data in files_of(order("en")).items() if name.endswith(".html")]
    assert len(pages) == 3 and all(b"Unknown sender" in data for data in pages)


def test_taken_away_there_are_no_rights(order, sample, tmp_path):
    text = (sample.folder / "garden" / "work.toml").read_text("utf-8")
    (sample.folder / "garden" / "work.toml").write_text(text.replace('topic = "rights"', 'topic = "health"'), "utf-8")
    pack = build(sample, tmp_path / "two.sala")
    publish(order("en", packs=(pack,), taken_away=True))
    assert [name for name in files_of(order("en")) if name.endswith(".html")] == ["English/The garden.html"]


def test_a_language_without_words_and_a_pack_that_is_none(order, tmp_path):
    with pytest.raises(PublishError, match="Nothing is written"):
        publish(order("rad"))
    broken = tmp_path / "broken.sala"
    broken.write_bytes(b"SQLite format 3\0" + bytes(2000))
    with pytest.raises(PublishError, match=r"broken\.sala"):
        publish(order("en", packs=(broken,)))


def test_what_cannot_be_written_leaves_the_old_copies_whole(order, sample, signed, monkeypatch):
    publish(order("en"))
    before = files_of(order("en"))
    source = sample.folder / "garden" / "source.md"
    source.write_text(source.read_text("utf-8").replace("A tree.", "Two trees."), "utf-8")
    build(sample, signed)
    written = publisher._put

    def full(into, name, data):
        if name.endswith("Sala.html"):
            raise OSError(28, "No space left on device", name)
        return written(into, name, data)

    monkeypatch.setattr(publisher, "_put", full)
    with pytest.raises(OSError, match="No space"):
        publish(order("en"))
    monkeypatch.undo()
    after = files_of(order("en"))
    assert after["English/rights/Sala.html"] == before["English/rights/Sala.html"]
    assert not (order("en").into / ".unfinished").exists()
    assert publish(order("en")).made == 1


def test_every_copy_is_listed_with_its_hash(order):
    publish(order("en"))
    files = files_of(order("en"))
    rows = [line.split("\t") for line in files.pop("copies.tsv").decode().splitlines()]
    assert {name: hashlib.sha256(data).hexdigest() for name, data in files.items()} == {row[3]: row[0] for row in rows}
    assert {row[2] for row in rows} == {"2026-11-01"}


def test_of_very_many_works_one_page_tells_only_where_they_are(order, monkeypatch):
    monkeypatch.setattr(html, "_MOST_TOGETHER", 1)
    publish(order("en"))
    page = parsed(files_of(order("en"))["English/rights/Sala.html"])
    links = [link.get("href") for link in page.iter("a")]
    assert links == ["The%20house.html", "The%20garden.html"]
    for link in links:
        assert (order("en").into / "English" / "rights" / unquote(link)).is_file()


def test_stopped_in_the_middle_what_is_finished_stays(order, monkeypatch):
    written = publisher._put

    def stopped(into, name, data):
        if name.endswith("Sala.html"):
            raise KeyboardInterrupt
        return written(into, name, data)

    monkeypatch.setattr(publisher, "_put", stopped)
    with pytest.raises(KeyboardInterrupt):
        publish(order("en"))
    monkeypatch.undo()
    assert not (order("en").into / ".unfinished").exists()
    listed = files_of(order("en"))["copies.tsv"].decode()
    assert listed.count("\n") == 2 and "Sala.html" not in listed and not list(order("en").into.rglob("Sala.html"))
    report = publish(order("en"))
    assert (report.files, report.made) == (3, 1)


def test_two_languages_are_made_side_by_side_and_the_same(order, tmp_path):
    """With a process for each, as on any computer with more than one processor."""
    both = publish(order("en", "km"))
    files = files_of(order("en"))
    assert both.made == both.files == 5  # of two texts a page each, and one with both; of Khmer a page and its letters
    for path in sorted(order("en").into.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    publish(order("en"))
    publish(order("km"))
    assert files_of(order("en")) == files


def test_what_was_finished_is_kept_where_nobody_could_settle_anything(order, monkeypatch):
    """As where the computer goes off: what a job made is noted when it ends."""
    whole = publish(order("en", "km")).files
    for path in sorted(order("en").into.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    told = []

    def goes_off(name, part):
        told.append(name.split("/")[1])
        if len(set(told)) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(publisher, "_settle", lambda *_: [])
    with pytest.raises(KeyboardInterrupt):
        publish(order("en", "km"), goes_off)
    monkeypatch.undo()
    assert 0 < publish(order("en", "km")).made < whole


def test_the_command_signs_the_list_of_copies(order, signed, tmp_path, capsys):
    secret, public = tmp_path / "p.key", tmp_path / "p.pub"
    PUBLISHER.write(secret, public)
    out = tmp_path / "copies"
    arguments = ["publish", signed, "--languages", "km", "--into", out, "--pub", public, "--key", secret]
    assert cli.main([str(part) for part in arguments]) == 0
    assert "2 files" in capsys.readouterr().out
    signature = (out / "copies.tsv.minisig").read_bytes()
    assert KEYS.vouching((out / "copies.tsv").read_bytes(), signature).origin is Origin.PUBLISHER
    assert cli.main(["publish", str(signed), "--as", "doc", "--into", str(out), "--pub", str(public)]) == 1
    assert "use html, epub, cards, pdf, m3u, zim" in capsys.readouterr().err


def test_a_photograph_is_made_small_enough_for_a_phone(order, sample, tmp_path, application):
    from PIL import Image

    picture = Image.effect_noise((3000, 1500), 60).convert("RGB")
    picture.save(sample.folder / "house" / "images" / "tree.jpg", quality=60)
    source = sample.folder / "house" / "source.md"
    source.write_text(
        source.read_text("utf-8").replace("![A tree](images/tree.svg", "![A tree](images/tree.jpg"), "utf-8"
    )
    pack = build(sample, tmp_path / "photo.sala")
    publication = Publication(open_library(order("en", packs=(pack,))), application)
    name = next(name for name in publication.library.work("house").assets if name.endswith(".jpg"))
    found = publication.picture("house", name)
    with Image.open(io.BytesIO(found.data)) as image:
        assert image.size == (1200, 600)
    assert publication.picture("house", "nothing.svg") is None
    publication.library.close()
