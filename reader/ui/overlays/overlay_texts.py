"""What stands on the cards of a sitting: a word and its meaning, a call for an interpreter, what is asked of the
reader."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.core.glossary import Term
from reader.core.languages import language
from reader.core.words import Words
from reader.ui.i18n.problems import waiting_words
from reader.ui.i18n.translation import filled
from reader.ui.overlays.overlay import OverlayLine
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextStyle

translate = QCoreApplication.translate


def term_lines(look: Look, terms: Sequence[Term]) -> list[OverlayLine]:
    """Return a word of the glossary and its plain meaning, in each language that it is given in."""
    lines: list[OverlayLine] = []
    for term in terms:
        style = TextStyle(language(term.language), look.page_px)
        title = style.with_(px=look.page_px * 1.25, bold=True)
        lines += [OverlayLine(term.term, title, bool(lines), "accent"), OverlayLine(term.meaning, style)]
    return lines


def interpreter_lines(words_in: Callable[[str, str, str], str], tag: str, height: float) -> list[OverlayLine]:
    """Return for whoever can help: this person speaks the language of `tag`; please find an interpreter. On a card
    `height` pixels high. Where no language was chosen yet, the card asks to be shown which one."""
    if not tag:
        ask = str(
            QT_TRANSLATE_NOOP("Interpreter", "I need an interpreter. Let me show you my language on this screen.")
        )
        styles = ((other, TextStyle(language(other), height / 13, bold=True, align="center")) for other in ("th", "en"))
        return [
            OverlayLine(Words.of(words_in(other, "Interpreter", ask)), style, n > 0, "ink" if n else "accent")
            for n, (other, style) in enumerate(styles)
        ]
    own = language(tag)
    source = str(QT_TRANSLATE_NOOP("Interpreter", "I speak {language}. Please find an interpreter for me."))
    lines: list[OverlayLine] = []
    for other in dict.fromkeys((tag, "th", "en")):
        said = words_in(other, "Interpreter", source)
        name = {"th": own.thai_name, "en": own.english_name}.get(other, own.own_name)
        if said == source and other != "en":  # nothing is written in it: its own name tells what it is
            said, name = "{language}", own.own_name
        large = other == tag
        style = TextStyle(language(other), height / (11 if large else 15), bold=large, align="center")
        lines.append(OverlayLine(filled(said, language=name), style, bool(lines), "accent" if large else "ink"))
    return lines


def stay_lines(look: Look, seconds: int) -> list[OverlayLine]:
    """Return the question whether anybody is still there."""
    words = translate("Window", "Are you still there? In {seconds} seconds everything is closed.")
    stay = translate("Window", "Press any key or touch the screen to stay.")
    large = look.chrome_style(1.7, bold=True, align="center")
    small = large.with_(px=large.px * 0.7, bold=False)
    return [OverlayLine(filled(words, seconds=str(seconds)), large), OverlayLine(Words.of(stay), small, apart=True)]


def film_lines(look: Look) -> list[OverlayLine]:
    """Return what is to be known before a film is handed to another program."""
    first = translate("Film", "The film opens in another program of this computer.")
    remembers = translate(
        "Film",
        "That program, and the computer, may remember that the film was watched. Sala cannot take it back, and the red button does "
        "not close that program.",
    )
    instead = translate("Film", "The same is told here in pictures, in your language.")
    return [
        OverlayLine(Words.of(first), look.chrome_style(1.3, bold=True)),
        OverlayLine(Words.of(remembers), look.chrome_style(1.1), apart=True),
        OverlayLine(Words.of(instead), look.chrome_style(1.1), apart=True),
    ]


def waiting_lines(look: Look, packs: list[str]) -> list[OverlayLine]:
    """Return the warning before packs, by their files' names, that nobody known vouches for."""
    ask, danger = waiting_words(packs)
    first = OverlayLine(ask, look.chrome_style(1.3, bold=True), role="leave")
    return [first, OverlayLine(danger, look.chrome_style(1.1), apart=True)]
