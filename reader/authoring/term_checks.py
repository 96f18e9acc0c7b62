"""One name for one thing: where a text uses a term of the glossary, its translation uses the glossary's word for it.

What is told is a remark, not a mistake: words bend, and a translator may have a reason. Other forms that are right
stand beside the term in ``content/terms.toml`` (``also``, by language).
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reader.authoring.line_breaks import marked
from reader.authoring.mistakes import Mistake
from reader.authoring.translations import open_po
from reader.authoring.works import WorkSource
from reader.core.blocks import BlockKind
from reader.core.folding import tokens
from reader.core.glossary import Known, known_terms, term_spans
from reader.core.languages import language
from reader.core.words import Words
from reader.core.works import WorkKind

_LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]*)\)")
_BRACKETS = re.compile(r"\s*[(（][^)）]*[)）]")
_SIGNS = {
    "ar": re.compile(r"\bال"),
    "km": re.compile(r"^ការ"),
    "mww": re.compile(r"^kev (?:raug )?"),
    "my": re.compile(r"(?:ခြင်း|များ)$"),
    "th": re.compile(r"^(?:การ|ความ)"),
}
"""What makes a noun of a verb, one thing of many, or names a known thing: the other forms of a word lack it."""
_MANY = {"en": "s"}
"""What a source adds to a term for more than one."""
_STEM = 0.7
"""The share of a word that its forms have in common."""

Pieces = tuple[str, ...]


@dataclass
class _Words:
    """The glossary in one language: its terms as the window looks for them in a text, and the forms that a translation
    may use."""

    known: Known = field(default_factory=dict)
    terms: dict[str, str] = field(default_factory=dict)
    forms: dict[str, list[Pieces]] = field(default_factory=dict)


def other_names(works: list[WorkSource]) -> list[Mistake]:
    """Return a remark for every segment whose translation names a term otherwise than the glossary does."""
    found: list[Mistake] = []
    for glossary in (w for w in works if w.kind is WorkKind.GLOSSARY):
        also = _also(glossary.text)
        languages = {tag for work in works for tag in work.languages}
        words = {tag: _words(glossary, tag, also) for tag in languages}
        for work in works:
            used = dict(_used(work, glossary.id, words[work.source_language]))
            for tag in work.translations:
                found += _in_translation(work, tag, used, words[tag])
    return sorted(found)


def terms_of(work: WorkSource, glossaries: list[WorkSource], tag: str) -> dict[str, list[tuple[str, str]]]:
    """Return by segment the terms of the glossary in it: as the source has them, and as they are called in `tag`."""
    found: dict[str, list[tuple[str, str]]] = {}
    for glossary in glossaries:
        also = _also(glossary.text)
        source, target = (_words(glossary, one, also).terms for one in (work.source_language, tag))
        for key, names in _used(work, glossary.id, _words(glossary, work.source_language, also)):
            pairs = [(source[name], target[name]) for name in dict.fromkeys(names) if name in source and name in target]
            found.setdefault(key, []).extend(pairs)
    return found


def _also(toml: str) -> dict[str, dict[str, list[str]]]:
    """Return the other forms of each term by language; the file was read before and has no mistakes."""
    sections = tomllib.loads(toml).get("section", [])
    return {term["name"]: term.get("also", {}) for section in sections for term in section.get("term", [])}


def _words(glossary: WorkSource, tag: str, also: Mapping[str, Mapping[str, list[str]]]) -> _Words:
    if tag == glossary.source_language:
        words = {segment.key: segment.words for segment in glossary.document.segments}
    else:
        words = glossary.translations[tag].raw if tag in glossary.translations else {}
    found = _Words()
    for block in glossary.document.blocks():
        if block.kind is BlockKind.TERM and block.name and (term := words.get(f"{block.id}/0")):
            found.terms[block.name] = term
            forms = (_BRACKETS.sub("", term), *also.get(block.name, {}).get(tag, ()))
            found.forms[block.name] = [p for form in forms if (p := _pieces(_stem_of(form, tag), tag))]
    named = [(term, name) for name, term in found.terms.items()]
    found.known = known_terms(
        [*named, *((f"{term}{_MANY.get(tag, '')}", name) for term, name in named)], language(tag).spaced
    )
    return found


def _used(work: WorkSource, glossary: str, source: _Words) -> Iterator[tuple[str, list[str]]]:
    """Yield the segments of a work that have terms, by link or in just their words, and the names of those."""
    tag = work.source_language
    heads = {f"{b.id}/0" for b in work.document.blocks() if b.kind is BlockKind.TERM}
    for segment in work.document.segments:
        if segment.key in heads:
            continue
        plain = _LINK.sub(r"\1", segment.words)
        spans = term_spans(Words.of(marked(plain, tag)), source.known, language(tag).spaced)
        names = [span.target for span in spans]
        for words, target in _LINK.findall(segment.words):
            name = target.removeprefix(f"work:{glossary}#")
            if name != target and _holds(words, source.forms.get(name, []), tag):
                names.append(name)
        if names:
            yield segment.key, list(dict.fromkeys(names))


def _in_translation(work: WorkSource, tag: str, used: Mapping[str, list[str]], target: _Words) -> Iterator[Mistake]:
    raw, file = work.translations[tag].raw, work.translation_file(tag)
    missing = [
        (key, name) for key, names in used.items() if key in raw
        for name in names if name in target.terms and not _holds(raw[key], target.forms[name], tag)
    ]  # fmt: skip
    lines = {entry.msgctxt: entry.linenum for entry in open_po(file)} if missing else {}
    for key, name in missing:
        yield Mistake(
            file, lines.get(key) or 1,
            f"the glossary has “{target.terms[name]}” for “{name}”, which stands in the source but not here: use its word, "
            f"or put the form that is used here into “also” of the term",
        )  # fmt: skip


def _holds(words: str, forms: list[Pieces], tag: str) -> bool:
    """Return whether raw words hold one of `forms`, its words one after the other, each in any of its own forms."""
    text = _pieces(_LINK.sub(r"\1", words), tag)
    if not language(tag).spaced:
        whole = "".join(text)
        return any("".join(form) in whole for form in forms)
    return any(
        all(_bends(part, word) for part, word in zip(form, text[at : at + len(form)], strict=True))
        for form in forms for at in range(len(text) - len(form) + 1)
    )  # fmt: skip


def _bends(part: str, word: str) -> bool:
    """Return whether `word` may be a form of `part`: it has most of it, perhaps behind an article."""
    return part[: max(3, round(len(part) * _STEM))] in word


def _stem_of(form: str, tag: str) -> str:
    return _SIGNS[tag].sub("", form) if tag in _SIGNS else form


def _pieces(text: str, tag: str) -> Pieces:
    return tuple(t.folded for t in tokens(text, language(tag).spaced))
