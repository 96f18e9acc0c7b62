"""Making a pack, as ``sala-author build`` does: all of it, and after one word of one translation was changed."""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measuring import CONTENT, ROOT, Figure, Plan, grown

CHANGED = "covid-19-book/translations/km.po"


def measure(plan: Plan) -> list[Figure]:
    """Return the seconds of each; the pack after a changed word must be the one that a build without a cache makes."""
    whole, nothing, word = [], [], []
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        content = shutil.copytree(CONTENT, folder / "content")
        for turn in range(plan.times(5)):
            cache = folder / f"cache-{turn}"
            whole.append(build(content, folder / "a.sala", cache))
            nothing.append(build(content, folder / "a.sala", cache))
            change_a_word(content / CHANGED, turn)
            word.append(build(content, folder / "b.sala", cache))
            build(content, folder / "c.sala", folder / "none")
            shutil.rmtree(folder / "none")
            assert (folder / "b.sala").read_bytes() == (folder / "c.sala").read_bytes(), "a kept part made other bytes"
    figures = [
        Figure("build", "the whole pack", "s", whole), Figure("build", "nothing changed", "s", nothing),
        Figure("build", "one changed word", "s", word),
    ]  # fmt: skip
    for times in plan.sizes:
        if times > 1:
            figures.append(_grown(times))
    return figures


def _grown(times: int) -> Figure:
    """Return how long it takes to make a larger library, if this run has to make it."""
    note = grown(times).with_suffix(".seconds")
    return Figure("build", f"a library {times}×, made up and packed", "s", [float(note.read_text())])


def build(content: Path, out: Path, cache: Path) -> float:
    command = [
        sys.executable,
        "-m",
        "reader.authoring.cli",
        "build",
        str(content),
        "--out",
        str(out),
        "--cache",
        str(cache),
    ]
    started = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - started


def change_a_word(file: Path, turn: int) -> None:
    """Put a number into the first paragraph that is translated."""
    text = file.read_text("utf-8")
    head, entry, rest = text.partition('\nmsgctxt "')
    changed = re.sub(r'(msgstr ")(?=[^"])', rf"\g<1>{turn} ", entry + rest, count=1)
    file.write_text(head + changed, "utf-8")
