"""Try the desk's bundle on a bare Debian: ``python3 build_spec/bare_desk.py FOLDER [--stick STICK] [--picture FILE.png]``.

Makes a minimal Debian in a folder (as root, see ``bare.py``) and installs nothing into it. There the bundle of
``make desk-bundle`` brings a Word file in, checks and builds the library, makes a stick with the programs of another one
(``make stick``), and opens its window on an X server of this computer. Exits with the first code that is not 0.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bare import ROOT, inside, make_system, mounted, say

INSIDE = "srv/desk"
SECONDS = 60
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORD = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body><w:p><w:r><w:t>Our leaflet</w:t></w:r></w:p>'
    "<w:p><w:r><w:t>We are here from Monday to Friday.</w:t></w:r></w:p></w:body></w:document>",
}
"""A small Word file."""
WORK = """set -e; cd /{inside}/library; desk=../bundle/sala-desk
$desk --author import ../leaflet.docx --as leaflet --title "Our leaflet"
$desk --author keys build/keys/publisher --no-password
$desk --author build --key build/keys/publisher.key
$desk --author stick make --programs ../stick --key build/keys/publisher.key
mkdir -p ../drive; $desk --author stick copy build/own-stick ../drive --kind office
$desk --author stick check ../drive --pub build/keys/publisher.pub
"""


def main() -> int:
    """Run everything; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bundle", type=Path, default=ROOT / "build" / "desk-bundle")
    parser.add_argument("--stick", type=Path, default=ROOT / "build" / "stick", help="whose programs are taken")
    parser.add_argument("--picture", type=Path, metavar="FILE.png", help="what the screen shows in the end")
    options = parser.parse_args()
    for needed in (options.bundle, options.stick):
        if not needed.is_dir():
            print(f"{needed} is not there: run “make desk-bundle” and “make stick” first.", file=sys.stderr)
            return 2
    root = options.folder.resolve()
    make_system(root, "bookworm")
    place = root / INSIDE
    shutil.rmtree(place, ignore_errors=True)
    (place / "library" / "content").mkdir(parents=True)
    shutil.copytree(options.bundle, place / "bundle")
    shutil.copytree(options.stick, place / "stick")
    with zipfile.ZipFile(place / "leaflet.docx", "w") as packed:
        for name, text in WORD.items():
            packed.writestr(name, text)
    size = sum(p.stat().st_size for p in options.bundle.rglob("*") if p.is_file())
    say(f"the bundle: {size / 1e6:.0f} MB")
    with mounted(root):
        started = time.monotonic()
        code = inside(root, WORK.format(inside=INSIDE)).returncode
        say(f"brought in, built, put onto a stick: exit {code} after {time.monotonic() - started:.0f} s")
        return code or open_window(root, options.picture)


def open_window(root: Path, picture: Path | None) -> int:
    """Open the desk inside on an X server of this computer; return 0 where its window comes."""
    with x_server(root) as display:
        looking = {**os.environ, "DISPLAY": display}
        script = f"export DISPLAY={display}; cd /{INSIDE}; timeout {SECONDS} bundle/sala-desk library >/tmp/desk.log 2>&1 & echo started"
        inside(root, script)
        for _ in range(SECONDS):
            found = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", "^library$"],
                env=looking,
                capture_output=True,
                check=False,
            )
            if found.stdout:
                break
            time.sleep(1)
        time.sleep(5)  # until the board is filled
        if picture is not None:
            subprocess.run(["import", "-window", "root", str(picture)], env=looking, check=False)
    log = (root / "tmp" / "desk.log").read_text("utf-8", "replace").strip()
    say("the window is there" if found.stdout else f"no window came: {log}")
    return 0 if found.stdout else 1


@contextmanager
def x_server(root: Path) -> Iterator[str]:
    """Run an X server whose socket is seen inside too; give its display."""
    sockets = root / "tmp" / ".X11-unix"
    sockets.mkdir(exist_ok=True)
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        display = f":{server.stdout.readline().strip()}"
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(sockets)], check=True)
        try:
            yield display
        finally:
            subprocess.run(["umount", "--lazy", str(sockets)], check=False)
            server.terminate()


if __name__ == "__main__":
    sys.exit(main())
