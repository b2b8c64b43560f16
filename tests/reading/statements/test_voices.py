"""Who speaks, to whom, and for which government, on the voices alone."""

import pytest

from readouts.data import load_tables
from readouts.reading.actors import find_actors
from readouts.reading.parse import parse
from readouts.reading.statements import Draft
from readouts.reading.statements.occasions import Occasions
from readouts.reading.statements.voices import Voices

TEXT = "Chancellor Olaf Scholz thanked President Emmanuel Macron. The letter reads: all is well."


def voices() -> Voices:
    """The voices of the text; no contact is told of."""
    cast = find_actors(parse(TEXT, ((0, len(TEXT)),)), None, "2023-05-01", load_tables())
    return Voices(TEXT, cast, Occasions((), cast))


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def draft(source: str | None, *, addressee: str | None = None, inherits: bool = False) -> Draft:
    """A draft of the last words of the text."""
    return Draft(
        content=(span("all is well"),),
        source=(span(source),) if source else (),
        addressee=span(addressee) if addressee else None,
        inherits=inherits,
    )


def test_who_speaks_and_for_whom() -> None:
    found = voices()
    (scholz,) = found.speakers(draft("Chancellor Olaf Scholz"), ())
    assert found.party((scholz,)) == "DEU"
    assert found.own((scholz,)) == {"DEU"}
    assert found.party(()) is None


@pytest.mark.parametrize(("source", "inherits"), [(None, True), ("The letter", False)])
def test_who_spoke_last_goes_on_and_writes_letters(source: str | None, inherits: bool) -> None:
    found = voices()
    last = found.speakers(draft("Chancellor Olaf Scholz"), ())
    assert found.speakers(draft(source, inherits=inherits), last) == last


def test_whoever_is_addressed_is_somebody_else() -> None:
    found = voices()
    scholz = found.speakers(draft("Chancellor Olaf Scholz"), ())
    addressed = draft("Chancellor Olaf Scholz", addressee="President Emmanuel Macron")
    (macron,) = found.speakers(draft("President Emmanuel Macron"), ())
    assert found.addressee(addressed, scholz, None) == macron
    assert found.addressee(addressed, (macron,), None) is None
    assert found.addressee(draft("Chancellor Olaf Scholz"), scholz, None) is None
