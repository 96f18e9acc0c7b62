"""What a reviewer found wrong with a row: a comment in the translator's file, which counts until the words change."""

import re

import polib

from reader.authoring.look_again import seal

_TO_MEND = "to mend"
_FOUND = re.compile(rf"{_TO_MEND} ([0-9a-f]{{8}}) by ([^⟦⟧]+?), (\d{{4}}-\d\d-\d\d) ⟦([^⟦⟧]*)⟧")


def findings_in(entry: polib.POEntry) -> list[str]:
    """Return what reviewers found wrong with the words of a row as they are now."""
    told = " ".join(entry.tcomment.split())
    now = seal(entry)
    return [f"{words} ({by}, {on})" for found, by, on, words in _FOUND.findall(told) if found == now]


def note_finding(entry: polib.POEntry, words: str, by: str, on: str) -> bool:
    """Note what is wrong with a row; return whether that was not known."""
    clean = " ".join(words.replace("⟦", "[").replace("⟧", "]").split())
    told = " ".join(entry.tcomment.split())
    if any((found, said) == (seal(entry), clean) for found, _, _, said in _FOUND.findall(told)):
        return False
    line = f"{_TO_MEND} {seal(entry)} by {by}, {on} ⟦{clean}⟧"
    entry.tcomment = "\n".join([*entry.tcomment.splitlines(), line])
    return True
