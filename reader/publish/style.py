"""How a page looks: plain rules that a browser of 2014 knows too, in the program's colours."""

import re
from collections.abc import Iterable

from reader.core.languages import language
from reader.core.palette import DARK, LIGHT, Palette
from reader.core.record import record

_RULES = """
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0; font-family: FAMILY; line-height: LEADING; overflow-wrap: break-word; word-wrap: break-word }
main, section, nav, figure, figcaption, footer { display: block }
main { max-width: 38em; margin: 0 auto; padding: 0 1em 3em }
h1 { font-size: 1.6em; line-height: 1.35; margin: .6em 0 } h2 { font-size: 1.3em; margin: 1.6em 0 .4em }
h3 { font-size: 1.12em; margin: 1.3em 0 .3em } h4 { font-size: 1em; margin: 1.2em 0 .3em } h2, h3, h4 { line-height: 1.4 }
p, ul, ol, dl, table, figure, blockquote, .box { margin: .7em 0 }
ul, ol { padding-START: 1.5em; padding-END: 0 } li { margin: .35em 0 } dd { margin-START: 1em; margin-END: 0 }
dt { font-weight: bold; margin-top: .8em }
ul.signs { padding: 0; list-style: none } ul.signs > li { overflow: hidden; min-height: 2.8em; margin: .8em 0 }
img { max-width: 100%; height: auto; border: 0 } figure > img { display: block; margin: 0 auto; width: 100% }
.drawn { position: relative } .drawn svg { position: absolute; top: 0; left: 0; width: 100%; height: 100% }
.shapes { position: absolute; width: 0; height: 0 }
.sign { float: START; width: 2.6em; height: 2.6em; margin-END: .7em }
figcaption, .seen, .told, .label, footer { font-size: .9em }
blockquote { margin-START: 0; margin-END: 0; padding-START: .8em; border-START: 4px solid }
.box { padding: .2em .9em; border-radius: 8px; border-START: 6px solid } .box-title { font-weight: bold }
.box.state, .box.checked { font-size: .9em; border: 0 }
table { border-collapse: collapse; width: 100% } th, td { padding: .4em; border-bottom: 1px solid; vertical-align: top;
  text-align: START } .end { text-align: END } .center { text-align: center }
.side { display: block } .second { margin: .3em 0 .5em; padding-START: .7em; border-START: 3px solid }
[dir=rtl].second { padding-left: 0; border-left: 0; padding-right: .7em; border-right: 3px solid }
[dir=ltr].second { padding-right: 0; border-right: 0; padding-left: .7em; border-left: 3px solid }
[dir=ltr] { text-align: left } [dir=rtl] { text-align: right }
.marked { white-space: nowrap } .marked wbr { white-space: normal }
a.term { text-decoration: none; border-bottom: 2px dotted } sup { line-height: 0; font-size: .89rem }
.panel { overflow: hidden; border-radius: 6px } .panel > div { background-repeat: no-repeat;
  -webkit-print-color-adjust: exact } .said { margin-START: 1em }
.band { text-align: center; font-size: .9em; font-weight: bold; padding: .2em .6em; position: -webkit-sticky;
  position: sticky; top: 0; z-index: 1 }
nav ol, nav ul { padding-START: 1.4em } nav summary { font-weight: bold; padding: .5em 0 } nav a { display: block; padding: .35em 0 }
.larger { display: none } .larger-sign { float: END; font-weight: bold; padding: .4em .8em; margin: .4em 0 0; border: 1px solid;
  border-radius: 8px; cursor: pointer; line-height: 1.2 }
.larger:checked ~ main { font-size: 150%; max-width: 30em }
footer { margin-top: 2.5em; padding-top: .6em; border-top: 1px solid }
article > h2 { font-size: 1.5em; margin-top: .6em } article + article { margin-top: 4em; padding-top: 1em; border-top: 4px double }
@media (max-width: 34em) { table.wide thead { display: none }
  table.wide, table.wide tbody, table.wide tr, table.wide td { display: block; width: auto; text-align: START }
  table.wide tr { padding: .5em 0; border-bottom: 1px solid } table.wide td { border: 0; padding: .15em 0 }
  table.wide td[data-head]:before { content: attr(data-head); display: block; font-size: .9em; font-weight: bold } }
@media print { .larger-sign, nav { display: none } main { max-width: none } html, body { background: none !important }
  body { display: table; width: 100% } .band { display: table-header-group; page-break-inside: avoid; -webkit-print-color-adjust: exact }
  h2, h3, .box-title { page-break-after: avoid } img, tr, .box, .panel { page-break-inside: avoid } }
"""
_COLOURS = """
html, body { background: paper; color: ink } a { color: link } h1, h2 { color: accent }
.band { background: notice_ground; color: notice } .good.band { background: good_ground; color: good }
.label, .box.state { background: notice_ground; color: notice } .box.checked { background: good_ground; color: good }
.box.note { background: note_ground; border-color: link } .box.warning { background: warning_ground; border-color: notice }
.box.tip, .box.today { background: tip_ground; border-color: good }
blockquote, .second, .said b { border-color: accent } .said b { color: accent }
figcaption, .seen, .told, footer, table.wide td:before { color: muted }
th, td, tr, footer, article, .larger-sign { border-color: line } th { background: mark }
"""
_PLAIN = "sans-serif"
_SPACES = re.compile(r" ?([{};,]) ?|(?<=:) ")
"""White space that says nothing."""


@record
class Face:
    """Letters that a page brings along: their family, and where they are."""

    family: str
    address: str


def page_style(tag: str, faces: Iterable[Face] = (), art: dict[str, str] | None = None, book: bool = False) -> str:
    """Return the rules of a page in the language of `tag`; `art` are addresses of pictures by the class that shows
    them. In a `book` without what its reading system decides: dark colours, and how directions are kept apart."""
    row = language(tag)
    faces = list(faces)
    start, end = ("right", "left") if row.rtl else ("left", "right")
    families = ", ".join([*dict.fromkeys(f'"{face.family}"' for face in faces), _PLAIN])
    rules = _RULES.replace("START", start).replace("END", end).replace("FAMILY", families)
    rules = rules.replace("LEADING", str(row.script.leading))
    found = [face_rule(face) for face in faces]
    found += [rules, _coloured(LIGHT)]
    if not book:
        found.append("bdi { unicode-bidi: -webkit-isolate; unicode-bidi: isolate }")
        found.append(f"@media screen and (prefers-color-scheme: dark) {{{_coloured(DARK)}}}")
    found += [f'.{name} {{ background-image: url("{address}") }}' for name, address in (art or {}).items()]
    return "\n".join(_SPACES.sub(r"\1", " ".join(part.split())) for part in found)


def face_rule(face: Face) -> str:
    """Return the rule that brings letters along."""
    return f'@font-face {{ font-family: "{face.family}"; src: url("{face.address}") format("woff2") }}'


def _coloured(palette: Palette) -> str:
    """Return the rules about colours in those of a palette."""
    colours = vars(palette)
    return re.sub(r"(?<=: )\w+", lambda found: colours.get(found[0], found[0]), _COLOURS)
