"""How near an answer is: what of a question stands in a block and how close together, what its part's title says, how
little else there is to read.

The index only counts what is there. Of the first blocks the words are read anyway: these say which stands first.
"""

from collections.abc import Iterable, Sequence

from reader.core.asking import Sought
from reader.core.languages import language
from reader.core.question import looked_through

_CONTEXT = 0.4
"""What a word counts that stands in the title of a block's part or text, and not in the block."""
_NEAR, _SHORT = 0.05, 0.03
"""What is added at most for words that stand together, and for a block that says little else."""
_FEW = 6
"""A block of as many words, or letters where words are not divided, is short."""
_WINDOW = 4
"""How many tokens there may be for each word that is found, for the words to stand together."""


class Text:
    """The words of a block, or of a title, as they are looked through."""

    def __init__(self, segments: Iterable[str], tag: str):
        self.spaced = language(tag).spaced
        texts = [looked_through(text, self.spaced) for text in segments]
        self.folded = [piece for text in texts for piece in text.folded]
        self._words = frozenset(self.folded) if self.spaced else frozenset()
        self._run = "".join(text.run for text in texts)

    def __len__(self) -> int:
        return len(self.folded)

    def places(self, word: Sought) -> list[int]:
        """Return where a word, or a form of it, stands: numbers of tokens."""
        if self.spaced:
            known, forms = word.known and word.word, set(word.forms)
            if self._words.isdisjoint(forms) and not (known and f" {known}" in self._run):
                return []
            return [
                i
                for i, w in enumerate(self.folded)
                if w in forms or w == known or (known and len(known) > 2 and w.startswith(known))
            ]
        found, at = [], self._run.find(word.word)
        while at >= 0:
            found.append(at)
            at = self._run.find(word.word, at + 1)
        return found


def closeness(words: Sequence[Sought], whole: float, block: Text, titles: Sequence[Text]) -> float:
    """Return what is to be added to the share that a block has of a question, of which `words` carry it and weigh
    `whole` together with what else is asked."""
    if not words or not whole:
        return 0.0
    places = [(word, block.places(word)) for word in words]
    held = [found for _, found in places if found]
    missing = (word for word, found in places if not found)
    context = sum(word.weight for word in missing if any(title.places(word) for title in titles))
    added = _CONTEXT * context / whole
    share = len(held) / len(words)
    if len(held) > 1:
        added += _NEAR * share * min(1.0, _WINDOW * len(held) / max(_smallest(held), 1))
    if held:
        added += _SHORT * min(1.0, (_FEW * (1 if block.spaced else 4)) / max(len(block), 1))
    return added


def _smallest(held: list[list[int]]) -> int:
    """Return how many tokens lie from the first to the last where one place of each stands, nearest to each other."""
    marked = sorted((at, number) for number, places in enumerate(held) for at in places)
    last: dict[int, int] = {}
    best = marked[-1][0] - marked[0][0] + 1
    for at, number in marked:
        last[number] = at
        if len(last) == len(held):
            best = min(best, at - min(last.values()) + 1)
    return best
