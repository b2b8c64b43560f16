"""On which issues does a party speak in which contacts?"""

import json

import jsonschema
import pytest
from tests.questions import talks

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.model import to_json
from readouts.questions.matrix import IssueCell, by_contact, by_issue
from readouts.questions.occasions import of_contact
from readouts.questions.positions import schema
from readouts.store import RecordStore


def cells(store: RecordStore, tables: Tables, **asked: str) -> list[IssueCell]:
    return list(by_contact(store, tables, party_=asked.pop("party", "DEU"), **asked).cells)


def test_cells_are_issues_of_contacts_in_order_of_day(talked: RecordStore, tables: Tables) -> None:
    found = cells(talked, tables)
    assert [(c.first_day, c.issue, c.statements, c.favor, c.against) for c in found] == [
        ("2019-03-01", "climate", 2, 1, 0),
        ("2021-05-02", "climate", 1, 1, 0),
        ("2021-05-02", "energy", 1, 0, 0),
        ("2022-01-01", "climate", 1, 0, 0),
    ]


def test_a_cell_leads_to_its_statements(talked: RecordStore, tables: Tables) -> None:
    for cell in cells(talked, tables):
        assert len(cell.ids) == cell.statements
        for one in cell.ids:
            report, _, statement = one.partition("/")
            reading = talked.reading(report)
            assert reading
            assert any(each.id == statement for each in reading.statements)


def test_filters(talked: RecordStore, tables: Tables) -> None:
    assert {cell.mode for cell in cells(talked, tables, towards="FRA")} == {"phone call"}
    assert len(cells(talked, tables, towards="FRA")) == 1
    assert len(cells(talked, tables, since="2021", until="2021")) == 2
    assert cells(talked, tables, party="FRA") == []
    with pytest.raises(UsageError, match="names no country"):
        cells(talked, tables, party="Atlantis")


def test_statements_by_issue(talked: RecordStore) -> None:
    (contact,) = talked.find_contacts(since="2021-05-02", until="2021-05-03")
    found = by_issue(of_contact(talked, contact))
    assert {issue: [one.best.found.text for one in said] for issue, said in found.items()} == {
        "climate": [talks.LATER, talks.SUN],
        "energy": [talks.SUN],
    }
    assert list(found) == sorted(found)


def test_cells_follow_their_schema(talked: RecordStore, tables: Tables) -> None:
    for cell in cells(talked, tables):
        jsonschema.validate(json.loads(to_json(cell)), schema())
