"""How much text there is."""

import pytest

from readouts.ingest.letters import letters


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), (" \n—!", 0), ("They met 2.", 8), ("两国", 6), ("한국 a", 7), ("م", 1)],
)
def test_letters(text: str, count: int) -> None:
    assert letters(text) == count
