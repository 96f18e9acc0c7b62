import pytest

from reader.ui.style.theme import ROLES, THEMES

WORDS_ON = {
    "paper": ("ink", "muted", "accent", "rights", "children", "health", "stories", "news", "words"),
    "sheet": ("ink", "muted", "accent", "link", "edge"),
    "mark": ("ink", "muted", "accent", "link"),
    "select": ("ink",),
    "found": ("ink", "link"),
    "accent": ("on_accent",),
    "leave": ("on_leave",),
    "notice_ground": ("notice", "ink"),
    "good_ground": ("good", "ink"),
    "error_ground": ("error", "ink"),
    "note_ground": ("ink", "link", "accent"),
    "warning_ground": ("ink", "notice", "link", "accent"),
    "tip_ground": ("ink", "good", "link", "accent"),
}
SIGNS = {"edge", "rights", "children", "health", "stories", "news", "words"}
"""Drawn, not written: 3:1 is enough."""


def luminance(color):
    def linear(value):
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(a, b):
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", WORDS_ON)
def test_every_pair_that_meets_can_be_read(name, ground):
    theme = THEMES[name]
    for role in WORDS_ON[ground]:
        least = 3.0 if role in SIGNS else (7.0 if name == "contrast" else 4.5)
        found = contrast(theme.color(role), theme.color(ground))
        assert found >= least, f"{name}: {role} on {ground} is {found:.2f}"


def test_every_theme_has_every_role():
    for theme in THEMES.values():
        assert all(theme.color(role).isValid() for role in ROLES)


def test_a_colour_that_was_made_fainter_is_whole_for_everybody_else():
    for theme in THEMES.values():
        for role in ROLES:
            theme.color(role).setAlpha(0)
        assert all(theme.color(role).alpha() == 255 for role in ROLES)
