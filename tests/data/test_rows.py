"""The row types are what the reader needs: keyword-only, frozen, the key first."""

from dataclasses import FrozenInstanceError, fields
from typing import Any

import pytest

from readouts.data.rows import Alias, Block, Country, Institution, Publisher, Spell, Term, Tie

KEYS = [
    (Spell, "row"), (Alias, "person"), (Country, "code"), (Block, "phrase"),
    (Institution, "name"), (Publisher, "name"), (Term, "term"), (Tie, "row"),
]  # fmt: skip


@pytest.mark.parametrize(("row_type", "key"), KEYS)
def test_the_key_comes_first_and_must_not_be_empty(row_type: Any, key: str) -> None:
    first = fields(row_type)[0]
    assert (first.name, first.type) == (key, str)


@pytest.mark.parametrize("row_type", [row_type for row_type, _ in KEYS])
def test_rows_are_keyword_only_and_slotted(row_type: Any) -> None:
    assert all(field.kw_only for field in fields(row_type))
    assert hasattr(row_type, "__slots__")


def test_rows_are_frozen() -> None:
    block = Block(phrase="Latin American", why="a region")
    with pytest.raises(FrozenInstanceError):
        block.why = "no reason"  # type: ignore[misc]
