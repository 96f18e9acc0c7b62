"""Drawings that try to read a file of the laptop, to ask the network, to run, or never to end."""

import base64
import gzip
import io
import random
import zlib
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import quote

from PIL import Image

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
ROOT = f'xmlns="{SVG}" xmlns:xlink="{XLINK}" viewBox="0 0 90 60"'


@lru_cache(64)
def png(width: int = 4, height: int = 4, mode: str = "RGB") -> bytes:
    """Return a small genuine PNG."""
    out = io.BytesIO()
    Image.new(mode, (width, height)).save(out, "PNG")
    return out.getvalue()


def data_address(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def targets(canary: str) -> list[str]:
    """Return addresses outside of the pack; `canary` is the path of a picture that is really there."""
    return [
        canary, f"file://{canary}", f"file:{canary}", f"FILE://{canary}", f" {canary}", f"\n{canary}\n", f"//{canary}", f"{canary}#x",
        f"file://localhost{canary}", quote(canary, safe=""), "/etc/passwd", "../../../../../../../../etc/passwd", "canary.png",
        "./canary.png", "\\\\server\\share\\x.png", "//server/share/x.png", "smb://server/x.png", "http://127.0.0.1:9/x.png",
        "https://example.org/x.png", "ftp://example.org/x", "qrc:/x.png", ":/x.png", "C:\\x.png", "/proc/self/environ",
        "data:image/svg+xml;base64," + base64.b64encode(_inner(canary).encode()).decode(),
        "data:image/svg+xml," + quote(_inner(canary)), "data:image/svg+xml;charset=utf-16," + quote(_inner(canary).encode("utf-16")),
        "data:image/svg+xml;base64," + base64.b64encode(gzip.compress(_inner(canary).encode(), mtime=0)).decode(),
        "data:image/png;base64," + base64.b64encode(_inner(canary).encode()).decode(), "data:image/png;base64,AAAA",
        "data:text/html;base64,AAAA", "data:;base64,AAAA", "DATA:image/svg+xml;base64," + base64.b64encode(_inner(canary).encode()).decode(),
        "javascript:alert(1)",
    ]  # fmt: skip


def _inner(canary: str) -> str:
    return f'<svg {ROOT}><image xlink:href="{canary}" width="90" height="60"/></svg>'


CHANNELS = {
    "image": '<image href="{t}" width="9" height="9"/>',
    "image of xlink": '<image xlink:href="{t}" width="9" height="9"/>',
    "image of another name": '<image xmlns:q="http://www.w3.org/1999/xlink" q:href="{t}" width="9" height="9"/>',
    "image of a foreign space": '<q:image xmlns:q="urn:q" xlink:href="{t}" width="9" height="9"/>',
    "image with space": '<image xlink:href = "&#10;{t}" width="9" height="9"/>',
    "two links": '<image href="#a" xlink:href="{t}" width="9" height="9"/>',
    "use": '<use href="{t}#x"/>',
    "use of xlink": '<use xlink:href="{t}"/>',
    "fill": '<rect width="9" height="9" fill="url({t})"/>',
    "fill in quotes": "<rect width='9' height='9' fill='url(\"{t}\")'/>",
    "style": '<rect width="9" height="9" style="fill:url({t})"/>',
    "style with escapes": '<rect width="9" height="9" style="fill:\\75 rl({t})"/>',
    "style with comments": '<rect width="9" height="9" style="fill:u/**/rl({t})"/>',
    "style with entities": '<rect width="9" height="9" style="fill:&#117;&#114;&#108;({t})"/>',
    "style in capitals": '<rect width="9" height="9" style="FILL:URL({t})"/>',
    "import": '<style>@import url("{t}");</style>',
    "import in data": '<style><![CDATA[@import "{t}";]]></style>',
    "font of css": '<style>@font-face {{ font-family: q; src: url("{t}"); }}</style><text font-family="q">q</text>',
    "background": '<style>rect {{ fill: url("{t}"); background: url("{t}") }}</style><rect width="9" height="9"/>',
    "font": '<font><font-face><font-face-src><font-face-uri xlink:href="{t}"/></font-face-src></font-face></font>',
    "text": '<text font-family="{t}">q</text>',
    "text path": '<text><textPath xlink:href="{t}#q">q</textPath></text>',
    "tref": '<text><tref xlink:href="{t}"/></text>',
    "base": '<g xml:base="{t}"><image xlink:href="x.png" width="9" height="9"/></g>',
    "base of the root": '<image xlink:href="x.png" xml:base="{t}/" width="9" height="9"/>',
    "filter": '<filter id="f"><feImage xlink:href="{t}"/></filter><rect width="9" height="9" filter="url(#f)"/>',
    "filter elsewhere": '<rect width="9" height="9" filter="url({t}#f)"/>',
    "mask": '<mask id="m"><image xlink:href="{t}" width="9" height="9"/></mask><rect width="9" height="9" mask="url(#m)"/>',
    "pattern": '<pattern id="p" width="9" height="9"><image xlink:href="{t}" width="9" height="9"/></pattern>'
    '<rect width="9" height="9" fill="url(#p)"/>',
    "marker": '<path d="M0 0L9 9" marker-end="url({t}#m)"/>',
    "clip": '<rect width="9" height="9" clip-path="url({t}#c)"/>',
    "gradient": '<linearGradient id="g" xlink:href="{t}#g"/><rect width="9" height="9" fill="url(#g)"/>',
    "cursor": '<rect width="9" height="9" cursor="url({t})"/>',
    "profile": '<color-profile xlink:href="{t}"/>',
    "foreign": '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="{t}"/></foreignObject>',
    "frame": '<iframe xmlns="http://www.w3.org/1999/xhtml" src="{t}"/>',
    "script": '<script xlink:href="{t}"/>',
    "handler": "<rect width='9' height='9' onload='fetch(\"{t}\")'/>",
    "link": '<a xlink:href="{t}"><rect width="9" height="9"/></a>',
    "video": '<video xlink:href="{t}" width="9" height="9"/>',
    "audio": '<audio xlink:href="{t}"/>',
    "animation": '<animation xlink:href="{t}"/>',
    "set": '<image width="9" height="9" xlink:href="#a"><set attributeName="href" to="{t}"/></image>',
    "animate": '<image width="9" height="9"><animate attributeName="xlink:href" values="{t}" dur="1s"/></image>',
    "switch": '<switch><image xlink:href="{t}" width="9" height="9"/></switch>',
    "metadata": '<metadata><image xlink:href="{t}" width="9" height="9"/></metadata>',
    "description": '<desc><image xlink:href="{t}" width="9" height="9"/></desc>',
    "drawing in a drawing": '<svg><image xlink:href="{t}" width="9" height="9"/></svg>',
    "symbol": '<symbol id="s"><image xlink:href="{t}" width="9" height="9"/></symbol><use xlink:href="#s"/>',
    "paint server": '<solidColor id="c"/><rect width="9" height="9" fill="url({t}#c) #fff"/>',
    "include": '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{t}"/>',
    "entity in an address": '<image xlink:href="&x;" width="9" height="9"/>',
    "handler of events": '<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load" xlink:href="{t}"/>',
}
BEFORE = {
    "nothing": "",
    "a declaration": '<?xml version="1.0" encoding="UTF-8"?>',
    "a style sheet": '<?xml-stylesheet href="{t}"?>',
    "a document type": '<!DOCTYPE svg SYSTEM "{t}">',
    "an entity": '<!DOCTYPE svg [<!ENTITY x SYSTEM "{t}">]>',
    "an inner entity": '<!DOCTYPE svg [<!ENTITY x "{t}">]>',
    "another encoding": '<?xml version="1.0" encoding="{e}"?>',
}
ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-7",
    "latin-1",
    "cp037",
    "gzip",
    "zlib",
)


def reaching_outside(canary: str, count: int = 500, seed: int = 33) -> Iterator[tuple[str, bytes]]:
    """Yield `count` drawings that name something outside of themselves, with a name for each: every channel, every way to write an
    address, every encoding at least once."""
    dice = random.Random(seed)
    addresses = targets(canary)
    names = list(CHANNELS)
    for number in range(count):
        channel = names[number % len(names)]
        address = addresses[number % len(addresses)] if number < 3 * len(addresses) else dice.choice(addresses)
        before, encoding = "nothing", "utf-8"
        if number >= len(names):
            before = dice.choice(list(BEFORE)) if dice.random() < 0.4 else "nothing"
            encoding = ENCODINGS[number % len(ENCODINGS)] if dice.random() < 0.5 else "utf-8"
        if channel == "entity in an address":
            before = dice.choice(("an entity", "an inner entity"))
        yield f"{number} {channel}, {before}, {encoding}", drawing(channel, address, before, encoding)


def drawing(channel: str, address: str, before: str = "nothing", encoding: str = "utf-8") -> bytes:
    """Return a drawing that names `address` through a channel, in an encoding."""
    declared = "UTF-16" if encoding.startswith("utf-16") else encoding.upper()
    head = BEFORE[before].replace("{t}", _escaped(address)).replace("{e}", declared)
    body = CHANNELS[channel].replace("{t}", _escaped(address)).replace("{{", "{").replace("}}", "}")
    text = f'{head}<svg {ROOT}><rect width="90" height="60" fill="#fff"/>{body}</svg>'
    if encoding == "gzip":
        return gzip.compress(text.encode(), mtime=0)
    if encoding == "zlib":
        return zlib.compress(text.encode())
    return text.encode(encoding, "xmlcharrefreplace")


def _escaped(address: str) -> str:
    return address.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def endless(dice: random.Random) -> bytes:
    """Return a drawing that costs much time or memory for its size."""
    kind = dice.randrange(12)
    count = dice.choice((50, 500, 5000, 50_000))
    inside = {
        0: "<g id='a0'><rect width='1' height='1'/></g>"
        + "".join(f"<g id='a{n}'>" + f"<use href='#a{n - 1}'/>" * 10 + "</g>" for n in range(1, 9)) + "<use href='#a8'/>",
        1: "<g id='a'><use href='#a'/></g>",
        2: "<g>" * count + "</g>" * count,
        3: "<rect width='90' height='60' opacity='.5'/>" * count,
        4: f"<image width='90' height='60' href='{data_address(png(dice.choice((10, 3000)), 3000, 'L'))}'/>" * min(count, 5),
        5: "<path fill='none' stroke='#000' d='M" + "L".join(f"{dice.randrange(90)} {dice.randrange(60)}" for _ in range(count)) + "'/>",
        6: "<path stroke='#000' stroke-dasharray='.0001 .0001' d='" + "M0 0L90 60" * count + "'/>",
        7: "".join(f"<linearGradient id='g{n}' href='#g{n + 1}'/>" for n in range(count)) + "<rect width='9' height='9' fill='url(#g0)'/>",
        8: "".join(f"<mask id='m{n}'><rect width='9' height='9' mask='url(#m{n + 1})'/></mask>" for n in range(count)),
        9: f"<path stroke='#000' stroke-width='{10.0**dice.randrange(3, 30)}' d='M-1e{dice.randrange(30)} 0L1e9 9'/>",
        10: "<text font-size='1e6'>" + "a" * count + "</text>",
        11: "<!--" + "x" * count * 20 + "-->",
    }[kind]  # fmt: skip
    return f"<svg {ROOT}>{inside}</svg>".encode()


def damaged(data: bytes, dice: random.Random) -> bytes:
    """Return bytes with some of them changed, cut off, taken twice or exchanged."""
    found = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 8))):
        if not found:
            break
        at = dice.randrange(len(found))
        kind = dice.randrange(6)
        if kind == 0:
            found[at] ^= 1 << dice.randrange(8)
        elif kind == 1:
            del found[at:]
        elif kind == 2:
            del found[at : at + dice.randrange(1, 40)]
        elif kind == 3:
            found[at:at] = found[at : at + dice.randrange(1, 200)]
        elif kind == 4:
            found[at : at + 4] = dice.choice(
                (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\xff\xda\xff\xda")
            )
        else:
            found[at] = dice.randrange(256)
    return bytes(found)
