"""The current work, or today's list -> a handout to be laid out."""

from collections.abc import Callable
from dataclasses import replace

from reader.core.languages import language
from reader.core.session import Session
from reader.ui.document.presenter import WorkPresenter
from reader.ui.handout.handout_layout import TEXT_SIZE, HandoutLayout
from reader.ui.handout.handout_parts import PartMaker, of_pages, short_name, stamp_words
from reader.ui.handout.handout_screen import Handout
from reader.ui.style.look import Look
from reader.ui.style.theme import THEMES


def make_handout(
    texts: WorkPresenter, session: Session, look: Look, words_in: Callable[[str, str, str], str], office: tuple[str, ...],
    scope: str, panels: bool, codes: bool = False,
) -> Handout | None:  # fmt: skip
    """Return a handout of a ``section`` or of the whole current ``work``, or of the ``agenda``; a comic's `panels` one
    below the other, and with `codes` the words at its end as codes for phones, too. `office` are lines about who gives it
    out. None where there is nothing to print."""
    maker = PartMaker(texts, look.language.tag, words_in, session.first_right)
    if scope == "agenda":
        chosen = texts.agenda(session)
        found = [
            (part, compositions) for compositions, indices in chosen for part in maker.chosen(compositions, indices)
        ]
        first = chosen[0][0] if chosen else ()
    else:
        work = texts.library.work(session.place.work)
        if work is None:
            return None
        first = texts.composed(work, session.readers)
        index = first[0].find(session.place.block) or 0
        parts = maker.whole(first) if scope == "work" else maker.section(first, index)
        found = [(maker.in_panels(part) if panels else part, first) for part in parts]
    parts = [maker.with_codes(part, compositions) if codes else part for part, compositions in found]
    if not parts:
        return None
    on_paper = replace(look, theme=THEMES["light"], text_size=TEXT_SIZE)
    right = language(session.reader.language).rtl
    layout = HandoutLayout(on_paper, parts, stamp_words(), of_pages(), right, len(session.readers), office)
    return Handout(layout, first[0].title[0].text, short_name(first))
