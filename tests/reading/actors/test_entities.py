"""Countries and institutions of a report."""

import pytest

from readouts.reading.actors.entities import Bodies, Body, people_of
from readouts.reading.actors.people import Person
from readouts.reading.actors.units import Unit, UnitKind


def unit(
    name: str,
    kind: UnitKind = "institution",
    *,
    code: str | None = None,
    entry: str = "",
    alias: str = "",
) -> Unit:
    return Unit(
        kind=kind, span=(0, 1), head=(0, 1), name=name, line=0, code=code, entry=entry, alias=alias
    )


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        (unit("Finnish Foreign Ministry", code="FIN"), unit("Foreign Ministry"), True),
        (unit("Finnish Foreign Ministry", code="FIN"), unit("ministry"), True),
        (unit("Foreign Ministry"), unit("Foreign Ministry", code="FIN"), True),
        (
            unit("Finnish Foreign Ministry", code="FIN"),
            unit("Omani Foreign Ministry", code="OMN"),
            False,
        ),
        (unit("Foreign Ministry"), unit("Defence Ministry"), False),
        (unit("Northern Rights Council", alias="NRC"), unit("NRC"), True),
        (
            unit("United Nations", entry="institutions:UN"),
            unit("United Nations", entry="institutions:UN"),
            True,
        ),
        (
            unit("Finland", "country", code="FIN", entry="countries:FIN"),
            unit("Finland", "country", code="FIN", entry="countries:FIN"),
            True,
        ),
        (
            unit("Finland", "country", code="FIN", entry="countries:FIN"),
            unit("Oman", "country", code="OMN", entry="countries:OMN"),
            False,
        ),
    ],
)
def test_mentions_of_one_body(first: Unit, second: Unit, one: bool) -> None:
    bodies = Bodies()
    a = bodies.of(first)
    b = bodies.of(second)
    assert a is not None
    assert (a is b) is one
    assert len(bodies.found) == (1 if one else 2)


@pytest.mark.parametrize("name", ["ministry", "Ministry", "the agency", "NRC"])
def test_a_bare_kind_names_no_body(name: str) -> None:
    bodies = Bodies()
    assert bodies.of(unit(name)) is None
    assert bodies.found == []


def test_the_country_of_any_mention_is_kept() -> None:
    bodies = Bodies()
    body = bodies.of(unit("Foreign Ministry"))
    bodies.of(unit("Finnish Foreign Ministry".replace("Finnish ", ""), code="FIN"))
    assert body is not None
    assert body.code == "FIN"


def test_names() -> None:
    known = Body("institution", "United Nations", entry="institutions:UN")
    unknown = Body("institution", "Council")
    for name in ("Council", "Northern Council", "Council"):
        unknown.add(unit(name))
    assert known.longest == "United Nations"
    assert unknown.longest == "Northern Council"


def test_people_of() -> None:
    ann, bo, body = Person(), Person(), Body("country", "Finland")
    assert people_of((ann, body, bo, ann)) == (ann, bo)
    assert people_of(()) == ()
