"""The table of handlers."""

from readouts.reading.dates.handlers import COMPARING, HANDLERS


def test_what_compares_is_a_handler() -> None:
    assert set(HANDLERS) >= COMPARING
