"""The words of a copy as another program reads them, beside those of the pack."""

import re
import unicodedata

import html5lib

from reader.core.composition import Reader

_UNSEEN = re.compile(r"[\s\u2028\u00a0]")


def plain(text):
    """Return text without white space: where that stands is the layout's."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


def parsed(data):
    """Return a page as a strict reader of HTML understands it: the first mistake in it is raised."""
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(data)


def told(root):
    """Return what an element says, with the words for its pictures where these stand."""
    said = [root.get("alt", ""), root.get("aria-label", ""), root.text or ""]
    for child in root:
        if child.tag not in ("style", "title", "nav"):
            said.append(told(child))
        said.append(child.tail or "")
    return "".join(said)


def segments_of(library, work, tag):
    """Yield the words of every block of a work in a language, as the pack has them."""
    composition = library.open(library.work(work), Reader(tag))
    for index in range(len(composition)):
        for words in composition.composed(index).segments:
            if words.text:
                yield plain(words.text)


def share_found(segments, text):
    """Return how many of the pack's segments are in a text in their order, and how many there are."""
    text, at, found, count = plain(text), 0, 0, 0
    for segment in segments:
        count += 1
        place = text.find(segment, at)
        if place >= 0:
            found, at = found + 1, place + len(segment)
    return found, count
