"""What is read aloud of a library: which words, who reads them, where it is written that they agreed. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.authoring.consent import read_narrators, write_narrator
from reader.authoring.mistakes import Mistakes
from reader.authoring.questions import read_questions
from reader.authoring.voices import MADE_FOR, READERS, VOICES, Narrator, Recorded, forget_machine, made_for_without
from reader.authoring.voices_to_pack import recorded_beside, recorded_work
from reader.authoring.works import WorkSource
from reader.desk.content.changes import Bytes, Changes, held
from reader.desk.content.library_folder import LibraryFolder


@dataclass
class ReadAloud:
    """The words of a work in a language, or those of no work (``work`` is None): names, questions, words of the program.

    ``seen`` is what the file held that says who reads."""

    content: Path
    work: WorkSource | None
    tag: str
    recorded: Recorded
    narrator: Narrator | None
    seen: Bytes

    @classmethod
    def of(cls, library: LibraryFolder, work_id: str, tag: str) -> "ReadAloud":
        """Return what can be read aloud. Raise NotAgreed, OSError."""
        work = library.work(work_id) if work_id else None
        if work is not None:
            file, recorded = work.folder / "work.toml", recorded_work(work, tag)
        else:
            works = [found for one in library.ids() if (found := library.work(one)) is not None]
            questions = read_questions(library.content, works, Mistakes())
            file, recorded = library.content / VOICES / READERS, recorded_beside(library.content, questions, tag)
        return cls(library.content, work, tag, recorded, read_narrators(file).get(tag), held(file))

    @property
    def file(self) -> Path:
        """Where it is written who reads."""
        return self.work.folder / "work.toml" if self.work is not None else self.content / VOICES / READERS

    @property
    def may_begin(self) -> bool:
        """Whether a person is written down who reads and agreed to be heard."""
        return self.narrator is not None and self.narrator.heard and not self.narrator.machine

    def watch(self, changes: Changes, name: str) -> Callable[[], None]:
        """Remember what is recorded now; return what notes all that was recorded here since as one change. What others
        recorded meanwhile is no part of it. Raise OSError."""
        recorded, folder = self.recorded, self.recorded.folder
        there, left = dict(recorded.there), dict(recorded.left)
        before = {file: held(file) for file in sorted(folder.glob("[!.]*"))}
        rows = folder / MADE_FOR

        def note() -> None:
            keys = {key for key in {**there, **recorded.there} if there.get(key) != recorded.there.get(key)}
            keys |= left.keys() - recorded.left.keys()
            files = [folder / f"{key}.mp3" for key in keys]
            now = held(rows)
            changes.note(
                name,
                {**{file: before.get(file) for file in files}, rows: made_for_without(now, before.get(rows), keys)},
                {**{file: held(file) for file in files}, rows: now},
            )

        return note

    @property
    def places(self) -> list[Path]:
        """The files and folders that ``write`` changes."""
        return [self.file, self.recorded.folder]

    def write(self, narrator: Narrator | None) -> None:
        """Write who reads; what a machine spoke goes where a person begins. Raise NotAgreed, OSError."""
        write_narrator(self.file, self.tag, narrator)
        if narrator is not None and self.narrator is not None and self.narrator.machine:
            forget_machine(self.recorded)
        self.narrator, self.seen = narrator, held(self.file)
