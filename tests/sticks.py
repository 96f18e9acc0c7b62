"""A stick of somebody else's, for tests: what it is made of, but for programs that start."""

from pathlib import Path

from reader.authoring.cli import main
from reader.authoring.signing import SecretKey
from reader.core.stick import HOME, home_in, inner

PROGRAMS = {
    "Sala": b"starter", "Sala.exe": b"program", "sala-files/linux/sala": b"linux", "sala-files/windows/a.dll": b"library", "sala-files/parts/fonts/a.ttf": b"font",
    "sala-files/licences/Sala.txt": b"MIT", "READ ME.pdf": b"how", "sala-files/FIELD GUIDE.pdf": b"guide",
}  # fmt: skip
OF_OTHERS = {
    "sala-files/packs/theirs.sala": b"texts", "sala-files/parts/papers/sala.tsv": b"a\tb\tc\n", "open-anywhere/English/theirs.pdf": b"paper",
    "open-anywhere/English/rights/theirs.pdf": b"paper",
}  # fmt: skip


def stick_of_others(root: Path, home: str = HOME) -> Path:
    """Make it, with its lists signed by a key that nobody has; `home` is where on it all stands that nobody opens."""
    theirs, key = SecretKey.new(), root.with_suffix(".key")
    for name, data in {**PROGRAMS, **OF_OTHERS, "sala-files/parts/publisher.pub": str(theirs.public).encode()}.items():
        path = root / (f"{home}{inner(name)}" if home_in(name) else name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    theirs.write(key, root.with_suffix(".pub"))
    assert main(["stick", "list", str(root), "--key", str(key)]) == 0
    key.unlink()
    root.with_suffix(".pub").unlink()
    (root / home / "sala.toml").write_text('office_name = "Theirs"\n', "utf-8")
    return root
