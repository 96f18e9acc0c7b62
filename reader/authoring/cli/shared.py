"""What several groups of commands need: works and days as they are named, keys, progress, pages that are written."""

import argparse
import sys
from collections.abc import Callable, Mapping
from datetime import date
from getpass import getpass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from reader.authoring.cache import Cache
from reader.authoring.everyday import read_everyday
from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.questions import read_questions
from reader.authoring.voices_to_pack import check_voices
from reader.authoring.whole_file import write_whole
from reader.authoring.works import WorkSource, read_works
from reader.core.languages import language

if TYPE_CHECKING:
    from reader.authoring import signing

Command = Callable[[str, object, str], argparse.ArgumentParser]
"""Adds a command: its name, what runs it, one line of help."""


class NoSuchText(AuthorError):
    """There is no such work, or not in that language; the message says what to do."""


def add_content(parser: argparse.ArgumentParser) -> None:
    """Let the folder of works be named."""
    parser.add_argument("content", nargs="?", type=Path, default=Path("content"), metavar="CONTENT")


def add_key(parser: argparse.ArgumentParser) -> None:
    """Ask for a secret key."""
    parser.add_argument("--key", type=Path, required=True, metavar="FILE.key", help="the secret key")


def add_text(parser: argparse.ArgumentParser) -> None:
    """Ask for a work and a language."""
    parser.add_argument("work", metavar="WORK")
    parser.add_argument("language", metavar="TAG")
    parser.add_argument("--content", type=Path, default=Path("content"))


def day(text: str) -> date:
    """Return a day that was typed."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no day: write it like 2026-11-23") from error


def named_text(options: argparse.Namespace) -> tuple[WorkSource, str]:
    """Return the work and the language that were named; raise NoSuchText, UnknownLanguage or ContentError."""
    tag = language(options.language).tag
    work = next((w for w in read_content(options.content) if w.id == options.work), None)
    if work is None:
        raise NoSuchText(f"There is no work “{options.work}” in {options.content}.")
    if tag not in work.languages:
        raise NoSuchText(f"“{work.id}” has no {tag}.po yet: make it with “sala-author translate {work.id}”.")
    return work, tag


def read_content(
    content: Path, cache: Cache | None = None, below: Mapping[str, set[str]] = MappingProxyType({})
) -> list[WorkSource]:
    """Return the works below `content`; raise ContentError with every mistake."""
    mistakes = Mistakes()
    works = read_works(content, mistakes, cache, below)
    read_everyday(content, works, mistakes)
    check_voices(content, works, read_questions(content, works, mistakes), mistakes)
    mistakes.raise_any()
    return works


def by_language(pairs: list[str], example: str) -> dict[str, str]:
    """Return what was typed as TAG=VALUE by language; raise NoSuchText or UnknownLanguage."""
    found: dict[str, str] = {}
    for pair in pairs:
        tag, sign, value = pair.partition("=")
        if not sign or not value:
            raise NoSuchText(f"“{pair}” names no language: write it like en={example}.")
        if language(tag).tag in found:
            raise NoSuchText(f"“{tag}” stands twice: name each language once.")
        found[tag] = value
    return found


def secret_key(path: Path) -> "signing.SecretKey":
    """Return a secret key, its password asked for where it has one."""
    from reader.authoring import signing

    encrypted = signing.SecretKey.is_encrypted(path)
    return signing.SecretKey.read(path, typed_password(f"Password of {path}: ") if encrypted else "")


def typed_password(question: str) -> str:
    """Return the password that is typed at the terminal; where there is none, the next line that comes in."""
    return getpass(question) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")


def write_page(file: Path, text: str) -> None:
    """Write a page for the browser, and say where it is."""
    write_whole(file, text)
    print(f"{file}: open it in a browser.")
