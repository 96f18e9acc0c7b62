"""Pages for any phone's browser: a file each, in which everything is: words, letters, pictures; no script, nothing from
elsewhere. A file that is sent on is whole."""

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement

from PySide6.QtCore import QCoreApplication

from reader.core.composition import Reader
from reader.core.glossary import Glossary
from reader.core.words import Words
from reader.core.works import Listed
from reader.publish.block_writer import BlockWriter, anchor_of, contents_of, term_anchor
from reader.publish.letters import Letters
from reader.publish.markup import add, clean, html_bytes, say, speaks
from reader.publish.names import Names
from reader.publish.publication import Picture, Publication, TextCopy, Tongue
from reader.publish.shapes import Drawing, Shapes
from reader.publish.style import Face, page_style
from reader.publish.unit import CopyUnit, Files, key_of

translate = QCoreApplication.translate
_POLICY = "default-src 'none'; img-src data:; font-src data: 'self'; style-src 'unsafe-inline'"


class InsideAddresses:
    """Addresses in a file that holds everything. `file_of` gives the address of a work's file, empty where it is in
    this one; None where there is none."""

    def __init__(self, publication: Publication, file_of: Callable[[str], str | None]):
        self._publication, self._file_of = publication, file_of
        self.shapes = Shapes()

    def image(self, work: str, name: str) -> str:
        picture = self._publication.picture(work, name)
        return data_address(picture) if picture is not None else ""

    def drawing(self, work: str, name: str) -> Drawing | None:
        picture = self._publication.picture(work, name)
        return self.shapes.drawing(picture.data) if picture is not None and picture.suffix == "svg" else None

    def place(self, work: str, block: str) -> str:
        file = self._file_of(work)
        return "" if file is None else f"{quote(file)}#{anchor_of(work, block)}" if block or not file else quote(file)

    def find(self, work: str, name: str) -> str:
        return self._publication.block_of(work, name)


def data_address(picture: Picture) -> str:
    """Return an address that holds a picture."""
    coded = f"data:{picture.media_type};base64,{b64encode(picture.data).decode()}"
    if picture.suffix != "svg":
        return coded
    return min(f"data:{picture.media_type},{quote(picture.data, safe=_AS_IT_IS)}", coded, key=len)


_AS_IT_IS = "!$&'()*+,/:;=?@~-_."
"""What of a drawing's text need not be encoded in an address."""


_MOST_TOGETHER = 60
"""Of more works one page tells only where each of them is: no phone opens them all at once."""
WHOLE = "Sala"
"""The name of the page with everything."""


def units(publication: Publication, tongue: Tongue, names: Names) -> Iterator[CopyUnit]:
    """Yield a page for each work, one for all of a folder, and the letters of the tongue."""
    around = publication.around(tongue)
    yield CopyUnit(
        f"html/{tongue}/letters/", (), key_of("letters", around), partial(_letters_files, publication, tongue, names)
    )
    folders: dict[str, list[Listed]] = {}
    for listed in publication.written(tongue):
        ways = partial(names.way, listed.id, suffix="html")
        there = "\n".join(f"{work.id} {ways(work.id)}" for work in publication.written(tongue))
        folders.setdefault(names.folder_of(listed.id), []).append(listed)
        yield CopyUnit(
            f"html/{tongue}/{listed.id}", (listed,), key_of("html", publication.number(listed, tongue), around, there),
            partial(_work_files, publication, tongue, listed, names.place(listed.id, "html"), ways),
        )  # fmt: skip
    for folder, works in folders.items():
        if len(works) > 1:
            numbers = (publication.number(work, tongue) for work in works)
            yield CopyUnit(
                f"html/{tongue}/{folder.rpartition('/')[2]}/", tuple(works), key_of("html", *numbers, around),
                partial(_whole_files, publication, tongue, works, f"{folder}/{WHOLE}.html", names),
            )  # fmt: skip


def _letters_files(publication: Publication, tongue: Tongue, names: Names, _folder: Path) -> Files:
    return {f"{names.folder}/{letters.file_name}": letters.data for letters in publication.all_letters(tongue)}


def _work_files(
    publication: Publication,
    tongue: Tongue,
    listed: Listed,
    name: str,
    ways: Callable[[str], str | None],
    _folder: Path,
) -> Files:
    text = publication.text(listed, tongue)
    letters = "../" * (name.count("/") - 1)
    return {name: work_page(text, lambda work: "" if work == listed.id else ways(work), letters)}


def _whole_files(
    publication: Publication, tongue: Tongue, works: Sequence[Listed], name: str, names: Names, _folder: Path
) -> Files:
    if len(works) > _MOST_TOGETHER:
        return {name: list_page(publication, tongue, works, names)}
    return {name: whole_page(publication, tongue, [publication.text(work, tongue) for work in works])}


def work_page(text: TextCopy, file_of: Callable[[str], str | None], letters: str = "") -> bytes:
    """Return the page of one work, for which its letters are in the folder `letters` beside it."""
    text.publication.use(text.tongue.first)
    root, main = frame(text.tongue, clean(text.title), [text])
    main.set("id", anchor_of(text.work.id, ""))
    addresses = InsideAddresses(text.publication, file_of)
    writer = BlockWriter(text.page, text.tongue.first, addresses)
    article(main, text, writer)
    words_to_know(main, text, writer.terms, text.publication.glossary)
    foot(main, [text])
    faces = [Face(face.family, letters + face.file_name) for face in text.publication.all_letters(text.tongue)]
    return finished(root, text.tongue, faces, addresses, [(text.work.id, writer)])


def whole_page(publication: Publication, tongue: Tongue, texts: Sequence[TextCopy]) -> bytes:
    """Return one page with several works."""
    publication.use(tongue.first)
    root, main = frame(tongue, f"{WHOLE} · {tongue.own_name}", texts)
    there = {text.work.id for text in texts}
    addresses = InsideAddresses(publication, lambda work: "" if work in there else None)
    writers = []
    terms: dict[str, None] = {}
    add(main, "h1", f"{WHOLE} · {tongue.own_name}")
    link_list(main, tongue, ((f"#{anchor_of(text.work.id, '')}", text.title, text.title_language) for text in texts))
    for text in texts:
        writer = BlockWriter(text.page, tongue.first, addresses, below=1)
        article(add(main, "article", id_=anchor_of(text.work.id, "")), text, writer)
        writers.append((text.work.id, writer))
        terms |= writer.terms
    words_to_know(main, texts[0], terms, publication.glossary)
    foot(main, texts)
    return finished(root, tongue, map(inside, publication.letters(tongue, root)), addresses, writers)


def list_page(publication: Publication, tongue: Tongue, works: Sequence[Listed], names: Names) -> bytes:
    """Return a page that leads to those of many works."""
    first = publication.text(works[0], tongue)
    root, main = frame(tongue, f"{WHOLE} · {tongue.own_name}", [first])
    add(main, "h1", f"{WHOLE} · {tongue.own_name}")
    cards = (publication.library.card(work, Reader(tongue.first)) for work in works)
    link_list(
        main, tongue,
        ((quote(names.place(c.work.id, "html").rpartition("/")[2]), c.title, c.title_language) for c in cards),
    )  # fmt: skip
    faces = map(inside, publication.letters(tongue, root))
    return finished(root, tongue, faces, InsideAddresses(publication, lambda _: None), [])


def link_list(parent: Element, tongue: Tongue, rows: Iterable[tuple[str, Words, str]]) -> None:
    """Write a list of links: their addresses, words and languages."""
    listed = SubElement(SubElement(parent, "nav"), "ol")
    for address, words, tag in rows:
        link = add(SubElement(listed, "li"), "a", href=address)
        if tag != tongue.first:
            link.attrib.update(speaks(tag))
        say(link, words.without_notes(), tag)


def frame(tongue: Tongue, title: str, texts: Sequence[TextCopy]) -> tuple[Element, Element]:
    """Return a page without its rules, and its element for the text. On top stands how far it can be trusted."""
    root = Element("html", speaks(tongue.first))
    head = SubElement(root, "head")
    SubElement(head, "meta", {"charset": "utf-8"})
    SubElement(head, "meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"})
    SubElement(head, "meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY})
    add(head, "title").text = title
    body = SubElement(root, "body")
    band(body, texts)
    larger = translate("TourScreen", "Make the letters larger")
    SubElement(
        body, "input", {"type": "checkbox", "class": "larger", "id": "larger", "aria-label": clean(Words.of(larger))}
    )
    add(body, "label", "A\u207a", class_="larger-sign", for_="larger", dir="ltr")
    return root, SubElement(body, "main")


def band(parent: Element, texts: Sequence[TextCopy]) -> None:
    """Say in one line how far some texts can be trusted; it stays in sight."""
    signs = list(dict.fromkeys(sign for text in texts for sign in text.states))
    urgent = [sign for sign in signs if not sign.good] or signs
    if urgent:
        line = add(parent, "div", class_="good band" if urgent[0].good else "band")
        for number, sign in enumerate(urgent):
            if number:
                line[-1].tail = " · "
            say(SubElement(line, "span"), sign.words, texts[0].page.words.tag)


def article(parent: Element, text: TextCopy, writer: BlockWriter) -> None:
    """Write a work: its title, what it holds, all its blocks."""
    page = text.page
    first = page.first
    titled = len(page) > first and page.block(first).level == 1
    writer.write(parent, range(first, first + titled))
    writer.write(parent, range(first))
    entries = contents_of(page)
    if len(entries) > 1:
        nav = SubElement(parent, "nav")
        details = SubElement(nav, "details")
        add(details, "summary", translate("ContentsPanel", "Contents"), page.words.tag)
        listed = SubElement(details, "ul")
        for entry in entries:
            link = add(SubElement(listed, "li"), "a", href=f"#{entry.anchor}")
            if entry.tag != text.tongue.first:
                link.attrib.update(speaks(entry.tag))
            say(link, entry.words, entry.tag)
    writer.write(parent, range(first + titled, len(page)))


def words_to_know(parent: Element, text: TextCopy, targets: Iterable[str], glossary: Glossary) -> None:
    """Write the words of the glossary that stand in a text, with what they mean."""
    found = [(t, term) for t in targets if (term := glossary.term(t, Reader(text.tongue.first))) is not None]
    if not found:
        return
    section = SubElement(parent, "section")
    add(section, "h2", translate("Topic", "Words to know"), text.page.words.tag)
    listed = SubElement(section, "dl")
    for target, term in found:
        for name, words in (("dt", term.term), ("dd", term.meaning)):
            made = SubElement(listed, name, {"id": term_anchor(target)} if name == "dt" else {})
            if term.language != text.tongue.first:
                made.attrib.update(speaks(term.language))
            say(made, words, term.language)


def foot(parent: Element, texts: Sequence[TextCopy]) -> None:
    """Say once more at the end how far texts can be trusted, and their numbers."""
    footer = SubElement(parent, "footer")
    states = SubElement(footer, "p")
    for number, sign in enumerate(dict.fromkeys(sign for text in texts for sign in text.states)):
        if number:
            states[-1].tail = " · "
        say(SubElement(states, "span"), sign.words, texts[0].page.words.tag)
    if len(texts) == 1:
        add(footer, "p", f"{texts[0].work.id} · {texts[0].work.published.isoformat()} · {texts[0].number}", dir="ltr")


def finished(
    root: Element,
    tongue: Tongue,
    faces: Iterable[Face],
    addresses: InsideAddresses,
    writers: Sequence[tuple[str, BlockWriter]],
) -> bytes:
    """Return a page with its rules, its letters and the pictures of its comics."""
    addresses.shapes.finish(root[-1])
    art: dict[str, str] = {}
    for work, writer in writers:
        art |= {name: addresses.image(work, asset) for asset, name in writer.art.items()}
    style = SubElement(root[0], "style")
    style.text = page_style(tongue.first, faces, art)
    return html_bytes(root)


def inside(letters: Letters) -> Face:
    """Return a face that is in the page itself."""
    return Face(letters.family, f"data:font/woff2;base64,{b64encode(letters.data).decode()}")
