"""``python -m reader.authoring.cli``."""

import sys

from reader.authoring.cli import main

if __name__ == "__main__":
    sys.exit(main())
