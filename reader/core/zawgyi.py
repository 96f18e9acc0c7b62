"""Zawgyi, an older way to write Burmese with the same code points: told apart, and turned into Unicode.

Zawgyi writes what is seen, in the order of the eye; Unicode writes what is heard. So the signs are renamed first,
then every syllable is put in Unicode's order.
"""

import re

_CONSONANT = "\u1000-\u1021\u1023-\u1027\u1029\u103f\u104e"
_KINZI = "\u1004\u103a\u1039"

# What no Burmese in Unicode ever holds: a sign that stands before its letter, a stacking sign with nothing below it,
# or one of the forms that Zawgyi keeps where Unicode has other languages' letters. The digit zero is typed for the
# letter wa.
_ONLY_ZAWGYI = re.compile(
    f"(?:^|[^{_CONSONANT}\u1040\u1039\u103a-\u103e])[\u1031\u103b]|\u1039(?![{_CONSONANT}])|\u1031\u1031|[\u1060-\u1097]"
)

_SIGNS = {
    # medial signs and the killer: Zawgyi's asat is Unicode's stacking sign, and each medial stands one further on
    "\u1039": "\u103a", "\u103a": "\u103b", "\u103b": "\u103c", "\u103c": "\u103d", "\u103d": "\u103e",
    "\u107d": "\u103b", "\u107e": "\u103c", "\u107f": "\u103c", "\u1080": "\u103c", "\u1081": "\u103c",
    "\u1082": "\u103c", "\u1083": "\u103c", "\u1084": "\u103c", "\u1087": "\u103e", "\u1088": "\u103e\u102f",
    "\u1089": "\u103e\u1030", "\u108a": "\u103d\u103e", "\u103e": "\u103e",
    # vowels and tones by their place
    "\u1033": "\u102f", "\u1034": "\u1030", "\u105a": "\u102b\u103a", "\u1094": "\u1037", "\u1095": "\u1037",
    "\u108e": "\u102d\u1036", "\u1064": _KINZI, "\u108b": f"{_KINZI}\u102d", "\u108c": f"{_KINZI}\u102e",
    "\u108d": f"{_KINZI}\u1036",
    # letters by their shape
    "\u106a": "\u1009", "\u106b": "\u100a", "\u108f": "\u1014", "\u1090": "\u101b", "\u1086": "\u103f",
    # stacked letters
    **{chr(0x1060 + i): f"\u1039{c}" for i, c in enumerate("\u1000\u1001\u1002\u1003")},
    "\u1065": "\u1039\u1005", "\u1066": "\u1039\u1006", "\u1067": "\u1039\u1006", "\u1068": "\u1039\u1007",
    "\u1069": "\u1039\u1008", "\u106c": "\u1039\u100b", "\u106d": "\u1039\u100c", "\u1070": "\u1039\u100f",
    "\u1071": "\u1039\u1010", "\u1072": "\u1039\u1010", "\u1096": "\u1039\u1010\u103d", "\u1073": "\u1039\u1011",
    "\u1074": "\u1039\u1011", "\u1075": "\u1039\u1012", "\u1076": "\u1039\u1013", "\u1077": "\u1039\u1014",
    "\u1078": "\u1039\u1015", "\u1079": "\u1039\u1016", "\u107a": "\u1039\u1017", "\u107b": "\u1039\u1018",
    "\u1093": "\u1039\u1018", "\u107c": "\u1039\u1019", "\u1085": "\u1039\u101c",
    "\u106e": "\u100d\u1039\u100d", "\u106f": "\u100d\u1039\u100e", "\u1091": "\u100f\u1039\u100d",
    "\u1092": "\u100b\u1039\u100c", "\u1097": "\u100b\u1039\u100b",
}  # fmt: skip

_LOOKS_LIKE = (
    # Where Zawgyi's typists took another sign of the same looks.
    (re.compile("\u1005\u103b"), "\u1008"),
    (re.compile("\u1025(?=[\u103a\u102c])"), "\u1009"),
    (re.compile("\u1025\u102e"), "\u1026"),
    (re.compile("\u101e\u103c\u1031\u102c\u103a"), "\u102a"),
    (re.compile("\u101e\u103c"), "\u1029"),
    (re.compile("\u104e(?!\u1004)"), "\u104e\u1004\u103a\u1038"),
    (re.compile("\u1040(?=[\u102b-\u1030\u1032\u1036-\u103e])"), "\u101d"),
)

_SYLLABLE = re.compile(
    f"(?P<e>\u1031*)(?P<ra>\u103c?)(?P<letter>[{_CONSONANT}\u1040])(?P<signs>(?:\u1039[{_CONSONANT}]|{_KINZI}|"
    "[\u102b-\u1030\u1032-\u1038\u103a\u103b\u103d\u103e])*)"
)
_ORDER = "\u103b\u103c\u103d\u103e\u1031\u102d\u102e\u1032\u102f\u1030\u102b\u102c\u1036\u103a\u1037\u1038"


def is_zawgyi(text: str) -> bool:
    """Return whether `text` holds what Burmese in Unicode cannot; short words may be right in both."""
    return _ONLY_ZAWGYI.search(text) is not None


def to_unicode(text: str) -> str:
    """Return Burmese in Zawgyi in Unicode; whatever is not Burmese stays as it is."""
    renamed = "".join(_SIGNS.get(c, c) for c in text)
    ordered = _SYLLABLE.sub(_in_order, renamed)
    for looks, meant in _LOOKS_LIKE:
        ordered = looks.sub(meant, ordered)
    return ordered


def _in_order(found: re.Match[str]) -> str:
    letter, signs = found["letter"], found["signs"]
    kinzi = _KINZI if _KINZI in signs else ""
    signs = signs.replace(_KINZI, "", 1)
    stacked = "".join(re.findall(f"\u1039[{_CONSONANT}]", signs))
    rest = re.sub(f"\u1039[{_CONSONANT}]", "", signs) + found["e"] + found["ra"]
    if rest == "" and letter == "\u1040":
        return found[0]
    killed = "\u103a" if rest.startswith("\u103a") else ""  # a killed letter: before its tone mark
    rest = rest.replace("\u103a", "", 1) if killed else rest
    in_order = "".join(sorted(dict.fromkeys(rest), key=_ORDER.find))
    return kinzi + letter + stacked + killed + in_order
