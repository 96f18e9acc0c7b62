"""The source of the shelf's questions, ``content/questions.toml``."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from reader.authoring.line_breaks import marked, unlawful, without_controls
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import WorkSource
from reader.core import limits
from reader.core.break_marks import strip_breaks
from reader.core.folding import tokens
from reader.core.languages import LANGUAGES
from reader.core.questions import SIGNS, StoredQuestion
from reader.core.settings import parse_toml

QUESTIONS_FILE = "questions.toml"
_KEYS = frozenset(("name", "sign", "answer", "at", "words"))


def read_questions(content: Path, works: Iterable[WorkSource], mistakes: Mistakes) -> list[StoredQuestion]:
    """Return the questions beside the works, and tell `mistakes` of all that is wrong. Without the file there are none.

    The file has ``[[question]]`` tables: ``name``, ``sign``, ``answer`` (“work” or “work#name”; without it the question
    leads to the pictures), ``at`` (how the words of the block there begin, in the source's language) and ``words``, one for
    each language.
    """
    file = content / QUESTIONS_FILE
    if not file.is_file():
        return []
    text = file.read_text("utf-8")
    try:
        tables = parse_toml(text).get("question", [])
    except ValueError as error:
        found = re.search(r"line (\d+)", str(error))
        mistakes.add(file, int(found[1]) if found else 1, f"is not TOML: {error}")
        return []
    by_id = {work.id: work for work in works}
    begins = [text.count("\n", 0, m.start()) + 1 for m in re.finditer(r"(?m)^\[\[question\]\]", text)]
    read: list[StoredQuestion] = []
    for number, table in enumerate(tables):
        line = begins[number] if number < len(begins) else 1
        try:
            question = _question(table, number, by_id)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            mistakes.add(file, line, f"is no question: {error}")
            continue
        for wrong in _wrong(question, read):
            mistakes.add(file, line, wrong)
        read.append(question)
    if len(tables) > limits.QUESTIONS.most:
        mistakes.add(file, 1, limits.QUESTIONS.told(len(tables)))
    return read


def shown_words(content: Path, works: Iterable[WorkSource]) -> Iterator[tuple[Path, str, str]]:
    """Yield the words of the questions, to be checked as they are shown: the file, the language, the words."""
    for question in read_questions(content, works, Mistakes()):
        yield from ((content / QUESTIONS_FILE, tag, strip_breaks(said)) for tag, said in question.words)


def within(questions: Iterable[StoredQuestion], works: Iterable[str]) -> list[StoredQuestion]:
    """Return those of `questions` that any of `works` answers, and the door to the pictures."""
    there = {"", *works}
    return [question for question in questions if question.work in there]


def _question(table: dict[str, Any], number: int, works: dict[str, WorkSource]) -> StoredQuestion:
    """Return a question with its block; raise ValueError, which says what is wrong, KeyError, TypeError or
    AttributeError."""
    missing, unknown = {"name", "sign", "words"} - table.keys(), table.keys() - _KEYS
    if missing:
        raise ValueError(f"it lacks “{min(missing)}”")
    if unknown:
        raise ValueError(f"“{min(unknown)}” is not known here")
    work, block = block_of(table["answer"], table.get("at", ""), works) if "answer" in table else ("", "")
    words = []
    for tag, said in table["words"].items():
        if tag not in LANGUAGES:
            raise ValueError(f"“{tag}” is no language of the program")
        if hidden := unlawful(said):
            raise ValueError(f"its words in “{tag}”: {hidden}")
        if next(tokens(said, True), None) is None:
            raise ValueError(f"its words in “{tag}” have no letter")
        words.append([tag, marked(without_controls(" ".join(said.split())), tag)])
    return StoredQuestion.from_json(
        [table["name"], min(number, limits.QUESTIONS.most), table["sign"], work, block, words]
    )


def block_of(answer: str, at: str, works: dict[str, WorkSource]) -> tuple[str, str]:
    """Return the work and the block that are meant by “work” or “work#name”, and by how the words of a block there begin;
    raise ValueError where there is none."""
    work_id, sign, name = answer.partition("#")
    if work_id not in works:
        raise ValueError(f"there is no text “{work_id}”")
    document = works[work_id].document
    section = next((s for s in document.sections if any(b.name == name for b in s)), None) if sign else None
    if sign and section is None:
        raise ValueError(f"“{work_id}” has no {{#{name}}}")
    blocks = section if section is not None else list(document.blocks())
    if not at:
        return work_id, next(b.id for b in blocks if not sign or b.name == name)
    source = {segment.block for segment in document.segments if segment.words.startswith(at)}
    found = next((b.id for b in blocks if b.id in source), "")
    if not found:
        raise ValueError(f"no block of “{answer}” begins with “{at}”")
    return work_id, found


def _wrong(question: StoredQuestion, before: Iterable[StoredQuestion]) -> Iterable[str]:
    if question.sign not in SIGNS:
        yield f"there is no drawing “{question.sign}”: use one of {', '.join(SIGNS)}"
    if any(other.id == question.id for other in before):
        yield f"there is another question “{question.id}”"
    if not question.work and any(not other.work for other in before):
        yield f"“{question.id}” has no answer: one question alone leads to the pictures"
