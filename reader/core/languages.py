"""The languages of the program: one row each, and one row for each script.

Adding a language is one row in ``LANGUAGES`` (and one in ``SCRIPTS`` when its script is new), one
font source in ``reader/authoring/fonts.py`` when its script is new, and translations.
"""

from dataclasses import replace
from functools import cached_property

from reader.core.record import record


class UnknownLanguage(ValueError):
    """A tag that is not in ``LANGUAGES``; ``tag`` is what was asked for."""

    def __init__(self, tag: str):
        super().__init__(f"unknown language tag: {tag}")
        self.tag = tag


@record
class Script:
    """How a writing system is set.

    ``family`` is the name of our own font family. ``letters`` are the ranges of letters that are looked for in it,
    first and last in turn; what stands in none is in Latin's. ``leading`` is the height of a line and ``scale`` the
    size of the letters, both as multiples of the text size asked for. ``plain`` is the code of the plainer script in
    which the same words can be set, by whoever asks for it and where words are typed. ``ink`` is how high the letters of
    a line usually are, as a multiple of their size, for a font that claims much more; 0: what the font says holds.
    """

    code: str
    family: str
    letters: str = ""
    leading: float = 1.5
    scale: float = 1.0
    plain: str = ""
    ink: float = 0.0

    __eq__, __hash__ = object.__eq__, object.__hash__


BUDDHIST = "{year}"
"""Stands in a pattern of dates for the year as Thai offices count it, from 543 before the common one."""


@record
class Language:
    """One language: its row in ``LANGUAGES``, which is equal to itself alone.

    ``fallback`` is the language shown where a text is not written in this one; ``None`` means that the reader is asked
    (never Vietnamese unasked). ``locale`` names the calendar words to use in Qt's terms, empty where Qt knows none;
    ``date`` is a Qt date pattern, with ``BUDDHIST`` where that year stands. ``icu`` chooses the word breaker.
    ``thai_name`` is for the card that a Thai official reads.
    """

    tag: str
    own_name: str
    english_name: str
    script: Script
    rtl: bool = False
    spaced: bool = True
    fallback: str | None = "en"
    locale: str = ""
    date: str = "d MMMM yyyy"
    thai_name: str = ""

    __eq__, __hash__ = object.__eq__, object.__hash__

    @property
    def icu(self) -> str:
        return self.locale or "en"

    @cached_property
    def plain(self) -> "Language":
        """The language in the plainer of its two scripts, where it has two."""
        return replace(self, script=SCRIPTS[self.script.plain]) if self.script.plain else self


NASTALIQ = "Aran"
"""The code of the script that has a shaper of its own."""

SCRIPTS = {
    script.code: script
    for script in (
        Script("Latn", "Sala Latin"),
        Script("Thai", "Sala Thai", "\u0e00\u0e7f", leading=1.6),
        Script(
            "Arab",
            "Sala Naskh",
            "\u0600\u08ff\u20c1\u20c1\u2e41\u2e41\ufb50\ufeff\U00010ec0\U00010eff",
            leading=1.75,
            scale=1.1,
        ),
        Script(NASTALIQ, "Sala Nastaliq", leading=2.2, scale=1.0, plain="Arab"),
        Script(
            "Mymr",
            "Sala Myanmar",
            "\u1000\u109f\ua92e\ua92e\ua9e0\ua9ff\uaa60\uaa7f",
            leading=1.9,
            scale=1.03,
            ink=1.68,
        ),
        Script(
            "Hans",
            "Sala Chinese",
            "\u0391\u0451\u2150\u2211\u2213\u25cb\u25ce\u25ff\u2640\u2642\u2e80\u2fff\u3000\ua4cf\uf900\ufaff\ufe10\ufe6f\uff00\uffee\U00020000\U0003ffff",
            leading=1.6,
        ),
        Script("Khmr", "Sala Khmer", "\u1780\u17ff\u19e0\u19ff", leading=1.75),
        Script(
            "Taml",
            "Sala Tamil",
            "\u0951\u0952\u0964\u0965\u0b80\u0bff\u1cd0\u1cff\ua8f3\ua8f3\U00011300\U0001137f",
            leading=1.6,
        ),
        Script("Zsym", "Sala Signs", "\u2600\u263f\u2643\u27bf\u2b00\u2bff\U0001f000\U0001faff"),
    )
}

_LATN, _ARAB = SCRIPTS["Latn"], SCRIPTS["Arab"]

LANGUAGES = {
    language.tag: language
    for language in (
        Language("en", "English", "English", _LATN, fallback=None, locale="en_GB", thai_name="อังกฤษ"),
        Language(
            "th",
            "ไทย",
            "Thai",
            SCRIPTS["Thai"],
            spaced=False,
            locale="th_TH",
            date="d MMMM '{year} (ค.ศ.' yyyy')'",
            thai_name="ไทย",
        ),
        Language("ar", "العربية", "Arabic", _ARAB, rtl=True, locale="ar", thai_name="อาหรับ"),
        Language("my", "မြန်မာ", "Burmese", SCRIPTS["Mymr"], spaced=False, locale="my_MM", thai_name="พม่า"),
        Language(
            "zh-Hans",
            "简体中文",
            "Chinese",
            SCRIPTS["Hans"],
            spaced=False,
            locale="zh_CN",
            date="yyyy年M月d日",
            thai_name="จีน",
        ),
        Language("prs", "دری", "Dari", _ARAB, rtl=True, locale="fa_AF", thai_name="ดารี"),
        Language("rad", "Klei Êđê", "Ede", _LATN, fallback=None, date="dd/MM/yyyy", thai_name="ระแด"),
        Language("mww", "Hmoob Dawb", "Hmong", _LATN, fallback=None, date="dd/MM/yyyy", thai_name="ม้ง"),
        Language("jra", "Jơrai", "Jarai", _LATN, fallback=None, date="dd/MM/yyyy", thai_name="จราย"),
        Language("km", "ខ្មែរ", "Khmer", SCRIPTS["Khmr"], spaced=False, locale="km_KH", thai_name="เขมร"),
        Language("so", "Soomaali", "Somali", _LATN, locale="so_SO", thai_name="โซมาลี"),
        Language("ta", "தமிழ்", "Tamil", SCRIPTS["Taml"], locale="ta_LK", thai_name="ทมิฬ"),
        Language(
            "vi",
            "Tiếng Việt",
            "Vietnamese",
            _LATN,
            locale="vi_VN",
            date="'ngày' d 'tháng' M 'năm' yyyy",
            thai_name="เวียดนาม",
        ),
        Language("ur", "اردو", "Urdu", SCRIPTS[NASTALIQ], rtl=True, locale="ur_PK", thai_name="อูรดู"),
    )
}

DEFAULT = "en"
"""The language shown until one is chosen, and the last fallback but for a work's own."""

HELPING_LANGUAGES = ("en", "th", "vi")
"""The languages offered to a reader whose own has no fixed fallback."""


def language(tag: str) -> Language:
    """Return the language of `tag`; raise UnknownLanguage."""
    try:
        return LANGUAGES[tag]
    except KeyError:
        raise UnknownLanguage(tag) from None


def is_asked(tag: str) -> bool:
    """Return whether a reader of `tag` is asked which other language helps."""
    return tag != DEFAULT and language(tag).fallback is None


def reading_order(tag: str, helping: str = "", source: str = "") -> tuple[str, ...]:
    """Return the languages in which a text is looked for, best first, each once.

    `tag` is the reader's language, `helping` the one chosen by a reader who was asked, `source` the
    language in which the work was written (it always has every block).
    """
    wanted = (tag, helping if is_asked(tag) else "", language(tag).fallback or DEFAULT, source)
    return tuple(dict.fromkeys(t for t in wanted if t))
