"""The settings of a stick: what is written is read again, and what is wrong is told and harms nothing."""

import json
import os
import time
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.languages import LANGUAGES
from reader.core.pin import hash_pin, opens
from reader.core.settings import (
    MOST_MINUTES,
    SETTINGS_FILE,
    Settings,
    SettingsProblem,
    read_settings,
    settings_text,
    write_settings,
)

lines = st.text(st.characters(exclude_categories=("C", "Z"), include_characters=" "), max_size=120).filter(
    str.isprintable
)


@given(st.lists(st.sampled_from(sorted(LANGUAGES)), unique=True).map(tuple), st.integers(0, MOST_MINUTES), lines, lines)
def test_what_is_written_is_read_again(first, minutes, name, telephone):
    settings = Settings(first, minutes, name, telephone)
    record = tomllib.loads(settings_text(settings))
    assert record == {
        "languages_first": list(first), "idle_minutes": minutes, "office_name": name, "office_telephone": telephone,
        "office_keys": [], "staff_pin": "",
    }  # fmt: skip


def test_a_stick_without_a_file_has_the_usual_settings(tmp_path):
    assert read_settings(tmp_path / "sala.toml") == (Settings(), [])


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("languages_first = ['xx']", "languages_first"), ("languages_first = 3", "languages_first"),
        ("languages_first = [[1]]", "languages_first"), ("idle_minutes = -1", "idle_minutes"),
        ("idle_minutes = true", "idle_minutes"), ("idle_minutes = '10'", "idle_minutes"),
        ("idle_minutes = 99999", "idle_minutes"), ("office_name = 7", "office_name"),
        ('office_name = "a\\nb"', "office_name"), ("office_telephone = 'x" + "x" * 200 + "'", "office_telephone"),
        ("this is no toml", ""), ("\x00", ""),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_and_the_rest_holds(tmp_path, text, wrong):
    file = tmp_path / "sala.toml"
    file.write_text("office_telephone = '02 1'\n" + text if wrong not in ("", "office_telephone") else text, "utf-8")
    settings, problems = read_settings(file)
    assert problems == [SettingsProblem(wrong)]
    assert getattr(settings, wrong or "office_name") == getattr(Settings(), wrong or "office_name")
    assert settings.office_telephone == ("02 1" if wrong not in ("", "office_telephone") else "")


def test_other_keys_and_a_byte_order_mark_do_no_harm(tmp_path):
    file = tmp_path / "sala.toml"
    file.write_text("\ufeffunknown = 1\nidle_minutes = 5\n", "utf-8")
    assert read_settings(file) == (Settings(idle_minutes=5), [])


def test_a_stick_that_cannot_be_written_to_keeps_what_it_has(tmp_path, monkeypatch):
    file = tmp_path / "sala.toml"
    write_settings(file, Settings(idle_minutes=5))

    def full(_):
        raise OSError(28, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError):
        write_settings(file, Settings(idle_minutes=15))
    assert read_settings(file)[0].idle_minutes == 5 and [p.name for p in tmp_path.iterdir()] == ["sala.toml"]


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 10_000, "a = " + "{b=" * 9_000, "a." * 12_000 + "b = 1", "[" + "a." * 12_000 + "b]",
        "idle_minutes = 5\n" * 2, "#" * 33_000, "office_name = '" + "x" * 40_000 + "'", "a = 1\x00", "idle_minutes = " + "9" * 9000,
        "\n".join("a" + ".a" * 149 + f".b{i} = 1" for i in range(100)), "x = " + "[[" * 400 + "]]" * 400,
    ],
)  # fmt: skip
def test_no_settings_keep_anybody_from_reading(tmp_path, text):
    (tmp_path / SETTINGS_FILE).write_text(text)
    start = time.process_time()
    settings, _ = read_settings(tmp_path / SETTINGS_FILE)
    assert settings == Settings() and time.process_time() - start < 20


def test_settings_nested_too_deep_or_too_large_are_told(tmp_path):
    for text in ("a = " + "[" * 10_000, "a." * 12_000 + "b = 1", "#" * 33_000):
        (tmp_path / SETTINGS_FILE).write_text(text)
        assert read_settings(tmp_path / SETTINGS_FILE)[1] == [SettingsProblem()]


def test_the_hash_of_a_pin_is_kept_and_what_is_none_is_told(tmp_path):
    file, hashed = tmp_path / "sala.toml", hash_pin("13579")
    write_settings(file, Settings(staff_pin=hashed))
    assert read_settings(file) == (Settings(staff_pin=hashed), [])
    assert opens("13579", hashed) and not opens("13570", hashed) and not opens("", hashed)
    for wrong in (
        "13579",
        hashed + "!",
        hashed.replace("m=8192", "m=999999"),
        hashed.replace("t=4", "t=99"),
        "$argon2id$",
    ):
        file.write_text(f"staff_pin = {json.dumps(wrong)}\n", "utf-8")
        assert read_settings(file) == (Settings(), [SettingsProblem("staff_pin")])
        assert not opens("13579", wrong)
