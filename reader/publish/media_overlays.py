"""Media overlays of EPUB 3: what of a chapter is read aloud, word by word as it stands on the page, in its order."""

from xml.etree.ElementTree import Element, SubElement, tostring

from reader.core.composition import ComposedBlock
from reader.core.record import record
from reader.core.recordings import recording_key, recording_length, spoken_segments
from reader.publish.publication import TextCopy

ACTIVE = "being-read"
"""The class that reading systems give to what is read just now."""
_SMIL, _OPS = "http://www.w3.org/ns/SMIL", "http://www.idpf.org/2007/ops"


@record
class Clip:
    """Words that are read: the id of their element, the file of the recording in the book, and its milliseconds."""

    anchor: str
    file: str
    length: int
    machine: bool


class MediaOverlay:
    """Gathers the clips of a chapter, and the files of their recordings."""

    def __init__(self, text: TextCopy, files: dict[str, bytes]):
        self._text, self._files = text, files
        self.clips: list[Clip] = []

    def hear(self, element: Element, composed: ComposedBlock, segment: int) -> None:
        """Note that `element` holds a segment of a block, where somebody read it aloud."""
        if segment not in spoken_segments(composed.block, composed.segments):
            return
        words, tag = composed.segments[segment], composed.language
        recording = self._text.publication.recording(words, tag, self._text.compositions[0].hand)
        if recording is None:
            return
        file = f"audio/{recording_key(tag, words)}.mp3"
        self._files[file] = recording.data
        if not element.get("id"):
            element.set("id", f"heard-{len(self.clips) + 1}")
        self.clips.append(Clip(element.get("id", ""), file, recording_length(recording.data), recording.machine))

    @property
    def length(self) -> int:
        """How long it is, in milliseconds."""
        return sum(clip.length for clip in self.clips)

    @property
    def machine(self) -> bool:
        """Whether a machine reads any of it."""
        return any(clip.machine for clip in self.clips)

    def smil(self, page: str, whole: str) -> bytes:
        """Return the overlay as the file that belongs to a `page` of the book; `whole` is the id of all its words."""
        root = Element("smil", {"xmlns": _SMIL, "xmlns:epub": _OPS, "version": "3.0"})
        sequence = SubElement(SubElement(root, "body"), "seq", {"epub:textref": f"{page}#{whole}"})
        for number, clip in enumerate(self.clips, 1):
            pair = SubElement(sequence, "par", {"id": f"par-{number}"})
            SubElement(pair, "text", {"src": f"{page}#{clip.anchor}"})
            SubElement(pair, "audio", {"src": clip.file, "clipBegin": clock(0), "clipEnd": clock(clip.length)})
        data: bytes = tostring(root, "utf-8")
        return b'<?xml version="1.0" encoding="utf-8"?>\n' + data + b"\n"


def clock(milliseconds: int) -> str:
    """Return a length as SMIL writes it."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"
