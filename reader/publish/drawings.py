"""Line drawings as a phone gets them: nothing in them that is not seen, and what they use named as old browsers know it."""

from xml.etree.ElementTree import Element, fromstring, register_namespace, tostring

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
register_namespace("", _SVG)
register_namespace("xlink", _XLINK)


def for_phones(data: bytes) -> bytes:
    """Return a drawing that may be shown (see ``svg_problem``) in fewer bytes, of which few need encoding in an address.

    Browsers of before 2019 do not know `href` without its namespace: they would leave out all that is drawn by `use`."""
    root = fromstring(data)
    _tidy(root)
    text = tostring(root, "unicode").replace(" />", "/>")
    if "'" not in text and not any(_local(element) in _WITH_WORDS for element in root.iter()):
        text = text.replace('"', "'")  # in an address a “"” takes three letters
    return text.encode()


_WITH_WORDS = frozenset(("text", "title", "desc", "style"))


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _tidy(element: Element) -> None:
    target = element.attrib.pop("href", None)
    if target is not None:
        element.set(f"{{{_XLINK}}}href", target)
    for child in list(element):
        if not isinstance(child.tag, str):  # a comment
            element.remove(child)
            continue
        if not (child.tail or "").strip() and _local(element) not in _WITH_WORDS:
            child.tail = None
        _tidy(child)
    if len(element) and not (element.text or "").strip() and _local(element) not in _WITH_WORDS:
        element.text = None
