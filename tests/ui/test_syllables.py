"""No line ends inside a syllable, by the grammar of each script's syllables as it is written here: nothing of the program's own
rules is asked."""

import re

import pytest

from reader.authoring.line_breaks import breaks, unbroken, with_breaks
from reader.core.break_marks import BREAK
from reader.core.languages import LANGUAGES, language
from reader.core.words import Words
from reader.ui.text.typesetter import TextStyle
from tests.ui.test_typesetter import WIDTHS, all_words, program_words

# --- the grammar ---

_MY_LETTER = "[\u1000-\u102a\u103f\u104e]"
_MY_UNIT = f"{_MY_LETTER}(?:\u1039{_MY_LETTER})*[\u103b-\u103e]*[\u102b-\u1032\u1036]*[\u1037\u1038\u103a]*"
_MY_FINAL = f"{_MY_LETTER}[\u103b-\u103e]*\u1037?\u103a[\u1037\u1038]*"
BURMESE = re.compile(
    f"(?:{_MY_UNIT}|[\u1040-\u1049]+)(?:{_MY_FINAL})*(?:{_MY_LETTER}?\u1039{_MY_UNIT}(?:{_MY_FINAL})*)*[\u104a-\u104d\u104f]*"
)
"""A consonant with what is stacked below it, medials, vowels and tones; consonants that asat makes its end; what is stacked below
such an end; and a sign that is written behind a word."""


def burmese(text, at):
    return any(found.start() < at < found.end() for found in BURMESE.finditer(text))


_TH_ABOVE = "\u0e31\u0e33-\u0e3a\u0e47-\u0e4e"
THAI_INSIDE = re.compile(
    f"(?<=[\u0e40-\u0e44])(?=[\u0e01-\u0e2e])"  # a vowel that is written before its consonant
    f"|(?=[\u0e2f\u0e30\u0e32\u0e45\u0e46{_TH_ABOVE}])"  # what is written above, below or behind one
    f"|(?<=[\u0e31\u0e47])(?<!\u0e01\u0e47)(?=[\u0e01-\u0e2e])|(?<=[\u0e31\u0e47][\u0e48-\u0e4b])(?=[\u0e01-\u0e2e])"  # vowels of closed syllables
    f"|(?<=\u0e37)(?=[\u0e01-\u0e2e])|(?<=\u0e37[\u0e48-\u0e4b])(?=[\u0e01-\u0e2e])"
    f"|(?=[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c)"  # a consonant that is not spoken
    f"|(?<=[\u0e01-\u0e4e])(?=[\u0e01-\u0e12\u0e14-\u0e16\u0e18-\u0e2e](?:[^\u0e01-\u0e4e.]|$))"  # one that is all of a word: ณ alone may be
)


def thai(text, at):
    return THAI_INSIDE.match(text, at) is not None


_KM = "\u1780-\u17a2"
KHMER_INSIDE = re.compile(
    f"(?=[\u17b4-\u17d3\u17dd])|(?<=\u17d2)"  # vowels and signs; a consonant below another one
    f"|(?=[{_KM}][\u17cb\u17cd])"  # a consonant with the sign of a short end, or one that is not spoken
    f"|(?<=[\u17b9\u17d0])(?=[{_KM}])"  # vowels of closed syllables
    f"|(?<=[\u1780-\u17d3])(?=[{_KM}](?:[^\u1780-\u17d3]|$))"  # a last consonant that is all of a word
    f"|(?=[\u17d4-\u17d7])"
)


def khmer(text, at):
    return KHMER_INSIDE.match(text, at) is not None


INSIDE = {"my": burmese, "th": thai, "km": khmer}
WHOLE = {
    "km": ["ទឹក", "លាង", "សមាជិក", "អង់ទីប៊ីយ៉ូទិក", "លីញ", "បក់", "បកប្រែ", "ជេល", "កណ្តឹង"], "th": ["เจล"],
    "my": ["ဘင်္ဂလားဒေ့ရှ်", "အိတ်ချ်"],
}  # fmt: skip


@pytest.mark.parametrize("tag", INSIDE)
def test_no_line_ends_inside_a_syllable(content, typesetter, tag, record_property):
    segments = [*all_words(content, tag), *(with_breaks(Words(w), tag) for w in program_words(tag))]
    style, lines, wrong = TextStyle(language(tag), 20), 0, set()
    for words in segments:
        places = [m.span() for word in WHOLE[tag] for m in re.finditer(word, words.text)]
        for width in WIDTHS:
            text = typesetter.set(words, style, width)
            lines += text.line_count
            for end in text.line_ends():
                torn = any(a < end < b for a, b in places)
                if torn or INSIDE[tag](words.text, end):
                    wrong.add(words.text[max(0, end - 12) : end] + "|" + words.text[end : end + 6])
    print(f"{tag}: {lines} lines at {len(WIDTHS)} widths, {len(wrong)} ends inside a syllable")
    record_property("lines", lines)
    assert lines > 3000
    assert wrong == set()


@pytest.mark.parametrize("tag", INSIDE)
def test_the_grammar_finds_what_is_torn(tag):
    torn = {
        "my": ["ဒေ့|ရှ်", "သ|ည်", "အိတ်|ချ်", "က|မ္ဘာ"],
        "th": ["เ|จล", "เจ|ล ", "กั|น", "ฟิล|ม์"],
        "km": ["ទឹ|ក", "លា|ង ", "ប|ក់", "ក្|ក"],
    }
    for word in torn[tag]:
        before, after = word.split("|")
        assert INSIDE[tag](before + after, len(before)), word


# --- words ---


def divided(text, tag, typed=False):
    words = Words.of(text) if typed else Words(text)
    return with_breaks(words, tag).marked.replace(BREAK, "|")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("km", "ដំណក់|ទឹក|តូចៗ"), ("km", "នាង|ជា|សមាជិក|នៃ|ក្រុម"), ("km", "ថ្នាំ|អង់ទីប៊ីយ៉ូទិក |លើកលែងតែ"), ("km", "សូម|ប្រើ|ជេល|លាងដៃ"),
        ("km", "អ្នកណា|អាច|បកប្រែ"), ("km", "លីញ|បក់ដៃ"), ("km", "គ្រួសារ|លីញ។ |នាង"), ("km", "អាចមក|យឺត"), ("km", "ខ្លាំងៗ។ |កណ្តឹង|រោទ៍។"),
        ("km", "ភាសា|អ៊ូរឌូ"), ("km", "ផ្ដល់|ជម្រក"), ("km", "និយមន័យ|នៃ|ករណី"),
        ("th", "ใช้|เจล|ล้าง|มือ"), ("th", "ให้|ไว้ |ณ |วัน|ที่"), ("th", "บ้าน|ลินห์"), ("th", "เด็ก ๆ |เล่น"),
        ("my", "ဘင်္ဂလားဒေ့ရှ်|နိုင်ငံ"), ("my", "သူ|၎င်း|ကို"), ("my", "၎င်း|ကို"),
    ],
)  # fmt: skip
def test_short_and_borrowed_words_stay_whole(tag, expected):
    assert divided(expected.replace("|", ""), tag) == expected


@pytest.mark.parametrize(
    ("tag", "typed"),
    [
        ("km", "សូម|ប្រើ|ជេល|លាង|ដៃ"), ("km", "ខ្ញុំ|ចង់|ទៅ|ផ្ទះ"), ("th", "ขอให้|อยู่ที่นี่"), ("my", "ကလေး|များ|ကစား"), ("km", "លីញបក់|ដៃ"),
        ("th", "ตากลม|นอน"), ("th", "ตา|กลม|นอน"),
    ],
)  # fmt: skip
def test_word_ends_that_an_author_typed_win(tag, typed):
    assert divided(typed.replace("|", BREAK), tag, typed=True) == typed


def test_what_is_too_long_for_a_word_is_divided_as_ever():
    long = "ขอให้ผู้ลี้ภัยโทรสายด่วนที่สำนักงานตรวจคนเข้าเมือง"
    found = divided(f"เจล{BREAK}{long} กินข้าว", "th", typed=True)
    assert found.startswith("เจล|") and found.count("|") > 4 and found.endswith("กิน|ข้าว")


@pytest.mark.parametrize(
    ("tag", "text"),
    [("th", "กิน\u2060ข้าว"), ("km", "ខ្ញុំ\u2060ទៅ"), ("my", "ကလေး\u2060များ"), ("en", "well-\u2060known")],
)
def test_no_line_ends_at_a_typed_join(typesetter, tag, text):
    at = text.index("\u2060")
    assert not {at, at + 1} & set(with_breaks(Words(text), tag).breaks)
    plain, before = text.replace("\u2060", ""), "x" * 12
    width = typesetter.natural_width(Words(f"{before} {text[:at]}"), TextStyle(language(tag), 20)) + 3
    ends = typesetter.set(with_breaks(Words(f"{before} {text}"), tag), TextStyle(language(tag), 20), width).line_ends()
    assert not {at + 13, at + 14} & set(ends)
    without = typesetter.set(
        with_breaks(Words(f"{before} {plain}"), tag), TextStyle(language(tag), 20), width
    ).line_ends()
    assert at + 13 in without


@pytest.mark.parametrize("tag", ["en", "ar", "ur", "vi", "ta"])
def test_a_typed_word_end_counts_in_every_script(typesetter, tag):
    word = {"en": "antidisestablish", "ar": "فأسقيناكموها", "ur": "نستعلیق", "vi": "nghiêng", "ta": "வணக்கம்வணக்கம்"}[tag]
    words = Words(word * 2, (len(word),))
    style = TextStyle(language(tag), 20)
    width = typesetter.natural_width(Words(word), style) + 8
    text = typesetter.set(words, style, width)
    assert text.line_ends() == [len(word)] and not text.cuts_words()


def test_terms_of_the_glossary_do_not_undo_what_was_typed():
    words = with_breaks(Words.of(f"ผู้ลี้{BREAK}ภัยอยู่"), "th", unbroken(["ผู้ลี้ภัย"]))
    assert words.marked.replace(BREAK, "|") == "ผู้ลี้|ภัยอยู่"


# --- signs that begin no line ---


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ta", "குழந்தைகள் விளையாடுகிறார்கள் । அவர்கள் வீட்டிற்குச் சென்றனர் ॥ "), ("ta", "குழந்தைகள் 18 வயது 50 % செல்க ! ஏன் ? "),
        ("ar", "الأطفال دون 18 سنة قالوا نعم ؟ لا ، ثم 50 ٪ و 50 % ! "), ("prs", "کودکان زیر 18 سال گفتند بلی ؟ نه ، 50 ٪ ! "),
        ("ur", "بچے 18 سال سے کم نے کہا ہاں ؟ نہیں ، 50 ٪ ۔ پھر 50 % ۔ "), ("vi", "Trẻ em dưới 18 tuổi nói vâng ? không , 50 % ! "),
        ("en", "The children ( under 18 ) said “ yes ” ? No , 50 % ; and so : "), ("th", "เด็ก ๆ เล่นช้า ๆ ร้อยละ ๕๐ % ฯลฯ กรุงเทพ ฯ "),
        ("km", "ក្មេងៗ លេង ។ តើអ្នកណា ? ឆ្នាំ 50 % ។ បង ៗ ៕ "), ("my", "ကလေးများ ကစားသည် ။ ဘာလဲ ၊ 50 % ။ "), ("zh-Hans", "孩子们说，我们要回家 。他们问 ？百分之 50 ％ ！"),
    ],
)  # fmt: skip
def test_no_line_begins_with_a_sign_that_ends_something(typesetter, tag, text):
    words, seen = with_breaks(Words((text * 4).strip()), tag), 0
    for px in (18, 23):
        # Only a word with its sign that is wider than a line is cut before it.
        pieces = re.findall(r"\S+(?: [।॥؟۔،٪%?!,;:]+)*", words.text)
        widest = (
            max(typesetter.natural_width(Words(p), TextStyle(language(tag), px)) for p in pieces)
            if words.breaks == () and tag != "zh-Hans"
            else px * 8
        )
        for width in range(round(widest) + 2, 700, 13):
            found = typesetter.set(words, TextStyle(language(tag), px), width)
            begun = [words.text[end : end + 1] for end in found.line_ends()]
            assert not set(begun) & set("।॥؟۔،٪%?!,;:。？！，％”)ๆฯៗ។៕၊။"), (width, found.lines())
            seen += len(begun)
    assert seen > 50


def test_a_line_may_begin_with_lagaun(typesetter):
    text = "သူသည်၎င်းကို၎င်းထံ၎င်းအတွက်ပေးသည်။"
    at = [m.start() for m in re.finditer("၎", text)]
    assert set(at) <= set(breaks(text, "my"))
    ends = {
        e
        for width in range(40, 300, 7)
        for e in typesetter.set(Words(text, breaks(text, "my")), TextStyle(LANGUAGES["my"], 20), width).line_ends()
    }
    assert ends & set(at)
