"""Keyboards for the screen: which letters lie where, by language, and what becomes of what is typed.

The layouts are those that people know from their telephones and schools: Thai Kedmanee (TIS 820), Khmer NiDA, Myanmar 3,
Arabic 101, Dari (Afghan standard), Urdu (phonetic, CRULP), Tamil 99, Latin with Vietnamese Telex. Each has rows of letters
and rows of the other letters; letters that a layout leaves out are put where it has room.
"""

import unicodedata
from collections.abc import Callable

from reader.core.record import record


@record
class KeyLayout:
    """Rows of keys: the letters, and the other letters that a press of “more letters” shows. `typed` says what the text
    becomes when a key is pressed after it."""

    letters: tuple[tuple[str, ...], ...]
    more: tuple[tuple[str, ...], ...]
    typed: Callable[[str, str], str]


def _rows(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row.split()) for row in text.strip().splitlines())


# --- what becomes of it ---


def _added(before: str, key: str) -> str:
    return before + key


_E, _CONSONANTS, _MEDIALS = "\u1031", range(0x1000, 0x1022), "\u103b\u103c\u103d\u103e"


def burmese(before: str, key: str) -> str:
    """Return `before` with a key: a vowel that is written before its consonant is typed before it."""
    consonant = ord(key[0]) in _CONSONANTS or key == "\u103f"
    waits = before.endswith(_E) and (len(before) == 1 or before[-2] == "\u200b")
    if key == _E:
        return f"{before}\u200b{_E}"
    if consonant and waits:
        return before[:-1].removesuffix("\u200b") + key + _E
    if key in _MEDIALS and before.endswith(_E) and not waits:
        return before[:-1] + key + _E
    return before + key


_TAMIL_SIGNS = dict(zip("அஆஇஈஉஊஎஏஐஒஓஔ", ["", *"ாிீுூெேைொோௌ"], strict=True))


def tamil(before: str, key: str) -> str:
    """Return `before` with a key: a vowel after a consonant becomes its sign."""
    consonant = bool(before) and "\u0b95" <= before[-1] <= "\u0bb9"
    if key in _TAMIL_SIGNS and consonant and not before.endswith("\u200b"):
        return f"{before}{_TAMIL_SIGNS[key] or chr(0x200B)}"
    return before + key


_TONES = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_HATS = {"aa": "â", "ee": "ê", "oo": "ô", "aw": "ă", "ow": "ơ", "uw": "ư", "dd": "đ"}
_VOWELS = "aăâeêioôơuưy"


def telex(before: str, key: str) -> str:
    """Return `before` with a key, by the rules of Telex: aa â, aw ă, dd đ; s f r x j tones, z none."""
    head, space, word = before.rpartition(" ")
    lower = key.lower()
    plain = unicodedata.normalize("NFD", word)
    tone = next((c for c in plain if c in _TONES.values()), "")
    bare = unicodedata.normalize("NFC", plain.replace(tone, "", 1) if tone else plain)
    if lower in "aeowd" and (changed := _hatted(bare, lower)) is not None:
        bare = changed
    elif lower in (*_TONES, "z") and any(c in _VOWELS for c in bare.lower()) and (tone or lower != "z"):
        tone = _TONES.get(lower, "")
    else:
        bare += key
    return head + space + _toned(bare, tone)


def _hatted(word: str, key: str) -> str | None:
    """Return a word in which a key changes the last letter that it can change; None where there is none."""
    if key == "w" and word.lower().endswith("uo"):
        return word[:-2] + "ươ"
    for at in range(len(word) - 1, max(-1, len(word) - 4), -1):
        hatted = _HATS.get(word[at].lower() + key)
        if hatted is not None and all(c.lower() not in _VOWELS for c in word[at + 1 :] if key == "d"):
            return word[:at] + (hatted.upper() if word[at].isupper() else hatted) + word[at + 1 :]
    return None


def _toned(word: str, tone: str) -> str:
    if not tone:
        return word
    vowels = [i for i, c in enumerate(word) if c.lower() in _VOWELS]
    if word[:2].lower() in ("qu", "gi") and len(vowels) > 1:
        vowels = vowels[1:]
    hats = [i for i in vowels if word[i].lower() in "ăâêôơư"]
    if not vowels:
        return word
    closed = vowels[-1] < len(word) - 1
    at = hats[-1] if hats else vowels[-1] if closed and len(vowels) > 1 else vowels[max(0, len(vowels) - 2)]
    return unicodedata.normalize("NFC", word[: at + 1] + tone + word[at + 1 :])


# --- where the letters lie ---

_LATIN = "q w e r t y u i o p\na s d f g h j k l '\nz x c v b n m ? -"
_DIGITS = "1 2 3 4 5 6 7 8 9 0\n"

LAYOUTS = {
    "th": KeyLayout(
        _rows("ๅ / - ภ ถ ุ ึ ค ต จ ข ช\nๆ ไ ำ พ ะ ั ี ร น ย บ ล\nฟ ห ก ด เ ้ ่ า ส ว ง\nผ ป แ อ ิ ื ท ม ใ ฝ"),
        _rows("๑ ๒ ๓ ๔ ู ๕ ๖ ๗ ๘ ๙ ๐ ฿\nฎ ฑ ธ ํ ๊ ณ ฯ ญ ฐ ฅ ฃ\nฤ ฆ ฏ โ ฌ ็ ๋ ษ ศ ซ .\nฉ ฮ ฺ ์ ? ฒ ฬ ฦ ( )"),
        _added,
    ),
    "km": KeyLayout(
        _rows("១ ២ ៣ ៤ ៥ ៦ ៧ ៨ ៩ ០ ឥ ឲ\nឆ ឹ េ រ ត យ ុ ិ ោ ផ ៀ ឪ\nា ស ដ ថ ង ហ ្ ក ល ើ ់ ឮ\nឋ ខ ច វ ប ន ម ុំ ។ ៊ ៉"),
        _rows("ៗ ៍ ័ ៏ ៌ ៈ ឱ ឦ ឯ ឰ ឳ ៖\nឈ ឺ ែ ឬ ទ ួ ូ ី ៅ ភ ឿ ឧ\nាំ ៃ ឌ ធ អ ះ ញ គ ឡ ោះ ឭ ឫ\nឍ ឃ ជ េះ ព ណ ំ ុះ ៕ ?"),
        _added,
    ),
    "my": KeyLayout(
        _rows("ဆ တ န မ အ ပ က င သ စ ဟ ရ\nေ ျ ိ ် ါ ့ ြ ု ူ း ာ ံ\nဖ ထ ခ လ ဘ ည ယ ဝ ဒ ၊ ။ ဂ\nဗ ှ ီ ွ ဲ ဓ ဇ ဉ ဥ ဦ ဧ ္"),
        _rows("၁ ၂ ၃ ၄ ၅ ၆ ၇ ၈ ၉ ၀\nဈ ဣ ၎ ဤ ၌ ၍ ဿ ဏ ဩ ဪ ၏\nဋ ဌ ဍ ဎ ဃ ဠ ? ! - ( )"),
        burmese,
    ),
    "ar": KeyLayout(
        _rows("ض ص ث ق ف غ ع ه خ ح ج د\nش س ي ب ل ا ت ن م ك ط\nئ ء ؤ ر لا ى ة و ز ظ ذ"),
        _rows("١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠\nأ إ آ َ ً ُ ٌ ِ ٍ ّ ْ\nلأ لإ لآ ـ ، ؛ ؟ -"),
        _added,
    ),
    "prs": KeyLayout(
        _rows("ض ص ث ق ف غ ع ه خ ح ج چ\nش س ی ب ل ا ت ن م ک گ\nظ ط ز ژ ر ذ د پ و ء"),
        _rows("۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۰\nآ أ إ ئ ؤ ة ۀ ي ك ً ّ\nَ ُ ِ څ ښ ټ ، ؛ ؟ - :"),
        _added,
    ),
    "ur": KeyLayout(
        _rows("ق و ع ر ت ے ء ی ہ پ ٹ\nا س د ف گ ح ج ک ل ڑ ئ\nز ش چ ط ب ن م ھ ں خ"),
        _rows("۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۰\nآ ص ڈ غ ض ذ ژ ث ظ ؤ أ\nۃ ۂ َ ِ ُ ً ّ ٰ ، ۔ ؟"),
        _added,
    ),
    "ta": KeyLayout(
        _rows("ஆ ஈ ஊ ஐ ஏ ள ற ன ட ண ச ஞ\nஅ இ உ ் எ க ப ம த ந ய\nஔ ஓ ஒ வ ங ல ர ழ , ."),
        _rows("1 2 3 4 5 6 7 8 9 0\nஸ ஷ ஜ ஹ ஶ ஸ்ரீ க்ஷ ஃ ?\nா ி ீ ு ூ ெ ே ை ொ ோ ௌ"),
        tamil,
    ),
    "vi": KeyLayout(_rows(_LATIN), _rows(_DIGITS + "ă â ê ô ơ ư đ\n, . ? ! -"), telex),
    "rad": KeyLayout(_rows(_LATIN), _rows(_DIGITS + "ă â ĕ ê ê̆ ĭ ŏ ô ô̆ ơ\nơ̆ ŭ ư ư̆ č đ ñ ƀ , ."), _added),
    "jra": KeyLayout(_rows(_LATIN), _rows(_DIGITS + "ă â ĕ ê ê̆ ĭ ŏ ô ô̆ ơ\nơ̆ ŭ ư ư̆ č đ ñ ƀ , ."), _added),
}
_OTHERS = KeyLayout(_rows(_LATIN), _rows(_DIGITS + ", . ? ! : ; ( ) /"), _added)


def key_layout(tag: str) -> KeyLayout:
    """Return the keyboard of a language."""
    return LAYOUTS.get(tag, _OTHERS)
