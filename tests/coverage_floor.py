"""How much of the code the tests run, with branches, beside the floor of each package: ``python -m tests.coverage_floor FILE``.

FILE is what ``pytest --cov --cov-report json:FILE`` wrote. Ends with 1 where a package is below its floor.
"""

import json
import sys
from pathlib import Path

FLOORS = {
    "reader/core": 95.0,
    "reader/authoring": 95.0,
    "reader/publish": 90.0,
    "reader/recording": 90.0,
    "reader/desk": 90.0,
    "reader/ui": 90.0,
}
"""Percent of lines and branches."""


def shares(report: dict) -> dict[str, float]:
    """Return how much of each package is run, in percent."""
    found = {}
    for package in FLOORS:
        files = [f["summary"] for name, f in report["files"].items() if name.startswith(f"{package}/")]
        run = sum(f["covered_lines"] + f["covered_branches"] for f in files)
        there = sum(f["num_statements"] + f["num_branches"] for f in files)
        found[package] = 100 * run / there if there else 0.0
    return found


def main(file: str) -> int:
    """Print a line a package; return the exit code."""
    found = shares(json.loads(Path(file).read_text("utf-8")))
    for package, share in found.items():
        print(f"{package}: {share:.1f} % of lines and branches (at least {FLOORS[package]:.0f})")
    return int(any(share < FLOORS[package] for package, share in found.items()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
