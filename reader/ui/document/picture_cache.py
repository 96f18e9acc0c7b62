"""Drawn pictures, kept up to a number of bytes."""

from collections import OrderedDict

from PySide6.QtGui import QImage, QPixmap

Key = tuple[str, int, int]
"""A picture's name, and its size in pixels of the screen."""
_KEPT = 48_000_000
"""How many bytes of drawn pictures are kept, of all works together."""


class PictureCache:
    """The pictures that are drawn, of any number of works: those looked at last, up to so many bytes. Of each work its
    own ``Pictures`` is the owner."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, Key], QPixmap] = OrderedDict()
        self._owners = 0
        self.bytes = 0

    def __len__(self) -> int:
        return len(self._kept)

    def new_owner(self) -> int:
        self._owners += 1
        return self._owners

    def get(self, owner: int, key: Key) -> QPixmap | None:
        """Return a picture, which is then the last that was looked at; None where it is not kept."""
        found = self._kept.get((owner, key))
        if found is not None:
            self._kept.move_to_end((owner, key))
        return found

    def keep(self, owner: int, key: Key, image: QImage) -> None:
        """Keep a picture; what was not looked at for longest goes."""
        kept = self._kept[owner, key] = QPixmap.fromImage(image)
        self.bytes += _weight(kept)
        while self.bytes > _KEPT and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self.bytes -= _weight(dropped)

    def clear(self) -> None:
        """Keep none any more."""
        self._kept.clear()
        self.bytes = 0


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
