"""The fonts that the program carries: from pinned packages, cut to what is needed, under our own names.

A family that shared its name with one on the laptop could be shaped with one file and painted with the
other; so every family is ours by name, in two weights that exist as files.
"""

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import shutil
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from string import ascii_letters

from fontTools import subset
from fontTools.ttLib import TTFont, TTLibError
from fontTools.varLib import instancer

from reader.authoring.nastaliq_words import write_names
from reader.authoring.works import WorkSource
from reader.core.languages import SCRIPTS

WEIGHTS = {"Regular": 400, "Bold": 700}
STAMP = "fonts.json"
_NPM = Path(__file__).resolve().parents[2] / "node_modules"


class FontError(Exception):
    """A font cannot be made; the message says which and what to do."""


@dataclass(frozen=True)
class FontSource:
    """Where a family comes from: a pinned package (a Python module, or of npm where ``npm``) and the file in it, or one
    file a weight."""

    module: str
    file: str
    licence: str = ""
    """The licence's file in the same module; where it is empty, Noto's own text beside another font."""
    bold: str = ""
    """The file of the bold letters, where one file does not hold every weight."""
    npm: bool = False


_OFL = "fonts/ofl/{0}/OFL.txt"


def _noto(module: str, folder: str, file: str) -> FontSource:
    return FontSource(module, f"fonts/ofl/{folder}/{file}", _OFL.format(folder))


SOURCES = {
    "Sala Latin": _noto("justmytype_western_core", "notosans", "NotoSans[wdth,wght].ttf"),
    "Sala Thai": _noto("justmytype_intl_sea", "notosansthai", "NotoSansThai[wdth,wght].ttf"),
    "Sala Naskh": FontSource("pylopdf_fonts_ar", "NotoNaskhArabic-Variable.ttf"),
    "Sala Nastaliq": FontSource(  # no Python package has it
        "@expo-google-fonts/noto-nastaliq-urdu",
        "400Regular/NotoNastaliqUrdu_400Regular.ttf",
        "LICENSE_FONT",
        bold="700Bold/NotoNastaliqUrdu_700Bold.ttf",
        npm=True,
    ),
    "Sala Myanmar": _noto("justmytype_intl_sea", "notosansmyanmar", "NotoSansMyanmar[wdth,wght].ttf"),
    "Sala Chinese": _noto("justmytype_intl_cjk", "notosanssc", "NotoSansSC[wght].ttf"),
    "Sala Khmer": _noto("justmytype_intl_sea", "notosanskhmer", "NotoSansKhmer[wdth,wght].ttf"),
    "Sala Tamil": _noto("justmytype_intl_south_asia", "notosanstamil", "NotoSansTamil[wdth,wght].ttf"),
    "Sala Signs": _noto("justmytype_western_core", "notosanssymbols2", "NotoSansSymbols2-Regular.ttf"),
}

FACES = [(family, weight) for family in SOURCES for weight in WEIGHTS]

# What of a large font is kept, as inclusive ranges of code points; families not named are kept whole.
_LATIN = (
    (0x20, 0x24F),
    (0x250, 0x36F),
    (0x1DC0, 0x1EFF),
    (0x2000, 0x206F),
    (0x2070, 0x214F),
    (0x2190, 0x22FF),
    (0x25A0, 0x25FF),
    (0xFB00, 0xFB06),
    (0xFFFD, 0xFFFD),
)
_SIGNS = ((0x2600, 0x27BF), (0x2B00, 0x2B59), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F7E0, 0x1F7EB))
"""What people type beside words: ☎ ✔ ❗ 👉."""
_DRAWN_ALIKE = {0x2705: 0x2714, 0x274C: 0x2716}
"""Coloured signs that the font lacks, and the plain ones that say the same: ✅ as ✔, ❌ as ✖."""
_CJK_SIGNS = ((0x20, 0x7E), (0x2010, 0x2027), (0x3000, 0x303F), (0xFF00, 0xFFEF))


def gb2312() -> set[str]:
    """Return the characters of GB 2312: the 6,763 Han characters of everyday Chinese, and its signs."""
    rows = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    return {letter for pair in rows for letter in pair.decode("gb2312", errors="ignore")}


def letters(works: Iterable[WorkSource]) -> str:
    """Return every character that the works use, sorted."""
    found: set[str] = set()
    for work in works:
        found.update(work.text)
        for translation in work.translations.values():
            for segments in translation.words.values():
                for words in segments:
                    found.update(words.text)
    return "".join(sorted(found))


def build(out: Path, used: str, progress: Callable[[str], None] = lambda _: None) -> None:
    """Make every face in `out`, if their sources or the letters `used` changed since; raise FontError."""
    _check_sources()
    extra = "".join(c for c in used if c >= "\u2e80" and c not in gb2312())
    stamp = _stamp(extra)
    names = {f"{family} {weight}.ttf" for family, weight in FACES}
    try:
        if json.loads((out / STAMP).read_text("utf-8")) == stamp and names <= {p.name for p in out.iterdir()}:
            write_names(out)  # takes no time, and their form may be another one now
            return
    except (OSError, ValueError):
        pass
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with ProcessPoolExecutor(max_workers=min(os.cpu_count() or 1, 4)) as pool:
        # The largest font first, so that the last worker does not wait for it alone.
        faces = sorted(FACES, key=lambda face: face[0] != "Sala Chinese")
        for done in as_completed([pool.submit(make_face, out, *face, extra) for face in faces]):
            progress(done.result())
    write_names(out)
    for family in SOURCES:
        shutil.copyfile(_licence(family), out / f"{family} OFL.txt")
    (out / STAMP).write_text(json.dumps(stamp), "utf-8")


def make_face(out: Path, family: str, weight: str, extra: str = "") -> str:
    """Write one face to `out`; return its name."""
    font = TTFont(_path(family, weight), recalcTimestamp=False)
    keep = _kept(family, extra)
    if keep is not None:
        options = subset.Options()
        options.layout_features = _FEATURES.get(family, ["*"])
        options.name_IDs = ["*"]
        options.glyph_names = False
        options.notdef_outline = True
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=keep & set(font.getBestCmap()))
        cutter.subset(font)
    if "fvar" in font:
        location = {axis.axisTag: WEIGHTS[weight] if axis.axisTag == "wght" else 100 for axis in font["fvar"].axes}
        font = instancer.instantiateVariableFont(font, location)
    _add_points(font, family)
    _rename(font, family, weight)
    font.save(out / f"{family} {weight}.ttf")
    return f"{family} {weight}"


def _add_points(font: TTFont, family: str) -> None:
    """Give a face the characters that it has glyphs for under other ones."""
    known = font.getBestCmap()
    # What sets words apart and joins them takes no room: found in the same face, it does not divide a word between two.
    alike = dict.fromkeys((0x2060, *range(0x2066, 0x206A)), 0x200B) | (_DRAWN_ALIKE if family == "Sala Signs" else {})
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap |= {new: known[old] for new, old in alike.items() if old in known and new not in known}


_FEATURES = {"Sala Chinese": ["ccmp", "kern", "mark", "mkmk"]}
"""What is kept of a font's rules, where not all is. Chinese digits beside Latin letters would get another form, which
has no character: what is printed to a PDF could not be read back."""


def _kept(family: str, extra: str) -> set[int] | None:
    if family == "Sala Latin":
        return _points(_LATIN)
    if family in ("Sala Naskh", "Sala Nastaliq"):  # their Latin letters are of another style: ours come from Sala Latin
        return set(range(0x10FFFF)) - {ord(c) for c in ascii_letters} - set(range(0xC0, 0x250))
    if family == "Sala Signs":
        return _points(_SIGNS) | {0x20}
    if family == "Sala Chinese":
        return {ord(c) for c in gb2312()} | {ord(c) for c in extra} | _points(_CJK_SIGNS)
    return None


def _points(ranges: Iterable[tuple[int, int]]) -> set[int]:
    return {point for first, last in ranges for point in range(first, last + 1)}


def _rename(font: TTFont, family: str, weight: str) -> None:
    names = {
        1: family,
        2: weight,
        3: f"{family} {weight}",
        4: f"{family} {weight}",
        6: f"{family}-{weight}".replace(" ", ""),
    }
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 5, 7, 13, 14)]
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
    bold = weight == "Bold"
    font["OS/2"].usWeightClass = WEIGHTS[weight]
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0b1100001 | (0b100000 if bold else 0b1000000)
    font["head"].macStyle = 1 if bold else 0


def _check_sources() -> None:
    for script in SCRIPTS.values():
        if script.family not in SOURCES:
            raise FontError(
                f"The script {script.code} has no font: add “{script.family}” to reader/authoring/fonts.py."
            )
    for family, source in SOURCES.items():
        for weight in WEIGHTS:
            try:
                TTFont(_path(family, weight), lazy=True).close()
            except (OSError, TTLibError) as error:
                raise FontError(
                    f"The font of {family} cannot be read from {source.module} ({error}): {_again(source)}."
                ) from error


def _again(source: FontSource) -> str:
    return "run “npm ci”" if source.npm else "install requirements.lock again"


def _path(family: str, weight: str) -> Path:
    source = SOURCES[family]
    return _folder(source) / (source.bold if source.bold and weight == "Bold" else source.file)


def _licence(family: str) -> Path:
    source = SOURCES[family] if SOURCES[family].licence else SOURCES["Sala Latin"]
    return _folder(source) / source.licence


def _folder(source: FontSource) -> Path:
    if source.npm:
        return _NPM / source.module
    found = importlib.util.find_spec(source.module)
    if found is None or found.origin is None:
        raise FontError(f"The package with {source.module} is not installed: install requirements.lock.")
    return Path(found.origin).parent


def _version(source: FontSource) -> str:
    if source.npm:
        return str(json.loads((_folder(source) / "package.json").read_text("utf-8"))["version"])
    return importlib.metadata.version(source.module.replace("_", "-"))


def _stamp(extra: str) -> dict[str, str]:
    packages = {source.module: _version(source) for source in sorted(SOURCES.values(), key=lambda s: s.module)}
    recipe = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    return {**packages, "fonttools": importlib.metadata.version("fonttools"), "recipe": recipe, "extra": extra}
