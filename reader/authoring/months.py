"""The months that dates name, in words or in numbers, by language."""

import re
import unicodedata

_NAMES = {
    "en": "January February March April May June July August September October November December",
    "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "my": "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ်|သြဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ",
    "km": "មករា កុម្ភៈ|កុម្ភះ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
    "ar": "يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "prs": "جنوری فبروری مارچ اپریل می|مه جون جولای اگست سپتمبر|سپتامبر اکتوبر|اکتبر نومبر|نوامبر دسمبر|دسامبر",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "so": "Janaayo Febraayo Maarso Abriil Maajo Juun Luulyo Agoosto Sebtembar Oktoobar Nofembar Diseembar",
    "ta": "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
}
"""From the first to the twelfth; what a “|” stands between means the same."""
_NUMBERED = {"vi": r"tháng (\d{1,2})", "zh-Hans": r"(\d{1,2})\s*月"}


def _pattern(names: str) -> "re.Pattern[str]":
    """Return what finds a month beside a number or the word for “month”: alone its name may be another word, as “may”
    is."""
    any_name = "|".join(sorted(names.replace(" ", "|").split("|"), key=len, reverse=True))
    return re.compile(rf"(?:\d\s*|ខែ\s*|เดือน\s*)({any_name})(?!\w)|(?<!\w)({any_name})(?=လ|\s*\d)|เดือน({any_name})")


_PATTERNS = {tag: _pattern(names) for tag, names in _NAMES.items()}
_MONTHS = {
    (tag, name): number
    for tag, names in _NAMES.items()
    for number, same in enumerate(names.split(), 1)
    for name in same.split("|")
}


def months_in(words: str, tag: str) -> set[int]:
    """Return the months from 1 to 12 that dates in words name; none where nothing is known of the language."""
    if tag in _NUMBERED:
        numbers = (int(unicodedata.normalize("NFKC", n)) for n in re.findall(_NUMBERED[tag], words, re.IGNORECASE))
        return {n for n in numbers if 1 <= n <= 12}
    found = _PATTERNS[tag].finditer(unicodedata.normalize("NFC", words)) if tag in _PATTERNS else ()
    return {_MONTHS[tag, m[1] or m[2] or m[3]] for m in found}


def month_name(number: int) -> str:
    """Return the English name of a month from 1 to 12."""
    return _NAMES["en"].split()[number - 1]
