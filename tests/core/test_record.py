import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace

import pytest

from reader.core.record import record


@record
class Thing:
    """A record."""

    name: str
    size: int = 1
    parts: list[str] = field(default_factory=list)

    @property
    def long(self) -> bool:
        return len(self.name) > 3


@record
class Larger(Thing):
    """A record that adds a field."""

    colour: str = ""


@dataclass(frozen=True)
class Usual:
    """What Python makes of the same fields."""

    name: str
    size: int = 1
    parts: tuple[str, ...] = ()


def test_it_is_made_like_a_frozen_dataclass():
    assert (Thing("a").name, Thing("a").size, Thing("a").parts) == ("a", 1, [])
    assert Thing("a", 2) == Thing("a", size=2) == Thing(name="a", size=2)
    assert Thing("a") != Thing("b") and Thing("a") != Larger("a") and Thing("a") != "a"
    assert Thing("a").parts is not Thing("a").parts
    assert repr(Thing("a", 2)) == "Thing(name='a', size=2, parts=[])"
    assert Larger("abcd", colour="red").long and repr(Larger("a")).startswith("Larger(name='a'")


@pytest.mark.parametrize(
    ("given", "named"),
    [((), {}), (("a", 1, [], 4), {}), (("a",), {"name": "b"}), (("a",), {"colour": "red"}), ((), {"size": 1})],
)
def test_it_is_made_of_just_its_fields(given, named):
    with pytest.raises(TypeError, match="Thing takes name, size, parts"):
        Thing(*given, **named)


def test_it_stays_as_it_was_made():
    thing = Thing("a")
    with pytest.raises(FrozenInstanceError):
        thing.name = "b"
    with pytest.raises(FrozenInstanceError):
        del thing.name
    assert thing.name == "a"


def test_what_python_knows_of_dataclasses_it_knows_of_records():
    assert [f.name for f in fields(Larger)] == ["name", "size", "parts", "colour"]
    assert replace(Thing("a"), size=3) == Thing("a", 3)
    assert asdict(Thing("a", 3, ["x"])) == {"name": "a", "size": 3, "parts": ["x"]}
    assert pickle.loads(pickle.dumps(Thing("a", 3))) == Thing("a", 3)


def test_equal_ones_are_found_in_sets_as_those_of_python():
    @record
    class Own:
        """The fields of `Usual`."""

        name: str
        size: int = 1
        parts: tuple[str, ...] = ()

    values = [("a",), ("a", 1), ("a", 2), ("b", 1, ("x",)), ("b", 1, ("x",))]
    assert len({Own(*v) for v in values}) == len({Usual(*v) for v in values}) == 3
    with pytest.raises(TypeError):
        hash(Thing("a", 1, ["a list"]))
