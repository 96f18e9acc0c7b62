"""ZIM: the whole library as one file, which Kiwix opens on any phone and ``kiwix-serve`` serves to a room.

Each text is a page at ``LANGUAGE/WORK``, each language has a list of its texts at ``LANGUAGE/``; pictures and letters are
there once. Kiwix divides a question at its spaces alone: where words are written without any, the index has each word,
and each two and three that stand together.
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from libzim.writer import Blob, ContentProvider, Creator, Hint, IndexData, Item
from PySide6.QtCore import QSize

from reader import __version__
from reader.core.break_marks import needs_marks
from reader.core.pack_errors import PartDamaged
from reader.core.words import Words
from reader.publish.block_writer import BlockWriter, anchor_of
from reader.publish.html import article, band, foot, link_list, words_to_know
from reader.publish.markup import add, clean, html_bytes, speaks
from reader.publish.publication import Publication, TextCopy, Tongue, picture_of
from reader.publish.style import Face, page_style
from reader.publish.unit import CopyUnit, Files, key_of

NAME = "Sala.zim"
LANGUAGE_NAMES = {
    "en": "eng", "th": "tha", "ar": "ara", "my": "mya", "zh-Hans": "zho", "prs": "prs", "rad": "rad", "mww": "mww",
    "jra": "jra", "km": "khm", "so": "som", "ta": "tam", "vi": "vie", "ur": "urd",
}  # fmt: skip
"""Languages as openZIM names them (ISO 639-3)."""
_ABOUT = "Rules, health, stories and words to know, in many languages"
_TOGETHER = 3
"""Of how many words a question without spaces may be."""


def units(publication: Publication, tongues: Sequence[Tongue]) -> list[CopyUnit]:
    """Return the one file of a library, in some tongues."""
    works = {work.id: work for tongue in tongues for work in publication.written(tongue)}
    numbers = (
        publication.number(work, tongue) + str(tongue) for tongue in tongues for work in publication.written(tongue)
    )
    around = (publication.around(tongue) for tongue in tongues)
    key = key_of("zim", *numbers, *around)
    return [CopyUnit("zim//", tuple(works.values()), key, partial(_files, publication, tuple(tongues), key))]


def _files(publication: Publication, tongues: tuple[Tongue, ...], key: str, folder: Path) -> Files:
    file = folder / NAME
    file.unlink(missing_ok=True)
    _Library(publication, tongues).write(file)
    steady(file, key)
    return {NAME: file}


class _Provider(ContentProvider):  # type: ignore[misc]  # of a library without types
    def __init__(self, data: bytes):
        super().__init__()
        self._data, self._told = data, False

    def get_size(self) -> int:
        return len(self._data)

    def feed(self) -> Blob:
        data, self._told = (b"" if self._told else self._data), True
        return Blob(data)


class _Found(IndexData):  # type: ignore[misc]
    """What of a page the index has."""

    def __init__(self, title: str, content: str):
        super().__init__()
        self._title, self._content = title, content

    def has_indexdata(self) -> bool:
        return bool(self._content)

    def get_title(self) -> str:
        return self._title

    def get_content(self) -> str:
        return self._content

    def get_keywords(self) -> str:
        return ""

    def get_wordcount(self) -> int:
        return len(self._content.split())


class _Entry(Item):  # type: ignore[misc]
    def __init__(self, path: str, title: str, kind: str, data: bytes, found: _Found | None = None, front: bool = False):
        super().__init__()
        self._path, self._title, self._kind, self._data, self._found, self._front = (
            path,
            title,
            kind,
            data,
            found,
            front,
        )

    def get_path(self) -> str:
        return self._path

    def get_title(self) -> str:
        return self._title

    def get_mimetype(self) -> str:
        return self._kind

    def get_contentprovider(self) -> ContentProvider:
        return _Provider(self._data)

    def get_hints(self) -> dict[Hint, int]:
        return {
            Hint.FRONT_ARTICLE: self._front,
            Hint.COMPRESS: not self._kind.startswith(("image/jpeg", "image/png", "font/")),
        }

    def get_indexdata(self) -> IndexData:
        return self._found or _Found("", "")


class _Library:
    """Writes the pages of a library, and says where the things on them are (``Addresses``)."""

    def __init__(self, publication: Publication, tongues: Sequence[Tongue]):
        self.publication = publication
        self.tongues = [tongue for tongue in tongues if publication.written(tongue)]
        self._pictures: dict[tuple[str, str], str] = {}
        self._letters: dict[str, bytes] = {}
        self._tongue = self.tongues[0]

    # --- addresses, from a page of the tongue that is being written ---

    def image(self, work: str, name: str) -> str:
        picture = self.publication.picture(work, name)
        if picture is None:
            return ""
        number = hashlib.sha256(picture.data).hexdigest()[:16]
        self._pictures[work, name] = f"images/{number}.{picture.suffix}"
        return f"../{self._pictures[work, name]}"

    def drawing(self, _work: str, _name: str) -> None:
        """Return nothing: a picture is a file, which all pages show."""

    def place(self, work: str, block: str) -> str:
        if not any(written.id == work for written in self.publication.written(self._tongue)):
            return ""
        return f"{work}#{anchor_of(work, block)}" if block else work

    def find(self, work: str, name: str) -> str:
        return self.publication.block_of(work, name)

    # --- pages ---

    def write(self, file: Path) -> None:
        """Write everything into a file that is not there."""
        creator = Creator(str(file))
        creator.config_verbose(False)
        creator.config_nbworkers(1)
        creator.config_indexing(True, LANGUAGE_NAMES[self.tongues[0].first])
        creator.set_mainpath("index")
        with creator:
            texts = []
            for tongue in self.tongues:
                self._tongue = tongue
                for listed in self.publication.written(tongue):
                    try:
                        text = self.publication.text(listed, tongue)
                    except PartDamaged:
                        continue
                    texts.append(text)
                    creator.add_item(self._page(text))
                creator.add_item(self._list(tongue, [text for text in texts if text.tongue == tongue]))
            creator.add_item(self._front(texts))
            for path, data, kind in self._things():
                creator.add_item(_Entry(path, "", kind, data))
            self._tell(creator)

    def _page(self, text: TextCopy) -> _Entry:
        self.publication.use(text.tongue.first)
        root, main = self._frame(text.tongue, clean(text.title), [text])
        main.set("id", anchor_of(text.work.id, ""))
        writer = BlockWriter(text.page, text.tongue.first, self)
        up = add(SubElement(main, "p"), "a", href="./")
        up.text = text.tongue.own_name
        article(main, text, writer)
        words_to_know(main, text, writer.terms, self.publication.glossary)
        foot(main, [text])
        art = {name: self.image(text.work.id, asset) for asset, name in writer.art.items()}
        found = _Found(split_title(text), indexed(text))
        path = f"{text.tongue}/{text.work.id}"
        return _Entry(path, clean(text.title), "text/html", self._finished(root, text.tongue, art), found, front=True)

    def _list(self, tongue: Tongue, texts: list[TextCopy]) -> _Entry:
        """Return the list of what there is in a tongue."""
        self.publication.use(tongue.first)
        root, main = self._frame(tongue, tongue.own_name, texts)
        add(main, "h1").text = tongue.own_name
        link_list(main, tongue, ((text.work.id, text.title, text.title_language) for text in texts))
        others = SubElement(main, "p")
        add(others, "a", href="../index").text = "Sala"
        foot(main, texts)
        data = self._finished(root, tongue, {})
        return _Entry(f"{tongue}/", tongue.own_name, "text/html", data, _Found("", ""), front=True)

    def _front(self, texts: list[TextCopy]) -> _Entry:
        """Return the page on which a language is chosen."""
        tongue = Tongue(("en",))
        self.publication.use("en")
        root, main = self._frame(tongue, "Sala", texts[:1])
        add(main, "h1").text = "Sala"
        listed = SubElement(SubElement(main, "nav"), "ul")
        for other in self.tongues:
            link = SubElement(SubElement(listed, "li"), "a", {"href": f"{other}/", **speaks(other.first)})
            link.text = other.own_name
        data = self._finished(root, tongue, {}, up="", tags=tuple(tag for other in self.tongues for tag in other.tags))
        return _Entry("index", "Sala", "text/html", data, _Found("", ""), front=True)

    def _frame(self, tongue: Tongue, title: str, texts: list[TextCopy]) -> tuple[Element, Element]:
        root = Element("html", speaks(tongue.first))
        head = SubElement(root, "head")
        SubElement(head, "meta", {"charset": "utf-8"})
        SubElement(head, "meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"})
        add(head, "title").text = title
        body = SubElement(root, "body")
        band(body, texts)
        return root, SubElement(body, "main")

    def _finished(
        self, root: Element, tongue: Tongue, art: dict[str, str], up: str = "../", tags: tuple[str, ...] = ()
    ) -> bytes:
        faces = []
        for letters in self.publication.letters(Tongue(tags) if tags else tongue, root):
            number = hashlib.sha256(letters.data).hexdigest()[:16]
            self._letters[f"letters/{number}.woff2"] = letters.data
            faces.append(Face(letters.family, f"{up}letters/{number}.woff2"))
        SubElement(root[0], "style").text = page_style(tongue.first, faces, art)
        return html_bytes(root)

    def _things(self) -> list[tuple[str, bytes, str]]:
        found = {path: (data, "font/woff2") for path, data in self._letters.items()}
        for (work, name), path in self._pictures.items():
            picture = self.publication.picture(work, name)
            if picture is not None:
                found[path] = (picture.data, picture.media_type)
        return [(path, data, kind) for path, (data, kind) in sorted(found.items())]

    def _tell(self, creator: Creator) -> None:
        """Say what the file is, as openZIM's readers ask it."""
        packs = self.publication.library.packs
        tags = list(dict.fromkeys(tag for tongue in self.tongues for tag in tongue.tags))
        made = max(pack.manifest.made for pack in packs).isoformat()
        publishers = ", ".join(dict.fromkeys(pack.manifest.publisher for pack in packs)) or "Sala"
        texts = {
            "Name": "sala", "Title": "Sala", "Description": _ABOUT, "Language": ",".join(LANGUAGE_NAMES[tag] for tag in tags),
            "Creator": publishers, "Publisher": "Sala", "Date": made, "Scraper": f"sala-author {__version__}",
            "Tags": "_ftindex:yes;_pictures:yes;_videos:no;_details:yes"
        }  # fmt: skip
        for name, value in texts.items():
            creator.add_metadata(name, value.encode(), "text/plain;charset=utf-8")
        sign = self.publication.app.icons.application().pixmap(QSize(48, 48), 1.0).toImage()
        creator.add_illustration(48, picture_of(sign, "png").data)


def split_title(text: TextCopy) -> str:
    """Return a title as the index has it."""
    return _split(text.title)


def indexed(text: TextCopy) -> str:
    """Return the words of a text as the index has them."""
    found = []
    for composition in text.compositions:
        for index in range(len(composition)):
            found += [_split(words) for words in composition.composed(index).segments]
    return "\n".join(part for part in found if part)


def _split(words: Words) -> str:
    """Return words with spaces between them; where the writing has none, also those that stand together, as one. Some
    readers look for words without their marks, others with them: both are there."""
    text = words.unnoted
    found = text.split()
    if words.breaks and needs_marks(text):
        pieces = [text[a:b] for a, b in pairwise([0, *words.breaks, len(text)])]
        for many in range(1, _TOGETHER + 1):
            together = ("".join(pieces[i : i + many]).strip() for i in range(len(pieces) - many + 1))
            found += [piece for piece in together if piece and " " not in piece]
    bare = [_without_marks(piece) for piece in found]
    return " ".join([*found, *(plain for plain, piece in zip(bare, found, strict=True) if plain not in ("", piece))])


def _without_marks(text: str) -> str:
    """Return text as libzim asks for it: without combining signs, which in some scripts are vowels."""
    kept = (c for c in unicodedata.normalize("NFD", text) if not unicodedata.category(c).startswith("M"))
    return unicodedata.normalize("NFC", "".join(kept))


_GLASS = b"\x0f\x0dXapian Glass"
"""How Xapian's indexes begin: then come two bytes of a version and a number of chance."""


def steady(file: Path, key: str) -> None:
    """Name a file by what it is made of, not by chance: its number, those of its indexes and its checksum follow from
    `key` and what it holds."""
    data = bytearray(file.read_bytes())
    number = hashlib.sha256(key.encode()).digest()[:16]
    data[8:24] = number
    at = data.find(_GLASS)
    while at >= 0:
        start = at + len(_GLASS) + 2
        data[start : start + 16] = number
        at = data.find(_GLASS, start)
    end = int.from_bytes(data[72:80], "little")
    data[end : end + 16] = hashlib.md5(data[:end], usedforsecurity=False).digest()
    file.write_bytes(data)
