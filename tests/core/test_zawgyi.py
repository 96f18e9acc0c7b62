"""Burmese in Zawgyi, told apart and put into Unicode. The pairs were made by ICU's own converter (uconv -x my-Zawgyi)."""

import shutil
import subprocess
import unicodedata

import pytest

from reader.core.folding import folded
from reader.core.zawgyi import is_zawgyi, to_unicode

PAIRS = {
    "ဒုကၡသည္": "ဒုက္ခသည်",
    "က်န္းမာေရး": "ကျန်းမာရေး",
    "ျမန္မာႏိုင္ငံ": "မြန်မာနိုင်ငံ",
    "အခြင့္အေရး": "အခွင့်အရေး",
    "ေၾကာက္ရြံ႔ျခင္း": "ကြောက်ရွံ့ခြင်း",
    "အဂၤလိပ္": "အင်္ဂလိပ်",
    "သတၲဝါ": "သတ္တဝါ",
    "ကြၽႏ္ုပ္တို႔": "ကျွန်ုပ်တို့",
    "ေဆးရံု": "ဆေးရုံ",
    "ရဲစခန္း": "ရဲစခန်း",
    "ဆႏၵ": "ဆန္ဒ",
    "ဘ႑ာ": "ဘဏ္ဍာ",
    "လႊတ္ေတာ္": "လွှတ်တော်",
    "ၫွဉ္းပန္း": "ညှဉ်းပန်း",
    "ၾကၫ့္ရႈ": "ကြည့်ရှု",
    "ေရာဂါ": "ရောဂါ",
}


@pytest.mark.parametrize("zawgyi", PAIRS)
def test_each_is_told_apart_and_becomes_unicode(zawgyi):
    assert is_zawgyi(zawgyi)
    assert unicodedata.normalize("NFC", to_unicode(zawgyi)) == unicodedata.normalize("NFC", PAIRS[zawgyi])


@pytest.mark.parametrize("word", PAIRS.values())
def test_unicode_is_not_taken_for_zawgyi(word):
    assert not is_zawgyi(word)


def test_no_burmese_of_the_library_is_taken_for_zawgyi(content):
    for edition in content.packs[0].editions("my"):
        for section in range(len(edition.bodies)):
            for segments in content.packs[0].words(edition, section).values():
                assert not any(is_zawgyi(words.text) for words in segments)


@pytest.mark.parametrize("text", ["", "refugee", "ผู้ลี้ภัย", "ខ្មែរ", "2562", "“—”"])
def test_what_is_not_burmese_stays(text):
    assert to_unicode(text) == text
    assert not is_zawgyi(text)


@pytest.mark.skipif(shutil.which("uconv") is None, reason="ICU's uconv is not installed")
def test_every_burmese_word_of_the_library_comes_back_from_zawgyi(content):
    words = set()
    for edition in content.packs[0].editions("my"):
        for section in range(len(edition.bodies)):
            for segments in content.packs[0].words(edition, section).values():
                words |= {w for s in segments for w in s.text.split() if all("\u1000" <= c <= "\u109f" for c in w)}
    there = _uconv("my-Zawgyi", sorted(words))
    icu = _uconv("Zawgyi-my", there)
    assert len(words) > 1000
    for word, zawgyi, back in zip(sorted(words), there, icu, strict=True):
        if folded(back, False) == folded(word, False):  # where ICU itself finds the way back
            assert folded(to_unicode(zawgyi), False) == folded(word, False)


def _uconv(rules: str, words: list[str]) -> list[str]:
    command = ["uconv", "-f", "utf8", "-t", "utf8", "-x", rules]
    return (
        subprocess.run(command, input="\n".join(words).encode(), capture_output=True, check=True)
        .stdout.decode()
        .split("\n")
    )
