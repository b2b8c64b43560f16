"""The fields of a statement that can be judged: how each is shown, and how a value is put in."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args

from readouts.judging.cast import Cast
from readouts.model import Field, Statement, Value

FIELDS: tuple[Field, ...] = get_args(Field)
SETS = ("speakers", "issues", "tags")  # several values, in no order that matters
SPANS = ("content", "cue", "source")
ACTORS = ("speakers", "addressee")  # held as ids, judged by name


def seen(statement: Statement, cast: Cast) -> dict[str, Value]:
    """Every field as a person sees it, actors by their names."""
    return {name: shown(statement, name, cast) for name in FIELDS}


def shown(statement: Statement, name: str, cast: Cast) -> Value:
    """One field as a person sees it."""
    value: Value = getattr(statement, name)
    if name == "speakers":
        return cast.names(statement.speakers)
    if name == "addressee" and statement.addressee:
        return cast.names([statement.addressee])[0]
    return value


def with_values(
    statement: Statement, values: Mapping[str, tuple[Value, str]], cast: Cast
) -> Statement:
    """The statement with these fields replaced; each value comes with its judgement's id."""
    held: dict[str, Any] = {
        name: _held(name, value, judgement, cast) for name, (value, judgement) in values.items()
    }
    return replace(statement, **held)


def same(name: str, a: Value, b: Value) -> bool:
    """Whether two values of a field are one: the order of names and labels does not matter."""
    return plain(name, a) == plain(name, b)


def plain(name: str, value: Value) -> object:
    """A value in the form in which equal ones are equal."""
    return frozenset(value or ()) if name in SETS else value


def _held(name: str, value: Value, judgement: str, cast: Cast) -> Value:
    """The value as a statement holds it."""
    if name == "speakers":
        return cast.ids([str(each) for each in value or ()], judgement)
    if name == "addressee" and value:
        return cast.ids([str(value)], judgement)[0]
    return value
