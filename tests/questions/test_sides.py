"""Which issues does each side of a contact raise?"""

import json
from dataclasses import replace

import jsonschema
import pytest
from tests.linking.factories import TALK, Told, on
from tests.questions import talks

from readouts.data import Tables
from readouts.errors import RecordError, UsageError
from readouts.model import Account, to_json
from readouts.questions.occasions import of_contact
from readouts.questions.positions import schema
from readouts.questions.sides import IssueSide, _telling, by_side
from readouts.store import RecordStore

Sided = dict[tuple[str, str], IssueSide]


def lines(store: RecordStore, tables: Tables, contact: str) -> Sided:
    found = by_side(store, tables, contact=contact).lines
    return {(line.issue, line.side): line for line in found}


@pytest.fixture
def second(talked: RecordStore, tables: Tables) -> Sided:
    """The contact in which both spoke on the climate and one on energy, told by one of them."""
    (contact,) = talked.find_contacts(since="2021-05-02", until="2021-05-03")
    return lines(talked, tables, contact.id)


def test_what_each_side_said(second: Sided) -> None:
    assert {key: (line.statements, line.favor) for key, line in second.items()} == {
        ("climate", "DEU"): (1, 1),
        ("climate", "IND"): (1, 0),
        ("energy", "DEU"): (1, 0),
        ("energy", "IND"): (0, 0),
    }


def test_what_one_side_raised_alone(second: Sided) -> None:
    assert [key for key, line in second.items() if line.alone] == [("energy", "DEU")]


def test_what_each_account_tells(second: Sided) -> None:
    assert {line.account for (_, side), line in second.items() if side == "DEU"} == {"tells"}
    assert {line.account for (_, side), line in second.items() if side == "IND"} == {
        "no account held"
    }


def test_a_side_is_silent_only_with_a_complete_account(store: RecordStore, tables: Tables) -> None:
    day = on("2021-05-02")
    told = [
        Told("a", said=TALK, date=day, publisher="PIB India"),
        Told("b", said=TALK[:3], date=day, publisher="Bundesregierung"),
    ]
    talks.record(store, talks.readings(told))
    (contact,) = store.find_contacts()
    found = lines(store, tables, contact.id)
    assert found["climate", "IND"].account == "tells"
    assert found["climate", "DEU"].account == "silent"
    assert found["trade-investment", "DEU"].account == "tells"
    excerpt = replace(contact, accounts=tuple(map(_excerpt, contact.accounts)))
    said = [one for one in of_contact(store, contact) if "climate" in one.best.statement.issues]
    assert _telling(excerpt, "DEU", said) == "only mentions the contact"


def _excerpt(account: Account) -> Account:
    return replace(account, complete=False)


def test_all_contacts_of_two_countries(talked: RecordStore, tables: Tables) -> None:
    found = by_side(talked, tables, between=("Germany", "IND"))
    assert found.sides == ("DEU", "IND")
    assert len({line.contact for line in found.lines}) == 2
    since = by_side(talked, tables, between=("DEU", "IND"), since="2021-05-03")
    assert len({line.contact for line in since.lines}) == 1
    assert by_side(talked, tables, between=("FRA", "IND")).lines == ()


def test_what_stands_for_nothing(talked: RecordStore, tables: Tables) -> None:
    with pytest.raises(UsageError, match="two countries"):
        by_side(talked, tables, between=("DEU", "Germany"))
    with pytest.raises(RecordError, match="no such id"):
        by_side(talked, tables, contact="r0.c1")


def test_lines_follow_their_schema(second: Sided) -> None:
    for line in second.values():
        jsonschema.validate(json.loads(to_json(line)), schema())
