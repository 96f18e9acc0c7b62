"""Something that can be done: a button on a card, or a row of “Letters” and “More”."""

from collections.abc import Callable

from reader.core.record import record
from reader.core.words import Words


@record
class Action:
    """A button's sign, its words, and what it does; ``checked`` of a choice that is in use, ``stays`` of one that leaves
    its sheet open."""

    sign: str
    words: Words
    act: Callable[[], object]
    checked: bool = False
    enabled: bool = True
    stays: bool = False


ActionRow = tuple[Action, ...]
"""Actions that stand beside each other; one alone fills its row."""
