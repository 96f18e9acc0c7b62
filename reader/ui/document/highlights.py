"""Where on a page the words of a search are: its blocks, and the places in each."""

from collections.abc import Sequence

from reader.core.composition import Composition
from reader.core.question import Question, marks
from reader.core.search import Finder
from reader.ui.document.laid_block import Highlight


class Highlights:
    """What `query` finds in a work composed in one language or two, and the block `at` that the reader came for. Blocks
    are named by their index in the work."""

    def __init__(self, finder: Finder, sides: Sequence[Composition], query: str, at: str):
        self._sides = sides
        self._typed = Question.read(query)
        own = sides[0]
        self._questions = [dict(finder.places(query, side.reader, side.work)) for side in sides]
        came_for = own.index_of(at)
        self.blocks = sorted({*self._questions[0], *([] if came_for is None else [came_for])})

    def places(self, index: int) -> list[Highlight]:
        """Return the places in a block by segment, for each side; a block that was found in another language only is
        marked whole on the first."""
        found: list[Highlight] = []
        for side, questions in zip(self._sides, self._questions, strict=True):
            shown = side.composed(index)
            question = questions.get(index, self._typed)
            own = marks(question, shown.language, shown.segments) or marks(self._typed, shown.language, shown.segments)
            found.append(own)
        if not any(found):
            segments = self._sides[0].composed(index).segments
            found[0] = {i: [(0, len(words.text))] for i, words in enumerate(segments)}
        return found
