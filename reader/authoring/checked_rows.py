"""Which rows of a text somebody has checked: ``checked/TAG.txt`` in its folder, a seal and a key a line, written with each
check. Of a check that lapsed it tells what is to be looked at again, and what is as it was."""

from pathlib import Path

from reader.authoring.reviews import seals_of
from reader.authoring.whole_file import write_whole
from reader.authoring.works import WorkSource


def checked_file(work: WorkSource, tag: str) -> Path:
    """Return where the rows of a text in a language that were checked are written."""
    return work.folder / "checked" / f"{tag}.txt"


def record_rows(work: WorkSource, tag: str) -> None:
    """Write down the rows of a text as they are now; raise TranslationError, OSError."""
    rows = "".join(f"{seal}\t{key}\n" for key, seal in sorted(seals_of(work, tag).items()))
    write_whole(checked_file(work, tag), rows)


def changed_since_check(work: WorkSource, tag: str) -> frozenset[str] | None:
    """Return the keys of the rows that are others than when the text was checked last; None where no check lapsed, or
    nobody knows. Raise TranslationError."""
    if not work.checks(tag).lapsed:
        return None
    try:
        lines = checked_file(work, tag).read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return None
    before = {key: seal for seal, _, key in (line.partition("\t") for line in lines)}
    return frozenset(key for key, seal in seals_of(work, tag).items() if before.get(key) != seal)
