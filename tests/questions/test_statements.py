"""Who said what?"""

import pytest
from tests.fixtures import story

from readouts.data import Tables
from readouts.errors import RecordError, UsageError
from readouts.questions import find_statements
from readouts.store import RecordStore

FIRST = story.record_contact("first")


def test_a_statement_has_its_words_and_names(source: RecordStore, tables: Tables) -> None:
    (found,) = find_statements(source, tables, phrase="had sent medical supplies")
    reading = story.reading("south")
    assert found.id == f"{reading.report.id}/s1"
    assert found.text == "Sundara had sent medical supplies in January"
    assert found.text == reading.report.text[slice(*found.content[0])]
    assert found.speakers == ("Idris Okello",)
    assert found.party == "XSU"
    assert found.contact == FIRST.id
    assert (found.first_day, found.last_day) == ("2021-03-04", "2021-03-04")
    assert found.publisher == "Government of Sundara"


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"speaker": "Okello"}, 7),
        ({"speaker": "Okello", "act": "state"}, 1),
        ({"issue": "food-security"}, 4),
        ({"act": "call for", "phrase": "season"}, 1),
        ({"contact": FIRST.formerly[0]}, 13),
        ({"since": "2021-03-05"}, 1),
        ({"party_": "China"}, 0),
    ],
)
def test_filters(
    source: RecordStore, tables: Tables, filters: dict[str, str], expected: int
) -> None:
    assert len(list(find_statements(source, tables, **filters))) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "filters",
    [
        {"speaker": "Nobody"},
        {"act": "SHOUT"},
        {"party_": "Nowhere"},
        {"phrase": "!"},
        {"until": "x"},
    ],
)
def test_words_that_stand_for_nothing(
    source: RecordStore, tables: Tables, filters: dict[str, str]
) -> None:
    with pytest.raises(UsageError):
        list(find_statements(source, tables, **filters))  # type: ignore[arg-type]


def test_spans_hold_after_an_emoji(source: RecordStore, tables: Tables) -> None:
    found = list(find_statements(source, tables, phrase="🚑 that Sundara"))
    assert [each.text for each in found] == [
        "the medical supplies 🚑 that Sundara sent in January"
    ] * 2


def test_an_unknown_issue_is_said(source: RecordStore, tables: Tables) -> None:
    with pytest.raises(UsageError, match="did you mean sanctions"):
        find_statements(source, tables, issue="sanktions")
    with pytest.raises(UsageError, match="one of: "):
        find_statements(source, tables, issue="xqzw")
    assert list(find_statements(source, tables, issue="Food Security"))


def test_an_unknown_contact_is_said(source: RecordStore, tables: Tables) -> None:
    for asked in ("nosuchid", "r0.c1"):
        with pytest.raises(RecordError, match="no such id"):
            find_statements(source, tables, contact=asked)


def test_the_beginning_of_a_contact_id(source: RecordStore, tables: Tables) -> None:
    assert len(list(find_statements(source, tables, contact=FIRST.id[:9]))) == 13
