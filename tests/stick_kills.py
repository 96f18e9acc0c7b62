"""``python -m tests.stick_kills 40``: copies onto real images of FAT32 and exFAT are cut off at random moments, and what is
there then, and after the next copy, is looked at. It needs root, ``user-mode-linux`` (its kernel writes FAT32),
``exfat-fuse``, ``exfatprogs`` and ``dosfstools``.

Half of the cuts end the copy alone; the other half end what writes the file system, as when a stick is pulled out: what it
still held is lost. Half of those are looked at after a repair by ``fsck``, the others as they are.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import cycle, islice, product
from pathlib import Path

from reader.core.copy_plan import plan
from reader.core.copying import Step, copy
from reader.core.drive import CopyError
from reader.core.library import Library
from reader.core.stick import (
    HOMES,
    UNFINISHED,
    StickError,
    StickKind,
    kind_of,
    list_file,
    read_list,
    text_keys,
)
from reader.core.stick_check import check
from reader.core.trust import Keys, read_keys

ROOT = Path(__file__).resolve().parents[1]
MODULES = Path("/usr/lib/uml/modules")
IMAGE, PROGRAM = 72_000_000, 4_000_000
"""Bytes of an image, of which FAT32 needs some, and of the largest file of a stick."""
LETTER = b"theirs"
INIT = """#!/bin/sh
export PATH=/bin:/sbin:/usr/bin:/usr/sbin
mount -t proc proc /proc
for module in fat vfat nls_cp437 nls_utf8; do insmod $(find {modules} -name $module.ko); done
mount -t tmpfs tmp {mount} && mkdir {mount}/drive && mount -t vfat -o flush,codepage=437,iocharset=utf8 /dev/ubda {mount}/drive
cd {root} && {command}
umount {mount}/drive
echo o > /proc/sysrq-trigger
sleep 10
"""


# --- what runs beside the drive ---


def inside(do: str, source: Path, drive: Path, kind: StickKind, device: Path) -> int:
    """Copy to a drive that is mounted here; tell lines of which the last is JSON; return the exit code."""
    keys = Keys(read_keys(source.with_suffix(".pub")))
    do, _, ends_after = do.partition(":")
    if do == "copy":
        planned = plan(source, drive, kind, keys)
        print("begun", flush=True)
        signal.setitimer(signal.ITIMER_REAL, float(ends_after or 0))  # nothing of Python's hears it: it ends at once
        copy(planned)
        print("done", flush=True)
    elif do == "lie":
        print(json.dumps(lied_to(source, drive, kind, keys, device)), flush=True)
    elif do == "twice":
        print(json.dumps(twice(source, drive, kind, keys)), flush=True)
    else:
        told = {"before": state(drive, keys)}
        try:
            assert copy(plan(source, drive, kind, keys))
            told |= {"after": state(drive, keys), "kind": kind_of(drive)}
        except (CopyError, StickError) as error:
            told["error"] = str(error)
        print(json.dumps(told), flush=True)
    return 0


def state(drive: Path, keys: Keys) -> dict[str, object]:
    """Return what a drive holds, says and shows."""
    names = sorted(path.relative_to(drive).as_posix() for path in drive.rglob("*") if path.is_file())
    listed = list_file(drive, kind_of(drive)).is_file()
    found: dict[str, object] = {
        "unfinished": (drive / UNFINISHED).exists(), "listed": listed, "names": names,
        "letter": (drive / "letter.txt").exists() and (drive / "letter.txt").read_bytes() == LETTER,
    }  # fmt: skip
    if listed:
        try:
            found["faults"] = [f"{c.fault} {c.name}" for c in check(drive, read_list(drive, keys), keys) if c.fault]
        except StickError as error:
            found["faults"] = [str(error)]
    packs = [path for home in HOMES for path in sorted((drive / home / "packs").glob("*.sala"))]
    library = Library(packs, text_keys(drive, keys))
    found["shown"] = {work.id: str(work.published) for work in library.works()}
    found["recalled"] = sorted(name for pack in library.packs for name, _ in pack.manifest.recalls)
    library.close()
    return found


def lied_to(source: Path, drive: Path, kind: StickKind, keys: Keys, device: Path) -> dict[str, object]:
    """Copy to a drive of which one byte is another one once it was written."""
    block = (source / "Sala.exe").read_bytes()[: 1 << 15]

    def change(step: Step) -> None:
        if step.reading_back and not changed:
            changed.append(step.name)
            with device.open("r+b") as file:
                data = file.read()
                places = [at for at in range(0, len(data) - len(block), 512) if data[at : at + len(block)] == block]
                for at in places:
                    file.seek(at + 100)
                    file.write(bytes([data[at + 100] ^ 1]))
                file.flush()
                os.fsync(file.fileno())
            assert places, "the program is not on the drive"

    changed: list[str] = []
    try:
        copy(plan(source, drive, kind, keys), change)
    except CopyError as error:
        return {"trouble": error.trouble, "name": error.name, "unfinished": (drive / UNFINISHED).exists()}
    return {"trouble": "", "changed": changed}


def twice(source: Path, drive: Path, kind: StickKind, keys: Keys) -> dict[str, object]:
    """Copy to a drive, and in the middle of it once more, in another process."""
    tried: list[str] = []

    def again(step: Step) -> None:
        if tried or step.done < step.total // 3:
            return
        command = [
            sys.executable,
            "-m",
            "tests.stick_kills",
            "--inside",
            "copy",
            str(source),
            str(drive),
            str(kind),
            "-",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        tried.append(done.stderr.strip().rpartition("\n")[2])

    whole = copy(plan(source, drive, kind, keys), again)
    return {"whole": whole, "second": tried, **state(drive, keys)}


# --- drives ---


@dataclass
class Drive:
    """An image with a file system; ``run`` has something done on it."""

    image: Path
    scratch: Path

    def make(self) -> None:
        with self.image.open("wb") as file:
            file.truncate(IMAGE)

    def command(self, do: str, source: Path, mount: Path, kind: StickKind, device: Path) -> list[str]:
        return [
            sys.executable,
            "-m",
            "tests.stick_kills",
            "--inside",
            do,
            str(source),
            str(mount),
            str(kind),
            str(device),
        ]


class Fat32(Drive):
    """Written by the kernel of a Linux that is a process of its own."""

    def make(self) -> None:
        super().make()
        ran("mkfs.fat", "-F", "32", "-n", "USB", self.image)

    def repair(self) -> None:
        subprocess.run(["fsck.fat", "-a", str(self.image)], capture_output=True, check=False)

    @contextmanager
    def begun(self, do: str, source: Path, kind: StickKind) -> Iterator["subprocess.Popen[str]"]:
        mount, init = self.scratch / "fat32", self.scratch / "init"
        mount.mkdir(exist_ok=True)
        command = self.command(do, source, mount / "drive", kind, Path("/dev/ubda"))
        env = f"PYTHONDONTWRITEBYTECODE=1 PATH={os.environ['PATH']} "
        init.write_text(INIT.format(modules=MODULES, mount=mount, root=ROOT, command=env + " ".join(command)))
        init.chmod(0o755)
        machine = [
            "linux.uml", "mem=384M", "root=/dev/root", "rootfstype=hostfs", "rootflags=/", "ro", f"ubd0={self.image}",
            f"init={init}", "quiet", "con=null", "con0=null,fd:1",
        ]  # fmt: skip
        with subprocess.Popen(
            machine, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            start_new_session=True,
        ) as process:  # fmt: skip
            try:
                yield process
            finally:
                kill_group(process)

    def cut(self, process: "subprocess.Popen[str]") -> None:
        kill_group(process)


class ExFat(Drive):
    """Written by a program of the system's."""

    def make(self) -> None:
        super().make()
        ran("mkfs.exfat", "-L", "USB", self.image)

    def repair(self) -> None:
        subprocess.run(["fsck.exfat", "-y", str(self.image)], capture_output=True, check=False)

    @contextmanager
    def begun(self, do: str, source: Path, kind: StickKind) -> Iterator["subprocess.Popen[str]"]:
        with self.mounted() as mount:
            command = self.command(do, source, mount, kind, self._device)
            with subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT
            ) as process:
                try:
                    yield process
                finally:
                    process.kill()

    @contextmanager
    def mounted(self) -> Iterator[Path]:
        mount = self.scratch / "exfat"
        mount.mkdir(exist_ok=True)
        self._device = Path(ran("losetup", "-f", "--show", self.image).strip())
        quiet = subprocess.DEVNULL
        with subprocess.Popen(
            ["mount.exfat-fuse", "-d", self._device, mount], stdout=quiet, stderr=quiet
        ) as self._system:
            while not mount.is_mount():
                assert self._system.poll() is None, "the image cannot be mounted"
                time.sleep(0.02)
            try:
                yield mount
            finally:
                for how in ((), ("-l",)):
                    subprocess.run(["umount", *how, str(mount)], capture_output=True, check=False)
                self._system.wait(20)
                ran("losetup", "-d", self._device)

    def cut(self, process: "subprocess.Popen[str]") -> None:
        self._system.kill()


def kill_group(process: "subprocess.Popen[str]") -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def ran(*command: object) -> str:
    """Run a program of the system's; return what it said."""
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def told(drive: Drive, do: str, source: Path, kind: StickKind) -> dict[str, object]:
    """Have something done on a drive; return what it told at last."""
    with drive.begun(do, source, kind) as process:
        assert process.stdout is not None
        lines = [line for line in process.stdout if line.startswith("{")]
        process.wait(60)
    assert lines, "nothing was told"
    found: dict[str, object] = json.loads(lines[-1])
    return found


# --- the trials ---

WHERE = ("source", "target", "both")
ON = {"source": ("recall", "whole > sala"), "target": ("recall-song",)}
"""What came later: a recall, and a newer library in the place of the older one; another recall."""
WAS = ("nothing", "a stick", "a stick with all at its top")


@dataclass
class Counts:
    """What was seen: trials by what the cut left."""

    left: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def sticks(folder: Path) -> None:
    """Make the sticks and images of all trials: sources, and targets by what they were."""
    from tests.core import test_what_travels as travels  # what runs beside the drive does without

    packs = folder / "packs"
    packs.mkdir()
    travels.make_packs(packs)
    chance = random.Random(5)
    for where in WHERE:
        source = made(packs, folder / f"source-{where}", StickKind.OFFICE, HOMES[0], chance)
        if where != "target":
            travels.lay(packs, source, ON["source"])
        travels.PUBLISHER.write(source.with_suffix(".key"), source.with_suffix(".pub"))
        for was, kind in product(WAS, StickKind):
            target = folder / f"target-{where}-{was}-{kind}"
            if was == "nothing":
                target.mkdir()
            else:
                made(packs, target, kind, HOMES[was != "a stick"], chance)
                if where != "source":
                    travels.lay(packs, target, ON["target"])
            (target / "letter.txt").write_bytes(LETTER)


def made(packs: Path, root: Path, kind: StickKind, home: str, chance: random.Random) -> Path:
    """Make a stick with programs of some size."""
    from tests.core import test_what_travels as travels

    for name, size in (("Sala.exe", PROGRAM // 4), (f"{home}linux/library.so", PROGRAM), (f"{home}parts/b", 70_000)):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(chance.randbytes(size))
    found: Path = travels.stick(packs, root, kind, home=home)
    return found


def images(drive: Drive, folder: Path, kind: StickKind) -> dict[tuple[str, str], Path]:
    """Return an image for each thing that the target was, and where what came later lies."""
    found = {}
    for where, was in product(WHERE, WAS):
        drive.make()
        target = folder / f"target-{where}-{was}-{kind}"
        image = folder / f"{type(drive).__name__}-{where}-{was}-{kind}.img"
        fill(drive, target)
        shutil.copyfile(drive.image, image)
        found[where, was] = image
    return found


def fill(drive: Drive, target: Path) -> None:
    """Lay a folder on an image."""
    if isinstance(drive, Fat32):
        env = {**os.environ, "MTOOLS_SKIP_CHECK": "1", "LC_ALL": "C.UTF-8"}
        command = ["mcopy", "-i", str(drive.image), "-s", "-Q", *map(str, target.iterdir()), "::"]
        subprocess.run(command, check=True, env=env, capture_output=True)
        return
    assert isinstance(drive, ExFat)
    with drive.mounted() as mount:
        shutil.copytree(target, mount, dirs_exist_ok=True)


def trial(drive: Drive, source: Path, kind: StickKind, wait: float, cut: str) -> dict[str, object]:
    """Cut a copy off after so many seconds; return what was then there, and after the next one."""
    alone = cut == "copy alone"
    with drive.begun(f"copy:{max(wait, 0.001)}" if alone else "copy", source, kind) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("begun"):
                break
        if alone:
            process.wait(60)
        else:
            time.sleep(wait)
            drive.cut(process)
    if cut == "pulled out, repaired":
        drive.repair()
    return told(drive, "finish", source, kind)


def judged(found: dict[str, object], kind: StickKind, where: str, was: str) -> tuple[str, list[str]]:
    """Return what a cut left, and what is wrong."""
    wrong = []
    before, after = found["before"], found.get("after")
    assert isinstance(before, dict)
    if before["unfinished"]:
        left = "says that it is not finished"
    elif before["listed"]:
        left = "whole"
        # Where nothing was begun yet, a recall that somebody laid on it by hand has its papers named.
        by_hand = () if where == "source" else ("recalled open-anywhere/English/song.pdf",)
        wrong += [f"says nothing, but {fault}" for fault in before["faults"] if fault not in by_hand]
    else:
        left = "nothing was begun"
        wrong += [f"says nothing, but has {name}" for name in before["names"] if name != "letter.txt"]
    if not before["letter"]:
        wrong.append("another's file is gone")
    if not isinstance(after, dict):
        return left, [*wrong, f"the next copy: {found.get('error')}"]
    wrong += [f"after the next copy {fault}" for fault in after["faults"]]
    has_song = where != "source" and was != "nothing"
    recalled = (["song"] if has_song else []) + (["tale"] if where != "target" else [])
    if sorted(set(after["recalled"])) != recalled:
        wrong.append(f"recalls are {after['recalled']}, not {recalled}")
    new, old = "2026-12-01", "2026-11-01"
    shown = {"tale": new, "song": new} if where != "target" else {"tale": old, "song": old}
    if where == "target" and has_song:
        shown.pop("song")
    if kind is StickKind.OFFICE:
        shown["law"] = old
    if after["shown"] != shown:
        wrong.append(f"shows {after['shown']}, not {shown}")
    if after["unfinished"] or not after["letter"] or found["kind"] != kind:
        wrong.append("the next copy did not finish it")
    tops = {name.partition("/")[0] for name in after["names"] if not name.startswith("FSCK")}  # what fsck found
    if not tops <= {"Sala", "Sala.exe", "open-anywhere", "sala-files", "letter.txt"}:
        wrong.append(f"at the top stand {sorted(tops)}")
    return left, wrong


def run(trials: int, folder: Path, seed: int = 1) -> dict[tuple[str, str], Counts]:
    """Try it so many times for each file system and kind; return what was seen."""
    sticks(folder)
    chance = random.Random(seed)
    seen = {}
    for make, kind in product((Fat32, ExFat), StickKind):
        drive = make(folder / "drive.img", folder)
        there = images(drive, folder, kind)
        counts = seen[make.__name__, str(kind)] = Counts()
        longest = dict.fromkeys(there, 0.0)
        cuts = cycle(("copy alone", "pulled out", "copy alone", "pulled out, repaired"))
        for (where, was), cut in islice(zip(cycle(there), cuts, strict=False), trials):
            source = folder / f"source-{where}"
            if not longest[where, was]:
                shutil.copyfile(there[where, was], drive.image)
                longest[where, was] = seconds(drive, source, kind)
            shutil.copyfile(there[where, was], drive.image)
            wait = chance.uniform(0, longest[where, was])
            found = trial(drive, source, kind, wait, cut)
            left, wrong = judged(found, kind, where, was)
            counts.left[left] += 1
            counts.wrong += [f"{where}, was {was}, {cut} after {wait:.2f} s: {one}" for one in wrong]
    return seen


def seconds(drive: Drive, source: Path, kind: StickKind) -> float:
    """Return how long a copy takes that nobody cuts off."""
    with drive.begun("copy", source, kind) as process:
        assert process.stdout is not None
        began = 0.0
        for line in process.stdout:
            if line.startswith("begun"):
                began = time.monotonic()
            elif line.startswith("done"):
                return time.monotonic() - began
    raise AssertionError("the copy was not made")


def others(folder: Path) -> list[str]:
    """Make two copies at once, and one onto a drive that gives back other bytes; return what is wrong."""
    wrong = []
    for make, kind in product((Fat32, ExFat), StickKind):
        drive, source = make(folder / "drive.img", folder), folder / "source-both"
        name = f"{make.__name__}, {kind}"
        drive.make()
        found = told(drive, "twice", source, kind)
        if not found["whole"] or found["faults"] or "refused" not in str(found["second"]):
            wrong.append(f"{name}, two copies at once: {found}")
        drive.make()
        found = told(drive, "lie", source, kind)
        if found != {"trouble": "bad", "name": "Sala.exe", "unfinished": True}:
            wrong.append(f"{name}, other bytes: {found}")
    return wrong


def main() -> int:
    """Try it, and tell what was seen; return 1 where anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.stick_kills")
    parser.add_argument("trials", nargs="?", type=int, default=40, help="for each file system and kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--inside", nargs=5, metavar=("DO", "SOURCE", "DRIVE", "KIND", "DEVICE"), help=argparse.SUPPRESS
    )
    options = parser.parse_args()
    if options.inside:
        do, source, drive, kind, device = options.inside
        return inside(do, Path(source), Path(drive), StickKind(kind), Path(device))
    with tempfile.TemporaryDirectory(dir="/var/tmp") as made_in:
        folder = Path(made_in)
        began = time.monotonic()
        seen = run(options.trials, folder, options.seed)
        wrong = [f"{' '.join(which)}: {one}" for which, counts in seen.items() for one in counts.wrong]
        wrong += others(folder)
        for which, counts in seen.items():
            print(f"{' '.join(which)}: {sum(counts.left.values())} copies were cut off; {dict(counts.left)}")
        print("two copies at once: the second one was refused; other bytes: told. ", end="")
        print(f"{(time.monotonic() - began) / 60:.0f} minutes, {len(wrong)} wrong")
    for one in wrong:
        print(one)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
