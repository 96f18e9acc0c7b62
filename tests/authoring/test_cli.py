"""The commands as they are typed."""

import subprocess
import sys

import pytest

from reader.authoring.cli import EXAMPLES, main
from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.trust import Keys, Origin, read_keys
from tests.conftest import ROOT


def test_build_check_and_status(sample, tmp_path, capsys):
    out = tmp_path / "out" / "mine.sala"
    assert main(["build", str(sample.folder), "--out", str(out)]) == 0
    assert "2 works" in capsys.readouterr().out
    with Pack(out) as pack:
        assert len(list(pack.works())) == 2
    assert main(["check", str(sample.folder)]) == 0
    assert "no mistakes" in capsys.readouterr().out


def test_check_names_the_letters_that_nastaliq_lacks(sample, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)  # the fonts are there
    sample.translate("house", "ur", {"One": "ایک", "Two": "دو \u08c8"})
    assert main(["check", str(sample.folder)]) == 1
    told = capsys.readouterr().err
    assert "ur.po:" in told and "U+08C8" in told and told.count("Nastaliq") == 1
    sample.translate("house", "ur", {"One": "ایک", "Two": "دو UNHCR 2019"})
    assert main(["check", str(sample.folder)]) == 0


def test_keys_sign_and_recall(sample, tmp_path, capsys):
    out, name = tmp_path / "mine.sala", tmp_path / "office"
    assert main(["keys", str(name), "--no-password"]) == 0
    keys = Keys(read_keys(tmp_path / "office.pub"))
    assert main(["build", str(sample.folder), "--out", str(out)]) == 0
    assert "not signed" in capsys.readouterr().out
    assert Pack(out, keys).vouching.origin is Origin.UNSIGNED
    assert main(["sign", str(out), "--key", f"{name}.key", "--manifest", str(tmp_path / "m")]) == 0
    assert Pack(out, keys).vouching.origin is Origin.PUBLISHER
    assert keys.vouching((tmp_path / "m").read_bytes(), (tmp_path / "m.minisig").read_bytes()).signed_at
    assert main(["build", str(sample.folder), "--out", str(out), "--key", f"{name}.key"]) == 0
    assert Pack(out, keys).vouching.origin is Origin.PUBLISHER
    recall = tmp_path / "recall.sala"
    assert main(["recall", "house", "--until", "2026-11-01", "--out", str(recall), "--key", f"{name}.key"]) == 0
    library = Library([out, recall], keys)
    assert [w.id for w in library.works()] == ["garden"]
    assert main(["keys", str(name), "--no-password"]) == 1
    assert "never written over" in capsys.readouterr().err
    assert main(["sign", str(tmp_path / "office.key"), "--key", f"{name}.key"]) == 1
    assert "is no" in capsys.readouterr().err


def test_status_is_a_table_of_works_and_languages(sample, capsys):
    sample.translate("house", "my", {"One": "တစ်", "Two": "နှစ်"}, fuzzy=("Two",))
    assert main(["status", str(sample.folder)]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines[0][:4] == ["work", "language", "translated", "share"]
    assert len(lines) == 2 + 2 * len(LANGUAGES)
    row = next(line for line in lines if line[:2] == ["house", "my"])
    total = len(sample.read("house").document.segments)
    assert row[2] == f"1/{total}"
    blocks = sum(bool(b.segments) for b in sample.read("house").document.blocks())
    assert row[5:8] == ["1", f"1/{blocks}", "1"]
    assert "unchecked," in row
    assert next(line for line in lines if line[:2] == ["garden", "km"])[-6:] == [
        "not",
        "begun",
        "–",
        "find",
        "a",
        "translator",
    ]


def test_every_mistake_at_once_and_a_failing_exit(sample, capsys):
    (sample.folder / "house" / "images" / "tree.svg").unlink()
    (sample.folder / "garden" / "source.md").write_text("text\n", "utf-8")
    for command in ("check", "build"):
        assert main([command, str(sample.folder), *(["--out", "/dev/null/x"] if command == "build" else [])]) == 1
        told = capsys.readouterr().err
        assert "house/source.md:" in told and "garden/source.md:1:" in told
        assert told.strip().endswith("mistakes to mend.")


def test_a_new_work_can_be_checked_built_and_translated_at_once(tmp_path, capsys):
    content = tmp_path / "content"
    content.mkdir()
    for kind in ("explainer", "story", "book", "news"):
        assert main(["new", f"my-{kind}", "--kind", kind, "--content", str(content)]) == 0
    assert main(["check", str(content)]) == 1  # what stands for something is to be written
    told = capsys.readouterr().err.splitlines()[:-1]
    assert all(
        "stands for something" in line or "sample of a new work" in line or "is missing: write" in line for line in told
    )
    assert main(["translate", "my-story", "--language", "km", "--content", str(content)]) == 0
    assert (content / "my-story" / "translations" / "km.po").exists()
    assert main(["build", str(content), "--out", str(tmp_path / "a.sala")]) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["new", "Not An Id"], "is no id"),
        (["new", "house"], "is there already"),
        (["new", "x", "--language", "xx"], "“xx” is no language"),
        (["translate", "nothing"], "There is no work “nothing”"),
        (["translate", "--language", "zz"], "“zz” is no language"),
        (["review-sheet", "nothing", "en"], "There is no work “nothing”"),
        (["review-sheet", "house", "my"], "has no my.po yet"),
        (["review-sheet", "house", "zz"], "“zz” is no language"),
        (["approve", "house", "km", "language", "--by", "A", "--text", "x"], "has no km.po yet"),
        (["approve", "house", "en", "language", "--by", "  ", "--text", "x"], "needs a name"),
        (["approve", "house", "en", "language", "--by", "A", "--text", "x"], "make a new sheet"),
        (["approve", "house", "en", "language", "--by", "A", "--text", "x", "--on", "2999-01-01"], "is still to come"),
    ],
)
def test_one_clear_sentence_for_what_cannot_be_done(sample, capsys, arguments, said):
    assert main([*arguments, "--content", str(sample.folder)]) == 1
    error = capsys.readouterr().err.strip()
    assert said in error
    assert error.count("\n") == 0


def test_a_folder_that_cannot_be_written(sample, tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["build", str(sample.folder), "--out", str(tmp_path / "file" / "a.sala")]) == 1
    assert "Choose a folder that can be written" in capsys.readouterr().err


def test_help_shows_an_example_of_every_command():
    done = subprocess.run(
        [sys.executable, "-m", "reader.authoring.cli", "--help"], capture_output=True, text=True, check=True
    )
    for command in (
        "build", "check", "status", "review-sheet", "approve", "new", "translate", "fonts", "strings",
    ):  # fmt: skip
        assert f"sala-author {command}" in EXAMPLES
        assert f"sala-author {command}" in done.stdout
