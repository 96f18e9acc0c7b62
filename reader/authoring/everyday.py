"""The source of what people say, ``content/everyday.toml``: groups of words, and where they lead."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reader.authoring.mistakes import Mistakes
from reader.authoring.questions import block_of
from reader.authoring.works import WorkSource
from reader.core import limits
from reader.core.everyday import WordGroup
from reader.core.folding import tokens
from reader.core.languages import LANGUAGES
from reader.core.settings import parse_toml

EVERYDAY_FILE = "everyday.toml"


def read_everyday(content: Path, works: Iterable[WorkSource], mistakes: Mistakes) -> list[WordGroup]:
    """Return the groups of everyday words beside the works, and tell `mistakes` of all that is wrong. Without the file
    there are none.

    The file has ``[[group]]`` tables: ``name``, ``leads`` (“work”, “work#name”: a part or a term, “work#name@Begins so”: the
    block there whose source begins so) and ``words``, by language.
    """
    file = content / EVERYDAY_FILE
    if not file.is_file():
        return []
    text = file.read_text("utf-8")
    try:
        groups = parse_toml(text).get("group", [])
    except ValueError as error:
        found = re.search(r"line (\d+)", str(error))
        mistakes.add(file, int(found[1]) if found else 1, f"is not TOML: {error}")
        return []
    by_id = {w.id: w for w in works}
    names = {w: {n for b in by_id[w].document.blocks() for n in (b.name, b.id) if n} for w in by_id}
    read: list[WordGroup] = []
    for number, group in enumerate(groups):
        line = _line(text, number)
        try:
            read.append(_group(group, by_id))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            mistakes.add(file, line, f"is no group of words ({error}): it has a “name”, “leads” and “words”")
            continue
        for wrong in _wrong(read[-1], names):
            mistakes.add(file, line, wrong)
        if any(other.name == read[-1].name for other in read[:-1]):
            mistakes.add(file, line, f"there is another group “{read[-1].name}”")
    if len(read) > limits.GROUPS.most:
        mistakes.add(file, 1, limits.GROUPS.told(len(read)))
    return read


def _group(record: dict[str, Any], works: dict[str, WorkSource]) -> WordGroup:
    words = {tag: [" ".join(word.split()) for word in said] for tag, said in record["words"].items()}
    return WordGroup.from_json([record["name"], [_lead(lead, works) for lead in record["leads"]], words])


def _lead(lead: str, works: dict[str, WorkSource]) -> str:
    """Return where a group leads as a pack stores it: a block by its id."""
    place, sign, begins = lead.partition("@")
    return "#".join(block_of(place, begins, works)) if sign else lead


def _wrong(group: WordGroup, names: dict[str, set[str]]) -> Iterable[str]:
    if not group.leads:
        yield f"“{group.name}” leads nowhere"
    for target in group.leads:
        if target.work not in names:
            yield f"“{group.name}” leads to no work: there is no “{target.work}”"
        elif target.name and target.name not in names[target.work]:
            yield f"“{group.name}” leads to no heading or term: “{target.work}” has no {{#{target.name}}}"
    for tag, said in group.words:
        if tag not in LANGUAGES:
            yield f"“{tag}” is no language of the program"
        for word in said:
            if next(tokens(word, True), None) is None:
                yield f"“{word}” has no letter"


def _line(text: str, number: int) -> int:
    """Return the line at which a group begins."""
    begins = [m.start() for m in re.finditer(r"(?m)^\[\[group\]\]", text)]
    return text.count("\n", 0, begins[number]) + 1 if number < len(begins) else 1
