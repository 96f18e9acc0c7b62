"""How words of a page look: said at them, or in its style sheet for a class, as Google Docs and others write it."""

import re
from collections.abc import Iterable
from typing import NamedTuple

_MOST_SHEET = 2_000_000
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]{0,4000})\}")
_CLASS = re.compile(r"(?:[a-z]{1,10}[1-6]?)?\.([\w-]{1,60})")
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|normal|[1-9]00)")
_SLANT = re.compile(r"font-style\s*:\s*(italic|oblique|normal)")
_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;]{0,100}line-through")
_HIDDEN = re.compile(r"display\s*:\s*none")


class Looks(NamedTuple):
    """What is said of words; None where nothing is."""

    strong: bool | None = None
    emphasis: bool | None = None
    struck: bool = False
    hidden: bool = False

    def then(self, other: "Looks") -> "Looks":
        """Return these looks with what `other` says in their place."""
        return Looks(
            self.strong if other.strong is None else other.strong,
            self.emphasis if other.emphasis is None else other.emphasis,
            self.struck or other.struck, self.hidden or other.hidden,
        )  # fmt: skip


NO_LOOKS = Looks()


def looks_of(declarations: str) -> Looks:
    """Return what the declarations of a rule, or of a ``style``, say."""
    if not declarations:
        return NO_LOOKS
    weight, slant = _WEIGHT.search(declarations), _SLANT.search(declarations)
    return Looks(
        weight[1] == "bold" or weight[1][0] in "6789" if weight else None,
        slant[1] != "normal" if slant else None,
        bool(_STRUCK.search(declarations)), bool(_HIDDEN.search(declarations)),
    )  # fmt: skip


def class_looks(sheet: str) -> dict[str, Looks]:
    """Return what a style sheet says of each class by itself (``.c3``, ``span.c3``); other rules do not count."""
    found: dict[str, Looks] = {}
    for selectors, declarations in _RULE.findall(_COMMENT.sub("", sheet[:_MOST_SHEET])):
        looks = looks_of(declarations)
        if looks == NO_LOOKS:
            continue
        for selector in selectors.split(","):
            if name := _CLASS.fullmatch(selector.strip()):
                found[name[1]] = found.get(name[1], NO_LOOKS).then(looks)
    return found


def looks_in(known: dict[str, Looks], classes: Iterable[str], style: str) -> Looks:
    """Return the looks of an element by its classes and its ``style``."""
    looks = NO_LOOKS
    for name in classes:
        looks = looks.then(known.get(name, NO_LOOKS))
    return looks.then(looks_of(style))
