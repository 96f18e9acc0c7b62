"""What was typed into a field, to be taken back and done once more: a run of letters is one step, each word another."""

from dataclasses import dataclass, field

_MOST = 200


@dataclass(frozen=True)
class Typed:
    """The words of a field, where the cursor is in them, and what they look like, where they have looks."""

    text: str
    place: int
    looks: tuple[object, ...] = ()


@dataclass
class TypedHistory:
    """The states before ``now``, and those that were taken back."""

    now: Typed = Typed("", 0)
    past: list[Typed] = field(default_factory=list)
    future: list[Typed] = field(default_factory=list)
    _run: bool = False

    def note(self, typed: Typed) -> None:
        """Remember that the field holds other words now."""
        if (typed.text, typed.looks) == (self.now.text, self.now.looks):
            return
        letters = self._put_in(typed)
        if not (self._run and letters and not letters[0].isspace()):
            self.past.append(self.now)
            del self.past[:-_MOST]
        self.now, self._run = typed, bool(letters)
        self.future.clear()

    def back(self) -> Typed | None:
        """Take the last step back; return what the field holds then, None where there is none."""
        return self._turn(self.past, self.future)

    def forward(self) -> Typed | None:
        """Do once more what was taken back last."""
        return self._turn(self.future, self.past)

    def _turn(self, source: list[Typed], to: list[Typed]) -> Typed | None:
        if not source:
            return None
        to.append(self.now)
        self.now, self._run = source.pop(), False
        return self.now

    def _put_in(self, typed: Typed) -> str:
        """Return the letters that were put in where the cursor was; empty where something else was done."""
        old, new, start = self.now.text, typed.text, self.now.place
        letters = new[start : typed.place]
        return letters if old[:start] + letters + old[start:] == new else ""
