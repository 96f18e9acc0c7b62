"""The table as XLIFF 1.2 and 2.0: what translation programs open. Words are Markdown, as in the ``.po`` files."""

from pathlib import Path
from xml.etree import ElementTree as ET

from reader.authoring.exchange.table import ExchangeError, Table, TranslationRow
from reader.authoring.importing.archives import MOST_XML, parsed
from reader.core.languages import LANGUAGES, language

_V1, _V2 = "urn:oasis:names:tc:xliff:document:1.2", "urn:oasis:names:tc:xliff:document:2.0"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_HANDED_OUT = "handed out"
_OURS, _POEDITS = "sala:fuzzy", "poedit:fuzzy"
"""What says in XLIFF 2.0 that a row is to be looked at."""
_DRAFT = (
    "needs-translation",
    "needs-adaptation",
    "needs-l10n",
    "needs-review-translation",
    "needs-review-adaptation",
    "new",
    "initial",
)
"""States of a translation that is still to be looked at."""
_UNTOUCHED = ("needs-translation", "new")
"""States of a row that nobody translated; OmegaT leaves them where somebody did, and the source where nobody did."""


def write_1(table: Table, file: Path) -> None:
    """Write a table as XLIFF 1.2; raise OSError."""
    root = ET.Element("xliff", version="1.2", xmlns=_V1)
    about = {
        "original": table.work, "source-language": table.source_language, "target-language": table.language,
        "datatype": "plaintext",
    }  # fmt: skip
    body = ET.SubElement(ET.SubElement(root, "file", about), "body")
    for row in table.rows:
        unit = ET.SubElement(body, "trans-unit", {"id": row.key, "resname": row.key, f"{_XML}space": "preserve"})
        if row.translation and not row.fuzzy:
            unit.set("approved", "yes")
        ET.SubElement(unit, "source").text = row.source
        state = "needs-review-translation" if row.fuzzy else "translated" if row.translation else "needs-translation"
        target = ET.SubElement(unit, "target", {"state": state, f"{_XML}lang": table.language})
        target.text = row.translation
        ET.SubElement(unit, "note").text = row.note
        ET.SubElement(unit, "note", {"from": _HANDED_OUT}).text = row.translation
        if row.suggested:
            other = ET.SubElement(unit, "alt-trans", {"match-quality": "75"})
            ET.SubElement(other, "target").text = row.suggested
    _write(root, file)


def write_2(table: Table, file: Path) -> None:
    """Write a table as XLIFF 2.0; raise OSError."""
    root = ET.Element("xliff", version="2.0", xmlns=_V2, srcLang=table.source_language, trgLang=table.language)
    inside = ET.SubElement(root, "file", id="f1", original=table.work)
    for i, row in enumerate(table.rows, 1):
        unit = ET.SubElement(inside, "unit", id=f"u{i}", name=row.key)
        notes = ET.SubElement(unit, "notes")
        for category, words in (("", row.note), (_HANDED_OUT, row.translation), ("suggestion", row.suggested)):
            if words or category == _HANDED_OUT:
                ET.SubElement(notes, "note", {"category": category} if category else {}).text = words
        state = "initial" if row.fuzzy or not row.translation else "translated"
        segment = ET.SubElement(unit, "segment", state=state)
        if row.fuzzy:
            segment.set("subState", _OURS)
        for tag, words in (("source", row.source), ("target", row.translation)):
            ET.SubElement(segment, tag, {f"{_XML}space": "preserve"}).text = words
    _write(root, file)


def _write(root: ET.Element, file: Path) -> None:
    ET.indent(root, " ")
    for element in root.iter():  # the words keep their own space
        if element.tag in ("source", "target", "note") and element.text is None:
            element.text = ""
    file.write_bytes(b'<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, "utf-8") + b"\n")


def read(file: Path) -> Table:
    """Return the rows of a file in either version; raise ExchangeError, ForeignFileError, OSError."""
    with file.open("rb") as opened:
        data = opened.read(MOST_XML + 1)
    if len(data) > MOST_XML:
        raise ExchangeError(f"{file} is larger than {MOST_XML // 10**6} MB: no translator's file is.")
    root = parsed(file, data)
    if root.tag == f"{{{_V2}}}xliff" or root.get("version", "").startswith("2"):
        return _read_2(root)
    if root.tag.rpartition("}")[2] != "xliff":
        raise ExchangeError(f"{file} is XML of another kind: send a .docx, .xlsx, .xliff or .po back.")
    return _read_1(root)


def _known(tag: str) -> str:
    """Return a tag of a language of the program, nothing for another."""
    tag = tag.replace("_", "-")
    return next(
        (t for t in LANGUAGES if tag.lower() == t.lower() or tag.lower().startswith(f"{language(t).tag.lower()}-")), ""
    )


def _read_1(root: ET.Element) -> Table:
    table = Table("", "")
    for inside in _all(root, "file"):
        table.work = table.work or inside.get("original", "")
        table.language = table.language or _known(inside.get("target-language", ""))
    for unit in _all(root, "trans-unit"):
        target = _first(unit, "target")
        state = target.get("state", "") if target is not None else ""
        words = _words(target)
        old = next((_words(n) for n in _all(unit, "note") if n.get("from") == _HANDED_OUT), None)
        source, approved = _words(_first(unit, "source")), unit.get("approved")
        if state in _UNTOUCHED and words == source:
            words = ""
        # Weblate says the same of what is to be looked at, and that nobody approved it.
        done = state in _UNTOUCHED and approved is None and old is not None and words != old
        fuzzy = bool(words) and state in _DRAFT and approved != "yes" and not done
        table.rows.append(TranslationRow(unit.get("resname") or unit.get("id") or "", source, words, old, fuzzy=fuzzy))
    return table


def _read_2(root: ET.Element) -> Table:
    inside = _first(root, "file")
    work = inside.get("original", "") if inside is not None else ""
    table = Table(work, _known(root.get("trgLang", "")))
    for unit in _all(root, "unit"):
        segments = _all(unit, "segment")
        source = "".join(_words(_first(s, "source")) for s in segments)
        words = "".join(_words(_first(s, "target")) for s in segments)
        old = next((_words(n) for n in _all(unit, "note") if n.get("category") == _HANDED_OUT), None)
        initial = any(s.get("state", "initial") == "initial" for s in segments)
        marks = {s.get("subState", "") for s in segments}
        untouched = old is None or words == old
        # Poedit leaves our own mark where it is, and says by the state that the row is done.
        fuzzy = _POEDITS in marks or (initial and (_OURS in marks or untouched))
        table.rows.append(
            TranslationRow(unit.get("name") or unit.get("id") or "", source, words, old, fuzzy=fuzzy and bool(words))
        )
    return table


def _all(element: ET.Element, name: str) -> list[ET.Element]:
    return [e for e in element.iter() if e.tag.rpartition("}")[2] == name]


def _first(element: ET.Element, name: str) -> ET.Element | None:
    """Return a child by its name, whatever its namespace; those within suggestions do not count."""
    return next((e for e in element if e.tag.rpartition("}")[2] == name), None)


def _words(element: ET.Element | None) -> str:
    return "".join(element.itertext()).strip() if element is not None else ""
