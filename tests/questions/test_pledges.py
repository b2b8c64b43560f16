"""Who has undertaken to do what, for whom, by when?"""

import json

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import NewStore
from tests.linking.factories import MODI, SCHOLZ, Told, on
from tests.questions import talks

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.model import Reading, to_json
from readouts.questions.pledges import Pledge, pledges, schema
from readouts.store import RecordStore

PORT = "Germany will build a hydrogen terminal 🙂 at the Baltic coast if India helps"
AGAIN = "Germany is ready to build the hydrogen terminal at the Baltic coast"
TOLD = (
    Told("a", said=((0, PORT, "COMMIT", "energy"), (1, "harvests are good", "STATE", "other")),
         date=on("2021-03-01"), publisher="Bundesregierung"),
    Told("b", said=((0, AGAIN, "COMMIT", "energy"), (1, "India will send tea", "COMMIT", "other")),
         date=on("2022-04-02")),
)  # fmt: skip


@pytest.fixture
def pledged(store: RecordStore) -> RecordStore:
    """Two talks in which the same is undertaken twice."""
    return talks.record(store, talks.readings(TOLD))


def listed(store: RecordStore, tables: Tables, **asked: str) -> list[Pledge]:
    return pledges(store, tables, **asked)


def test_a_pledge_told_again_is_one(pledged: RecordStore, tables: Tables) -> None:
    port, tea = listed(pledged, tables)
    assert (port.times, port.first, port.last) == (2, "2021-03-01", "2022-04-02")
    assert (port.parties, port.speakers, port.to) == (("DEU",), (SCHOLZ[0],), (MODI[0],))
    assert port.what.startswith("will build")
    assert port.condition == "if India helps"
    assert (tea.what, tea.times, tea.parties) == ("will send tea", 1, ("IND",))


def test_words_stand_at_their_spans(pledged: RecordStore, tables: Tables) -> None:
    for pledge in listed(pledged, tables):
        for use in pledge.uses:
            reading = pledged.reading(use.report)
            assert reading
            assert [reading.report.text[slice(*span)] for span in use.content] == [use.words]


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"by": "DEU"}, 1),
        ({"by": "Modi"}, 1),
        ({"by": "FRA"}, 0),
        ({"to": "IND"}, 1),
        ({"to": "Scholz"}, 1),
        ({"by": "DEU", "to": "Germany"}, 0),
        ({"issue": "energy"}, 1),
        ({"since": "2022"}, 2),
        ({"until": "2021"}, 1),
    ],
)
def test_filters(pledged: RecordStore, tables: Tables, asked: dict[str, str], count: int) -> None:
    assert len(listed(pledged, tables, **asked)) == count


@pytest.mark.parametrize(
    ("asked", "said"),
    [({"by": "Atlantis"}, "nobody"), ({"issue": "enrgy"}, "energy"), ({"since": "x"}, "2021")],
)
def test_what_stands_for_nothing(
    pledged: RecordStore, tables: Tables, asked: dict[str, str], said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        listed(pledged, tables, **asked)


@given(st.permutations(talks.readings(TOLD)))
@settings(
    max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_order_of_adding_does_not_matter(
    new_store: NewStore,
    pledged: RecordStore,
    tables: Tables,
    order: list[Reading],
) -> None:
    other = talks.record(new_store(), order)
    assert listed(other, tables) == listed(pledged, tables)


def test_lines_follow_their_schema(pledged: RecordStore, tables: Tables) -> None:
    for pledge in listed(pledged, tables):
        jsonschema.validate(json.loads(to_json(pledge)), schema())
