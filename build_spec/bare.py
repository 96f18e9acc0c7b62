"""Try the README's two commands on a bare Debian: ``python3 build_spec/bare.py FOLDER [--suite bookworm] [--keep]``.

Makes a minimal Debian in a folder (debootstrap, as root), installs exactly the line of packages that README names, puts
a copy of this checkout's tracked files into it, and runs there, with no variable of this computer: ``make test``, then
``make run`` under that system's own X server, until its window is drawn. Package sources, certificates and pip's and
npm's settings are those of this computer; nothing else of it is seen inside. Exits with the first code that is not 0.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
INSIDE = "srv/sala"
SETTINGS = ("/etc/pip.conf", "/etc/xdg/pip", "~/.config/pip", "~/.npmrc", "/etc/apt/apt.conf.d", "/etc/ssl/certs")
PASSED_ON = re.compile(r"(PIP_(CERT|DEFAULT_TIMEOUT|INDEX_URL|EXTRA_INDEX_URL)|SSL_CERT_|REQUESTS_CA|NODE_EXTRA|NPM_CONFIG_|"
                       r"(https?|no)_proxy)", re.IGNORECASE)  # fmt: skip
"""Variables that say how the package indexes are reached."""
WINDOW_SECONDS = 60
MOUNTED = ("proc", "dev")
"""What of this computer is seen inside, while it is tried."""
LOOKING = ("xvfb", "xdotool")
"""Packages that only look at the window: no part of what README names."""


def readme_line(installer: str = "sudo apt-get install") -> list[str]:
    """Return the packages that README's line names."""
    line = next(line for line in (ROOT / "README.md").read_text("utf-8").splitlines() if line.startswith(installer))
    return line.removeprefix(installer).split()


def main() -> int:
    """Run everything; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--suite", default="bookworm", help="which Debian (default: %(default)s, which is Debian 12)")
    parser.add_argument("--target", default="test", help="the make target (default: %(default)s)")
    parser.add_argument("--keep", action="store_true", help="leave the folder there, to look at it")
    options = parser.parse_args()
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        print("This needs root and the program debootstrap: sudo apt-get install debootstrap", file=sys.stderr)
        return 2
    root = options.folder.resolve()
    make_system(root, options.suite)
    try:
        with mounted(root):
            return try_commands(root, options.target)
    finally:
        # Never with something of this computer still mounted inside.
        if not options.keep and not any(os.path.ismount(root / name) for name in MOUNTED):
            shutil.rmtree(root, ignore_errors=True)


def make_system(root: Path, suite: str) -> None:
    """Make a minimal Debian in `root`, unless one is there."""
    if not (root / "usr/bin/apt-get").exists():
        say(f"Making a bare Debian ({suite}) in {root} ...")
        root.mkdir(parents=True, exist_ok=True)
        log = root.with_suffix(".log")
        command = ["debootstrap", "--variant=minbase", "--include=ca-certificates", suite, str(root), *mirror()]
        for pause in (15, 60, 0):
            with log.open("w") as out:
                done = subprocess.run(command, stdout=out, stderr=out, check=False)
            if done.returncode == 0:
                break
            shutil.rmtree(root, ignore_errors=True)
            time.sleep(pause)
        else:
            raise SystemExit(f"debootstrap failed: {log}\n{log.read_text('utf-8', 'replace')[-600:]}")
    for setting in SETTINGS:
        source = Path(setting).expanduser()
        target = root / ("root/" + setting[2:] if setting.startswith("~") else setting[1:])
        if source.is_dir():
            target.mkdir(parents=True, exist_ok=True)
            subprocess.run(["cp", "-r", "--remove-destination", f"{source}/.", str(target)], check=True)
        elif source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", root / "etc" / name)


def mirror() -> list[str]:
    """Return the address this computer's own packages come from, as debootstrap's last argument; none where it is
    unknown."""
    for file in (Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))):
        if file.suffix in (".list", ".sources") and file.is_file():
            text = file.read_text("utf-8", "replace")
            found = re.search(r"^URIs:\s*(\S+)", text, re.MULTILINE) or re.search(
                r"^deb\s+(?:\[[^]]*\]\s+)?(\S+)", text, re.MULTILINE
            )
            if found and "debian" in found[1]:
                return [found[1]]
    return []


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """Have the system's ``/proc`` and ``/dev`` inside."""
    places = [name for name in MOUNTED if not os.path.ismount(root / name)]
    for name in places:
        subprocess.run(["mount", "--bind", f"/{name}", str(root / name)], check=True)
    try:
        yield
    finally:
        for name in places:
            subprocess.run(["umount", "--lazy", str(root / name)], check=False)


def try_commands(root: Path, target: str) -> int:
    """Run the README's two commands inside; return the first exit code that is not 0."""
    packages = readme_line()
    say(f"Installing what README names: {' '.join(packages)}")
    install(root, packages)
    copy_checkout(root / INSIDE)
    started = time.monotonic()
    code = inside(root, f"cd /{INSIDE} && make {target}").returncode
    say(f"make {target}: exit {code} after {time.monotonic() - started:.0f} s")
    if code == 0:
        install(root, LOOKING)
        code = open_window(root)
    return code


def install(root: Path, packages: Iterable[str]) -> None:
    """Install packages of the system inside. A mirror that is just being renewed is asked again."""
    quiet = "apt-get -qq -o Dpkg::Use-Pty=0"
    command = f"{quiet} update && {quiet} install -y --no-install-recommends {' '.join(packages)} >/var/log/sala-install.log 2>&1"
    for pause in (15, 60, 0):
        if inside(root, f"export DEBIAN_FRONTEND=noninteractive; {command}").returncode == 0:
            return
        time.sleep(pause)
    raise SystemExit((root / "var/log/sala-install.log").read_text("utf-8", "replace")[-1000:])


def copy_checkout(target: Path) -> None:
    """Put the checkout's files as they are committed into `target`, without their history."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    git = subprocess.Popen(["git", "-C", str(ROOT), "archive", "HEAD"], stdout=subprocess.PIPE)
    with tarfile.open(fileobj=git.stdout, mode="r|") as archive:
        archive.extractall(target)
    if git.wait():
        raise SystemExit("git archive failed: commit what is to be tried")


def open_window(root: Path) -> int:
    """Run ``make run`` under an X server inside until its window is there; return 0 where it comes."""
    script = (
        f"cd /{INSIDE}; Xvfb :77 -screen 0 1366x768x24 >/tmp/xvfb.log 2>&1 & x=$!; export DISPLAY=:77; sleep 2; "
        f"(make run >/tmp/run.log 2>&1 &) ; for i in $(seq {WINDOW_SECONDS}); do "
        "w=$(xdotool search --onlyvisible --name '^Sala$' 2>/dev/null) && break; sleep 1; done; "
        '[ -n "$w" ] && xdotool getwindowgeometry ${w%% *}; found=$?; kill $(pidof -x sala) $x; '
        "[ $found = 0 ] || cat /tmp/run.log; exit $found"
    )
    code = inside(root, script).returncode
    say("make run: the window is there" if code == 0 else "make run: no window came")
    return code


def inside(root: Path, script: str) -> subprocess.CompletedProcess[bytes]:
    """Run a shell script inside `root`, in an environment of its own."""
    variables = [f"{k}={v}" for k, v in os.environ.items() if PASSED_ON.match(k)]
    own = ["HOME=/root", "LANG=C.UTF-8", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
    command = ["chroot", str(root), "env", "-i", *own, *variables, "sh", "-c", script]
    return subprocess.run(command, check=False)


def say(line: str) -> None:
    """Print a line at once, also into a pipe."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
