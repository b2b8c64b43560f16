"""What all nouns share: frozen, slotted, given by name, described, and listed."""

import typing
from dataclasses import MISSING, FrozenInstanceError, fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.model.nouns import CLASSES, nouns

from readouts import model

every_noun = pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)


def test_there_are_nouns() -> None:
    assert len(CLASSES) > 20


@every_noun
@given(data=st.data())
@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
def test_frozen(kind: type, data: st.DataObject) -> None:
    noun = data.draw(nouns(kind))
    with pytest.raises(FrozenInstanceError):
        setattr(noun, fields(kind)[0].name, None)
    assert not hasattr(noun, "__dict__")


@every_noun
def test_slots_and_names(kind: type) -> None:
    assert "__slots__" in vars(kind)
    assert all(field.kw_only for field in fields(kind))
    assert kind.__doc__


@every_noun
def test_lists_are_never_null(kind: type) -> None:
    """What is unknown is None only if it is a scalar; a list has a default of its own, or none."""
    hints = typing.get_type_hints(kind)
    for field in fields(kind):
        nullable = type(None) in typing.get_args(hints[field.name])
        if nullable:
            assert field.default is None, field.name
        if typing.get_origin(hints[field.name]) is tuple:
            assert field.default in ((), MISSING), field.name


def test_the_package_lists_what_it_gives() -> None:
    assert list(model.__all__) == sorted(model.__all__)
    assert all(hasattr(model, name) for name in model.__all__)
    assert {kind.__name__ for kind in CLASSES} <= set(model.__all__)
