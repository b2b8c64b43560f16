"""A contact in short."""

from tests.linking.factories import MODI, SCHOLZ, Told, on
from tests.pages.conftest import Recording

from readouts.data import Tables
from readouts.pages.notes import Notes
from readouts.pages.short import ShortContact, Shortening
from readouts.pages.sides import Sides
from readouts.pages.texts import Texts

SAID = (
    (0, "coal will end soon", "COMMIT", "energy"),
    (1, "the sun shines on all", "STATE", "energy"),
    (1, "wheat is on its way", "STATE", ""),
)


def short(recorded: Recording, tables: Tables, *codes: str) -> tuple[ShortContact, Notes]:
    store = recorded(Told("one", (SCHOLZ, MODI), SAID, date=on("2021-03-04")))
    texts, sides = Texts(store), Sides(codes, tables)
    notes = Notes(texts, sides)
    (contact,) = store.find_contacts()
    return Shortening(store, notes, texts, sides).short(contact, 7, codes), notes


def test_a_mark_for_each_statement_by_issue_and_side(recorded: Recording, tables: Tables) -> None:
    found, notes = short(recorded, tables, "DEU", "IND")
    marks = {one.issue: [len(cell) for cell in one.cells] for one in found.issues}
    assert marks == {"Energy": [1, 1, 0], "No issue": [0, 1, 0]}
    assert len(notes.all) == len(found.said) == len(SAID)


def test_a_side_without_a_column_stands_last(recorded: Recording, tables: Tables) -> None:
    found, _ = short(recorded, tables, "DEU", "FRA")
    assert [len(cell) for cell in found.issues[0].cells] == [1, 0, 1]


def test_its_facts_and_accounts(recorded: Recording, tables: Tables) -> None:
    found, _ = short(recorded, tables, "DEU", "IND")
    assert (found.number, found.facts.when) == (7, "4 March 2021")
    assert len(found.accounts) == 1
    assert {side.code for side in found.unheld} == {"DEU", "IND"}
