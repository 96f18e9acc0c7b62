"""Where the bundle of the office's desk begins."""

import sys

from reader.desk.app import main

sys.exit(main())
