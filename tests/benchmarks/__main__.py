"""``make bench``: everything that the design has numbers for, each beside what it is compared with in the same run.

``python -m tests.benchmarks [PART ...] [--runs 0.3] [--sizes 1 10]`` measures only some parts, with fewer runs. Each part prints
its table, and takes the place of its last measurement in ``build/bench.json`` and ``docs/benchmarks.md``. ``--check`` measures
nothing: it compares the last figures with the targets, and ends with 1 where one is missed.
"""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import date

from tests.benchmarks import building, comic, reading, report, search, sitting, starting, stick, together
from tests.benchmarks.measuring import ROOT, Figure, Machine, Measured, Plan, compared, table
from tests.benchmarks.targets import judged

PARTS: dict[str, Callable[[Plan], list[Figure]]] = {
    "start": starting.measure, "read": reading.measure, "comic": comic.measure, "search": search.measure,
    "together": together.measure, "build": building.measure, "sitting": sitting.measure, "stick": stick.measure,
}  # fmt: skip
RESULT = ROOT / "build" / "bench.json"
DOCS = ROOT / "docs"


def kept() -> dict[str, Measured]:
    """Return the last measurement of every part, by its name."""
    return json.loads(RESULT.read_text("utf-8")) if RESULT.exists() else {}


def figures_of(parts: dict[str, Measured]) -> list[Measured]:
    """Return the figures of all parts, each beside what it is compared with."""
    return [figure for name in PARTS if name in parts for figure in parts[name]["figures"]]


def check() -> int:
    """Print which targets the last figures meet; return 1 where one is missed."""
    parts = kept()
    if not parts:
        print("Nothing was measured yet: run “make bench” first.", file=sys.stderr)
        return 1
    verdicts = judged(figures_of(parts))
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
    plan = Plan(options.runs, tuple(sorted({1, *options.sizes})))
    for name in options.parts or PARTS:
        machine = Machine.this()
        figures = compared(PARTS[name](plan))
        print(table(figures), flush=True)
        parts = kept() | {name: {"day": date.today().isoformat(), "runs": plan.runs, "machine": asdict(machine),
                                 "figures": [figure.to_json() for figure in figures]}}  # fmt: skip
        RESULT.parent.mkdir(exist_ok=True)
        RESULT.write_text(json.dumps(parts, indent=1, ensure_ascii=False), "utf-8")
        report.write(DOCS, {part: parts[part] for part in PARTS if part in parts}, judged(figures_of(parts)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
