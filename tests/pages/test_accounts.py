"""Whose accounts there are."""

from dataclasses import replace

from tests.fixtures import story

from readouts.data import Tables
from readouts.pages.accounts import account_views, unheld
from readouts.pages.sides import Sides
from readouts.pages.texts import Texts
from readouts.store import RecordStore

FIRST = story.record_contact("first")


def test_accounts_have_letters_in_their_order(source: RecordStore, tables: Tables) -> None:
    sides = Sides(["XNO", "XSU"], tables)
    views = account_views(FIRST.accounts, Texts(source), sides)
    assert [view.siglum for view in views] == ["A", "B", "C", "D", "E"][: len(views)]
    assert [view.id for view in views] == [account.id for account in FIRST.accounts]
    assert {view.side.code for view in views if view.side} == {
        account.side for account in FIRST.accounts if account.side
    }


def test_those_of_one_origin_name_each_other(source: RecordStore, tables: Tables) -> None:
    same = [replace(account, origin="o1") for account in FIRST.accounts]
    views = account_views(same, Texts(source), Sides([], tables))
    assert views[0].same_as == tuple(view.siglum for view in views[1:])
    other = [replace(account, origin=None) for account in FIRST.accounts]
    assert {view.same_as for view in account_views(other, Texts(source), Sides([], tables))} == {()}


def test_a_report_that_is_gone_leaves_its_account(source: RecordStore, tables: Tables) -> None:
    gone = replace(FIRST.accounts[0], id="r0.c1", report="r0")
    (view,) = account_views([gone], Texts(source), Sides([], tables))
    assert (view.publisher, view.title, view.href) == ("publisher not stated", None, None)


def test_sides_without_an_account(tables: Tables) -> None:
    sides = Sides(["XNO", "XSU", "FRA"], tables)
    assert [side.code for side in unheld(["XNO", "FRA"], FIRST.accounts, sides)] == ["FRA"]
    assert [side.code for side in unheld(["XNO"], [], sides)] == ["XNO"]
