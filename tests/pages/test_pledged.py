"""Pledges as a page shows them."""

from dataclasses import replace

from tests.fixtures import story

from readouts.data import Tables
from readouts.pages.notes import Notes
from readouts.pages.pledged import pledge_views
from readouts.pages.sides import Sides
from readouts.pages.texts import Texts
from readouts.questions.pledges import Pledge, PledgeUse
from readouts.store import RecordStore

NORTH = story.report_id("north")
ID = f"{NORTH}/{story.reading('north').statements[0].id}"
USE = PledgeUse(
    id=ID, report=NORTH, content=((0, 4),), words="will", contact="c", first_day="2021-03-04",
    last_day="2021-03-04",
)  # fmt: skip
PLEDGE = Pledge(
    id=ID, times=2, parties=("XNO",), speakers=("Mara Lindqvist",), to=("Idris Okello",),
    act="COMMIT", what="will talk", due="by May", uses=(USE, replace(USE, id="r0/s1")),
)  # fmt: skip


def test_a_pledge(source: RecordStore, tables: Tables) -> None:
    texts, sides = Texts(source), Sides(["XNO"], tables)
    notes = Notes(texts, sides)
    (view,) = pledge_views([PLEDGE], notes, texts, sides)
    assert (view.side.code, view.who, view.to) == ("XNO", "Mara Lindqvist", "Idris Okello")
    assert (view.when, view.times) == ("4 March 2021", 2)
    assert (view.what.text, view.what.language) == ("will talk", "en")
    assert view.due is not None and view.due.text == "by May"
    assert view.condition is None
    assert [cite.number for cite in view.cites] == [1]  # the other place is gone


def test_one_outside_any_contact_has_the_day_of_publication(
    source: RecordStore, tables: Tables
) -> None:
    texts, sides = Texts(source), Sides([], tables)
    outside = replace(USE, contact=None, first_day=None, last_day=None, published="2021-03-05")
    pledge = replace(PLEDGE, uses=(outside,), parties=("XNO", "XSU"))
    (view,) = pledge_views([pledge], Notes(texts, sides), texts, sides)
    assert view.when == "published 5 March 2021"
    assert view.side.code == ""
