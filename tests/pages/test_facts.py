"""Who, when and how that is known."""

from dataclasses import replace

import pytest
from tests.fixtures import story

from readouts.data import Tables
from readouts.model import Reason, RecordContact
from readouts.pages.facts import Facts, facts
from readouts.pages.sides import Sides
from readouts.pages.texts import Texts
from readouts.questions.contacts import taking_part
from readouts.store import RecordStore

FIRST = story.record_contact("first")
SIGLA = {account.report: letter for account, letter in zip(FIRST.accounts, "ABCDE", strict=False)}
NORTH = story.report_id("north")


def known(source: RecordStore, tables: Tables, contact: RecordContact = FIRST) -> Facts:
    actors = taking_part(source, [contact])
    return facts(contact, actors, SIGLA, Texts(source), Sides(["XNO", "XSU"], tables))


def test_people_with_their_sides(source: RecordStore, tables: Tables) -> None:
    found = known(source, tables)
    assert [(one.name, one.side.code) for one in found.people] == [
        ("Mara Lindqvist", "XNO"), ("Idris Okello", "XSU"),
    ]  # fmt: skip
    assert (found.when, found.mode, found.status) == ("4 March 2021", "phone call", "")
    assert found.title == "Mara Lindqvist and Idris Okello, phone call"


def test_a_reason_has_the_words_that_show_it(source: RecordStore, tables: Tables) -> None:
    text = story.TEXTS["north"]
    at = text.index("today")
    reason = Reason(text=f"{NORTH} says so", spans=((at, at + 5),), report=NORTH)
    date = replace(FIRST.date, reasons=(reason,), contradictions=(f"not {NORTH}.c1.",))
    found = known(source, tables, replace(FIRST, date=date))
    (shown,) = found.reasons
    assert shown.text == f"{SIGLA[NORTH]} says so"
    assert shown.sigla == (SIGLA[NORTH],)
    assert "today" in shown.quotes[0].text
    assert shown.quotes[0].language == "en"
    assert found.contradictions == (f"not {SIGLA[NORTH]}",)


@pytest.mark.parametrize("initiator", [None, "nobody-known"])
def test_who_asked_for_it(source: RecordStore, tables: Tables, initiator: str | None) -> None:
    contact = replace(FIRST, initiator=initiator, status="planned", place="Lis\u202ebon")
    found = known(source, tables, contact)
    assert found.initiator == (initiator or "")
    assert (found.status, found.place) == ("planned", "LisU+202Ebon")


def test_what_was_kept_apart_joins_nothing(source: RecordStore, tables: Tables) -> None:
    contact = replace(FIRST, why=(f"{NORTH}.c1 same people", "x kept apart: y"))
    assert known(source, tables, contact).why == (f"{SIGLA[NORTH]} same people",)
