"""Whether every table can be a table beside another language, on a usual laptop; else the reader shows it as a list of
its rows.

Asked of the window's own typesetter, as what will set the words.
"""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from reader.authoring.line_breaks import with_breaks
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import WorkSource
from reader.core.blocks import Block, BlockKind
from reader.core.languages import language
from reader.ui.document.table_layout import TableGrid, column_widths
from reader.ui.style.theme import PAGE_PX
from reader.ui.text.fonts import Fonts
from reader.ui.text.typesetter import TextStyle, Typesetter

ROOM = 600.0
"""How wide a column of text is in a window of 1366 pixels in two languages, with letters as large as at first."""
_BOX = 1.8 * PAGE_PX
"""How much narrower it is in a box."""


def screenless() -> QCoreApplication:
    """Return what Qt needs to set words, without a screen: to be kept while it is needed. A process has one for ever,
    so it is one that windows can use too."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication.instance() or QApplication([])


def check_tables(works: list[WorkSource], fonts: Path, warnings: Mistakes) -> None:
    """Tell `warnings` of every table whose words do not fit its columns, with the languages in which they do not."""
    tables = [(work, block) for work in works for block in work.document.blocks() if block.kind is BlockKind.TABLE]
    if not tables:
        return
    app = screenless()
    typesetter = Typesetter(Fonts(fonts))
    for work, block in tables:
        wide = [language(tag).english_name for tag in work.languages if _is_too_wide(work, block, tag, typesetter)]
        if wide:
            first = next(s.words for s in work.document.segments if s.block == block.id)
            warnings.add(
                work.source_file, work.line(first),
                f"the words of this table are too wide for its {block.columns} columns in {', '.join(wide)}, where it stands beside "
                "another language in a window of 1366 pixels: it is shown as a list of its rows there. Fewer columns, or shorter "
                "words, keep it a table.",
            )  # fmt: skip
    del app


def _is_too_wide(work: WorkSource, block: Block, tag: str, typesetter: Typesetter) -> bool:
    words = work.document.words if tag == work.source_language else work.translations[tag].words
    row = language(tag)
    if block.id not in words or not typesetter.fonts.can_show(row):
        return False
    grid = TableGrid.of(tuple(with_breaks(w, tag) for w in words[block.id]), block.columns)
    room = ROOM - (_BOX if block.box else 0.0) - 1.2 * PAGE_PX * block.quote
    return column_widths(typesetter, grid, TextStyle(row, PAGE_PX), room, PAGE_PX * 0.5) is None
