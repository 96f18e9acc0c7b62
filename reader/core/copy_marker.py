"""The file that stands at the top of a stick while a copy is being made: what the copy makes, and whatever is Sala's
there, so that the next copy finishes what was begun."""

from collections.abc import Iterable
from pathlib import Path

from reader.core.drive import CopyError, CopyFault, opened
from reader.core.stick import UNFINISHED, StickKind, can_be_ours

_LARGEST = 4_000_000
SAID = (
    "This copy of Sala is not finished. Plug in both sticks and copy once more: it goes on where it stopped.\n"
    "การคัดลอก Sala ยังไม่เสร็จ เสียบแท่ง USB ทั้งสองอันแล้วคัดลอกอีกครั้ง\n\n"
)
"""How it begins, for whoever opens it."""
_KIND, _WAS = "= ", "= was "
"""What it says of the kind that is made, and of what the target was before. No file of ours has such a name."""


def marker(kind: StickKind, was: StickKind | None, names: Iterable[str]) -> bytes:
    """Return the file for a copy that makes a stick of `kind` and writes or removes the files of these names."""
    before = f"{_WAS}{was}\n" if was else ""
    return (SAID + f"{_KIND}{kind}\n{before}" + "".join(f"{name}\n" for name in names)).encode()


def kinds_begun(target: Path, listed: StickKind | None) -> tuple[StickKind | None, StickKind | None]:
    """Return which kind a target is, or was begun to become, and which it was before; None where there is none.
    `listed` is the kind that it has a list of."""
    said: list[str] = []
    try:
        with opened(target / UNFINISHED) as file:
            said = file.read(_LARGEST).decode("utf-8", errors="replace").splitlines()
    except OSError:  # it is finished, or nothing was begun
        pass
    now = next((kind for kind in StickKind if f"{_KIND}{kind}" in said), listed)
    before = next((kind for kind in StickKind if f"{_WAS}{kind}" in said), now if not said else listed)
    return now, before


def names_begun(target: Path) -> list[str] | None:
    """Return the names in the file, as far as a stick of ours can have them; None where there is no such file. Raise
    CopyError where it is somebody's own."""
    file = target / UNFINISHED
    if not file.is_file():
        return None
    with opened(file) as found:
        data = found.read(_LARGEST).replace(b"\r\n", b"\n")
    said = SAID.encode()
    if data.startswith(said):
        listed = data.removeprefix(said).decode("utf-8", errors="replace").splitlines()
        return [name for name in listed if can_be_ours(name)]
    if data.strip(b"\0") and not said.startswith(data):  # not what is left of one that was cut off
        raise CopyError(CopyFault.TAKEN, UNFINISHED)
    return None
