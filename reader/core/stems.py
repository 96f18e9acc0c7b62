"""Words without what their language adds in front and behind: a light hand, by rule, and no dictionary.

Two words with one stem are taken for forms of each other. Stems are never shown and never stand in the index: where a
rule goes too far a word weighs a little for a block that it does not mean.
"""

from reader.core.sitting_cache import sitting_cache

_LEAST = 3
"""A stem has at least so many letters."""

ARTICLES = ("وال", "بال", "کال", "فال", "لل", "ال", "و", "ب", "ل")
"""What Arabic writes at the beginning of a word, the longest first."""
# Folded, as words are looked for: one Yeh, one Kaf, Teh Marbuta as Heh.
_BEFORE = {
    "ar": (("وال", "فال", "بال", "کال", "لل", "ال", "و", "ف", "ب", "ل", "ک", "س"), ("سی", "ست", "ی", "ت", "ن", "ا")),
    "prs": (("نمی", "می", "ب", "ن"),),
    "ur": (),
}
"""What stands before a word, by turns: at most one of each."""
_BEHIND = {
    "ar": ("ونی", "ونها", "ونه", "ونا", "تها", "تهم", "کم", "هم", "ها", "نا", "نی", "وا", "ون", "ین", "ان", "ات", "تم", "ه", "ک", "ی", "ت"),
    "prs": ("هایشان", "هایم", "هایت", "هایش", "های", "ترین", "ها", "یشان", "شان", "مان", "تان", "یند", "ند", "یم", "ید", "ام", "ات",
            "اش", "تر", "ان", "م", "د", "ت", "ش", "ی", "ن"),
    "ur": ("اوں", "یاں", "ایں", "اتا", "اتی", "اتے", "وں", "یں", "تا", "تی", "تے", "نا", "نی", "نے", "ئے", "ا", "ی", "ے", "و", "ں", "ہ"),
    "so": ("ayaasha", "yaasha", "aynaa", "ayaa", "aysaa", "ooyin", "yada", "yaal", "keed", "keen", "kayga", "tayda", "gayga", "dayda",
           "adda", "aha", "ka", "ga", "ha", "ku", "gu", "ta", "da", "tu", "du", "sha", "oo", "yo", "aa", "in", "ay", "ee", "a", "o"),
    "en": ("ations", "ation", "ingly", "ings", "ing", "edly", "ers", "ies", "ed", "er", "es", "ly", "s", "e", "y"),
    "ta": ("களுக்கும்", "களுக்கு", "களுடன்", "களில்", "களின்", "களை", "களும்", "கள்", "த்திலிருந்து", "த்துக்கு", "த்தில்", "த்தின்",
           "த்தை", "த்தால்", "க்கும்", "க்கு", "வுக்கு", "யிடம்", "விடம்", "இடம்", "வுடன்", "யுடன்", "வின்", "யின்", "வை", "யை",
           "ுக்கும்", "ுக்கு", "ிலிருந்து", "ில்", "ின்", "ால்", "ுடன்", "ும்", "ை", "ா", "ு", "ி", "்"),
}  # fmt: skip
"""What stands behind a word: at most one, the longest first."""
_COMMONEST = {
    "ar": ("ه", "ها", "ی", "نا", "ات", "ون", "ین"),
    "prs": ("ها", "های", "م", "د", "ند", "ید", "یم", "ی", "ان", "ش"),
    "ur": ("وں", "یں", "تا", "تی", "تے", "نا", "نے", "ا", "ی", "ے", "یا"),
}
"""What is tried behind a stem, where its beginning alone does not find a word."""


@sitting_cache(8192)
def stem(tag: str, word: str) -> str:
    """Return a folded word of a language without what was added to it."""
    for turn in _BEFORE.get(tag, ()):
        word = next((word[len(a) :] for a in turn if word.startswith(a) and len(word) - len(a) >= _LEAST), word)
    behind = _BEHIND.get(tag, ())
    return next((word[: -len(b)] for b in behind if word.endswith(b) and len(word) - len(b) >= _LEAST), word)


def grown(tag: str, word: str) -> set[str]:
    """Return words that may have the stem of a folded word, where a beginning alone does not find them; not the word
    itself."""
    if tag not in ("ar", "prs", "ur"):
        return set()
    bare = stem(tag, word)
    before = ("", *(a for turn in _BEFORE[tag] for a in turn))
    return {a + bare + b for a in before for b in ("", *_COMMONEST[tag])} - {word}


def has_stems(tag: str) -> bool:
    """Return whether there are rules for a language."""
    return tag in _BEHIND
