"""Made films for tests: a few frames of one colour each, and a tone."""

from fractions import Fraction
from pathlib import Path

import av

from tests.voices import tone

FRAMES, RATE = 12, 6


def make_film(file: Path, frames: int = FRAMES, sound: bool = True) -> Path:
    """Write an MP4 of so many frames with a tone under them."""
    with av.open(str(file), "w") as container:
        pictures = container.add_stream("mpeg4", rate=RATE)
        pictures.width, pictures.height, pictures.pix_fmt = 64, 48, "yuv420p"
        heard = container.add_stream("aac", rate=16_000, layout="mono") if sound else None
        for number in range(frames):
            frame = av.VideoFrame(64, 48, "rgb24")
            frame.planes[0].update(bytes([20 * number % 256, 90, 140]) * (frame.planes[0].buffer_size // 3))
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            container.mux(pictures.encode(frame))
        container.mux(pictures.encode(None))
        if heard is not None:
            samples = tone(frames / RATE)
            part = av.AudioFrame("s16", "mono", len(samples))
            part.sample_rate, part.pts = 16_000, 0
            part.planes[0].update(samples.tobytes().ljust(part.planes[0].buffer_size, b"\0"))
            resampler = av.AudioResampler("fltp", "mono", 16_000, frame_size=1024)
            for piece in [*resampler.resample(part), *resampler.resample(None)]:
                container.mux(heard.encode(piece))
            container.mux(heard.encode(None))
    return file
