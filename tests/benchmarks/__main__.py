"""``make bench``: everything that the design has numbers for, each beside what it is compared with in the same run.

``python -m tests.benchmarks [PART ...] [--runs 0.3] [--sizes 1 10]`` measures only some, with fewer runs. Prints a table and
writes ``build/bench.json``; a whole run also writes ``docs/benchmarks.md``. ``--check`` measures nothing: it compares the last
figures with the targets, and ends with 1 where one is missed.
"""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict

from tests.benchmarks import building, comic, reading, report, search, sitting, starting, stick, together
from tests.benchmarks.measuring import ROOT, Figure, Machine, Plan, compared, table
from tests.benchmarks.targets import Measured, judged

PARTS: dict[str, Callable[[Plan], list[Figure]]] = {
    "start": starting.measure, "read": reading.measure, "comic": comic.measure, "search": search.measure,
    "together": together.measure, "build": building.measure, "sitting": sitting.measure, "stick": stick.measure,
}  # fmt: skip
RESULT = ROOT / "build" / "bench.json"


def measured(figures: list[Figure]) -> list[Measured]:
    """Return figures in the form in which they are kept."""
    told = []
    for figure in figures:
        one: Measured = asdict(figure)
        if figure.values:
            one |= {"median": figure.median, "p95": figure.p95, "most": max(figure.values), "runs": len(figure.values)}
        told.append(one)
    return told


def check() -> int:
    """Print which targets the last run met; return 1 where one was missed."""
    if not RESULT.exists():
        print("Nothing was measured yet: run “make bench” first.", file=sys.stderr)
        return 1
    verdicts = judged(json.loads(RESULT.read_text("utf-8"))["figures"])
    for verdict, line in verdicts:
        print(f"{verdict:14}{line}")
    return 1 if any(verdict == "missed" for verdict, _ in verdicts) else 0


def main(arguments: list[str] | None = None) -> int:
    """Measure, print and write; return the exit code."""
    parser = argparse.ArgumentParser("bench", description="Measures Sala beside a bare window.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"some of {', '.join(PARTS)}; default: all")
    parser.add_argument("--runs", type=float, default=1.0, metavar="N", help="how many times the usual number of runs")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 10, 100], metavar="N", help="sizes of libraries")
    parser.add_argument("--check", action="store_true", help="compare the last figures with the targets")
    options = parser.parse_args(arguments)
    if options.check:
        return check()
    if unknown := set(options.parts) - PARTS.keys():
        parser.error(f"there is no part {', '.join(sorted(unknown))}: choose from {', '.join(PARTS)}")
    plan, machine = Plan(options.runs, tuple(sorted({1, *options.sizes}))), Machine.this()
    figures: list[Figure] = []
    for name in options.parts or PARTS:
        found = compared(PARTS[name](plan))
        print(table(found), flush=True)
        figures += found
    compared(figures)
    told = measured(figures)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps({"machine": asdict(machine), "runs": plan.runs, "figures": told}, indent=1), "utf-8")
    if not options.parts:
        report.write(ROOT / "docs", figures, machine, plan, judged(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
