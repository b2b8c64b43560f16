"""When all who took part held their offices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import Spell, Tables
from readouts.data.rows import OfficeClass
from readouts.model import Actor
from readouts.reading.contacts.terms import OPEN_END, Interval, in_office


def spell(
    person: str, start: str | None, end: str | None, office: str, kind: OfficeClass = "HOG"
) -> Spell:
    return Spell(
        row=f"{person}-{start}-{office}", person=person, names=(person,), qid=f"Q-{person}",
        country="NOR", office_class=kind, office=office, start=start, end=end, last_attested=None,
    )  # fmt: skip


TABLES = Tables(
    spells=(
        spell("Ann", "2010-05-01", "2012", "Prime Minister"),
        spell("Ann", "2015-02", None, "Prime Minister"),
        spell("Ann", "2005", "2009-12-31", "Foreign Minister", "FM"),
        spell("Bo", "2011-06-15", "2016-06", "President", "HOS"),
        spell("Cy", "2000", "2004", "President", "HOS"),
        spell("Dee", None, "2004", "President", "HOS"),
        spell("Eve", "2001", "2003-02-28", "Mayor", "OTHER"),
        spell("Eve", "2003-01-01", "2005", "Mayor", "OTHER"),
    ),
    countries=(),
    blocks=(),
    institutions=(),
    publishers=(),
    digest="made-up",
)


def person(name: str, office: str | None = None, *, linked: bool = True) -> Actor:
    return Actor(
        id=name, kind="person", name=name, qid=f"Q-{name}" if linked else None, office=office
    )


@pytest.mark.parametrize(
    ("people", "terms"),
    [
        ([], ()),
        ([person("Zoe")], ()),
        ([person("Ann", linked=False)], ()),
        ([person("Dee")], ()),
        ([person("Ann", "Prime Minister")],
         (("2010-05-01", "2012-12-31"), ("2015-02-01", OPEN_END))),
        ([person("Ann", "prime minister of Norway")],
         (("2010-05-01", "2012-12-31"), ("2015-02-01", OPEN_END))),
        ([person("Ann", "FM")], (("2005-01-01", "2009-12-31"),)),
        ([person("Ann", "astronaut"), person("Bo")],
         (("2011-06-15", "2012-12-31"), ("2015-02-01", "2016-06-30"))),
        ([person("Ann", "Prime Minister"), person("Bo")],
         (("2011-06-15", "2012-12-31"), ("2015-02-01", "2016-06-30"))),
        ([person("Bo"), person("Zoe")], (("2011-06-15", "2016-06-30"),)),
        ([person("Bo"), person("Cy")], ()),
        ([person("Eve")], (("2001-01-01", "2005-12-31"),)),
    ],
)  # fmt: skip
def test_terms(people: list[Actor], terms: tuple[Interval, ...]) -> None:
    assert in_office(people, TABLES) == terms


@given(st.lists(st.sampled_from([person("Ann"), person("Bo"), person("Eve"), person("Zoe")])))
def test_the_order_of_people_does_not_matter(people: list[Actor]) -> None:
    assert in_office(people, TABLES) == in_office(people[::-1], TABLES)


@given(st.lists(st.sampled_from([person("Ann"), person("Bo"), person("Eve")]), min_size=1))
def test_terms_are_days_in_order(people: list[Actor]) -> None:
    edges = [edge for term in in_office(people, TABLES) for edge in term]
    assert edges == sorted(edges)
    assert all(len(edge) == len("2010-05-01") for edge in edges)
