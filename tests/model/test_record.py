"""A record: its lines, in the order of the output contract."""

import json

from tests.fixtures.story import FOLDER as FIXTURES
from tests.fixtures.story import record

from readouts import model


def test_an_empty_record_has_no_lines() -> None:
    assert model.Record().lines() == ()


def test_lines_come_by_kind() -> None:
    kinds = [line.type for line in record().lines()]
    order = ["report", "actor", "contact", "origin", "wording"]
    assert kinds == sorted(kinds, key=order.index)
    assert set(kinds) == set(order)


def test_every_line_says_its_type() -> None:
    lines = (FIXTURES / "record.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["type"] for line in lines] == [row.type for row in record().lines()]


def test_a_change_may_only_add() -> None:
    change = model.Change(a=(4, 4), b=(4, 9))
    assert json.loads(model.to_json(change)) == {"a": [4, 4], "b": [4, 9], "kinds": []}


def test_an_account_counts_as_complete_until_something_says_otherwise() -> None:
    account = model.Account(id="r1.c1", report="r1", contact="c1")
    assert (account.complete, account.side, account.covers) == (True, None, None)
