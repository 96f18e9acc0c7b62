"""Where a stick's program begins, on every system."""

import sys

sys.frozen = True  # type: ignore[attr-defined]  # PyInstaller says so itself, Windows' launcher does not

from reader.app import main  # noqa: E402 - after it

sys.exit(main())
