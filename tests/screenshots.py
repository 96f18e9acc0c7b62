"""Draws the window into pictures, without a screen: ``python -m tests.screenshots FOLDER``."""

import sys
from pathlib import Path

from reader.app import Installation, main
from reader.core.blocks import BlockKind
from reader.core.pack import Pack
from reader.core.works import Work

PAGES = ("my", "km", "th", "ar", "ur", "prs", "zh-Hans", "ta", "vi", "mww", "so", "en", "jra", "rad")
WORKS = {
    "national-screening-mechanism": ("my", "steps", "pictures"), "atd-mou": ("km", "says", "pictures"),
    "non-refoulement": ("th", "rule", "section-13"), "covid-19-book": ("ar", "masks", "true-false"),
    "healthcare-access": ("ur", "studied", "found"), "overcome-covid-19-together": ("prs", "1", "rashi"),
    "story-of-pari": ("ta", "1", "pari"), "language-justice": ("vi", "1", "maya"),
    "civil-society": ("zh-Hans", "question", "why"), "atd-mou-third-anniversary": ("so", "1", "said"),
    "words-to-know": ("jra", "protection", "health"),
}  # fmt: skip
"""Two pages of every work: in which language, and where."""
PAIRS = (
    ("my", "en", "national-screening-mechanism/steps"), ("ar", "th", "atd-mou/says"),
    ("ur", "zh-Hans", "covid-19-book/masks"), ("ur", "en", "atd-mou/says"), ("ar", "ur", "atd-mou/says"), ("km", "vi", "healthcare-access/studied"),
)  # fmt: skip
"""Two languages, and a place: side by side, in a meeting on one screen and on two, at 200 % text."""
COMIC = ("en", "th", "my", "km", "ar", "ur", "zh-Hans", "ta")
"""The languages of one page and one panel of the comic; read step by step in Arabic."""
EXTRA = {
    "shelf-dark-km": ["--language", "km", "--theme", "dark"],
    "page-dark-th": ["--language", "th", "--open", "non-refoulement/section-13", "--theme", "dark"],
    "page-contrast-my": ["--language", "my", "--open", "national-screening-mechanism/steps", "--theme", "contrast"],
    "page-200-my": ["--language", "my", "--open", "atd-mou/says", "--text", "200"],
    "page-300-ar": ["--language", "ar", "--open", "atd-mou/says", "--text", "300"],
    "page-small-km": ["--language", "km", "--open", "atd-mou/since", "--size", "800x600"],
    "search-my": ["--language", "my", "--search", "ผู้ลี้ภัย"],
    "search-km": ["--language", "km", "--search", "detention"],
    "search-th": ["--language", "th", "--search", "เด็ก"],
    "search-ar": ["--language", "ar", "--search", "covid"],
    "search-ur": ["--language", "ur", "--search", ""],
    "search-jra": ["--language", "jra", "--search", "mask", "--text", "200"],
    "search-vi": ["--language", "vi", "--search", "nguoi ti nan", "--theme", "contrast"],
    "found-my": ["--language", "my", "--search", "ผู้ลี้ภัย", "--open", "national-screening-mechanism/2"],
    "found-ar": ["--language", "ar", "--search", "detention", "--open", "atd-mou/says"],
    "comic-words-th": ["--language", "th", "--open", "three-windows/page-2", "--comic", "words"],
    "comic-below-my": ["--language", "my", "--open", "three-windows/page-9", "--comic", "panels", "--text", "250"],
    "comic-dark-km": ["--language", "km", "--open", "three-windows/page-6", "--theme", "dark"],
    "comic-contrast-ur": ["--language", "ur", "--open", "three-windows/page-10", "--theme", "contrast"],
    "comic-jra": ["--language", "jra", "--open", "three-windows/page-4"],
    "comic-small-ta": ["--language", "ta", "--open", "three-windows/page-7", "--size", "800x600", "--comic", "panels"],
    "pair-small-my-ta": ["--language", "my", "--second", "ta", "--open", "atd-mou/says", "--size", "640x700"],
    "pair-comic-my-ar": ["--language", "my", "--second", "ar", "--open", "three-windows/page-2"],
    "pair-panel-km-ur": ["--language", "km", "--second", "ur", "--open", "three-windows/page-9", "--comic", "panels"],
    "meeting-comic-ur-en": ["--language", "ur", "--second", "en", "--open", "three-windows/page-9", "--meeting"],
    "page-80-ur": ["--language", "ur", "--open", "atd-mou/says", "--text", "80"],
    "page-300-ur": ["--language", "ur", "--open", "atd-mou/says", "--text", "300"],
    "page-dark-ur": ["--language", "ur", "--open", "covid-19-book/masks", "--theme", "dark"],
    "page-small-ur": ["--language", "ur", "--open", "atd-mou/since", "--size", "800x600"],
    "page-naskh-ur": ["--language", "ur", "--open", "atd-mou/says", "--naskh"],
    "found-ur": ["--language", "ur", "--search", "حراست", "--open", "atd-mou/says"],
    "comic-words-ur": ["--language", "ur", "--open", "three-windows/page-2", "--comic", "words"],
    "story-ta": ["--language", "ta", "--open", "language-justice/maya"],
}


def shots() -> dict[str, list[str]]:
    """Return every picture's name and what is typed for it."""
    found: dict[str, list[str]] = {"picker": []}
    for tag in PAGES:
        found[f"shelf-{tag}"] = ["--language", tag]
        found[f"page-{tag}"] = ["--language", tag, "--open", "national-screening-mechanism"]
        found[f"steps-{tag}"] = ["--language", tag, "--open", "national-screening-mechanism/steps"]
    for work, (tag, *places) in WORKS.items():
        for place in places:
            found[f"{work}-{place}-{tag}"] = ["--language", tag, "--open", f"{work}/{place}"]
    for tag in COMIC:
        found[f"comic-page-{tag}"] = ["--language", tag, "--open", "three-windows/page-2"]
        found[f"comic-panel-{tag}"] = ["--language", tag, "--open", "three-windows/page-9", "--comic", "panels"]
    for step, place in enumerate(_panels("three-windows", 2), 1):
        found[f"comic-ar-step-{step}"] = ["--language", "ar", "--open", place, "--comic", "panels"]
    for first, second, place in PAIRS:
        pair = ["--language", first, "--second", second, "--open", place]
        found[f"pair-{first}-{second}"] = pair
        found[f"pair-200-{first}-{second}"] = [*pair, "--text", "200"]
        found[f"meeting-{first}-{second}"] = [*pair, "--meeting"]
        found[f"meeting-two-{first}-{second}"] = [*pair, "--meeting", "2"]
    return found | EXTRA


def _panels(work: str, page: int) -> list[str]:
    """Return what is typed for each panel of a page of a comic, in the order of reading."""
    places = Installation.here()
    with Pack(next(iter(sorted(places.packs.glob("*.sala"))))) as pack:
        found = next(w for w in pack.works() if isinstance(w, Work) and w.id == work)
        return [f"{work}/{b.id}" for b in pack.blocks(found, page) if b.kind is BlockKind.PANEL]


def draw(folder: Path) -> int:
    """Draw every picture into `folder`; return how many could not be drawn."""
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name, options in shots().items():
        file = folder / f"{name}.png"
        failed += main(["--shot", str(file), *options])
        print(file)
    return failed


if __name__ == "__main__":
    sys.exit(draw(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")))
