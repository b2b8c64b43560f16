"""These tests are about what the rules find; joining that with the network's has its own."""

from collections.abc import Iterator

import pytest

from readouts.reading import reader
from readouts.reading.statements import Draft


def _rules_alone(rules: tuple[Draft, ...], *_: object) -> tuple[Draft, ...]:
    return rules


@pytest.fixture(autouse=True, scope="module")
def rules_alone() -> Iterator[None]:
    """Readings rest on the rules alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "join", _rules_alone)
        yield
