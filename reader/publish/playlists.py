"""What of a text is read aloud, for any player: its recordings as MP3 in order, and a list of them (M3U, in UTF-8)."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.record import record
from reader.core.recordings import Recording, recording_length, spoken_segments, spoken_text
from reader.core.works import Listed
from reader.publish.names import Names, harmless_name
from reader.publish.publication import Publication, TextCopy, Tongue
from reader.publish.unit import CopyUnit, Files, key_of

SUFFIX = "m3u8"
_LETTERS = 50
"""How many letters of what is said the list shows."""


@record
class Track:
    """A recording as it stands in the list: its file below the list, what is said in it, how long it is in seconds."""

    file: str
    title: str
    seconds: int
    recording: Recording


def units(publication: Publication, tongue: Tongue, names: Names) -> Iterator[CopyUnit]:
    """Yield the recordings of each work that somebody read aloud."""
    voices = publication.voices()
    for listed in publication.written(tongue) if voices else ():
        key = key_of("m3u", publication.number(listed, tongue), voices, names.place(listed.id, ""))
        make = partial(_files, publication, tongue, listed, names)
        yield CopyUnit(f"m3u/{tongue}/{listed.id}", (listed,), key, make)


def _files(publication: Publication, tongue: Tongue, listed: Listed, names: Names, _folder: Path) -> Files:
    text = publication.text(listed, tongue)
    place = names.place(listed.id, SUFFIX)
    inside = place.removesuffix(f".{SUFFIX}")
    found = tracks(text, inside.rpartition("/")[2])
    if not found:
        return {}
    files: Files = {f"{inside.rpartition('/')[0]}/{track.file}": track.recording.data for track in found}
    files[place] = playlist(text, found)
    return files


def tracks(text: TextCopy, folder: str) -> list[Track]:
    """Return the recordings of a text in order, their files in a `folder` beside the list. Each file is named by its number
    and the part that it belongs to, and says where a machine speaks."""
    publication, found = text.publication, list[Track]()
    machine = publication.app.translation.words_in(text.tongue.first, "ListeningBar", "Machine voice")
    part = ""
    for index in range(len(text.compositions[0])):
        for side, composition in enumerate(text.compositions):
            composed = composition.composed(index)
            if composed.damaged:
                continue
            if composed.block.kind is BlockKind.HEADING and side == 0 and composed.segments:
                reader = Reader(composed.language)
                part = harmless_name(publication.library, reader, composed.segments[0].without_notes().text)
            for segment in spoken_segments(composed.block, composed.segments):
                words = composed.segments[segment]
                recording = publication.recording(words, composed.language, composition.hand)
                if recording is None:
                    continue
                told = f" ({machine})" if recording.machine else ""
                stem = " ".join(filter(None, (f"{len(found) + 1:03}", part)))
                said = spoken_text(words)
                title = said if len(said) <= _LETTERS else said[:_LETTERS].rstrip() + " …"
                seconds = max(1, round(recording_length(recording.data) / 1000))
                found.append(Track(f"{folder}/{stem}{told}.mp3", f"{title}{told}", seconds, recording))
    return found


def playlist(text: TextCopy, found: list[Track]) -> bytes:
    """Return the list of some tracks; above them its title, and how far the text can be trusted."""
    lines = ["#EXTM3U", f"#PLAYLIST:{text.title.text}"]
    lines += [f"# {spoken_text(sign.words)}" for sign in text.states]
    for track in found:
        lines += [f"#EXTINF:{track.seconds},{track.title}", track.file]
    return ("\n".join(lines) + "\n").encode()
