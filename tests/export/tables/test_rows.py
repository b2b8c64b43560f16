"""What the rows of each table say of a record of talks."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.export import made_record
from tests.store import made

from readouts import model
from readouts.export.tables.words import Days, days, showing, words
from readouts.library import OpenRecord

Rows = list[dict[str, Any]]


@pytest.fixture
def of_first(talks: OpenRecord) -> dict[str, Rows]:
    """The rows of the contact that three reports tell of."""
    (contact,) = [row for row in talks.rows("contacts") if len(row["accounts"]) == 3]  # type: ignore[arg-type]
    tables = {
        name: [row for row in talks.rows(name) if row["contact"] == contact["id"]]
        for name in ("accounts", "statements", "alignments", "uses", "events")
    }
    return {"contacts": [contact], **tables}


def test_a_contact(of_first: dict[str, Rows]) -> None:
    (row,) = of_first["contacts"]
    assert (row["mode"], row["status"], row["basis"]) == ("phone call", "held", "stated")
    assert (row["day"], row["first_day"]) == (date(2021, 1, 1), date(2021, 1, 1))
    assert set(row["participants"]) == {"Olaf Scholz", "Narendra Modi"}
    assert row["countries"] == ("DEU", "IND")
    assert row["sides"] == ("DEU",)
    assert sorted(row["publishers"]) == ["Bundesregierung", "Gazette 0", "Herald"]
    assert sorted(row["urls"]) == ["", "", "https://herald.example/1"]
    assert row["independent"] <= 2
    assert row["statements"] == 3
    assert row["alignments"] == len(of_first["alignments"]) > 0
    assert row["formerly"] == row["accounts"][1:]


def test_accounts(of_first: dict[str, Rows]) -> None:
    accounts = of_first["accounts"]
    assert [row["id"] for row in accounts] == list(of_first["contacts"][0]["accounts"])
    assert {row["side"] for row in accounts} == {"DEU", None}
    assert {row["statements"] for row in accounts} == {3}
    assert {row["participant_ids"] for row in accounts} == {("Q61053", "Q1058")}
    assert all(row["text"] for row in accounts)


def test_statements(of_first: dict[str, Rows]) -> None:
    said = of_first["statements"]
    assert len(said) == 9
    assert {row["account"] for row in said} == set(of_first["contacts"][0]["accounts"])
    fixed = [row for row in said if row["text"] == made_record.FIXED]
    assert {(row["act"], row["issues"], row["speakers"]) for row in fixed} == {
        ("CALL_FOR", ("trade-investment",), ("Olaf Scholz",))
    }
    assert {(row["day"], row["mode"]) for row in said} == {(date(2021, 1, 1), "phone call")}
    assert {row["side"] for row in said} == {"DEU", None}


def test_alignments(of_first: dict[str, Rows]) -> None:
    for row in of_first["alignments"]:
        assert row["id"] == f"{row['a_statement']} {row['b_statement']}"
        assert row["a_text"] == row["b_text"]
        assert (row["relation"], row["changes"]) == ("verbatim", ())
    sides = {row[f"{end}_side"] for row in of_first["alignments"] for end in "ab"}
    assert sides == {"DEU", None}


def test_origins(talks: OpenRecord) -> None:
    found: Rows = list(talks.rows("origins"))
    reprinted = [row for row in found if "Herald" in row["publishers"]]
    (row,) = reprinted
    assert len(row["reports"]) == len(row["shares"]) == len(row["urls"])
    assert row["passages"] > 0
    assert len(row["text"]) > 40


def test_wordings_and_their_uses(talks: OpenRecord) -> None:
    found: Rows = list(talks.rows("wordings"))
    uses: Rows = list(talks.rows("uses"))
    assert sum(row["uses"] for row in found) == len(uses)
    (row,) = [each for each in found if each["text"] in made_record.FIXED]
    assert row["contacts"] == 5
    assert row["years"] == ("2021",)
    assert row["contacts_by_year"] == (5,)
    assert row["speakers"] == ("Olaf Scholz",)
    assert {use["speaker"] for use in uses if use["wording"] == row["text"]} == {"Olaf Scholz"}
    assert all("Narendra Modi" in use["towards"] for use in uses if use["wording"] == row["text"])


def test_actors_and_reports(talks: OpenRecord) -> None:
    actors: Rows = list(talks.rows("actors"))
    scholz = next(row for row in actors if row["id"] == "Q61053")
    assert (scholz["name"], scholz["country"], scholz["text"]) == (
        "Olaf Scholz",
        "DEU",
        "Olaf Scholz",
    )
    reports: Rows = list(talks.rows("reports"))
    assert {row["statements"] for row in reports} == {2, 3}
    assert all(len(row["contacts"]) == 1 for row in reports)
    assert [row["spans"] for row in reports] == [((0, len(row["text"])),) for row in reports]


def test_events(of_first: dict[str, Rows], talks: OpenRecord) -> None:
    for row in of_first["events"]:
        assert len(row["texts"]) == len(row["spans"]) == len(row["statements"])
        for place, spans, text in zip(row["statements"], row["spans"], row["texts"], strict=True):
            reading = talks.store.reading(place.partition("/")[0])
            assert reading
            assert words(reading.report, spans) == text


def test_a_record_that_has_only_readings(tmp_path: Path) -> None:
    with made_record.open_readings(tmp_path / "r.db", made_record.many(1, 2)) as record:
        said: Rows = list(record.rows("statements"))
        assert [row["contact"] for row in said] == [None, None]
        assert [(row["day"], row["days"], row["origin"]) for row in said] == [(None, (), None)] * 2
        assert list(record.rows("contacts")) == []


def test_words_that_do_not_stand_together() -> None:
    report = made.report("one 🌊 two three")
    assert words(report, ((0, 3), (6, 9))) == "one … two"
    assert words(report, ()) is None
    assert words(None, ((0, 1),)) is None


def test_what_shows_a_contact() -> None:
    person = model.Actor(id="a", kind="person", name="Anna", mentions=((4, 8), (20, 24)))
    reading = made.reading(made.report("So, Anna spoke by phone."), people=[person])
    (contact,) = reading.contacts
    assert showing(reading, contact) == ((4, 8),)
    evidence = {"a": model.in_text(4, 23), "b": model.in_text(9, 14), "c": model.in_title(0, 3)}
    told = model.Contact(id="c1", mode="other", status="held", evidence=evidence)
    assert showing(reading, told) == ((4, 23),)


def test_the_days_between_which_it_was() -> None:
    assert days(None) == Days(None, None)
    assert days(model.ContactDate(value="2021-01-02")) == ("2021-01-02", "2021-01-02")
    assert days(model.ContactDate(candidates=("2021-01-03", "2021-01-02"))) == (
        "2021-01-02",
        "2021-01-03",
    )
    assert days(model.ContactDate(earliest="2021-01-02")) == ("2021-01-02", None)
