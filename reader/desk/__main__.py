"""``python -m reader.desk``."""

import sys

from reader.desk.app import main

if __name__ == "__main__":
    sys.exit(main())
