"""What every format is made from: a library opened for publishing, the program's words and letters, and each text's
pages."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from xml.etree.ElementTree import Element

from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QImage

from reader.authoring.cache import Cache
from reader.core.composition import Composition, Reader, Skeleton
from reader.core.glossary import Glossary
from reader.core.hashes import canonical, sha256
from reader.core.images import media_format, raster, raster_problem, svg_problem
from reader.core.languages import SCRIPTS, language, reading_order
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.record import record
from reader.core.recordings import Recording
from reader.core.words import Words
from reader.core.works import Listed, Work, WorkKind, is_taken_away
from reader.publish.drawings import for_phones
from reader.publish.letters import LetterCutter, Letters
from reader.ui.application import Application
from reader.ui.document.picture_drawing import draw
from reader.ui.document.pictures import Pictures
from reader.ui.document.work_document import WorkDocument
from reader.ui.i18n.trust_labels import StateSign, state_signs

_CACHE = Path("build/cache")
USED = (("ContentsPanel", "Contents"), ("Topic", "Words to know"), ("TourScreen", "Make the letters larger"))
"""Words of the program that stand on pages beside those of texts."""
_WIDEST = 1200
"""A photograph is no wider, in pixels: phones show no more."""
_HEAVIEST = 200_000
"""A photograph of fewer bytes stays as it is."""
_QUALITY = 72
"""Of pictures in JPEG."""
_OUR_SIGNS = "\u00a0·⁺"
"""What stands between and beside words of the program."""
_CUT_TO_PAGE = SCRIPTS["Hans"]
"""So many letters that each page gets its own."""


@record
class Tongue:
    """The language of a copy, or the two that stand in it together."""

    tags: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Tongue":
        """Return what is written as ``my`` or ``my+en``; raise UnknownLanguage."""
        return cls(tuple(dict.fromkeys(language(tag).tag for tag in text.split("+"))))

    def __str__(self) -> str:
        return "+".join(self.tags)

    @property
    def first(self) -> str:
        return self.tags[0]

    @property
    def own_name(self) -> str:
        """Its name as its readers write it."""
        return " + ".join(language(tag).own_name for tag in self.tags)


@record
class Picture:
    """A picture as a phone gets it: its bytes and the end of its name."""

    data: bytes
    suffix: str

    @property
    def media_type(self) -> str:
        return {"svg": "image/svg+xml", "jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}[self.suffix]


class TextCopy:
    """A work in a tongue: the page that the window shows, and what must be known of it."""

    def __init__(self, publication: "Publication", tongue: Tongue, compositions: Sequence[Composition]):
        self.publication, self.tongue, self.compositions = publication, tongue, tuple(compositions)
        self.work: Work = compositions[0].work
        library, today = publication.library, publication.day(self.work)
        self.number = publication.number(self.work, tongue)
        """The number of the text as it is now."""
        words = publication.use(tongue.first)
        pictures = Pictures(lambda name: library.image(self.work, name))
        self.page = WorkDocument(compositions, pictures, language(words), today, False, publication.glossary)
        self.title, self.title_language = compositions[0].title[0].without_notes(), compositions[0].title[1]
        self.states: list[StateSign] = list(
            dict.fromkeys(
                sign
                for c in compositions
                for sign in state_signs(self.work, c.edition, c.others, today, library.is_trial(self.work), c.origin)
            )
        )
        """How far it can be trusted, most urgent first."""


class Publication:
    """Opens texts of a library in one tongue after the other. Only one may be in use at a time: the program's words are
    in its language."""

    def __init__(self, library: Library, app: Application, taken_away: bool = False):
        """With `taken_away` it has only what is given to people who may be searched: no rights, no news."""
        self.library, self.app, self.taken_away = library, app, taken_away
        self._written: dict[Tongue, list[Listed]] = {}
        self.glossary = Glossary(library)
        self.cutter = LetterCutter(app.fonts.folder, Cache(_CACHE))
        self.picture = lru_cache(256)(self._picture)
        """``picture(work, name)``: a picture as a phone gets it, None where it cannot be shown."""
        self._letters_of = lru_cache(32)(self._all_letters)
        self._skeleton = lru_cache(64)(self._read_skeleton)

    def day(self, work: Work | Listed) -> date | None:
        """Return the day on which a text's state is told: the one up to which its pack speaks."""
        made = self.library.pack_of(work).manifest.made
        return self.library.day(work, made)

    def use(self, tag: str) -> str:
        """Have the program's words in a language, or the one that stands in for it; return which."""
        return self.app.translation.use(reading_order(tag)).tag

    def written(self, tongue: Tongue) -> list[Listed]:
        """Return the works of which something is written in each language of a tongue, and that can be read, in the
        shelf's order."""
        if tongue not in self._written:
            self._written[tongue] = [
                work
                for work in self.library.works(tongue.first)
                if (not self.taken_away or is_taken_away(work.kind, work.topic))
                and all(tag in work.whole or tag in work.partial for tag in tongue.tags)
                and self.library.readable(work, Reader(tongue.first))
            ]
        return self._written[tongue]

    def text(self, work: Listed | Work, tongue: Tongue) -> TextCopy:
        """Return a work in a tongue; raise PartDamaged where it cannot be read."""
        first = self.library.open(work, Reader(tongue.first))
        others = [self.library.reopen(first, Reader(tag)) for tag in tongue.tags[1:]]
        return TextCopy(self, tongue, [first, *others])

    def number(self, work: Listed | Work, tongue: Tongue) -> str:
        """Return the number of a text as it is now: another one where a word, a picture or a check is another."""
        first = self.library.open(work, Reader(tongue.first))
        compositions = [first, *(self.library.reopen(first, Reader(tag)) for tag in tongue.tags[1:])]
        heads = [first.work.to_json(), *(e.to_json() for c in compositions for e in (c.edition, *c.others))]
        return sha256(canonical([str(first.origin), self.library.is_trial(work), str(self.day(work)), heads]))[:16]

    def recording(self, words: Words, tag: str, hand: str) -> Recording | None:
        """Return words of a text made by `hand` as somebody reads them aloud; None where nobody does, or where those
        who do did not agree to be given away."""
        return self.library.recording(words, tag, hand) if self._voices else None

    def voices(self) -> str:
        """Return a number of all recordings as they are now; empty where there are none."""
        return " ".join(pack.manifest.sha256 for pack in self._voices)

    @cached_property
    def _voices(self) -> list[Pack]:
        packs = [pack for pack in self.library.packs if pack.manifest.recordings]
        return packs if not self.taken_away or all(pack.manifest.take_away for pack in packs) else []

    def around(self, tongue: Tongue) -> str:
        """Return a number of what all pages of a tongue share: its words to know and its letters."""
        glossaries = [self.number(w, tongue) for w in self.library.works() if w.kind is WorkKind.GLOSSARY]
        return sha256(canonical([*glossaries, *(self._letters_of(tag) for tag in tongue.tags)]))

    def letters(self, tongue: Tongue, root: Element) -> list[Letters]:
        """Return the letters that a page brings along."""
        needed = letters_in(root)
        found = []
        for tag in tongue.tags:
            script = language(tag).script
            every = "" if script is _CUT_TO_PAGE else self._letters_of(tag)
            found += self.cutter.letters([script.family], every if needed <= set(every) else "".join({*every, *needed}))
        return list({face.family: face for face in found}.values())

    def all_letters(self, tongue: Tongue) -> list[Letters]:
        """Return the letters that all pages in a tongue need together."""
        families = {language(tag).script.family: None for tag in tongue.tags}
        return self.cutter.letters(families, "".join([_OUR_SIGNS, *map(self._letters_of, tongue.tags)]))

    def _all_letters(self, tag: str) -> str:
        """Return the letters of all pages in a language, so that all of them bring the same."""
        found: set[str] = set()
        tongue = Tongue((tag,))
        for listed in self.written(tongue):
            text = self.text(listed, tongue)
            page = text.page
            for index in range(len(page)):
                shown = [*page.composed(index).segments, page.label(index), page.box_title(page.block(index))]
                for words in (*shown, *(sign.words for sign in text.states)):
                    found.update(words.text if words is not None else "")
        for context, used in USED:
            found.update(self.app.translation.words_in(tag, context, used))
        return "".join(sorted(found))

    def _picture(self, work: str, name: str) -> Picture | None:
        found = self.library.work(work)
        data = (self.library.image(found, name) if found is not None and name in found.assets else None) or b""
        kind = media_format(data)
        if not kind or (svg_problem(data) if kind == "svg" else raster_problem(data)):
            return None
        if kind == "svg":
            return Picture(for_phones(data), "svg")
        shape = raster(data)
        if shape is None:
            return None
        suffix = "jpg" if kind in ("jpg", "jpeg") else kind
        if len(data) <= _HEAVIEST and shape.shown[0] <= _WIDEST and shape.orientation == 1:
            return Picture(data, suffix)
        size = QSize(*shape.shown)
        image = draw(data, size.scaled(min(_WIDEST, size.width()), 100_000, Qt.AspectRatioMode.KeepAspectRatio))
        return None if image.isNull() else picture_of(image, "png" if image.hasAlphaChannel() else "jpg")

    def block_of(self, work: str, name: str) -> str:
        """Return the id of the block that a link's name means; empty where there is none."""
        listed = self.library.listed(work)
        if listed is None or not name:
            return ""
        skeleton = self._skeleton(work)
        index = skeleton.names.get(name, skeleton.index.get(name))
        return skeleton.blocks[index].id if index is not None else ""

    def _read_skeleton(self, work: str) -> Skeleton:
        listed = self.library.listed(work)
        assert listed is not None
        return self.library.open(listed, Reader("en")).skeleton


def picture_of(image: QImage, suffix: str) -> Picture:
    """Return a drawn picture as a file."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, suffix.upper(), _QUALITY)  # type: ignore[call-overload]
    return Picture(bytes(buffer.data().data()), suffix)


def letters_in(root: Element) -> set[str]:
    """Return the letters of a page that are seen."""
    told = (
        text for e in root.iter() if e.tag not in ("style", "script") for text in (e.text, e.tail, e.get("data-head"))
    )
    return {letter for text in told for letter in text or ""}
