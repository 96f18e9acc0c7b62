"""Translation memories (TMX 1.4): everything translated goes out, and others' come in as suggestions."""

from pathlib import Path
from xml.etree import ElementTree as ET

from reader.authoring.exchange.table import ExchangeError, Suggestions
from reader.authoring.importing.archives import parsed
from reader.authoring.whole_file import write_whole
from reader.authoring.works import WorkSource

_XML = "{http://www.w3.org/XML/1998/namespace}lang"
_MOST = 60_000_000
_MOST_PAIRS = 100_000


def write_memory(works: list[WorkSource], tags: list[str], file: Path) -> int:
    """Write what is translated and up to date into a memory; return how many pairs. Raise OSError."""
    root = ET.Element("tmx", version="1.4")
    ET.SubElement(root, "header", {
        "creationtool": "sala-author", "creationtoolversion": "1", "segtype": "paragraph", "o-tmf": "PO", "adminlang": "en",
        "srclang": "*all*", "datatype": "plaintext",
    })  # fmt: skip
    body = ET.SubElement(root, "body")
    count = 0
    for work in works:
        for segment in work.document.segments:
            words = {
                tag: t.raw[segment.key]
                for tag, t in work.translations.items()
                if tag in tags and t.raw.get(segment.key)
            }
            if not words:
                continue
            unit = ET.SubElement(body, "tu", tuid=f"{work.id} {segment.key}")
            for tag, said in ((work.source_language, segment.words), *sorted(words.items())):
                ET.SubElement(ET.SubElement(unit, "tuv", {_XML: tag}), "seg").text = said
            count += len(words)
    ET.indent(root, " ")
    write_whole(file, b'<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "utf-8") + b"\n")
    return count


def read_memory(file: Path, source: str, target: str) -> Suggestions:
    """Return what a memory has for two languages; raise ExchangeError, ForeignFileError, OSError."""
    with file.open("rb") as opened:
        data = opened.read(_MOST + 1)
    if len(data) > _MOST:
        raise ExchangeError(f"{file} is larger than {_MOST // 10**6} MB: export the two languages alone.")
    root = parsed(file, data)
    if root.tag.rpartition("}")[2] != "tmx":
        raise ExchangeError(f"{file} is no translation memory: export it as TMX.")
    pairs: dict[str, str] = {}
    for unit in root.iter("tu"):
        said = {_tag(tuv): _words(tuv) for tuv in unit.iter("tuv")}
        ours, theirs = _of(said, source), _of(said, target)
        if ours and theirs and len(pairs) < _MOST_PAIRS:
            pairs.setdefault(ours, theirs)
    return Suggestions(pairs)


def _tag(tuv: ET.Element) -> str:
    return (tuv.get(_XML) or tuv.get("lang") or "").replace("_", "-").lower()


def _words(tuv: ET.Element) -> str:
    segment = tuv.find("seg")
    return "".join(segment.itertext()).strip() if segment is not None else ""


def _of(said: dict[str, str], tag: str) -> str:
    """Return the words in a language, whatever its country."""
    wanted = tag.lower()
    return next((words for key, words in said.items() if key == wanted or key.startswith(f"{wanted}-")), "")
