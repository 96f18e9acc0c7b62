"""The colours of the program, each a named role: on the screen and in the pages that editors open."""

from reader.core.record import record


@record
class Palette:
    """The colour of every role.

    ``paper`` lies behind everything; ``sheet`` is tiles, cards and the page; ``ink`` and ``muted`` are
    words; ``line`` borders; ``accent`` the roof, the main button and focus; ``on_accent`` words on it;
    ``leave`` the leave-now button and nothing else; ``notice`` words on ``notice_ground``: draft, out of
    date, another language; ``error`` words on ``error_ground``: what
    failed; ``mark`` the current block; ``found`` the ground of a found word; ``select`` chosen words;
    ``link`` words that lead on; the grounds of boxes; the colours of topics, for their signs.
    """

    name: str
    paper: str
    sheet: str
    ink: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    leave: str
    on_leave: str
    notice: str
    notice_ground: str
    good: str
    good_ground: str
    error: str
    error_ground: str
    mark: str
    found: str
    select: str
    link: str
    note_ground: str
    warning_ground: str
    tip_ground: str
    rights: str
    children: str
    health: str
    stories: str
    news: str
    words: str


LIGHT = Palette(
    name="light", paper="#FBF7EF", sheet="#FFFFFF", ink="#26221D", muted="#6B6459", line="#E4DBCB", edge="#8C8274",
    accent="#14605F", on_accent="#FFFFFF", leave="#B3311F", on_leave="#FFFFFF", notice="#7A4B00",
    notice_ground="#FBEBCB", good="#1F5B33", good_ground="#DFF0E2", error="#8C1D18", error_ground="#FBE4E1",
    mark="#EAF2F0", found="#FFE48A", select="#BFE0DA",
    link="#0B5A6E", note_ground="#EEF3F6", warning_ground="#FBEBCB", tip_ground="#E6F2E8",
    rights="#3B4C88", children="#8A5200", health="#2F7547", stories="#A63D66", news="#5B4A8A", words="#6B5B2E",
)  # fmt: skip

DARK = Palette(
    name="dark", paper="#1B1916", sheet="#26231F", ink="#F1EBDF", muted="#B9AF9F", line="#423C34", edge="#8F8574",
    accent="#7CC4BC", on_accent="#10201F", leave="#D9503C", on_leave="#000000", notice="#FFD58A",
    notice_ground="#46340F", good="#A9DDB5", good_ground="#1E3A26", error="#FFB8AE", error_ground="#4A1D18",
    mark="#2D3A38", found="#5E4A0E", select="#2F5C57",
    link="#8FD0E6", note_ground="#2B333A", warning_ground="#46340F", tip_ground="#22362A",
    rights="#A8B6EE", children="#F0B65C", health="#8CD2A3", stories="#F09ABF", news="#C3B4F2", words="#D9C58C",
)  # fmt: skip

CONTRAST = Palette(
    name="contrast", paper="#000000", sheet="#000000", ink="#FFFFFF", muted="#FFFFFF", line="#FFFFFF", edge="#FFFFFF",
    accent="#FFE14D", on_accent="#000000", leave="#FF8A75", on_leave="#000000", notice="#FFE14D",
    notice_ground="#000000", good="#8CFFA8", good_ground="#000000", error="#FF9C8A",
    error_ground="#000000", mark="#2A2A2A", found="#403600", select="#004B8F",
    link="#7FE3FF", note_ground="#000000", warning_ground="#000000", tip_ground="#000000",
    rights="#B9C6FF", children="#FFC46B", health="#8CFFA8", stories="#FF9CCB", news="#D4C6FF", words="#FFE9A8",
)  # fmt: skip

PALETTES = (LIGHT, DARK, CONTRAST)
