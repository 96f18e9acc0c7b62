"""``python -m tests.fuzz THOUSANDS [SEED]``: inputs that were damaged or made to do harm, many thousand; what became of them.

Each kind is tried in a process of its own. An input that does harm is told with its number: ``run(KIND, NUMBER, bench)`` makes it again.
"""

import multiprocessing
import resource
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.fuzz.harm import KINDS, SHARES, Bench, run


def tried(kind: str, count: int, seed: int) -> tuple[str, int, int, float, float, float, list[str]]:
    """Try so many inputs of a kind; return how many failed, the longest and all seconds, memory in MiB, and what failed."""
    failed: list[str] = []
    longest, begun = 0.0, time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        for number in range(seed * 1_000_000, seed * 1_000_000 + count):
            start = time.monotonic()
            try:
                run(kind, number, bench)
            except BaseException:
                failed.append(f"{kind} {number}: {traceback.format_exc(limit=-4)}")
            longest = max(longest, time.monotonic() - start)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return kind, count, len(failed), longest, time.monotonic() - begun, memory, failed[:5]


def _tried(task: tuple[str, int, int]) -> tuple[str, int, int, float, float, float, list[str]]:
    return tried(*task)


def main() -> int:
    thousands = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    tasks = [(kind, max(round(1000 * thousands * SHARES[kind]), 1), seed) for kind in KINDS]
    bad = 0
    print(f"{'kind':15} {'inputs':>8} {'failed':>7} {'longest s':>10} {'all s':>8} {'MiB':>6}", flush=True)
    with multiprocessing.Pool(2, maxtasksperchild=1) as pool:
        for kind, count, failures, longest, seconds, memory, told in pool.imap_unordered(_tried, tasks):
            print(f"{kind:15} {count:8,} {failures:7,} {longest:10.2f} {seconds:8.0f} {memory:6.0f}", flush=True)
            for text in told:
                print(text, file=sys.stderr)
            bad += failures
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
