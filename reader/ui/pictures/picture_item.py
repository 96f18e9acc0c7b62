"""What is shown one at a time: the figures of a text, or the panels of a comic, with the words that belong to each."""

from collections.abc import Iterable, Sequence

from reader.core.blocks import PICTURES, BlockKind
from reader.core.comic import Comic, spoken_line
from reader.core.composition import Composition
from reader.core.languages import language
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.ui.comic.lettering import Lettered
from reader.ui.text.typesetter import TextStyle

Caption = list[tuple[Words, TextStyle]]
"""Lines with their styles."""


def picture_blocks(composition: Composition, everything: bool) -> list[int]:
    """Return the blocks that are shown: the panels of a comic (its pages where it has none), the figures of a text's part
    in pictures; or `everything` that is a figure."""
    blocks = composition.skeleton.blocks
    if composition.work.kind is WorkKind.COMIC:
        panels = [i for i, block in enumerate(blocks) if block.kind is BlockKind.PANEL]
        return panels or [i for i, block in enumerate(blocks) if block.kind is BlockKind.PAGE]
    names = [section.name for section in composition.work.sections]
    return [
        i for i, block in enumerate(blocks)
        if block.kind is BlockKind.FIGURE and block.image
        and (everything or names[composition.section_of(i)] == PICTURES)
    ]  # fmt: skip


def figure_caption(compositions: Sequence[Composition], index: int, px: float) -> Caption:
    """Return the caption of a figure in each language, what it shows where it has none."""
    return [
        (composed.segments[-1], TextStyle(language(composed.language), px, align="center", leading=0.9))
        for composition in compositions
        if (composed := composition.composed(index)).segments
    ]


def panel_caption(comics: Sequence[Comic], index: int, small: Iterable[Lettered], px: float) -> Caption:
    """Return what is said in a panel that its balloons cannot show: the words of `small` ones, and everything in the second
    language."""
    first, *others = comics
    plain = TextStyle(first.language, px, align="center", leading=0.9)
    found = []
    for lettered in small:
        said = spoken_line(lettered.text.words, first.name_of(lettered.balloon.speaker), lettered.segment)
        found.append((said, plain.with_(language=lettered.text.style.language)))
    for comic in others:
        composed = comic.composed(index)
        for words, balloon in zip(composed.segments[1:], composed.block.balloons, strict=False):
            said = spoken_line(words, comic.name_of(balloon.speaker))
            found.append((said, plain.with_(language=language(composed.language))))
    return found


def spoken(comics: Sequence[Comic], compositions: Sequence[Composition], index: int) -> list[str]:
    """Return what a screen reader says of a picture: what it shows, and what is said in it."""
    lines: list[str] = []
    for composition in compositions:
        composed = composition.composed(index)
        said: Iterable[Words] = composed.segments
        if comics and composed.block.balloons and composed.segments:
            names = (comics[0].name_of(balloon.speaker) for balloon in composed.block.balloons)
            shows, *rest = composed.segments
            said = [shows, *(spoken_line(words, name) for words, name in zip(rest, names, strict=False))]
        lines += [words.told() for words in said if words.text]
    return lines
