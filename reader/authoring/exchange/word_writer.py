"""Writes Word files: paragraphs, tables, bold words, links, pictures, in the styles that ``sala-author import`` knows.

A few parts of Office Open XML, written out: what a program writes that need not open files of others.
"""

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from reader.authoring.importing.model import Run, Runs
from reader.core.blocks import BOXES
from reader.core.languages import language

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_P = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_D = "http://schemas.openxmlformats.org/drawingml/2006"
_POINT = 12_700
"""A point in the units of drawings."""
_DAY = (2000, 1, 1, 0, 0, 0)
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}.main+xml"
_SHADES = {"note": "E8EEF7", "warning": "FBE5E1", "tip": "E6F2E6", "today": "FFF4D6"}
_LOOKS = (
    ("Normal", "Normal", "", '<w:spacing w:after="120"/>', '<w:sz w:val="22"/><w:szCs w:val="22"/>'),
    ("Title", "Title", "Normal", '<w:spacing w:after="240"/>', '<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>'),
    *(
        (f"Heading{n}", f"heading {n}", "Normal", f'<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="{n - 1}"/>',
         f'<w:b/><w:bCs/><w:sz w:val="{36 - 4 * n}"/><w:szCs w:val="{36 - 4 * n}"/>')
        for n in (1, 2, 3)
    ),
    ("Quote", "Quote", "Normal", '<w:ind w:left="567"/>', "<w:i/><w:iCs/>"),
    ("Caption", "caption", "Normal", "", "<w:i/><w:iCs/>"),
    ("Code", "Sala Row", "Normal", "", '<w:color w:val="777777"/><w:sz w:val="16"/>'),
    *(
        (f"Sala{kind.capitalize()}{end.strip()}", f"Sala {kind.capitalize()}{end}", "Normal",
         f'<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="444444"/></w:pBdr><w:shd w:val="clear" w:fill="{_SHADES[kind]}"/>'
         '<w:ind w:left="284"/>', "<w:b/><w:bCs/>" if end else "")
        for kind in BOXES for end in (" Title", "")
    ),
)  # fmt: skip
"""The styles: id, name, what each is made from, its paragraph, its letters."""


class WordPicture(NamedTuple):
    """A picture in a cell: its file, the ending of its name (png, jpeg), its size in points, what it shows."""

    data: bytes
    ending: str
    width: int
    height: int
    shows: str


class WordFile:
    """A Word file that is being written."""

    def __init__(self, template: bool = False):
        self._kind = "template" if template else "document"
        self._body: list[str] = []
        self._links: dict[str, str] = {}
        self._media: dict[bytes, tuple[str, str]] = {}
        """The id and the name of each picture."""
        self._drawings = 0

    def paragraph(self, words: str | Runs, style: str = "", tag: str = "") -> None:
        """Add a paragraph in the style with this id; `tag` is its language."""
        runs = (Run(words),) if isinstance(words, str) else words
        self._body.append(self._paragraph(runs, style, tag))

    def table(
        self, rows: list[list[Runs]], widths: tuple[int, ...], tags: tuple[str, ...], grey: tuple[int, ...] = (),
        pictures: Mapping[tuple[int, int], WordPicture] = MappingProxyType({}),
    ) -> None:  # fmt: skip
        """Add a table with a first row that is repeated; `widths` in twentieths of a point, `tags` the languages of its
        columns, `grey` those that are not to be written in. `pictures`, by row and column, stand below the words."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        lines = []
        for number, row in enumerate(rows):
            cells = "".join(
                self._cell(
                    runs, widths[i], tags[i], i in grey, "" if i or not number else "Code", pictures.get((number, i))
                )
                for i, runs in enumerate(row)
            )
            head = "<w:trPr><w:tblHeader/></w:trPr>" if number == 0 else "<w:trPr><w:cantSplit/></w:trPr>"
            lines.append(f"<w:tr>{head}{cells}</w:tr>")
        borders = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:color="999999"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        self._body.append(
            f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(lines)}</w:tbl><w:p/>'
        )

    def save(self, file: Path) -> None:
        """Write the file: the same bytes for the same words. Raise OSError."""
        main = _MAIN.format(self._kind)
        links = "".join(
            f'<Relationship Id="{key}" Type="{_R}/hyperlink" Target={quoteattr(target)} TargetMode="External"/>'
            for target, key in self._links.items()
        ) + "".join(
            f'<Relationship Id="{key}" Type="{_R}/image" Target="media/{name}"/>' for key, name in self._media.values()
        )
        parts = {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>'
            f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{main}"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{_MAIN.format("styles").replace(".main", "")}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_P}"><Relationship Id="r1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_P}"><Relationship Id="styles" Type="{_R}/styles" '
            f'Target="styles.xml"/>{links}</Relationships>',
            "word/styles.xml": f'<w:styles xmlns:w="{_W}">{"".join(map(_style, _LOOKS))}{_LINK_STYLE}</w:styles>',
            "word/document.xml": f'<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>{"".join(self._body)}{_PAGE}</w:body></w:document>',
        }
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, words in parts.items():
                info = zipfile.ZipInfo(name, _DAY)
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, _HEAD + words)
            for data, (_, name) in self._media.items():
                archive.writestr(zipfile.ZipInfo(f"word/media/{name}", _DAY), data)

    # --- parts ---

    def _cell(
        self, runs: Runs, width: int, tag: str, grey: bool, style: str, picture: WordPicture | None
    ) -> str:  # fmt: skip
        shade = '<w:shd w:val="clear" w:fill="EEEEEE"/>' if grey else ""
        words = self._paragraph(runs, style, tag) + (self._picture(picture) if picture is not None else "")
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{words}</w:tc>'

    def _picture(self, picture: WordPicture) -> str:
        number = len(self._media) + 1
        key, name = self._media.setdefault(picture.data, (f"picture{number}", f"picture-{number}.{picture.ending}"))
        self._drawings += 1
        wide, high = picture.width * _POINT, picture.height * _POINT
        about = f'id="{self._drawings}" name="{name}" descr={quoteattr(picture.shows)}'
        return (
            f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{_D}/wordprocessingDrawing"><wp:extent cx="{wide}" cy="{high}"/>'
            f'<wp:docPr {about}/><a:graphic xmlns:a="{_D}/main"><a:graphicData uri="{_D}/picture"><pic:pic xmlns:pic="{_D}/picture">'
            f'<pic:nvPicPr><pic:cNvPr {about}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{key}"/><a:stretch>'
            f'<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
            "</w:r></w:p>"
        )

    def _paragraph(self, runs: Runs, style: str, tag: str) -> str:
        right = bool(tag) and language(tag).rtl
        about = f"{f'<w:pStyle w:val={quoteattr(style)}/>' if style else ''}{'<w:bidi/>' if right else ''}"
        return f"<w:p><w:pPr>{about}</w:pPr>{''.join(self._run(run, tag, right) for run in runs)}</w:p>"

    def _run(self, run: Run, tag: str, right: bool) -> str:
        looks = "".join(
            mark for mark, there in (
                ('<w:rStyle w:val="Hyperlink"/>', bool(run.link)), ("<w:b/><w:bCs/>", run.strong), ("<w:i/><w:iCs/>", run.emphasis),
                ("<w:rtl/>", right), (f'<w:lang w:val="{_LANGUAGE.get(tag, tag)}" w:bidi="{_LANGUAGE.get(tag, tag)}"/>', bool(tag)),
            ) if there
        )  # fmt: skip
        words = f"[^{run.note}]" if run.note else run.text
        lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in words.split("\n"))
        made = f"<w:r><w:rPr>{looks}</w:rPr>{lines}</w:r>"
        if not run.link:
            return made
        key = self._links.setdefault(address_of(run.link), f"link{len(self._links) + 1}")
        return f'<w:hyperlink r:id="{key}">{made}</w:hyperlink>'


def address_of(target: str) -> str:
    """Return a link of a text as an address that programs of other people leave as it is: they divide it at a “#”."""
    before, sign, name = target.removeprefix("work:").partition("#")
    return f"work:{before}{'/' if sign else ''}{name}" if not target.startswith("http") else target


def target_of(address: str) -> str:
    """Return the link of a text that an address stands for, nothing where it is another's."""
    address = re.sub("^https?://(?=work:)", "", address)  # some programs make every address one of the web
    if not address.startswith("work:"):
        return address if address.startswith("#") else ""
    work, sign, name = address.removeprefix("work:").replace("#", "/").partition("/")
    return f"{f'work:{work}' if work else ''}{'#' if sign else ''}{name}"


_LANGUAGE = {
    "en": "en-GB",
    "prs": "fa-AF",
    "zh-Hans": "zh-CN",
    "my": "my-MM",
    "km": "km-KH",
    "th": "th-TH",
    "vi": "vi-VN",
}
_LINK_STYLE = (
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/>'
    "</w:rPr></w:style>"
)
_PAGE = (
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    '<w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>'
)


def _style(look: tuple[str, str, str, str, str]) -> str:
    key, name, base, paragraph, letters = look
    default = ' w:default="1"' if key == "Normal" else ""
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{key}"><w:name w:val="{name}"/>{based}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
    )


def write_template(file: Path) -> None:
    """Write ``sala.dotx``: an empty file that shows each style once, with what becomes of it. Raise OSError."""
    word = WordFile(template=True)
    word.paragraph("The title of the text", style="Title")
    word.paragraph("Write in the styles of this file: “sala-author import” knows each of them.")
    for n, said in ((1, "A part"), (2, "A heading below it"), (3, "A heading below that")):
        word.paragraph(said, style=f"Heading{n}")
    for kind in BOXES:
        word.paragraph(f"The title of a box ({kind})", style=f"Sala{kind.capitalize()}Title")
        word.paragraph("Its words.", style=f"Sala{kind.capitalize()}")
    word.paragraph("What somebody said.", style="Quote")
    word.paragraph("The words below a picture.", style="Caption")
    word.save(file)
