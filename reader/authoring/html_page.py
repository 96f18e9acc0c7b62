"""Pages that an editor opens in a browser: one file, nothing from elsewhere, the program's colours."""

from dataclasses import fields
from html import escape

from reader.core.isolates import islands
from reader.core.languages import language
from reader.core.palette import DARK, LIGHT, Palette
from reader.core.words import Words

_FRAME = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ {light} }}
@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}
@media print {{ :root {{ {light} }} body {{ background: none; margin: 0 }} tr, li {{ break-inside: avoid }} }}
body {{ font: 16px/1.6 "Noto Sans", "Noto Sans Myanmar", "Noto Sans Khmer", "Noto Sans Thai", sans-serif;
  color: var(--ink); background: var(--paper); margin: 2rem; print-color-adjust: exact }}
h1 {{ font-size: 1.6rem; line-height: 1.3 }} h2 {{ font-size: 1.2rem }}
table {{ border-collapse: collapse; background: var(--sheet) }}
th, td {{ border: 1px solid var(--line); padding: .4rem .6rem; vertical-align: top; text-align: start }}
th {{ background: var(--mark); position: sticky; top: 0 }}
.muted {{ color: var(--muted) }} .notice {{ color: var(--notice); background: var(--notice-ground) }}
.good {{ color: var(--good); background: var(--good-ground) }} .none {{ color: var(--muted) }}
.words {{ white-space: pre-wrap; overflow-wrap: anywhere }}
.line {{ border-bottom: 1px solid var(--edge); display: inline-block; min-width: 16rem }}
.box {{ width: 1.1rem; height: 1.1rem; border: 2px solid var(--edge); display: inline-block; vertical-align: middle }}
{style}
</style>
</head>
<body>
{body}
</body>
</html>
"""


def page(title: str, body: str, style: str = "") -> str:
    """Return a whole page; `body` (with a script of ours, where it has any) and `style` are already HTML and CSS."""
    return _FRAME.format(title=escape(title), body=body, style=style, light=_roles(LIGHT), dark=_roles(DARK))


def cell(words: str, tag: str, element: str = "td") -> str:
    """Return a table cell with `words` in the language of `tag`, running its own way."""
    row = language(tag)
    direction = "rtl" if row.rtl else "ltr"
    return f'<{element} class="words" lang="{tag}" dir="{direction}">{_apart(words, row.rtl)}</{element}>'


def _apart(words: str, rtl: bool) -> str:
    """Return words as HTML; numbers and foreign names in them keep their order, and are copied as they are."""
    shown, done = "", 0
    for start, end in islands(Words(words), rtl):
        shown, done = f'{shown}{escape(words[done:start])}<bdi dir="ltr">{escape(words[start:end])}</bdi>', end
    return shown + escape(words[done:])


def _roles(palette: Palette) -> str:
    return " ".join(
        f"--{f.name.replace('_', '-')}: {getattr(palette, f.name)};" for f in fields(palette) if f.name != "name"
    )
