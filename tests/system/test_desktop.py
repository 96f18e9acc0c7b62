"""The file type and the menu entry, as the desktop's own programs see them."""

import os
import subprocess
import sys

from tests.conftest import ROOT
from tests.system.conftest import program


def desktop(folder, *options):
    command = [sys.executable, "build_spec/desktop.py", "--to", folder, *options, ROOT / ".venv/bin/sala"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def test_a_pack_is_known_by_its_name_and_its_bytes_and_opened_by_sala(content_pack, tmp_path):
    share = tmp_path / "share"
    desktop(share)
    entry = share / "applications" / "sala.desktop"
    subprocess.run([program("desktop-file-validate"), entry], check=True)
    subprocess.run([program("update-mime-database"), share / "mime"], check=True, capture_output=True)
    globs = (share / "mime" / "globs2").read_text("utf-8")
    assert ":application/vnd.sala.pack:*.sala" in globs
    head = content_pack.read_bytes()[:72]
    assert head.startswith(b"SQLite format 3") and head[68:72] == b"SALA"
    assert "application/vnd.sala.pack" in entry.read_text("utf-8") and "%F" in entry.read_text("utf-8")


def test_it_is_taken_away_without_a_trace(tmp_path):
    desktop(tmp_path)
    desktop(tmp_path, "--remove")
    assert not [p for p in tmp_path.rglob("sala*") if p.is_file()]


def test_the_program_takes_the_files_that_the_desktop_names(content_pack, tmp_path):
    """Two files beside its own library; one is no pack."""
    letter = tmp_path / "letter.sala"
    letter.write_bytes(b"no pack")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "reader", content_pack, letter, "--search", "detention"], cwd=ROOT, env=env,
        capture_output=True, text=True,
    )  # fmt: skip
    assert "detention" in done.stdout.lower() and "letter.sala is damaged" in done.stderr
