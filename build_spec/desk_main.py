"""Where the bundle of the office's desk begins."""

import sys

sys.frozen = True  # type: ignore[attr-defined]  # PyInstaller says so itself, Windows' launcher does not

from reader.desk.app import main  # noqa: E402 - after it

sys.exit(main())
