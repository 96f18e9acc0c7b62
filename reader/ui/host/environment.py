"""What the program around the window is: fonts, signs, translations, the stick, today, and how it is left."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from reader.core.record import record
from reader.core.session import Session
from reader.core.settings import Settings, StickSettings
from reader.core.stick import Stick, StickKind, kind_of, phone_folder
from reader.ui.i18n.translation import InterfaceTranslation
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import THEMES
from reader.ui.text.fonts import Fonts
from reader.ui.text.typesetter import Typesetter

if TYPE_CHECKING:
    from reader.ui.sound.device import Output

_NO_SETTINGS = Settings(idle_minutes=0)


@record
class Environment:
    """Given to a window when it is made."""

    fonts: Fonts
    icons: Icons
    translation: InterfaceTranslation
    today: date
    leave: Callable[[], None]
    whole_screen: bool = False
    """Whether a meeting takes the whole screen."""
    theme: str = "light"
    """The colours that a sitting begins with."""
    second_screen: Callable[[], QRect | None] | None = None
    """Where the second screen lies, in place of what Qt says."""
    output: "Callable[[], Output] | None" = None
    """What is heard through, in place of this computer's loudspeaker."""
    stick_settings: StickSettings | None = None
    """None where there is no stick to have any."""
    stick: Stick | None = None
    """The stick that the program is read from."""

    @property
    def settings(self) -> Settings:
        """The settings of the stick."""
        return self.stick_settings.now if self.stick_settings is not None else _NO_SETTINGS

    @property
    def is_take_away(self) -> bool:
        """Whether the stick is one to take away: it can be found on somebody."""
        return self.stick is not None and kind_of(self.stick.root) is StickKind.TAKE_AWAY

    @property
    def has_settings(self) -> bool:
        """Whether the staff can change settings: those of a stick to take away would tell where it comes from."""
        return self.stick_settings is not None and not self.is_take_away

    def phone_folder(self, tag: str) -> Path | None:
        """Return the stick's folder with what phones open in the language of `tag`; None where there is none."""
        return phone_folder(self.stick.root, tag) if self.stick is not None else None

    @property
    def office(self) -> tuple[str, ...]:
        """Lines about who gives a handout out."""
        return tuple(line for line in (self.settings.office_name, self.settings.office_telephone) if line)

    def look(self, session: Session, typesetter: Typesetter, scale: float = 1.0) -> Look:
        """Return how everything looks in a session, in a window whose page has letters `scale` times larger."""
        return Look(THEMES[session.theme], typesetter, session.text_size, self.translation.current, self.icons, scale)
