"""What does a party say on an issue over time?"""

import json

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import NewStore
from tests.linking.factories import MODI, SCHOLZ
from tests.questions import talks

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.model import Reading, to_json
from readouts.questions.positions import Position, positions, schema
from readouts.store import RecordStore


def follow(store: RecordStore, tables: Tables, party: str = "DEU", **asked: str) -> list[Position]:
    issue = asked.pop("issue", "climate")
    return list(positions(store, tables, party_=party, issue=issue, **asked).lines)


def test_each_statement_is_held_against_the_contact_before(
    talked: RecordStore, tables: Tables
) -> None:
    lines = follow(talked, tables)
    assert [(line.news, line.words, line.first_day) for line in lines] == [
        ("first", talks.FIRST, "2019-03-01"),
        ("first", talks.COAL, "2019-03-01"),
        ("reworded", talks.LATER, "2021-05-02"),
        ("no longer said", talks.COAL, "2021-05-02"),
        ("same", talks.COAL, "2022-01-01"),
    ]


def test_the_words_that_changed(talked: RecordStore, tables: Tables) -> None:
    first, _, later, *_ = follow(talked, tables)
    assert (later.previous, later.was) == (first.id, talks.FIRST)
    assert (later.dropped, later.added) == (("reasonable demands",), ("legitimate concerns",))
    assert later.same == pytest.approx(0.86)


def test_when_who_and_to_whom(talked: RecordStore, tables: Tables) -> None:
    line = follow(talked, tables)[2]
    assert line.days == ("2021-05-02", "2021-05-03")
    assert (line.speakers, line.towards) == ((SCHOLZ[0],), (MODI[0],))
    assert (line.party, line.publishers) == ("DEU", ("Bundesregierung",))
    reading = talked.reading(line.id.partition("/")[0])
    assert reading
    assert [reading.report.text[slice(*span)] for span in line.content] == [line.words]


def test_what_one_heard_is_no_longer_said_to_it_alone(talked: RecordStore, tables: Tables) -> None:
    """The second contact's words are not missing in a talk with somebody else."""
    last = [line for line in follow(talked, tables) if line.first_day == "2022-01-01"]
    assert [line.news for line in last] == ["same"]


def test_filters_change_what_comes_before(talked: RecordStore, tables: Tables) -> None:
    assert [line.news for line in follow(talked, tables, since="2021", towards="IND")] == ["first"]
    assert follow(talked, tables, "FRA") == []
    (line,) = follow(talked, tables, "India")
    assert (line.words, line.party) == (talks.SUN, "IND")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"party": "Atlantis"}, "names no country"),
        ({"issue": "climat"}, "did you mean climate"),
        ({"since": "soon"}, "write 2021"),
        ({"towards": "Nobody"}, "nobody in the record"),
    ],
)
def test_what_stands_for_nothing(
    talked: RecordStore, tables: Tables, asked: dict[str, str], said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        follow(talked, tables, **asked)


@given(st.permutations(talks.readings()))
@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_order_of_adding_does_not_matter(
    new_store: NewStore,
    talked: RecordStore,
    tables: Tables,
    order: list[Reading],
) -> None:
    assert follow(talks.record(new_store(), order), tables) == follow(talked, tables)


def test_lines_follow_their_schema(talked: RecordStore, tables: Tables) -> None:
    for line in follow(talked, tables):
        jsonschema.validate(json.loads(to_json(line)), schema())
