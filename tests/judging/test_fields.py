"""Fields as people see them and as a statement holds them."""

from dataclasses import replace

import pytest
from tests.judging.makers import reading, statement

from readouts.judging.cast import Cast
from readouts.judging.fields import FIELDS, same, seen, shown, with_values
from readouts.model import Value


def test_every_field_is_seen_actors_by_name() -> None:
    found = seen(replace(statement(2), addressee="Mara Lindqvist"), Cast(reading()))
    assert set(found) == set(FIELDS)
    assert found["speakers"] == ("Idris Okello",)
    assert found["addressee"] == "Mara Lindqvist"
    assert found["content"] == statement(2).content


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("speakers", ("Noor Haddad", "Idris Okello")),
        ("speakers", ()),
        ("addressee", "Noor Haddad"),
        ("addressee", None),
        ("party", "KEN"),
        ("act", "WARN"),
        ("issues", ("taiwan",)),
        ("content", ((0, 3), (5, 7))),
    ],
)
def test_what_is_put_in_is_seen(name: str, value: Value) -> None:
    cast = Cast(reading())
    put = with_values(statement(1), {name: (value, "j1")}, cast)
    assert shown(put, name, cast) == value
    others = [each for each in FIELDS if each != name]
    assert all(shown(put, each, cast) == shown(statement(1), each, cast) for each in others)


def test_the_order_of_names_and_labels_is_no_difference_that_of_spans_is() -> None:
    assert same("issues", ("a", "b"), ("b", "a"))
    assert not same("issues", ("a",), ("a", "b"))
    assert not same("content", ((0, 1), (2, 3)), ((2, 3), (0, 1)))
    assert same("addressee", None, None)
