"""The targets of the design, and which of them the last measurements meet: ``make bench-check``."""

from dataclasses import dataclass

from tests.benchmarks.measuring import Measured


@dataclass(frozen=True)
class Target:
    """A limit for a value of a figure: its ratio, or its median, p95 or most."""

    part: str
    name: str
    value: str
    limit: float

    def __str__(self) -> str:
        return f"{self.part}: {self.name}: {self.value} at most {self.limit:g}"


@dataclass(frozen=True)
class Flat:
    """A figure that a larger library must leave as it is, within a tenth."""

    part: str
    name: str
    larger: str

    limit = 1.1

    def __str__(self) -> str:
        return f"{self.part}: {self.larger} at most {self.limit:g} times {self.name}"


TARGETS: tuple[Target | Flat, ...] = (
    Target("start", "picker", "ratio", 2.0), Target("start", "shelf, Burmese", "ratio", 2.0),
    Target("start", "page, Burmese", "ratio", 2.0), Target("start", "page, English", "ratio", 2.0),
    Target("memory", "page, Burmese", "ratio", 1.8), Target("memory", "page, English", "ratio", 1.8),
    Target("stick", "cold start, page", "ratio", 0.8), Target("stick", "Linux with fonts and library", "median", 120.0),
    Target("stick", "Windows with fonts and library", "median", 90.0),
    Target("read", "switch", "p95", 16.0), Target("read", "the current block moves", "most", 1.0),
    Target("read", "switch, 100×", "p95", 16.0), Target("search", "first 20 hits, 100×", "p95", 30.0),
    Target("comic", "turn of a page", "p95", 33.0), Target("comic", "turn of a panel", "p95", 33.0),
    Flat("start", "picker", "picker, 100×"), Flat("start", "shelf, Burmese", "shelf, Burmese, 100×"),
    Flat("start", "page, Burmese", "page, Burmese, 100×"), Flat("read", "switch", "switch, 100×"),
    Target("build", "one changed word", "median", 1.0), Target("sitting", "stalls over 50 ms, 100×", "median", 0.0),
    Target("memory", "after 1,000 openings", "ratio", 1.05),
)  # fmt: skip


def judged(figures: list[Measured]) -> list[tuple[str, str]]:
    """Return for every target whether it is ``met``, ``missed`` or ``not measured``, and a line that says why."""
    known = {(f["part"], f["name"]): f for f in figures}
    told = []
    for target in TARGETS:
        found = _value(target, known)
        if found is None:
            told.append(("not measured", str(target)))
        else:
            told.append(("met" if found <= target.limit else "missed", f"{target}: {found:.3g}"))
    return told


def _value(target: Target | Flat, known: dict[tuple[str, str], Measured]) -> float | None:
    figure = known.get((target.part, target.name))
    if isinstance(target, Target):
        return figure.get(target.value) if figure is not None else None
    larger = known.get((target.part, target.larger))
    if figure is None or larger is None or not figure.get("median") or larger.get("median") is None:
        return None
    return float(larger["median"] / figure["median"])
