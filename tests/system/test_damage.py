"""Cheap sticks rot: a byte changed or an end cut off, anywhere in a signed pack, many thousand times.

Whatever happens to the file, nothing that is shown differs from what was signed, and nothing crashes. Each run is told of: how often
the pack was refused as a whole, how often the damaged part was named and the rest could be read, and how often the changed byte
holds nothing (free space of the file, or the index of the search, which only proposes places).
"""

import os
import random
import sqlite3
from collections import Counter

import pytest

from reader.authoring.signing import SecretKey, sign_pack
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.pack_errors import PackError, PartDamaged
from reader.core.search import Finder
from reader.core.trust import Keys
from tests.samples import Sample, build_pack

KEY = SecretKey.new()
KEYS = Keys((KEY.public,))
CHANGES = int(os.environ.get("SALA_CHANGES", "1000"))
CUTS = CHANGES // 10


@pytest.fixture(scope="module")
def signed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("damage")
    sample = Sample(folder / "content")
    for tag in ("my", "ar"):
        sample.translate_all("house", tag)
    pack = build_pack(sample, folder / "sample.sala")
    sign_pack(pack, KEY)
    return pack


def shown(library):
    """Return everything that a reader of three languages could be shown of the works, and how much of it is said to be damaged."""
    found, damaged = set(), 0
    for listed in library.works():
        work = library.work(listed.id)
        if work is None:  # its record cannot be read: from now on it is not there, and told of
            damaged += 1
            continue
        found.add(("work", repr(work)))
        for tag in ("en", "my", "ar"):
            try:
                card = library.card(work, Reader(tag))
                found.add(("title", work.id, tag, repr((card.title, card.title_language))))
                composition = library.open(work, Reader(tag))
                found.add(("title", work.id, tag, repr(composition.title)))
            except PartDamaged:
                damaged += 1
                continue
            for i in range(len(composition)):
                block = composition.composed(i)
                if block.damaged:
                    damaged += 1
                else:
                    found.add(("block", work.id, repr(block)))
        for name in work.assets:
            data = library.image(work, name)
            damaged += data is None
            found |= {("image", work.id, name, data)} if data is not None else set()
    return found, damaged


def outcome(path, genuine):
    """Return what became of a pack: it raises AssertionError where anything is shown as genuine that is not."""
    library = Library([path], KEYS)
    try:
        if not library.packs:
            assert library.problems or library.waiting
            return "refused" if library.problems else "nobody vouches for it"
        found, damaged = shown(library)
        # A damaged language stands back for the next one: what then is shown was packed too, though not for this reader.
        assert {f for f in found if f[0] in ("work", "image", "title")} <= {
            f for f in genuine if f[0] != "block"
        } | titles(genuine)
        texts = {repr_of_words(f) for f in genuine if f[0] == "block"}
        assert {repr_of_words(f) for f in found if f[0] == "block"} <= texts
        for query in ("first", "tree"):
            for hit in Finder(library).search(query, Reader("en")).hits:
                assert ("block", hit.work.id, repr(hit.excerpt.shown)) in genuine
        if damaged or library.problems:
            return "named"
        whole = not any(error for pack in library.packs for error in pack.damaged_parts())
        return "holds nothing that is shown" if whole else "named by the check"
    finally:
        library.close()


def repr_of_words(record):
    return record[1], record[2]


def titles(genuine):
    """Return the titles of each work as any reader could be shown them: in its other languages too, never those of another work."""
    shown = {(f[1], f[3]) for f in genuine if f[0] == "title"}
    return {("title", work, tag, text) for work, text in shown for tag in ("en", "my", "ar")}


def test_thousands_of_changes_and_cuts_show_nothing_that_was_not_signed(signed, tmp_path):
    whole = Library([signed], KEYS)
    genuine, damaged = shown(whole)
    whole.close()
    assert len(genuine) > 60 and not damaged
    data, chance, told = signed.read_bytes(), random.Random(11), {"change": Counter(), "cut": Counter()}
    path = tmp_path / "damaged.sala"
    for turn in range(CHANGES + CUTS):
        broken = bytearray(data)
        kind = "change" if turn < CHANGES else "cut"
        if kind == "change":
            broken[chance.randrange(len(broken))] ^= chance.randint(1, 255)
        else:
            del broken[chance.randrange(len(broken)) :]
        path.write_bytes(broken)
        told[kind][outcome(path, genuine)] += 1
    for kind, counts in told.items():
        print(f"\n{kind}: {sum(counts.values())}: {dict(counts)}; crashes 0, changed words shown as genuine 0")
    assert told["change"]["named"] > 0 and told["cut"]["refused"] > 0
    assert told["cut"]["holds nothing that is shown"] == 0


def test_the_test_sees_a_changed_word(signed, tmp_path):
    """A pack whose words were changed together with their hashes, unsigned: shown as genuine, it would be caught."""
    path = tmp_path / "forged.sala"
    path.write_bytes(signed.read_bytes())
    whole = Library([signed], KEYS)
    genuine, _ = shown(whole)
    whole.close()
    db = sqlite3.connect(path)
    db.execute("UPDATE body SET bytes = CAST(replace(CAST(bytes AS TEXT), 'A tree', 'A stone') AS BLOB)")
    db.commit()
    db.close()
    assert outcome(path, genuine) == "named"  # its hash tells
    with Pack(path, KEYS) as pack:
        bare = Pack.words
        try:
            Pack.words = unchecked
            with pytest.raises(AssertionError):
                outcome(path, genuine)
        finally:
            Pack.words = bare
        assert pack.vouching.origin.vouched


def unchecked(pack, edition, section):
    """Read words without looking at their hash, as no code of ours does."""
    import json

    from reader.core.words import words_from_json

    row = edition.bodies[section].row
    (data,) = pack.file.db.execute("SELECT bytes FROM body WHERE id = ?", (row,)).fetchone()
    try:
        return words_from_json(json.loads(data))
    except ValueError as error:
        raise PackError(pack.path, "x") from error
