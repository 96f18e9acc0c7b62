"""Sound as it is made into recordings: any file becomes samples, its silence is cut, its loudness evened, MP3 written.

Samples are 16-bit whole numbers of one channel, 16,000 a second (``RATE``), in an ``array("h")``.
"""

import math
from array import array
from collections.abc import Iterator
from fractions import Fraction
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from reader.authoring.mistakes import AuthorError
from reader.core.recordings import RATE

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame

    Samples = array[int]
else:
    Samples = array  # which cannot be asked for the kind of its numbers

STEP = RATE // 100
"""The samples of a hundredth of a second: how finely silence is looked for."""
LOUDNESS = -23.0
"""LUFS that every recording has (EBU R 128)."""
DELAY = 69
"""Milliseconds that the encoder and a decoder put before the first sample."""
_BIT_RATE = 24_000
_LOUDEST = 0.9
"""What no sample goes beyond, as a share of the loudest there is."""
_FULL = 32_767
_PAUSE_BEFORE, _PAUSE_BEHIND = 60, 200
"""Milliseconds of silence that stay at the two ends."""
_LEAST_HEARD = 150
"""The peak of a step below which nobody speaks, however quiet the room is."""
_TRIES, _NEAR, _MOST_GAIN = 3, 0.3, 45.0
"""How often a loudness is mended, how near to the wanted one (in LU) is near enough, and what no whisper needs."""
_MEASURED = 4.0
"""Seconds that a measurement of loudness takes at least: shorter words are repeated for it."""


class NoSound(AuthorError):
    """A file holds no sound that can be used; the message says why."""


def samples_of(file: Path | bytes, name: str = "") -> Samples:
    """Return the samples of a file, or of its bytes: WAV, MP3, M4A, OGG, FLAC and others; raise NoSound or OSError."""
    import av

    name = name or (file.name if isinstance(file, Path) else "this")
    found = array("h")
    try:
        with av.open(BytesIO(file) if isinstance(file, bytes) else str(file)) as container:
            stream = next((s for s in container.streams if s.type == "audio"), None)
            if stream is None:
                raise NoSound(f"“{name}” holds no sound.")
            resampler = av.AudioResampler("s16", "mono", RATE)
            for frame in container.decode(stream):  # type: ignore[union-attr]
                for part in resampler.resample(frame):  # type: ignore[arg-type]
                    found.frombytes(_bytes_of(part))
            for part in resampler.resample(None):
                found.frombytes(_bytes_of(part))
    except av.FFmpegError as error:
        raise NoSound(
            f"“{name}” cannot be read as sound ({error.strerror}): record it again, or save it as WAV."
        ) from error
    return found


def encoded(samples: Samples) -> bytes:
    """Return samples as MP3 in the form of recordings (``reader.core.recordings``)."""
    import av

    codec = av.AudioCodecContext.create("libmp3lame", "w")
    codec.sample_rate, codec.bit_rate, codec.layout, codec.format = RATE, _BIT_RATE, "mono", "s16p"
    packets = [p for frame in _frames(samples, codec.frame_size or 576) for p in codec.encode(frame)]
    packets += codec.encode(None)
    return b"".join(map(bytes, packets))


def _frames(samples: Samples, size: int) -> Iterator["AudioFrame"]:
    import av

    for start in range(0, len(samples), size):
        part = samples[start : start + size]
        frame = av.AudioFrame("s16p", "mono", len(part))
        frame.sample_rate, frame.pts = RATE, start
        frame.planes[0].update(part.tobytes().ljust(frame.planes[0].buffer_size, b"\0"))
        yield frame


def _bytes_of(frame: "AudioFrame") -> bytes:
    return bytes(frame.planes[0])[: 2 * frame.samples]


def peaks(samples: Samples) -> list[int]:
    """Return the loudest sample of each hundredth of a second, without its sign."""
    steps = (samples[i : i + STEP] for i in range(0, len(samples), STEP))
    return [max(high, -low) for high, low in ((max(step), min(step)) for step in steps)]


def threshold(found: list[int]) -> int:
    """Return the peak from which on somebody speaks: well above the noise of the room, well below the voice."""
    if not found:
        return _LEAST_HEARD
    ordered = sorted(found)
    noise, voice = ordered[len(ordered) // 10], ordered[len(ordered) * 95 // 100]
    return max((_LEAST_HEARD, min(noise * 3, voice // 4), voice // 30))


def is_clipped(samples: Samples) -> bool:
    """Return whether the microphone was too near: samples stand at the end of their range."""
    return samples.count(_FULL) + samples.count(-_FULL - 1) > len(samples) // 20_000 + 2


def without_silence(samples: Samples) -> Samples:
    """Return what is said, with a short pause at both ends; nothing where nobody speaks."""
    found = peaks(samples)
    least = threshold(found)
    loud = [i for i, peak in enumerate(found) if peak >= least]
    if not loud:
        return array("h")
    first = loud[0] * STEP - _PAUSE_BEFORE * RATE // 1000
    return samples[max(first, 0) : (loud[-1] + 1) * STEP + _PAUSE_BEHIND * RATE // 1000]


def loudness(samples: Samples) -> float:
    """Return the loudness in LUFS after EBU R 128; less than -69 for silence."""
    repeated = samples * max(1, math.ceil(_MEASURED * RATE / (len(samples) or 1)))
    measured = [frame.metadata.get("lavfi.r128.I") for frame in _filtered(repeated, ("ebur128", "metadata=1"))]
    return float(
        next((value for value in reversed(measured) if value), "-70")
    )  # the last part may be too short for one


def evened(samples: Samples) -> Samples:
    """Return samples at the loudness that every recording has; its peaks are held, not cut off."""
    for _ in range(_TRIES):
        gain = LOUDNESS - loudness(samples)
        if abs(gain) < _NEAR or gain > _MOST_GAIN:
            break
        even = array("h")
        limiter = ("alimiter", f"limit={_LOUDEST}:level=false:latency=true")
        for frame in _filtered(samples, ("volume", f"{gain:.2f}dB"), limiter, ("aformat", "sample_fmts=s16")):
            even.frombytes(_bytes_of(frame))
        samples = even
    return samples


def _filtered(samples: Samples, *filters: tuple[str, str]) -> Iterator["AudioFrame"]:
    import av

    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=RATE, format="s16p", layout="mono", time_base=Fraction(1, RATE))
    nodes = [source, *(graph.add(*named) for named in filters), graph.add("abuffersink")]
    for one, other in pairwise(nodes):
        one.link_to(other)
    graph.configure()
    for frame in (*_frames(samples, RATE), None):
        graph.push(frame)
        while True:
            try:
                yield graph.pull()  # type: ignore[misc]
            except (av.BlockingIOError, av.EOFError):
                break
