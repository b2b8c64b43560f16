"""The dossier of an issue."""

import pytest
from tests.linking.factories import MODI, SCHOLZ, Told, on
from tests.pages.checks import check, words
from tests.pages.conftest import PROVENANCE, Recording
from tests.pages.hostile import ALL, MARKUP
from tests.questions import talks

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.model import Wording, WordingUse
from readouts.pages.dossier import dossier
from readouts.pages.issue import IssuePage, issue_page
from readouts.store import RecordStore


def page(store: RecordStore, tables: Tables, **asked: str) -> IssuePage:
    return issue_page(store, tables, "DEU", "climate", PROVENANCE, **asked)


def test_each_statement_is_held_against_the_one_before(talked: RecordStore, tables: Tables) -> None:
    found = page(talked, tables)
    assert [contact.when for contact in found.contacts] == [
        "1 March 2019", "2 or 3 May 2021", "1 January 2022",
    ]  # fmt: skip
    later = next(line for line in found.contacts[1].lines if line.news == "reworded")
    marks = [(bit.text, bit.kind) for bit in later.words.bits if bit.kind != "plain"]
    assert ("reasonable demands", "dropped") in marks
    assert ("legitimate concerns", "added") in marks
    assert later.before is not None and later.before.number == 1
    kept = "".join(bit.text for bit in later.words.bits if bit.kind != "dropped")
    assert kept == talks.LATER


def test_what_is_no_longer_said_is_there(talked: RecordStore, tables: Tables) -> None:
    gone = [line for line in page(talked, tables).contacts[1].lines if line.gone]
    assert [line.words.text for line in gone] == [talks.COAL]


def test_contacts_without_it(talked: RecordStore, tables: Tables) -> None:
    found = issue_page(talked, tables, "DEU", "energy", PROVENANCE)
    assert [when for when, _ in found.without] == ["1 March 2019", "1 January 2022"]
    assert found.timeline is not None
    assert [len(lane.marks) for lane in found.timeline.lanes] == [1, 2]


def test_towards_somebody_and_between_days(talked: RecordStore, tables: Tables) -> None:
    assert len(page(talked, tables, towards="France").contacts) == 1
    assert len(page(talked, tables, since="2021", until="2021").contacts) == 1


def test_wordings_with_their_first_and_last_day(talked: RecordStore, tables: Tables) -> None:
    said = list(talked.find_statements(issue="climate", party="DEU"))
    wording = Wording(
        text="loss and damage fund",
        uses=tuple(WordingUse(report=r, statement=s, span=(0, 1)) for r, s, _ in said),
    )

    class Worded:
        """The record with a wording."""

        def __getattr__(self, name: str) -> object:
            return getattr(talked, name)

        def wordings(self) -> object:
            return iter([wording, Wording(text="elsewhere")])

    (found,) = page(Worded(), tables).wordings  # type: ignore[arg-type]
    assert (found.text.text, found.first, found.last) == (
        "loss and damage fund", "1 March 2019", "1 January 2022",
    )  # fmt: skip
    assert found.times == 3
    check(dossier(page(Worded(), tables)))  # type: ignore[arg-type]


def test_the_page(talked: RecordStore, tables: Tables) -> None:
    said = words(check(dossier(page(talked, tables))))
    assert "Germany: Climate" in said
    assert "struck through" in said


def test_nothing_found(talked: RecordStore, tables: Tables) -> None:
    found = issue_page(talked, tables, "FRA", "climate", PROVENANCE)
    assert "Nothing was found in the record." in words(check(dossier(found)))
    with pytest.raises(UsageError, match="names no country"):
        issue_page(talked, tables, "Scholz", "climate", PROVENANCE)


def test_hostile_words_are_words(recorded: Recording, tables: Tables) -> None:
    talks_ = [
        Told(
            f"k{day}", (SCHOLZ, MODI),
            tuple((0, f"{text} {day}", "STATE", "climate") for text in ALL),
            date=on(f"2021-03-0{day}"), publisher=MARKUP,
        )
        for day in (1, 4)
    ]  # fmt: skip
    html = dossier(page(recorded(*talks_), tables))
    tree = check(html)
    assert MARKUP in "".join(tree.xpath("//body//text()"))
    assert not set(html) & set("\u202e\u2066\x00\x1b")
