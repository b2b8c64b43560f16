"""The dossier of two countries."""

import pytest
from tests.linking.factories import MODI, SCHOLZ, Told, on
from tests.pages.checks import check, words
from tests.pages.conftest import PROVENANCE, Recording
from tests.pages.hostile import ALL, MARKUP, STYLE

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.pages.dossier import dossier
from readouts.pages.pair import PairPage, Raised, pair_page
from readouts.store import RecordStore


def page(store: RecordStore, tables: Tables, **span: str) -> PairPage:
    return pair_page(store, tables, ["Germany", "IND"], PROVENANCE, **span)


def test_contacts_are_numbered_by_day(talked: RecordStore, tables: Tables) -> None:
    found = page(talked, tables)
    assert [(one.number, one.facts.when) for one in found.contacts] == [
        (1, "1 March 2019"), (2, "2 or 3 May 2021"),
    ]  # fmt: skip
    assert [side.code for side in found.sides] == ["DEU", "IND"]
    assert [len(page(talked, tables, since="2020").contacts)] == [1]


def test_the_line_of_time_has_a_lane_for_each_side(talked: RecordStore, tables: Tables) -> None:
    found = page(talked, tables).timeline
    assert found is not None
    assert [lane.name for lane in found.lanes] == ["Contacts", "Germany", "India"]
    assert [mark.look for mark in found.lanes[0].marks] == ["full", "hollow"]
    assert [mark.look for mark in found.lanes[1].marks] == ["full", "full"]
    assert [mark.look for mark in found.lanes[2].marks] == ["hollow", "hollow"]


def test_who_raised_what(talked: RecordStore, tables: Tables) -> None:
    raised = {one.issue: one.sides for one in page(talked, tables).issues}
    assert raised["Climate"] == (Raised(3, 2, 1), Raised(1, 1, 0))
    assert raised["Energy"] == (Raised(1, 1, 1), Raised(0, 0, 0))


def test_pledges_between_them(recorded: Recording, tables: Tables) -> None:
    found = page(recorded(Told("one", date=on("2021-03-04"))), tables).pledges
    assert [(one.side.code, one.to) for one in found] == [("IND", "Olaf Scholz")]
    assert "will send wheat" in found[0].what.text
    assert [cite.first for cite in found[0].cites] == [False]


def test_the_page(talked: RecordStore, tables: Tables) -> None:
    said = words(check(dossier(page(talked, tables))))
    assert "2 contacts in 2 accounts" in said
    assert "of 2 of the 2 contacts the record has no account of the government of India" in said
    assert "Not drawn" not in said


@pytest.mark.parametrize("between", [["DEU"], ["DEU", "Germany"], ["DEU", "IND", "FRA"]])
def test_it_takes_two(talked: RecordStore, tables: Tables, between: list[str]) -> None:
    with pytest.raises(UsageError, match="name two countries"):
        pair_page(talked, tables, between, PROVENANCE)


def test_two_that_never_met(talked: RecordStore, tables: Tables) -> None:
    found = pair_page(talked, tables, ["IND", "FRA"], PROVENANCE)
    assert found.timeline is None
    assert "No contact is in the record." in words(check(dossier(found)))


def test_hostile_words_are_words(recorded: Recording, tables: Tables) -> None:
    said = tuple((n % 2, f"we will {text}", "COMMIT", "energy") for n, text in enumerate(ALL))
    store = recorded(
        Told("one", (SCHOLZ, MODI), said, date=on("2021-03-04"), publisher=MARKUP, place=STYLE),
        title=MARKUP,
    )
    html = dossier(page(store, tables))
    tree = check(html)
    assert html.count("</style>") == 1
    assert MARKUP in "".join(tree.xpath("//body//text()"))
