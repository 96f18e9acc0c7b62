"""Frozen data classes whose methods are shared. ``dataclass`` writes and compiles six functions for each class, at
every start: a millisecond a class on an old laptop, and the first page needs fifty."""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

_T = TypeVar("_T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[_T]) -> type[_T]:
    """Make `cls` what ``dataclass(frozen=True)`` makes of it; ``fields``, ``replace`` and ``asdict`` know it too. One
    that says itself how it compares keeps that."""
    plain: Any = dataclass(init=False, repr=False, eq=False)(cls)
    known = fields(plain)
    plain.__init__ = _init(plain.__qualname__, known)
    if "__eq__" not in cls.__dict__:
        plain.__eq__, plain.__hash__ = _comparing(attrgetter(*(f.name for f in known)))
    plain.__repr__ = _repr
    plain.__setattr__ = plain.__delattr__ = _refuse
    return cls


def _init(name: str, known: tuple[Field[Any], ...]) -> Callable[..., None]:
    names = tuple(f.name for f in known)
    defaults = {f.name: f.default for f in known if f.default is not MISSING}
    made = tuple((f.name, f.default_factory) for f in known if f.default_factory is not MISSING)
    count = len(names)

    def __init__(self: Any, *given: object, **named: object) -> None:
        values = self.__dict__
        if len(given) == count and not named:  # as most are made
            values.update(zip(names, given, strict=True))
            return
        values.update(defaults)
        twice = False
        if given:
            values.update(zip(names, given, strict=False))
            twice = len(given) > count or not named.keys().isdisjoint(names[: len(given)])
        values.update(named)
        for key, make in made:
            if key not in values:
                values[key] = make()
        if len(values) != count or twice:
            raise TypeError(f"{name} takes {', '.join(names)}, each once: got {given} and {named}")

    return __init__


def _comparing(values_of: Callable[[Any], object]) -> tuple[Callable[..., object], Callable[[Any], int]]:
    def __eq__(self: Any, other: object) -> object:
        return values_of(self) == values_of(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: Any) -> int:
        return hash(values_of(self))

    return __eq__, __hash__


def _repr(self: Any) -> str:
    return f"{type(self).__qualname__}({', '.join(f'{f.name}={getattr(self, f.name)!r}' for f in fields(self))})"


def _refuse(self: object, name: str, *value: object) -> NoReturn:  # noqa: ARG001 - Python calls it with all three
    raise FrozenInstanceError(f"cannot change “{name}”: a record stays as it was made")
