"""Recorded words: a language's own name, spoken, for those who do not read. One WAV file a language,
``voices/<tag>.wav``.

The form: PCM of 16 bits, one channel or two, 8 to 48 kHz, at most ten seconds. No recording is made up: where there is
none, nothing is shown.
"""

import io

MOST_BYTES, MOST_SECONDS = 2_000_000, 10.0
_RATES = range(8_000, 48_001)


def voice_problem(data: bytes) -> str:
    """Return what keeps a recording from being used, or an empty string."""
    import wave  # only where there is a recording

    if len(data) > MOST_BYTES:
        return f"is larger than {MOST_BYTES:,} bytes"
    try:
        with wave.open(io.BytesIO(data)) as file:
            rate, frames, width, channels = (
                file.getframerate(), file.getnframes(), file.getsampwidth(), file.getnchannels(),
            )  # fmt: skip
            whole = len(file.readframes(frames)) == frames * width * channels
    except (wave.Error, EOFError, ValueError):
        return "is no WAV file of plain PCM"
    if width != 2 or channels not in (1, 2) or rate not in _RATES:
        return "must be PCM of 16 bits, one channel or two, 8 to 48 kHz"
    if not whole or not frames:
        return "breaks off"
    return f"is longer than {MOST_SECONDS:.0f} seconds" if frames / rate > MOST_SECONDS else ""
