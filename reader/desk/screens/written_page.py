"""The page of a text that is being written: each row follows letter by letter, the whole text when it was read anew."""

from collections import defaultdict

from reader.authoring.document import read
from reader.authoring.parsed import ParsedDocument
from reader.authoring.works import WorkSource
from reader.core.words import Words
from reader.desk.content.writing import SourceText
from reader.desk.screens.live_page import LivePage, picture_of_work
from reader.desk.screens.page_preview import PagePreview
from reader.ui.document.pictures import Pictures


class WrittenPage:
    """Shows a SourceText in a PagePreview."""

    def __init__(self, work: WorkSource, text: SourceText, pictures: Pictures, preview: PagePreview):
        self._work, self._text, self._pictures, self._preview = work, text, pictures, preview
        self._blocks: dict[int, str] = {}
        """Which block of the page a row is, by the row's key."""
        self._keys: dict[str, int] = {}
        self.shown: LivePage | None = None

    def read_anew(self) -> Words | None:
        """Read the text as it is written now, and show its page; return what cannot be shown, if anything."""
        document = read(self._text.text)
        if list(document.blocks()):
            tag = self._work.source_language
            self._blocks = self._found_blocks(document)
            self._keys = {block: key for key, block in self._blocks.items()}
            picture = lambda name: picture_of_work(self._work, name)  # noqa: E731 - as short as its name
            self.shown = LivePage(document, tag, tag, self._raw, picture, written=document.words)
            self.shown.pictures = self._pictures
            self._preview.set_page(self.shown)
        problem = next(iter(document.problems), None)
        if problem is None:
            return None
        return Words(f"“{problem.near}”: {problem.message}" if problem.near else problem.message)

    def type_in(self, row: int) -> None:
        """Show the words of a row as they are typed."""
        block = self._blocks.get(self._text.rows[row].key)
        if block is not None and self.shown is not None:
            self._preview.changed(*self.shown.type_in(block))

    def go_to(self, row: int) -> None:
        """Bring a row into view on the page."""
        self._preview.go_to(self._blocks.get(self._text.rows[row].key, ""))

    def _found_blocks(self, document: ParsedDocument) -> dict[int, str]:
        words: dict[str, list[str]] = defaultdict(list)
        for segment in document.segments:
            words[segment.block].append(segment.words)
        waiting: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for block, found in words.items():
            waiting[tuple(found)].append(block)
        of_rows = {}
        for row in self._text.rows:
            same = waiting.get(tuple(one for one in row.segments() if one))
            if same and not row.raw:
                of_rows[row.key] = same.pop(0)
        return of_rows

    def _raw(self, key: str) -> str | None:
        """Return the words of a segment of the page as they are written now."""
        block, _, number = key.rpartition("/")
        row = next((row for row in self._text.rows if row.key == self._keys.get(block)), None)
        words = row.segments() if row is not None else ()
        return words[int(number)] if int(number) < len(words) else ""
