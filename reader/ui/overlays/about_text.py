"""What Sala is, for whoever comes upon it: in the reader's language, in Thai and in English."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reader.core.languages import language
from reader.core.words import Words
from reader.ui.i18n.translation import filled
from reader.ui.overlays.overlay import OverlayLine
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextStyle

LINES = (
    QT_TRANSLATE_NOOP("About", "About Sala"),
    QT_TRANSLATE_NOOP(
        "About",
        "Sala is a free reader without internet: explanations of rules, health, a comic and stories in many languages.",
    ),
    QT_TRANSLATE_NOOP("About", "Everything in it is public information and can be read by anyone."),
    QT_TRANSLATE_NOOP(
        "About",
        "It holds no personal data. It does not know who reads, writes nothing to this computer and sends nothing.",
    ),
    QT_TRANSLATE_NOOP("About", "It gives information and is no legal advice. A text that nobody checked says so."),
    QT_TRANSLATE_NOOP("About", "Its publisher signs it; the key of the publisher is {key}."),
    QT_TRANSLATE_NOOP("About", "This copy was not signed by a publisher."),
    QT_TRANSLATE_NOOP("About", "This stick was prepared by {office}."),
)

HOW = QT_TRANSLATE_NOOP(
    "About",
    "To open it: on Windows double-click Sala.exe, on Linux Sala; on a phone open the folder “open-anywhere”.",
)
"""Stands on the stick's READ ME beside the name of every language."""


def about_lines(
    look: Look, words_in: Callable[[str, str, str], str], version: str, key: str, office: str
) -> list[OverlayLine]:
    """Return the card's lines; `key` and `office` are empty where there is none."""
    left_out = {LINES[6] if key else LINES[5], "" if office else LINES[7]}
    lines: list[OverlayLine] = []
    for tag in dict.fromkeys((look.language.tag, "th", "en")):
        row = language(tag)
        said = [(text, words_in(tag, "About", str(text))) for text in LINES if text not in left_out]
        if tag != "en" and said[1][1] == said[1][0]:
            continue  # it is not written in this language
        plain = TextStyle(row, look.chrome_px)
        for text, words in said:
            title = text == LINES[0]
            style = plain.with_(px=look.chrome_px * (1.4 if title else 1.05), bold=title)
            lines.append(OverlayLine(filled(words, key=key, office=office), style, title and bool(lines)))
    lines.append(OverlayLine(Words(f"Sala {version} · The Sala project"), look.chrome_style(0.9), apart=True))
    return lines
