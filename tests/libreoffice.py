"""Files as LibreOffice saves them, where it is installed: with the program's own letters for every script."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.conftest import ROOT

FONTS = ROOT / "build" / "fonts"
AS = {
    "odt": "odt:writer8", "docx": "docx:MS Word 2007 XML", "html": "html:HTML (StarWriter)", "pdf": "pdf:writer_pdf_Export",
    "xlsx": "xlsx:Calc MS Excel 2007 XML",
}  # fmt: skip


def saved_as(kind: str, files: Sequence[Path], folder: Path) -> list[Path]:
    """Open files and save them as one of ``AS`` in a folder of their own; raise OSError, subprocess.CalledProcessError."""
    out = folder / "saved"
    out.mkdir(parents=True, exist_ok=True)
    fonts = folder / "fonts.conf"
    fonts.write_text(
        f"<?xml version='1.0'?><fontconfig><dir>{FONTS}</dir><dir>/usr/share/fonts</dir><cachedir>{folder}/fonts</cachedir></fontconfig>"
    )
    office = ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", AS[kind]]
    subprocess.run(
        [*office, "--outdir", str(out), *map(str, files)], check=True, capture_output=True, timeout=600,
        env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
    )  # fmt: skip
    return [out / file.with_suffix(f".{kind}").name for file in files]
