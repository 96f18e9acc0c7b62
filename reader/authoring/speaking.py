"""A machine's voice, where somebody in an office wants one while nobody has recorded yet: espeak-ng, if it is installed.

It is marked as a machine everywhere, never released, and asked for no language that it does not know.
"""

import shutil
import subprocess

from reader.authoring.audio import NoSound, Samples, samples_of
from reader.authoring.mistakes import AuthorError
from reader.core.languages import language

VOICES = {
    "en": "en", "my": "my", "th": "th", "vi": "vi", "zh-Hans": "cmn", "ar": "ar", "ur": "ur", "ta": "ta",
}  # fmt: skip
"""What espeak-ng calls the languages that it speaks."""
PROGRAM = "espeak-ng"
_PATIENCE = 60


class CannotSpeak(AuthorError):
    """No machine speaks here; the message says why."""


class MachineVoice:
    """Speaks one language. Raise CannotSpeak where nothing does."""

    def __init__(self, tag: str):
        if tag not in VOICES:
            raise CannotSpeak(f"{PROGRAM} does not speak {language(tag).english_name}: somebody has to read it.")
        program = shutil.which(PROGRAM)
        if program is None:
            raise CannotSpeak(f"{PROGRAM} is not installed: sudo apt-get install {PROGRAM}")
        self._command = [program, "-v", VOICES[tag], "--stdout"]

    def say(self, text: str) -> Samples | None:
        """Return words as a machine says them; None where it breaks on them, as it does on some long ones."""
        try:
            done = subprocess.run(
                self._command, input=text.encode(), capture_output=True, timeout=_PATIENCE, check=False
            )
            return samples_of(done.stdout, PROGRAM) if done.returncode == 0 else None
        except (NoSound, subprocess.TimeoutExpired):
            return None
