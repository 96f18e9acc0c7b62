"""What a pack says of itself, in the one record that is signed."""

from datetime import date
from typing import Any

from reader.core import limits
from reader.core.hashes import sha256
from reader.core.limits import checked_day, checked_id, checked_words, checked_work_id, whole
from reader.core.record import record
from reader.core.works import BodyRef, body_ref


@record
class Manifest:
    """What a pack says of itself. ``made`` is the newest day its texts speak of, ``trial`` whether it carries unchecked
    texts, ``sha256`` (hex) names the manifest and with it everything in the pack, ``heads`` its table of hashes.
    ``searchable`` are the languages of its index, ``classes`` the first places of headings and of other text,
    ``blocks`` how many blocks each of them has, ``index`` the SHA-256 of it. ``recalls`` are works that must no longer
    be read, as they were up to a day. ``recordings`` are what is read aloud, by language (see
    ``reader.core.recordings``), ``take_away`` whether a stick that can be found on somebody may have them; ``listing``
    the SHA-256 of its rows, ``everyday`` the words that people say (see ``reader.core.everyday``), ``questions`` those of
    the shelf (see ``reader.core.questions``), ``spellings`` other ways to type its words (see
    ``reader.core.spellings``)."""

    format: int
    requires: tuple[str, ...]
    name: str
    publisher: str
    made: date
    trial: bool
    sha256: str
    searchable: tuple[str, ...] = ()
    classes: tuple[int, int] = (0, 0)
    index: str = ""
    recordings: tuple[tuple[str, BodyRef], ...] = ()
    recalls: tuple[tuple[str, date], ...] = ()
    listing: tuple[str, ...] = ()
    heads: str = ""
    everyday: BodyRef | None = None
    blocks: tuple[int, ...] = ()
    questions: BodyRef | None = None
    spellings: BodyRef | None = None
    take_away: bool = True


def whole_number(value: object) -> int:
    """Return a number as packs store it, from 0; raise ValueError or TypeError."""
    return whole(value, 2**40)


def manifest_from_json(m: dict[str, Any], data: bytes) -> Manifest:
    """Return a manifest; raise ValueError, KeyError or TypeError where it has another form."""
    search = m.get("search", {"languages": [], "classes": [0, 0], "sha256": ""})
    first, second = search["classes"]
    recordings, recalls, listing = m.get("recordings", {}), m.get("recalls", {}), m.get("listing", [])
    limits.LANGUAGES.check(max(len(search["languages"]), len(recordings)))
    limits.RECALLS.check(len(recalls))
    limits.WORKS.check(len(listing))
    return Manifest(
        whole_number(m["format"]), tuple(checked_id(feature) for feature in m["requires"]),
        checked_words(m["name"], limits.LINE), checked_words(m["publisher"], limits.MADE_BY),
        date.fromisoformat(m["made"]), bool(m["trial"]), sha256(data),
        tuple(checked_id(tag) for tag in search["languages"]), (whole_number(first), whole_number(second)),
        str(search["sha256"]),
        tuple((checked_id(tag), body_ref(row, sha)) for tag, (row, sha) in sorted(recordings.items())),
        tuple((checked_work_id(work), checked_day(day)) for work, day in sorted(recalls.items())),
        tuple(str(sha) for sha in listing), str(m["heads"]),
        body_ref(*m["everyday"]) if "everyday" in m else None,
        tuple(whole_number(count) for count in search.get("blocks", ())),
        body_ref(*m["questions"]) if "questions" in m else None,
        body_ref(*m["spellings"]) if "spellings" in m else None, m.get("take_away", True) is True,
    )  # fmt: skip
