"""`dataclass`, `field` and `replace` as in the standard library, for classes with slots, made for a fast start: a class
costs a twentieth, and `inspect`, a tenth of a whole answer, is not loaded.

Type checkers see the standard library's. What it writes out as source for each class is shared here or, like
`__init__`, compiled when the first object is made. `dataclasses.fields`, `replace` and `asdict` take these classes too.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    T = TypeVar("T")

_NONE, _MADE = object(), object()
_FEW = 30  # objects that take as long to fill one by one as an `__init__` to compile (measured)


class _Field:
    """What a field is where it is not given: `default`, or what `factory` makes for each object."""

    __slots__ = ("default", "factory", "repr")

    def __init__(self, default: object, factory: Callable[[], object] | None, repr: bool) -> None:
        self.default, self.factory, self.repr = default, factory, repr


def _field(*, default: Any = _NONE, default_factory: Callable[[], Any] | None = None, repr: bool = True) -> Any:
    return _Field(default, default_factory, repr)


def _dataclass(
    *, frozen: bool = False, slots: bool = False, kw_only: bool = False, order: bool = False
) -> Callable[[type[T]], type[T]]:
    """A decorator for a class that derives from no other. Raises TypeError where it is to have no slots."""
    if not slots:
        raise TypeError("only classes with slots are made here")

    def make(kind: Any) -> Any:
        names = tuple(kind.__annotations__)
        space = {key: one for key, one in kind.__dict__.items() if key not in ("__dict__", "__weakref__")}
        given = {name: space.pop(name) for name in names if name in space}
        methods = _COMMON | (_ORDER if order else {}) | (_FROZEN if frozen else {"__hash__": None})
        space = methods | space | {"__slots__": names, "__match_args__": () if kw_only else names}
        space |= {"__qualname__": kind.__qualname__, "_dataclass_given": given, "_dataclass_kw_only": kw_only}
        space |= {"_dataclass_names": set(names), "_dataclass_made": []}
        space["_dataclass_values"] = _make_getter(names)
        return type(kind)(kind.__name__, kind.__bases__, space)

    return make


def _replace(one: T, /, **changes: Any) -> T:
    """The same with other values in the fields named. Raises TypeError where there is no such field."""
    kind: Any = type(one)
    made: T = kind(**dict(zip(kind.__slots__, kind._dataclass_values(one), strict=True)) | changes)
    return made


def names_of(kind: type) -> tuple[str, ...]:
    """The fields of a class made here, in order; none of any other class."""
    return tuple(kind.__slots__) if hasattr(kind, "_dataclass_given") else ()  # type: ignore[attr-defined]


def _make_getter(names: tuple[str, ...]) -> Any:
    """The values of all fields, as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return staticmethod(lambda one: tuple(getattr(one, name) for name in names))


# ---------------------------------------------------------------- what the classes have in common


def _init(self: Any, /, *values: Any, **named: Any) -> None:
    """Fills the first few objects of a class; then, or where what is given does not fit, the class's own `__init__` is
    compiled and stands in this one's place."""
    kind = type(self)
    kind._dataclass_made.append(None)
    if len(kind._dataclass_made) > _FEW or not _fill(self, values, named):
        kind.__init__ = _compile_init(kind)
        kind.__init__(self, *values, **named)


def _fill(self: Any, values: tuple[Any, ...], named: dict[str, Any]) -> bool:
    """Whether what is given fits the fields; only then they are filled."""
    kind = type(self)
    names, given = kind._dataclass_names, kind._dataclass_given
    found = dict(zip(kind.__match_args__, values, strict=False)) | named if values else named
    if len(found) < len(values) + len(named) or not found.keys() <= names == found.keys() | given.keys():
        return False
    for name in kind.__slots__:
        if name in found:
            value = found[name]
        else:
            value = given[name]
            if isinstance(value, _Field):
                value = value.default if value.factory is None else value.factory()
        kind.__dict__[name].__set__(self, value)
    return True


def _compile_init(kind: Any) -> Any:
    space: dict[str, Any] = {"made": _MADE}
    arguments, lines = ["self", *["*"] * (kind._dataclass_kw_only and bool(kind.__slots__))], []
    for name in kind.__slots__:
        default, value = kind._dataclass_given.get(name, _NONE), name
        if isinstance(default, _Field):
            if default.factory is not None:
                space[f"make_{name}"] = default.factory
                value = f"make_{name}() if {name} is made else {name}"
            default = default.default if default.factory is None else _MADE
        space[f"set_{name}"], space[f"default_{name}"] = kind.__dict__[name].__set__, default
        arguments.append(name if default is _NONE else f"{name}=default_{name}")
        lines.append(f"set_{name}(self, {value})")
    exec(f"def __init__({', '.join(arguments)}): {'; '.join(lines) or 'pass'}", space)
    space["__init__"].__qualname__ = f"{kind.__qualname__}.__init__"
    return space["__init__"]


def _repr(self: Any) -> str:
    kind = type(self)
    hidden = {name for name, one in kind._dataclass_given.items() if isinstance(one, _Field) and not one.repr}
    fields = (f"{name}={getattr(self, name)!r}" for name in kind.__slots__ if name not in hidden)
    return f"{kind.__qualname__}({', '.join(fields)})"


def _eq(self: Any, other: Any) -> Any:
    return self._dataclass_values(self) == self._dataclass_values(other) if _alike(self, other) else NotImplemented


def _lt(self: Any, other: Any) -> Any:
    return self._dataclass_values(self) < self._dataclass_values(other) if _alike(self, other) else NotImplemented


def _le(self: Any, other: Any) -> Any:
    return self._dataclass_values(self) <= self._dataclass_values(other) if _alike(self, other) else NotImplemented


def _gt(self: Any, other: Any) -> Any:
    return self._dataclass_values(self) > self._dataclass_values(other) if _alike(self, other) else NotImplemented


def _ge(self: Any, other: Any) -> Any:
    return self._dataclass_values(self) >= self._dataclass_values(other) if _alike(self, other) else NotImplemented


def _alike(one: object, other: object) -> bool:
    return type(one) is type(other)


def _hash(self: Any) -> int:
    return hash(self._dataclass_values(self))


def _setattr(self: object, name: str, value: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(self: object, name: str) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _getstate(self: Any) -> Any:
    return self._dataclass_values(self)


def _setstate(self: Any, values: Any) -> None:
    kind = type(self)
    for name, value in zip(kind.__slots__, values, strict=True):
        kind.__dict__[name].__set__(self, value)


class _Signature:
    """`__signature__` of a class, for help and for what makes objects of it by their types."""

    def __get__(self, one: object, kind: Any) -> Any:
        from inspect import signature

        init = _compile_init(kind)
        init.__annotations__ = dict(kind.__annotations__)
        whole = signature(init)
        return whole.replace(parameters=[*whole.parameters.values()][1:])


class _StandardFields:
    """`__dataclass_fields__` of a class, made by the standard library when it is asked for."""

    def __get__(self, one: object, kind: Any) -> Any:
        import dataclasses

        fields = [(name, kind.__annotations__[name], self._field(kind, name)) for name in kind.__slots__]
        standard: Any = dataclasses.make_dataclass(kind.__name__, fields, kw_only=kind._dataclass_kw_only)
        return standard.__dataclass_fields__

    @staticmethod
    def _field(kind: Any, name: str) -> Any:
        import dataclasses

        given = kind._dataclass_given.get(name, _NONE)
        if given is _NONE:
            return dataclasses.field()
        if not isinstance(given, _Field):
            return dataclasses.field(default=given)
        if given.factory is not None:
            return dataclasses.field(default_factory=given.factory, repr=given.repr)
        return dataclasses.field(default=given.default, repr=given.repr)


_COMMON: dict[str, Any] = {
    "__init__": _init,
    "__repr__": _repr,
    "__eq__": _eq,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
    "__dataclass_fields__": _StandardFields(),
    "__signature__": _Signature(),
}
_ORDER: dict[str, Any] = {"__lt__": _lt, "__le__": _le, "__gt__": _gt, "__ge__": _ge}
_FROZEN: dict[str, Any] = {"__hash__": _hash, "__setattr__": _setattr, "__delattr__": _delattr}

if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
else:
    dataclass, field, replace = _dataclass, _field, _replace

__all__ = ["dataclass", "field", "names_of", "replace"]
