"""How far one work is in one language, and what is next: a row of the status."""

from dataclasses import dataclass
from enum import StrEnum


class NextStep(StrEnum):
    """What is to be done next with a text in a language."""

    NOTHING = ""
    BEGIN = "begin"
    UPDATE = "update"
    TRANSLATE = "translate"
    FINISH = "finish"
    CHECK = "check"


@dataclass(frozen=True)
class Row:
    """One work in one language. ``translated``, ``fuzzy`` and ``segments`` count segments (what is translated),
    ``blocks`` of ``all_blocks`` those that are whole, ``words`` words, ``remarks`` rows that should be looked at
    again."""

    work: str
    language: str
    translated: int
    fuzzy: int
    segments: int
    blocks: int
    all_blocks: int
    words: int
    remarks: int
    source: bool
    """Whether the work is written in this language."""
    rights: bool
    checked: tuple[str, ...]
    """Which checks were made of the text as it stands: language, law."""
    lapsed: bool
    """Whether it was changed after a check."""
    checked_by: str
    step: NextStep
    missing: tuple[str, ...]
    """Which checks are made next, where that is the next step."""
    read: int = 0
    """How many pieces of it are recorded, of ``aloud`` that can be; ``again`` were changed since they were read."""
    aloud: int = 0
    again: int = 0
    held_by: str = ""
    """Who has its file at present, and since when; empty where it is here."""
    held_since: str = ""

    @property
    def voice(self) -> str:
        """How much of it can be heard; empty where nobody has read anything."""
        if not self.read and not self.again:
            return ""
        return f"read {self.read}/{self.aloud}" + (f", read {self.again} again" if self.again else "")

    @property
    def percent(self) -> int:
        return 100 * self.translated // self.segments if self.segments else 100

    @property
    def begun(self) -> bool:
        """Whether anything is written."""
        return bool(self.translated or self.fuzzy)

    @property
    def state(self) -> str:
        """How far it is, in English."""
        parts = ["source"] if self.source else []
        if not self.begun:
            parts.append("not begun")
        elif "language" not in self.checked:
            parts.append("unchecked")
        elif self.rights:
            parts.append("law checked" if "law" in self.checked else "law unchecked")
        else:
            parts.append("checked")
        if self.fuzzy:
            parts.append("partly out of date")
        if self.remarks:
            parts.append(f"{self.remarks} to look at again")
        if self.held_by:
            parts.append(f"with {self.held_by} since {self.held_since}")
        return ", ".join(parts)

    @property
    def next(self) -> str:
        """What is to be done next, in English; empty where nothing is."""
        again = " again" if self.lapsed else ""
        return {
            NextStep.NOTHING: "",
            NextStep.BEGIN: "find a translator",
            NextStep.UPDATE: f"bring {self.fuzzy} up to date",
            NextStep.TRANSLATE: f"translate {self.segments - self.translated} more",
            NextStep.FINISH: "finish it: see sala-author check",
            NextStep.CHECK: f"have the {' and the '.join(self.missing)} checked{again}",
        }[self.step]
