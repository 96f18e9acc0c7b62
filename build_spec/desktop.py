"""Puts Sala and its file type into the menu of a Linux desktop: ``python build_spec/desktop.py [--remove] [--to FOLDER]
PROGRAM``.

Writes a ``.desktop`` file, a MIME type for ``.sala`` files and the program's sign below ``~/.local/share`` (or FOLDER),
so that a double-click on a pack opens it. Nothing on a stick does this by itself: it is for a computer that somebody
wants to keep Sala on.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MIME = "application/vnd.sala.pack"
ENTRY = """[Desktop Entry]
Type=Application
Name=Sala
GenericName=Offline reader
GenericName[th]=โปรแกรมอ่านออฟไลน์
Comment=Reads Sala packs without internet
Exec="{program}" %F
Icon=sala
Terminal=false
Categories=Education;Viewer;
MimeType={mime};
StartupWMClass=sala
"""
TYPE = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{mime}">
    <comment>Sala pack</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <magic priority="80">
      <match type="string" offset="0" value="SQLite format 3">
        <match type="string" offset="68" value="SALA"/>
      </match>
    </magic>
    <glob pattern="*.sala"/>
  </mime-type>
</mime-info>
"""


def main() -> int:
    """Write or remove the files; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path, help="the program that opens packs: bin/sala of a checkout, or Sala")
    parser.add_argument("--remove", action="store_true", help="take everything away again")
    usual = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    parser.add_argument("--to", type=Path, default=usual, metavar="FOLDER", help="default: %(default)s")
    options = parser.parse_args()
    files = {
        options.to / "applications" / "sala.desktop": ENTRY.format(program=_quoted(options.program), mime=MIME),
        options.to / "mime" / "packages" / "sala.xml": TYPE.format(mime=MIME),
        options.to / "icons/hicolor/scalable/apps" / "sala.svg": (ROOT / "icons/application.svg").read_text("utf-8"),
    }
    for path, text in files.items():
        if options.remove:
            path.unlink(missing_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    for command in (
        ["update-mime-database", options.to / "mime"],
        ["update-desktop-database", options.to / "applications"],
    ):
        if shutil.which(command[0]):
            subprocess.run(command, check=False, stderr=subprocess.DEVNULL)
    print(f"Sala was {'taken out of' if options.remove else 'put into'} {options.to}.")
    return 0


def _quoted(program: Path) -> str:
    """Return a path as it stands within the quotation marks of a ``.desktop`` file's Exec line."""
    text = str(program.absolute())
    for letter in '\\"`$':
        text = text.replace(letter, "\\" + letter)
    return text.replace("\\", "\\\\").replace("%", "%%")


if __name__ == "__main__":
    sys.exit(main())
