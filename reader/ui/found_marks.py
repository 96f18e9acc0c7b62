"""Where on a page the words of a search are: its blocks, and the places in each."""

from reader.core.library import Composition
from reader.core.search import Finder, Question, marks
from reader.ui.block_layout import Found


class FoundMarks:
    """What `query` finds in a composed work, and the block `at` that the reader came for. Blocks are named by their index
    in the work."""

    def __init__(self, finder: Finder, composition: Composition, query: str, at: str):
        self._composition = composition
        self._typed = Question.read(query)
        self._questions = dict(finder.places(query, composition.reader, composition.work))
        came_for = composition.index_of(at)
        self.blocks = sorted({*self._questions, *([] if came_for is None else [came_for])})

    def places(self, index: int) -> Found:
        """Return the places in a block by segment; one that was found in another language only is marked whole."""
        shown = self._composition.composed(index)
        question = self._questions.get(index, self._typed)
        own = marks(question, shown.language, shown.segments) or marks(self._typed, shown.language, shown.segments)
        return own or {i: [(0, len(words.text))] for i, words in enumerate(shown.segments)}
