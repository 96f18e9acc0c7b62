"""What a reader waits for: another language, the next part, a second language, the longest work, a letter typed into the
search; each from the press to the first whole frame, at every size of library."""

import itertools
import random
from typing import Any

from tests.benchmarks.measuring import PACK, SECTION, WORK, Figure, Plan, grown, open_window, run_apart, timed

TAGS = ("en", "th", "ar", "my", "zh-Hans", "prs", "mww", "km", "so", "ta", "vi", "ur")
QUESTIONS = ("detention", "refugee", "covid mask", "ผู้ลี้ภัย", "ကလေး", "احتجاز", "người tị nạn")


def measure(plan: Plan) -> list[Figure]:
    """Return the milliseconds of each, and how far the current block moved, in pixels."""
    figures = []
    for times in plan.sizes:
        pack = str(PACK if times == 1 else grown(times))
        told: dict[str, list[float]] = run_apart("reading", "read", pack, plan.times(132))
        more = f", {times}×" if times > 1 else ""
        figures += [Figure("read", name + more, "px" if "moves" in name else "ms", ms) for name, ms in told.items()]
    return figures


def read(pack: str, pairs: int) -> dict[str, list[float]]:
    """Measure all of it in this process."""
    app, window = open_window([pack])
    told = _switching(app, window, pairs)
    told["next part"] = _parts(app, window)
    told["two languages"] = _two_languages(app, window)
    told["the longest work"] = _longest(app, window)
    told["a letter in the search"] = _typing(app, window)
    return told


def _switching(app: Any, window: Any, count: int) -> dict[str, list[float]]:
    window.open_work(WORK, SECTION)
    window.choose_helping("en")  # whoever reads White Hmong is asked once; then a switch leads to the page
    for tag in TAGS:
        window.choose_language(tag)
        app.draw(window)
    pairs = list(itertools.permutations(TAGS, 2))
    random.Random(1).shuffle(pairs)
    spent, moved = [], []
    for first, second in pairs[:count]:
        window.choose_language(first)
        app.draw(window)
        view = window.text_screen.view
        block = window.text_screen.place()
        before = view.top_of(block)
        spent.append(timed(window, lambda tag=second: window.choose_language(tag)))
        frame = view.top_of(block)
        app.draw(window)
        assert view.top_of(block) == frame, "the first frame was not the right one"
        after = view.top_of(block)
        moved.append(abs((after if after is not None else 1e6) - (before or 0)))
    return {"switch": spent, "the current block moves": moved}


def _parts(app: Any, window: Any) -> list[float]:
    spent = []
    for tag in ("en", "my", "ar"):
        window.choose_language(tag)
        for work in [w.id for w in window.library.works() if w.kind != "comic"][:12]:
            window.open_work(work)
            app.draw(window)
            for _ in range(3):
                spent.append(timed(window, lambda: window.turn(1)))
                app.draw(window)
    return spent


def _two_languages(app: Any, window: Any) -> list[float]:
    spent = []
    for first, second in (("my", "en"), ("ar", "th"), ("ur", "zh-Hans"), ("km", "vi")):
        window.choose_language(first)
        window.open_work(WORK, SECTION)
        window.choose_second(second)
        app.draw(window)
        for _ in range(11):
            window.pair()
            app.draw(window)
            spent.append(timed(window, window.pair))
    window.pair()
    return spent


def _longest(app: Any, window: Any) -> list[float]:
    works = [window.library.work(w.id) for w in window.library.works() if w.kind != "comic"][:200]
    longest = max(works, key=lambda w: sum(s.blocks for s in w.sections))
    spent = []
    for tag in TAGS:
        window.choose_language(tag)
        window.show_shelf()
        app.draw(window)
        spent.append(timed(window, lambda: window.open_work(longest.id)))
    return spent


def _typing(app: Any, window: Any) -> list[float]:
    spent = []
    for tag in ("en", "my", "th", "ar"):
        window.choose_language(tag)
        window.open_search()
        app.draw(window)
        for words in QUESTIONS:
            for end in range(1, len(words) + 1):
                window.search_screen.field.setText(words[:end])
                spent.append(timed(window, lambda typed=words[:end]: _ask(window, typed)))
    return spent


def _ask(window: Any, typed: str) -> None:
    """Ask, and wait for the answer: a reader goes on typing meanwhile."""
    window.search_screen.asked.emit(typed)
    window.searching.task.finish()
