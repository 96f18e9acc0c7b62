"""The program that measures: its figures, its targets, its page; and that its parts run, on a small library."""

import json
from xml.etree import ElementTree

import pytest

from tests.benchmarks import __main__ as bench
from tests.benchmarks import building, report, search, sitting, starting
from tests.benchmarks.measuring import Figure, Machine, compared, percentile, run_apart, run_whole, shown, table
from tests.benchmarks.targets import TARGETS, Flat, Target, judged
from tests.conftest import ROOT


def told(figures):
    return [figure.to_json() for figure in figures]


def figures():
    return compared([
        Figure("start", "bare window", "s", [0.2, 0.1, 0.3]), Figure("start", "picker", "s", [0.3, 0.4, 0.5], "bare window"),
        Figure("start", "page, Burmese", "s", [0.4] * 3, "bare window"), Figure("stick", "Linux with fonts and library", "MB", [], note="no stick"),
        Figure("start", "page, Burmese, 10×", "s", [0.44] * 3, "bare window"), Figure("search", "first 20 hits", "ms", [2.0]),
        Figure("search", "first 20 hits, 10×", "ms", [20.0]), Figure("search", "first 20 hits, 100×", "ms", [31.0]),
    ])  # fmt: skip


def test_percentiles():
    assert [percentile(range(101), p) for p in (0, 0.5, 0.95, 1)] == [0, 50, 95, 100]
    assert percentile([7.0], 0.95) == 7.0


def test_a_figure_is_compared_with_the_one_it_names():
    by_name = {f.name: f for f in figures()}
    assert by_name["picker"].ratio == pytest.approx(2.0) and by_name["bare window"].ratio is None
    assert by_name["picker"].median == 0.4 and by_name["picker"].p95 == 0.5


def test_the_table_tells_every_figure_and_why_one_is_missing():
    lines = table(figures()).splitlines()
    assert len(lines) == 1 + len(figures())
    assert lines[2].split() == ["start:", "picker", "0.4", "0.5", "3", "2.00", "s"]
    assert lines[4].endswith("no stick")
    assert [shown(v) for v in (123.4, 12.34, 1.234, 0.0123)] == ["123", "12.3", "1.23", "0.0123"]


def test_targets_are_met_missed_or_not_measured():
    by_target = {line.rpartition(": ")[0] if verdict != "not measured" else line: verdict
            for verdict, line in judged(told(figures()))}  # fmt: skip
    assert by_target["start: picker: ratio at most 2"] == "met"
    assert by_target["search: first 20 hits, 100×: p95 at most 30"] == "missed"
    assert by_target["stick: Linux with fonts and library: median at most 120"] == "not measured"
    assert len(by_target) == len(TARGETS)


def test_a_larger_library_may_change_a_figure_by_a_tenth():
    for larger, verdict in ((0.43, "met"), (0.45, "missed")):
        both = [Figure("start", "picker", "s", [0.4]), Figure("start", "picker, 100×", "s", [larger])]
        flat = next(t for t in TARGETS if isinstance(t, Flat) and t.name == "picker")
        assert (verdict, True) in [(v, line.startswith(str(flat))) for v, line in judged(told(both))]


def test_the_check_ends_with_one_where_a_target_is_missed(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(bench, "RESULT", tmp_path / "bench.json")
    assert bench.main(["--check"]) == 1 and "make bench" in capsys.readouterr().err
    for ms, code in ((29.0, 0), (31.0, 1)):
        part = {"figures": told([Figure("search", "first 20 hits, 100×", "ms", [ms])])}
        bench.RESULT.write_text(json.dumps({"search": part}), "utf-8")
        assert bench.main(["--check"]) == code
    assert "missed" in capsys.readouterr().out


def test_only_known_parts_are_measured(capsys):
    with pytest.raises(SystemExit):
        bench.main(["speed"])
    assert "choose from start" in capsys.readouterr().err


def test_every_target_names_a_figure_that_is_measured():
    """A figure that was renamed would never be judged again."""
    parts = {"start", "memory", "stick", "read", "search", "comic", "build", "sitting"}
    assert {t.part for t in TARGETS} <= parts
    assert {t.value for t in TARGETS if isinstance(t, Target)} <= {"ratio", "median", "p95", "most"}
    names = set(starting.CASES)
    for target in (t for t in TARGETS if t.part == "start"):
        assert target.name in names


def test_growth_is_told_as_multiples_and_drawn():
    curves = report.growth(told(figures()))
    assert curves == {"start into a page": {1: 1.0, 10: pytest.approx(1.1)}, "search": {1: 1.0, 10: 10.0, 100: 15.5}}
    drawing = ElementTree.fromstring(report.plot(curves))
    assert sum(e.tag.endswith("polyline") for e in drawing.iter()) == 2


def test_a_part_takes_the_place_of_its_last_measurement_and_the_page_tells_all(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(bench, "RESULT", tmp_path / "bench.json")
    monkeypatch.setattr(bench, "DOCS", tmp_path)
    monkeypatch.setitem(bench.PARTS, "start", lambda _: [f for f in figures() if f.part == "start"])
    for ms in (20.0, 40.0):
        monkeypatch.setitem(
            bench.PARTS, "search", lambda _, ms=ms: [Figure("search", "first 20 hits, 100×", "ms", [ms])]
        )
        assert bench.main(["start", "search", "--runs", "0.5"]) == 0
    page = (tmp_path / "benchmarks.md").read_text("utf-8")
    assert all(f"| start: {f.name} |" in page for f in figures() if f.part == "start")
    assert page.count("search: first 20 hits, 100× |") == 1 and "40.0 ms" in page and "20.0 ms" not in page
    assert Machine.this().processor in page and "0.5 times the usual number" in page
    assert str(ROOT) not in page and ElementTree.parse(tmp_path / "growth.svg")
    assert bench.main(["--check"]) == 1 and "missed" in capsys.readouterr().out


# --- the parts, on a small library ---


def test_a_bare_window_and_ours_are_started_and_weighed(content_pack):
    for code in (starting.BARE, starting._code(content_pack, "picker")):
        seconds, mib = run_whole(code)
        assert seconds > 0 and mib > 1


def test_questions_are_the_same_each_time_and_asked(content_pack):
    asked = search.questions(content_pack, 40)
    assert asked == search.questions(content_pack, 40) and len({tag for _, tag in asked}) > 5
    spent, rows, size = search.ask(content_pack, 10)
    assert len(spent) == 10 and rows > 100 and size > 1000


def test_a_word_is_changed_in_the_first_translated_entry(tmp_path):
    file = tmp_path / "a.po"
    file.write_text('msgid ""\nmsgstr ""\n"Language: km"\n\nmsgctxt "a/0"\nmsgid "x"\nmsgstr "words"\n', "utf-8")
    building.change_a_word(file, 7)
    assert 'msgstr "7 words"' in file.read_text("utf-8") and '"Language: km"' in file.read_text("utf-8")


def test_a_sitting_does_everything_once(content_pack):
    late = run_apart("sitting", "sit", str(content_pack), 1, 0.01)
    assert all(ms > 0 and isinstance(act, str) for ms, act in late)


def test_openings_end_where_they_are_counted(content_pack):
    before, after = run_apart("sitting", "openings", str(content_pack), 3)
    assert before > 1 and after > 1
    assert sitting.STALL == 50
