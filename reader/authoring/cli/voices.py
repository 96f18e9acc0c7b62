"""Voices: recorded, cut from long recordings, spoken by a machine."""

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from reader.authoring.cache import Cache
from reader.authoring.cli.shared import Command, NoSuchText, day, read_content
from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.questions import read_questions
from reader.authoring.voices import (
    READERS,
    VOICES,
    Narrator,
    Recorded,
    SpokenWords,
    forget_machine,
    read_readers,
    spoken_words,
)
from reader.authoring.voices_to_pack import recorded_beside, recorded_work
from reader.authoring.works import WorkSource
from reader.core.languages import language
from reader.core.settings import parse_toml


def add(command: Command) -> None:
    """Add agree, record, cut and speak."""
    agree = command("agree", _agree, "write down who reads a text aloud, when, and what they agreed to")
    _add_words(agree)
    _add_narrator(agree, required=True)
    record = command("record", _record, "read a text aloud into the microphone, paragraph by paragraph")
    _add_words(record)
    _add_narrator(record)
    record.add_argument("--fonts", type=Path, default=Path("build/fonts"), metavar="FOLDER")
    cut = command("cut", _cut, "cut a long recording, or several, into the paragraphs that were read in order")
    cut.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="WAV, MP3, M4A, OGG and others; or a folder of them"
    )
    cut.add_argument("--work", required=True, metavar="WORK")
    cut.add_argument("--language", required=True, metavar="TAG")
    cut.add_argument("--part", default="", metavar="NAME", help="only the part of the text with this name was read")
    cut.add_argument("--missing", action="store_true", help="only what nobody has read yet was read")
    cut.add_argument(
        "--plan", type=Path, metavar="FILE.toml", help="only write where it would be cut: correct it there"
    )
    cut.add_argument("--limits", type=Path, metavar="FILE.toml", help="cut where this file says")
    cut.add_argument("--content", type=Path, default=Path("content"))
    _add_narrator(cut)
    speak = command("speak", _speak, "let a machine speak a text for trial, where nobody has read it")
    _add_words(speak)


def _add_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("work", nargs="?", default="", metavar="WORK",
                        help="without it: names of languages, questions of the shelf, what buttons are called")  # fmt: skip
    parser.add_argument("--language", required=True, metavar="TAG")
    parser.add_argument("--content", type=Path, default=Path("content"))


def _add_narrator(parser: argparse.ArgumentParser, required: bool = False) -> None:
    choices = ("nothing", "heard", "given-away") if required else ("heard", "given-away")
    parser.add_argument("--by", metavar="NAME", required=required, help="who reads, where that is not written down yet")
    parser.add_argument("--agrees", choices=choices, required=required,
                        help="what they agreed to: to be heard; or also to be on sticks that are given away")  # fmt: skip
    parser.add_argument("--on", type=day, default=date.today(), metavar="YYYY-MM-DD", help="when (default: today)")


def _narrator(options: argparse.Namespace) -> Narrator | None:
    if not options.by:
        return None
    if options.agrees is None:
        raise AuthorError("Say what they agreed to: --agrees heard, or --agrees given-away.")
    heard, given_away = options.agrees != "nothing", options.agrees == "given-away"
    return Narrator(" ".join(options.by.split()), options.on, heard, given_away)


class _Words:
    """What is to be read, and the file that says who reads."""

    def __init__(self, content: Path, work_id: str, tag: str):
        self.tag = language(tag).tag
        works = read_content(content, Cache(Path("build/cache")))
        self.work: WorkSource | None = None
        if work_id:
            self.work = next((w for w in works if w.id == work_id), None)
            if self.work is None or self.tag not in self.work.languages:
                raise NoSuchText(f"There is no work “{work_id}” in {language(tag).english_name} in {content}.")
            self.file, self.known = self.work.folder / "work.toml", self.work.readings.get(self.tag)
            self.recorded = recorded_work(self.work, self.tag)
        else:
            self.file = content / VOICES / READERS
            self.known = read_readers(content, Mistakes()).get(self.tag)
            self.recorded = recorded_beside(content, read_questions(content, works, Mistakes()), self.tag)
        if not self.recorded.spoken:
            raise NoSuchText(f"Nothing of “{work_id}” is written in {language(tag).english_name} yet.")

    def agree(self, narrator: Narrator | None) -> None:
        """Write down who reads; a machine's recordings go where a person begins."""
        from reader.authoring.consent import agreed

        now = agreed(self.file, self.tag, self.known, narrator)
        if self.known is not None and self.known.machine and not now.machine:
            forget_machine(self.recorded)


def _agree(options: argparse.Namespace) -> int:
    from reader.authoring.consent import write_narrator

    words, narrator = _Words(options.content, options.work, options.language), _narrator(options)
    write_narrator(words.file, words.tag, narrator)
    if words.known is not None and words.known.machine:
        forget_machine(words.recorded)
    print(f"{words.file}: “{options.by}”, {language(words.tag).english_name}, {options.on}: {options.agrees}")
    return 0


def _record(options: argparse.Namespace) -> int:
    words = _Words(options.content, options.work, options.language)
    words.agree(_narrator(options))
    from reader.recording.recorder_window import show_recorder

    icons = Path(__file__).resolve().parents[3] / "icons"
    title = f"{options.work or 'Names and questions'}: {language(words.tag).english_name}"
    show_recorder(words.recorded, title, options.fonts, icons)
    return _tell(words.recorded)


def _cut(options: argparse.Namespace) -> int:
    from reader.authoring.audio import peaks
    from reader.authoring.cutting import part_of
    from reader.authoring.long_recording import files_of, joined, proposed
    from reader.authoring.takes import take

    words = _Words(options.content, options.work, options.language)
    spoken = _chosen(words, options.part, options.missing)
    if not options.plan:
        words.agree(_narrator(options))
    samples, places = joined(files_of(options.files))
    pieces = _read_limits(options.limits, spoken) if options.limits else proposed(peaks(samples), places, spoken)
    if options.plan:
        _write_plan(options.plan, spoken, pieces)
        print(f"{options.plan}: correct the seconds there, then cut with --limits {options.plan}")
        return 0
    taken = [(s, take(words.recorded, s, part_of(samples, pieces[s.key]))) for s in spoken if s.key in pieces]
    return _tell(words.recorded, taken)


def _chosen(words: _Words, part: str, missing: bool) -> list[SpokenWords]:
    """Return what was read, in order."""
    spoken = words.recorded.spoken
    if part:
        assert words.work is not None
        sections = [s for s in words.work.document.sections if part in (s[0].name, s[0].id)]
        if not sections:
            raise NoSuchText(f"“{words.work.id}” has no part “{part}”.")
        translation = words.work.translations.get(words.tag)
        known = words.work.document.words if translation is None else translation.words
        spoken = spoken_words(sections[0], known, words.tag)
    chosen = [s for s in spoken if not missing or s.key not in words.recorded.there]
    if not chosen:
        raise NoSuchText("All of it is read already.")
    return chosen


def _write_plan(file: Path, spoken: list[SpokenWords], pieces: dict[str, Any]) -> None:
    import tomlkit

    document = tomlkit.document()
    document.add(tomlkit.comment("seconds at which each piece begins and ends; take out what was not read"))
    for one in spoken:
        row = tomlkit.inline_table()
        piece = pieces[one.key]
        row.update({"from": round(piece.start, 2), "to": round(piece.end, 2), "words": one.text})
        document[one.key] = row
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(tomlkit.dumps(document), "utf-8", newline="\n")


def _read_limits(file: Path, spoken: list[SpokenWords]) -> dict[str, Any]:
    from reader.authoring.cutting import CutPiece

    try:
        table = parse_toml(file.read_text("utf-8"))
        found = {key: CutPiece(float(row["from"]), float(row["to"])) for key, row in table.items()}
    except (ValueError, KeyError, TypeError) as error:
        raise AuthorError(f"{file} cannot be read ({error}): make it anew with --plan.") from error
    if unknown := found.keys() - {s.key for s in spoken}:
        raise AuthorError(
            f"{file} names words that do not stand in the text any more ({sorted(unknown)[0]}): make it anew."
        )
    for key, piece in found.items():
        if not 0 <= piece.start < piece.end:
            raise AuthorError(f"{file}: {key} ends before it begins.")
    return found


def _speak(options: argparse.Namespace) -> int:
    from reader.authoring.speaking import PROGRAM, MachineVoice
    from reader.authoring.takes import take

    words = _Words(options.content, options.work, options.language)
    machine = MachineVoice(words.tag)
    words.agree(Narrator(PROGRAM, date.today(), True, False, machine=True))
    taken = []
    for spoken in words.recorded.missing:
        samples = machine.say(spoken.text)
        if samples:
            taken.append((spoken, take(words.recorded, spoken, samples)))
    print("A machine speaks: every page that plays it says so, and no release has it.")
    return _tell(words.recorded, taken)


def _tell(recorded: Recorded, taken: "list[tuple[SpokenWords, Any]] | None" = None) -> int:
    """Print what did not come out well, and how far the text is read."""
    for spoken, how in taken or ():
        if how.trouble is not None:
            print(f"{spoken.text[:60]}: {how.trouble}")
    print(f"{recorded.folder}: {len(recorded.there)} of {len(recorded.spoken)} are read.")
    return 0
