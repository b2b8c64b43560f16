"""What an archive may unpack to."""

from __future__ import annotations

import pytest

from readouts.errors import InputError
from readouts.ingest.budget import MOST_RATIO, Budget


def test_what_is_free_may_come_out() -> None:
    budget = Budget(free=10)
    budget.spend(10)
    assert not budget.is_spent


def test_more_is_a_named_error_and_the_end() -> None:
    budget = Budget(free=10)
    with pytest.raises(InputError, match="unpacks to more than 10 bytes"):
        budget.spend(11)
    assert budget.is_spent


def test_packed_bytes_allow_more() -> None:
    budget = Budget(free=10)
    budget.take_in(1)
    budget.spend(10 + MOST_RATIO)
    assert not budget.is_spent


def test_members_are_counted() -> None:
    budget = Budget(members=2)
    budget.open_member()
    budget.open_member()
    assert not budget.is_spent
    with pytest.raises(InputError, match="too many members"):
        budget.open_member()
    assert budget.is_spent
