"""How is a wording or an issue spoken of over time?"""

import pytest
from tests.fixtures import story
from tests.linking.factories import LULA, MACRON, MODI, SCHOLZ, Told, on
from tests.store import made

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.linking import link
from readouts.questions.trace import Traced, is_issue, schema, trace
from readouts.store import RecordStore

PEOPLE = (SCHOLZ, MODI)
SAID = (
    ("a", "2019-03-01", 0, "common but differentiated responsibilities of all countries"),
    ("b", "2021-05-02", 0, "common and differentiated responsibilities of most countries"),
    ("c", "2021-06-02", 1, "trade needs common yet differentiated responsibility"),
    ("d", "2022-01-09", 0, "the harvest was good"),
)


@pytest.fixture
def talks(store: RecordStore) -> RecordStore:
    """Talks of Scholz and Modi in three years, and one of others in another month."""
    told = [
        Told(key, PEOPLE, ((who, text, "STATE", "climate"),), date=on(day), published=day)
        for key, day, who, text in SAID
    ]
    others = ((0, "differentiated, common responsibilities", "STATE", "energy"),)
    told.append(Told("e", (LULA, MACRON), others, date=on("2020-01-01")))
    readings = [one.reading() for one in told]
    store.put_readings([made.entry(reading, "k") for reading in readings])
    store.put_record(link(readings).lines(), generation=1, linker="l")
    return store


def follow(store: RecordStore, tables: Tables, **asked: str) -> Traced:
    return trace(
        store, tables, asked.pop("phrase", "common but differentiated responsibilities"), **asked
    )


def test_uses_come_in_the_order_of_days(talks: RecordStore, tables: Tables) -> None:
    found = follow(talks, tables)
    assert [use.first_day for use in found.uses] == ["2019-03-01", "2021-05-02", "2021-06-02"]
    assert found.by_year == {"2019": 1, "2021": 2}
    assert [use.speakers for use in found.uses] == [(SCHOLZ[0],), (SCHOLZ[0],), (MODI[0],)]
    assert [use.towards for use in found.uses] == [(MODI[0],), (MODI[0],), (SCHOLZ[0],)]


def test_words_stand_at_their_span(talks: RecordStore, tables: Tables) -> None:
    for use in follow(talks, tables).uses:
        reading = talks.reading(use.report)
        assert reading is not None
        assert reading.report.text[slice(*use.span)] == use.words
        assert use.part in reading.report.text


def test_what_changed_since_the_same_side_spoke(talks: RecordStore, tables: Tables) -> None:
    first, second, other = follow(talks, tables).uses
    assert (first.previous, other.previous) == (None, None)
    assert second.previous == first.id
    assert (second.dropped, second.added) == (("but", "all"), ("and", "most"))
    assert second.same == pytest.approx(0.71)


@pytest.mark.parametrize(
    ("asked", "days"),
    [
        ({"by": "Modi"}, ["2021-06-02"]),
        ({"by": "DEU"}, ["2019-03-01", "2021-05-02"]),
        ({"towards": "Scholz"}, ["2021-06-02"]),
        ({"towards": "IND"}, ["2019-03-01", "2021-05-02"]),
        ({"towards": "BRA"}, []),
        ({"since": "2020"}, ["2021-05-02", "2021-06-02"]),
        ({"until": "2020"}, ["2019-03-01"]),
        ({"phrase": "harvest"}, ["2022-01-09"]),
        ({"phrase": "good harvests"}, ["2022-01-09"]),
    ],
)
def test_filters(
    talks: RecordStore, tables: Tables, asked: dict[str, str], days: list[str]
) -> None:
    assert [use.first_day for use in follow(talks, tables, **asked).uses] == days


def test_an_issue_gives_whole_statements(talks: RecordStore, tables: Tables) -> None:
    found = trace(talks, tables, issue="climate")
    assert sorted(use.words for use in found.uses) == sorted(text for _, _, _, text in SAID)
    assert (found.phrase, found.issue) == (None, "climate")


def test_the_same_words_in_accounts_of_one_contact_are_one_use(
    source: RecordStore, tables: Tables
) -> None:
    found = trace(source, tables, "fishing disputes settled")
    (use,) = found.uses
    assert use.words == "fishing dispute must be settled"
    assert len(use.also) == 2
    assert use.contact == story.record_contact("first").id
    assert use.towards == ("Idris Okello",)


@pytest.mark.parametrize("asked", [{}, {"phrase": "salt", "issue": "climate"}, {"phrase": "!"}])
def test_what_cannot_be_traced(talks: RecordStore, tables: Tables, asked: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        trace(talks, tables, asked.get("phrase"), issue=asked.get("issue"))


def test_names_of_issues(tables: Tables) -> None:
    assert is_issue("nuclear-iran", tables) and is_issue("Nuclear Iran", tables)
    assert not is_issue("iran", tables)


def test_the_schema_has_every_field() -> None:
    assert {"words", "span", "dropped"} <= set(str(schema()).replace("'", " ").split())
