"""Signatures: minisign's own vectors of behaviour, who may replace whom, what never counts as signed."""

import base64
import hashlib
import sqlite3
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.authoring import packing, signing
from reader.authoring.mistakes import Mistakes
from reader.authoring.signing import SecretKey, SigningError, pack_manifest, pack_signature, public_key, sign_pack
from reader.authoring.works import read_works
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.pack_errors import PackDamaged, PartDamaged
from reader.core.resolver import WorkTaken
from reader.core.trust import BadKey, BadSignature, Keys, Origin, PublicKey, Signature, read_keys

PUBLISHER, OFFICE, STRANGER = (SecretKey.new() for _ in range(3))
KEYS = Keys((PUBLISHER.public,), (OFFICE.public,))
EN = Reader("en")


def change_root(path, **columns):
    with sqlite3.connect(path) as db:
        for name, value in columns.items():
            db.execute(f"UPDATE root SET {name} = ? WHERE id = 1", (value,))
    db.close()


@pytest.fixture
def make(sample, tmp_path):
    """Make packs of the sample: signed by whom, when, published on which day."""

    def made(name, key=None, at=1_700_000_000, published=None, only=None):
        path = tmp_path / name
        if published is not None:
            for file in sample.folder.glob("*/work.toml"):
                text = file.read_text("utf-8")
                file.write_text(text.replace("date = 2026-11-01", f"date = {published}"), "utf-8")
        works = [w for w in read_works(sample.folder, Mistakes()) if only is None or w.id in only]
        packing.build(works, path)
        if published is not None:
            for file in sample.folder.glob("*/work.toml"):
                text = file.read_text("utf-8")
                file.write_text(text.replace(f"date = {published}", "date = 2026-11-01"), "utf-8")
        if key is not None:
            sign_pack(path, key, at)
        return path

    return made


@given(st.binary(max_size=300), st.integers(0, 2**33))
def test_what_a_key_signed_is_known_and_nothing_else(data, at):
    signature = str(PUBLISHER.signature(data, "a.sala", at)).encode()
    found = KEYS.vouching(data, signature)
    assert (found.origin, found.signed_at, found.key_id) == (Origin.PUBLISHER, at, PUBLISHER.public.id)
    with pytest.raises(BadSignature):
        KEYS.vouching(data + b"x", signature)
    assert Keys().vouching(data, signature).origin is Origin.UNKNOWN
    assert KEYS.vouching(data, b"").origin is Origin.UNSIGNED


@given(st.data())
def test_no_changed_letter_of_a_signature_counts(data):
    message = b"a manifest"
    whole = str(PUBLISHER.signature(message, "a.sala", 1)).encode()
    first = whole.index(b"\n") + 1  # the untrusted comment is just that
    at = data.draw(st.integers(first, len(whole) - 2))
    letter = data.draw(st.integers(0, 255).filter(lambda b: b != whole[at]))
    changed = whole[:at] + bytes([letter]) + whole[at + 1 :]
    try:
        found = KEYS.vouching(message, changed)
    except BadSignature:
        return
    # Another id names another key, and base64 has more than one spelling of the same bytes.
    same = Signature.parse(changed) == Signature.parse(whole)
    assert found.origin is (Origin.PUBLISHER if same else Origin.UNKNOWN)


def test_a_key_of_the_same_id_does_not_pass_for_the_publishers():
    class Twin(SecretKey):
        pass

    twin = Twin.new()
    twin.public = PublicKey(PUBLISHER.public.id, twin.public.key)
    with pytest.raises(BadSignature):
        KEYS.vouching(b"data", str(twin.signature(b"data", "a", 1)).encode())


def test_keys_are_written_once_and_read_with_their_password(tmp_path, monkeypatch):
    secret, public = tmp_path / "k" / "a.key", tmp_path / "k" / "a.pub"
    PUBLISHER.write(secret, public)
    assert secret.stat().st_mode & 0o077 == 0
    assert SecretKey.read(secret).public == PUBLISHER.public == public_key(public)
    assert read_keys(public) == (PUBLISHER.public,)
    with pytest.raises(SigningError, match="never written over"):
        PUBLISHER.write(secret, public)
    for text in (
        "",
        "one line",
        "untrusted comment: x\nAAAA\n",
        f"untrusted comment: x\n{base64.b64encode(bytes(158)).decode()}\n",
    ):
        secret.write_text(text)
        with pytest.raises(SigningError, match="no secret key"):
            SecretKey.read(secret)


def test_a_password_is_needed_where_there_is_one(tmp_path, monkeypatch):
    # In full it takes a gibibyte and seconds; minisign itself reads such keys in tests/system.
    scrypt = hashlib.scrypt
    monkeypatch.setattr(signing.hashlib, "scrypt", lambda *given, **named: scrypt(*given, **{**named, "n": 2**10}))
    secret = tmp_path / "a.key"
    PUBLISHER.write(secret, tmp_path / "a.pub", "correct horse")
    assert SecretKey.is_encrypted(secret)
    assert SecretKey.read(secret, "correct horse").public == PUBLISHER.public
    with pytest.raises(SigningError, match="password is wrong"):
        SecretKey.read(secret, "battery")


def test_no_keys_and_broken_ones(tmp_path):
    assert read_keys(tmp_path / "none.pub") == ()
    (tmp_path / "bad.pub").write_text("untrusted comment: x\nRWnonsense\n")
    with pytest.raises(BadKey):
        read_keys(tmp_path / "bad.pub")
    for text in ("", "RW", "é", base64.b64encode(b"Xd" + bytes(40)).decode(), f"{PUBLISHER.public}\n{OFFICE.public}"):
        with pytest.raises(BadKey):
            PublicKey.parse(text)


def test_a_pack_is_whose_signed_it(make):
    for key, origin in ((PUBLISHER, Origin.PUBLISHER), (OFFICE, Origin.OFFICE)):
        library = Library([make("a.sala", key)], KEYS)
        assert {library.origin(w) for w in library.works()} == {origin}
        assert not library.waiting and not library.problems
        library.close()


@pytest.mark.parametrize(("key", "origin"), [(None, Origin.UNSIGNED), (STRANGER, Origin.UNKNOWN)])
def test_what_nobody_vouches_for_waits(make, key, origin):
    library = Library([make("a.sala", key)], KEYS)
    assert library.works() == [] and [p.path.name for p in library.waiting] == ["a.sala"]
    library.accept_waiting()
    assert {library.origin(w) for w in library.works()} == {origin} and not library.waiting
    library.withdraw()
    assert library.works() == [] and len(library.waiting) == 1
    library.close()


def test_an_old_key_is_a_strangers_and_a_new_one_can_stand_beside_it(make):
    pack = make("a.sala", PUBLISHER)
    assert Library([pack], Keys((OFFICE.public,))).waiting[0].vouching.origin is Origin.UNKNOWN
    assert Library([pack], Keys((OFFICE.public, PUBLISHER.public))).works()


def test_a_manifest_or_signature_of_another_pack_is_damage(make, sample):
    one, other = make("one.sala", PUBLISHER), make("other.sala", PUBLISHER, only=["garden"])
    whole = one.read_bytes()
    for changes in (
        {"signature": pack_signature(other)},
        {"manifest": pack_manifest(other)},
        {"manifest": pack_manifest(other), "signature": pack_signature(other)},
        {"signature": b"nonsense"},
        {"signature": "text"},
    ):
        one.write_bytes(whole)
        change_root(one, **changes)
        library = Library([one], KEYS)
        assert library.works() == [] and not library.waiting
        assert [type(p) for p in library.problems] == [PackDamaged]


def test_nobody_replaces_anothers_work(make):
    mine = make("a.sala", PUBLISHER)
    for name, key in (("b.sala", OFFICE), ("c.sala", STRANGER), ("d.sala", None)):
        theirs = make(name, key, at=2_000_000_000, published="2027-01-01")
        for order in ([mine, theirs], [theirs, mine]):
            library = Library(order, KEYS)
            library.accept_waiting()
            assert {library.origin(w) for w in library.works()} == {Origin.PUBLISHER}
            assert {str(w.published) for w in library.works()} == {"2026-11-01"}
            assert {p.file for p in library.problems if isinstance(p, WorkTaken)} == {name}
            library.withdraw()  # a sitting ends; the next reader accepts it too, and is told the same
            library.accept_waiting()
            assert {p.file for p in library.problems if isinstance(p, WorkTaken)} == {name}
            assert not library.renewed
            library.close()


def test_a_second_office_does_not_replace_the_firsts_work(make):
    keys = Keys((), (OFFICE.public, STRANGER.public))
    library = Library([make("a.sala", OFFICE), make("b.sala", STRANGER, published="2027-01-01")], keys)
    assert {str(w.published) for w in library.works()} == {"2026-11-01"}


@pytest.mark.parametrize("turned", [False, True])
def test_the_newest_version_is_read_and_told_of(make, turned):
    old, new = make("a.sala", PUBLISHER), make("b.sala", PUBLISHER, published="2026-12-01")
    library = Library([new, old] if turned else [old, new], KEYS)
    assert {str(w.published) for w in library.works()} == {"2026-12-01"}
    assert set(library.renewed) == {w.id for w in library.works()}
    library.close()


@pytest.mark.parametrize("turned", [False, True])
def test_of_the_same_day_the_later_signed_is_read(make, turned):
    early, late = make("z.sala", PUBLISHER, at=100), make("a.sala", PUBLISHER, at=200)
    library = Library([late, early] if turned else [early, late], KEYS)
    assert {library.pack_of(w).path for w in library.works()} == {late}
    assert not library.renewed


def recall(tmp_path, key, until, works=("house", "garden")):
    path = tmp_path / "recall.sala"
    packing.build([], path, recalls=dict.fromkeys(works, until))
    sign_pack(path, key, int(time.time()))
    return path


def test_a_recalled_work_is_hidden_and_told(make, tmp_path):
    pack = make("a.sala", PUBLISHER)
    ids = [w.id for w in Library([pack], KEYS).works()]
    for order in (False, True):
        paths = [pack, recall(tmp_path, PUBLISHER, date(2026, 11, 1), ids[:1])]
        library = Library(paths[::-1] if order else paths, KEYS)
        assert [w.id for w in library.works()] == ids[1:] and library.work(ids[0]) is None
        (recalled,) = library.recalled(EN)
        assert recalled.title.text != ids[0] and recalled.origin is Origin.PUBLISHER
        assert not library.problems
        library.close()


@pytest.mark.parametrize("key", [OFFICE, STRANGER])
def test_only_the_publisher_takes_back_what_is_his(make, tmp_path, key):
    pack = make("a.sala", PUBLISHER)
    ids = [w.id for w in Library([pack], KEYS).works()]
    library = Library([pack, recall(tmp_path, key, date(2027, 1, 1), ids)], KEYS)
    library.accept_waiting()
    assert len(library.works()) == len(ids) and library.recalled(EN) == []


def test_a_newer_version_outlives_a_recall(make, tmp_path):
    pack = make("a.sala", PUBLISHER)
    ids = [w.id for w in Library([pack], KEYS).works()]
    library = Library([pack, recall(tmp_path, PUBLISHER, date(2026, 10, 31), ids)], KEYS)
    assert len(library.works()) == len(ids)


def test_a_stranger_replaces_or_recalls_no_other_strangers_work(make, tmp_path):
    keys, other = Keys(), SecretKey.new()
    one, two = make("a.sala", STRANGER), make("b.sala", other, published="2027-01-01")
    ids = [w.id for w in Library([one]).works()]
    library = Library([one, two, recall(tmp_path, other, date(2028, 1, 1), ids)], keys)
    library.accept_waiting()
    assert {str(w.published) for w in library.works()} == {"2026-11-01"}
    assert library.recalled(EN) == [] and not library.renewed


def test_what_a_stranger_recalled_is_there_for_the_next_reader_again(make, tmp_path):
    pack = make("a.sala", STRANGER)
    ids = [w.id for w in Library([pack]).works()]
    library = Library([pack, recall(tmp_path, STRANGER, date(2027, 1, 1), ids)], Keys())
    library.accept_waiting()
    assert len(library.recalled(EN)) == len(ids)
    library.withdraw()
    assert library.recalled(EN) == [] and library.works() == [] and len(library.waiting) == 2


def test_a_trial_is_never_told_of_as_the_newer_version(make, tmp_path):
    trial = make("a.sala", PUBLISHER, published="2027-01-01")
    release = tmp_path / "b.sala"
    release.write_bytes(make("c.sala").read_bytes())
    change_root(release, manifest=pack_manifest(release).replace(b'"trial":true', b'"trial":false'))
    sign_pack(release, PUBLISHER)
    library = Library([trial, release], KEYS)
    assert {str(w.published) for w in library.works()} == {"2026-11-01"} and not library.renewed


def test_a_strangers_recall_is_told_as_theirs_and_never_by_its_id(make, sample, tmp_path):
    """It bears a publisher's title, closes the program's quotation mark, and goes on in its voice."""
    source = sample.folder / "house" / "source.md"
    text = source.read_text("utf-8")
    evil = "\u201cThe Law\u201d is false now \u2713 Ask officer X and pay"
    source.write_text(text.replace("# The house", f"# {evil}", 1), "utf-8")
    pack = make("a.sala", STRANGER)
    library = Library([pack, recall(tmp_path, STRANGER, date(2027, 1, 1), ["house"])], Keys((PUBLISHER.public,)))
    library.accept_waiting()
    (recalled,) = library.recalled(EN)
    assert recalled.origin is Origin.UNKNOWN
    assert recalled.title.text == "\u2068The Law is false now Ask officer X and pay\u2069"
    library.close()


def test_what_nobody_signed_takes_back_only_its_own(make, tmp_path):
    pack = make("a.sala")
    ids = [w.id for w in Library([pack]).works()]
    other = tmp_path / "recall.sala"
    packing.build([], other, recalls=dict.fromkeys(ids, date(2027, 1, 1)))
    library = Library([pack, other], KEYS)
    library.accept_waiting()
    assert len(library.works()) == len(ids) and library.recalled(EN) == []
    library.close()


@pytest.mark.parametrize("key", [None, STRANGER])
def test_a_work_that_is_not_here_any_more_is_asked_for_in_vain_and_nothing_breaks(make, key):
    """Whatever the window still shows of it when a sitting ends."""
    library = Library([make("a.sala", key)], KEYS)
    library.accept_waiting()
    work = library.work("house")
    composition, listed = library.open(work, EN), library.listed("house")
    library.withdraw()
    assert library.day(work, date(2026, 12, 1)) is None and library.is_trial(work)
    assert library.origin(work) is Origin.UNSIGNED and library.image(work, work.cover) is None
    for ask in (library.card, library.open):
        with pytest.raises(PartDamaged):
            ask(listed, EN)
    for ask in (lambda: library.pack_of(work), lambda: library.reopen(composition, Reader("my"))):
        with pytest.raises(PartDamaged):
            ask()
    assert composition.composed(0).segments  # what is on the screen can still be drawn
    library.close()
