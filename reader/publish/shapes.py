"""Line drawings in a page itself: what stands in several of them, or in one of them twice, is there once.

The same people and things stand in many drawings. As an address each drawing would be whole and encoded; as elements of
the page they share their shapes.
"""

from collections import Counter
from collections.abc import Iterable
from copy import deepcopy
from functools import cached_property
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from reader.core.blocks import Area
from reader.ui.document.picture_drawing import draw

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
_LINK = "xlink:href"
_DRAWN = frozenset(("defs", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use"))
"""What shows the same wherever it stands: gradients, pictures and drawings in drawings are left to their own file."""
_UNSEEN = frozenset(("title", "desc", "metadata"))
_SAID = frozenset(("class", "role", "version", "aria-label", "aria-hidden"))
_SHORT = 60
"""Of fewer letters a shape is not worth a name of its own."""
_MOST_GROUPS = 24
"""So many parts of a comic's page are looked at one by one."""
_LOOK = 240
"""As wide a comic's page is drawn to see which panels a part of it is in, in pixels."""
_EDGE = 0.02
"""So much of a panel's width or height may be taken by what belongs to another one."""
Box = tuple[float, float, float, float]
"""Left, top, width, height."""


class Shapes:
    """The line drawings of one page."""

    def __init__(self) -> None:
        self.placed: list[Element] = []
        self._names: dict[str, str] = {}
        self._named: dict[str, Element] = {}
        self._drawings: dict[bytes, Drawing | None] = {}

    def drawing(self, data: bytes) -> "Drawing | None":
        """Return a drawing that may be shown (``svg_problem``), ready to be placed on the page; None where it holds what
        has to stay by itself."""
        if data not in self._drawings:
            self._drawings[data] = self._read(data)
        return self._drawings[data]

    def finish(self, parent: Element) -> None:
        """Put shapes that stand there several times in one place, at the end of an element; the rest leads to it."""
        counted: Counter[str] = Counter()
        waiting = [*self.placed, *self._named.values()]
        for root in waiting:
            _count(root, counted)
        often = {key for key, times in counted.items() if times > 1 and len(key) > _SHORT}
        roots = []
        while waiting:
            roots.append(waiting.pop())
            waiting += self._share(roots[-1], often)
        self._share_outlines(roots)
        if used := self.used(self.placed):
            shapes = SubElement(SubElement(parent, "svg", {"class": "shapes", "aria-hidden": "true"}), "defs")
            shapes.extend(used)

    def used(self, roots: Iterable[Element]) -> list[Element]:
        """Return the shapes that lie in one place and that some elements lead to, with their names."""
        found: dict[str, Element] = {}
        waiting = list(roots)
        while waiting:
            for use in waiting.pop().iter("use"):
                name = use.get(_LINK, "")[1:]
                if name not in found:
                    found[name] = self._named[name]
                    waiting.append(found[name])
        for name, shape in found.items():
            shape.set("id", name)
        return [found[name] for name in self._named if name in found]

    def _read(self, data: bytes) -> "Drawing | None":
        root = fromstring(data)
        _bare(root)
        inner = [e for e in root.iter() if e is not root]
        ids = {e.get("id", ""): e for e in inner if "id" in e.attrib}
        box = _box(root)
        if (
            box is None
            or not all(e.tag in _DRAWN for e in inner)
            or not all(e.get(_LINK, "")[1:] in ids for e in inner if e.tag == "use")
        ):
            return None
        named: dict[str, str] = {}

        def drawn(element: Element) -> Element:
            """Return an element in which each `use` leads to a shape of the page: by what it looks like, whatever the
            drawing calls it."""
            made = Element(element.tag, {k: v for k, v in element.attrib.items() if k != "id"})
            made.extend([drawn(child) for child in element if child.tag != "defs"])
            if element.tag == "use":
                target = element.get(_LINK, "")[1:]
                if target not in named:
                    named[target] = self._name(drawn(ids[target]))
                made.set(_LINK, f"#{named[target]}")
            return made

        return Drawing(self, box, drawn(root))

    def _name(self, shape: Element) -> str:
        """Return the name of a shape on this page."""
        key = _key(shape)
        if key not in self._names:
            self._names[key] = f"d{len(self._names) + 1}"
            self._named[self._names[key]] = shape
        return self._names[key]

    def _share(self, root: Element, often: set[str]) -> list[Element]:
        """Put names in the place of shapes that stand there often; return the shapes that got one just now."""
        new = []
        for index, child in enumerate(list(root)):
            key = _key(child)
            if child.tag == "use" or (key not in self._names and key not in often):
                new += self._share(child, often)
                continue
            if key not in self._names:
                new.append(child)
            root[index] = Element("use", {_LINK: f"#{self._name(child)}"})
        return new

    def _share_outlines(self, roots: Iterable[Element]) -> None:
        """Have shapes of one outline in several colours share it."""
        paths = [path for root in roots for path in root.iter("path") if len(path.get("d", "")) > _SHORT]
        often = {d for d, times in Counter(path.get("d", "") for path in paths).items() if times > 1}
        for path in paths:
            outline = path.get("d", "")
            if outline in often and len(path.attrib) > 1:
                del path.attrib["d"]
                path.tag = "use"
                path.set(_LINK, f"#{self._name(Element('path', {'d': outline}))}")


class Drawing:
    """A drawing that can stand on a page, as often as is wanted."""

    def __init__(self, shapes: Shapes, box: Box, root: Element):
        self._shapes, self._box, self._root = shapes, box, root

    def place(self, parent: Element, told: str) -> None:
        """Add it at the end of an element, as wide as this is; `told` says what can be seen."""
        self._frame(parent, self._box, list(self._root), told)

    def place_sign(self, parent: Element) -> None:
        """Add it, small, beside words that say the same."""
        self._svg(parent, self._box, list(self._root)).attrib.update({"class": "sign", "aria-hidden": "true"})

    def place_panel(self, parent: Element, panel: Area, page: Area, told: str, mirrored: bool) -> None:
        """Add what of a comic's page stands in one panel of it."""
        left, top, wide, high = self._box
        across, down = wide / page[2], high / page[3]
        box = (
            left + (panel[0] - page[0]) * across, top + (panel[1] - page[1]) * down, panel[2] * across, panel[3] * down
        )  # fmt: skip
        parts = [part for part, seen in zip(self._root, self._seen, strict=True) if _meet(seen, box)]
        frame = self._frame(parent, box, parts, told)
        if mirrored:
            frame.set("style", f"{frame.get('style')};-webkit-transform:scaleX(-1);transform:scaleX(-1)")

    def _frame(self, parent: Element, box: Box, parts: list[Element], told: str) -> Element:
        """Add a drawing in a frame of its shape: old browsers know no height of a drawing."""
        frame = SubElement(parent, "div", {"class": "drawn", "style": f"padding-top:{_number(100 * box[3] / box[2])}%"})
        self._svg(frame, box, parts).attrib.update({"role": "img", "aria-label": told})
        return frame

    def _svg(self, parent: Element, box: Box, parts: list[Element]) -> Element:
        made = SubElement(parent, "svg", {"viewBox": " ".join(map(_number, box))})
        made.attrib.update({name: value for name, value in self._root.attrib.items() if name not in _PLACE})
        made.extend([deepcopy(part) for part in parts])
        self._shapes.placed.append(made)
        return made

    @cached_property
    def _seen(self) -> list[Box]:
        """Where the parts of the drawing are, all around what is seen of each."""
        if len(self._root) > _MOST_GROUPS:
            return [self._box] * len(self._root)
        return [self._extent(part) for part in self._root]

    def _extent(self, part: Element) -> Box:
        left, top, wide, high = self._box
        alone = Element("svg", {"xmlns": _SVG, "xmlns:xlink": _XLINK, "viewBox": " ".join(map(str, self._box))})
        alone.attrib.update({name: value for name, value in self._root.attrib.items() if name not in _PLACE})
        alone.append(part)
        SubElement(alone, "defs").extend(self._shapes.used([part]))
        image = draw(tostring(alone), QSize(_LOOK, max(1, round(_LOOK * high / wide))))
        scale = wide / image.width()
        x, y, across, down = _inked(image)
        return left + x * scale, top + y * scale, across * scale, down * scale


_PLACE = frozenset(("viewBox", "width", "height", "x", "y", "preserveAspectRatio"))


def _bare(element: Element) -> None:
    """Leave of a drawing what is seen, under the names that HTML has for it."""
    namespace, _, local = str(element.tag).rpartition("}")
    element.tag = local if namespace in (f"{{{_SVG}", "") else str(element.tag)
    for name in (f"{{{_XLINK}}}href", "href"):
        if name in element.attrib:
            element.set(_LINK, element.attrib.pop(name))
    element.attrib = {k: v for k, v in element.attrib.items() if k not in _SAID and not k.startswith("{")}
    element.text = element.tail = None
    for child in list(element):
        if not isinstance(child.tag, str) or child.tag.rpartition("}")[2] in _UNSEEN:
            element.remove(child)
        else:
            _bare(child)


def _box(root: Element) -> Box | None:
    """Return the edges of a drawing."""
    try:
        if "viewBox" in root.attrib:
            left, top, wide, high = map(float, root.attrib["viewBox"].replace(",", " ").split())
        else:
            left, top, wide, high = 0.0, 0.0, float(root.attrib["width"]), float(root.attrib["height"])
    except (KeyError, ValueError):
        return None
    return (left, top, wide, high) if wide > 0 and high > 0 else None


def _inked(image: QImage) -> Box:
    """Return where something is drawn on a picture without ground, in pixels."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    data, line, wide = bytes(alpha.constBits()), alpha.bytesPerLine(), alpha.width()
    rows = [data[y * line : y * line + wide] for y in range(alpha.height())]
    inked = [y for y, row in enumerate(rows) if row.strip(b"\0")]
    if not inked:
        return 0.0, 0.0, 0.0, 0.0
    left = min(wide - len(rows[y].lstrip(b"\0")) for y in inked)
    right = max(len(rows[y].rstrip(b"\0")) for y in inked)
    return left, inked[0], right - left, inked[-1] + 1 - inked[0]


def _meet(seen: Box, box: Box) -> bool:
    """Return whether more of a part is in a panel than what a stroke takes beyond its own."""
    for low, long in ((0, 2), (1, 3)):
        shared = min(seen[low] + seen[long], box[low] + box[long]) - max(seen[low], box[low])
        if shared <= min(box[long] * _EDGE, seen[long] / 2):
            return False
    return True


def _key(element: Element) -> str:
    return tostring(element, "unicode")


def _count(element: Element, counted: Counter[str]) -> None:
    """Count the shapes in an element; what stands in one that was counted before is not counted again."""
    for child in element:
        key = _key(child)
        counted[key] += 1
        if counted[key] == 1:
            _count(child, counted)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
