"""RIS, read back by a RIS parser."""

import re
from typing import Any

import pytest
import rispy
from tests.export.made_citations import CALL, HOSTILE, report

from readouts.export.cited import plain
from readouts.export.ris import ris_lines
from readouts.model import Citation

LINE = re.compile(r"[A-Z][A-Z0-9]  - [^\r\n]*")


def written(*citations: Citation) -> str:
    return b"".join(ris_lines(citations)).decode()


def read(*citations: Citation) -> list[dict[str, Any]]:
    return rispy.loads(written(*citations))


def test_every_line_has_its_tag_and_ends_as_on_windows() -> None:
    lines = written(report(publisher="P", first_day="2021", last_day="2021"), CALL).split("\r\n")
    assert all(LINE.fullmatch(line) for line in lines if line)
    assert [line for line in lines if line.startswith(("TY", "ER"))] == [
        "TY  - GEN", "ER  - ", "TY  - GEN", "ER  - "
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "kind"),
    [({"press": True}, "NEWS"), ({"url": "https://a.org"}, "ELEC"), ({}, "GEN")],
)
def test_kinds(values: dict[str, object], kind: str) -> None:
    assert read(report(**values))[0]["type_of_reference"] == kind


@pytest.mark.parametrize(
    ("day", "year", "date"),
    [
        ("2021-08-18T09:00", "2021", "2021/08/18/"),
        ("2021-08", "2021", "2021/08//"),
        ("2021", "2021", "2021///"),
        (None, None, None),
    ],
)
def test_a_date_as_far_as_it_is_known(day: str | None, year: str | None, date: str | None) -> None:
    (found,) = read(report(first_day=day, last_day=day))
    assert (found.get("year"), found.get("date")) == (year, date)


def test_the_fields_of_a_report() -> None:
    (found,) = read(
        report(publisher="Foreign Ministry, Norvania", url="https://a.org", accessed="2024-01-02",
               language="fa", quote="words", notes=("One", "Two"))
    )  # fmt: skip
    assert found["authors"] == ["Foreign Ministry Norvania"]
    assert found["publisher"] == "Foreign Ministry, Norvania"
    assert found["urls"] == ["https://a.org"]
    assert found["access_date"] == "2024/01/02/"
    assert (found["language"], found["abstract"], found["id"]) == ("fa", "words", "r1")
    assert found["notes"] == ["One", "Two", "Readouts id: r1"]


def test_the_day_of_a_contact_is_said_as_far_as_all_days_agree() -> None:
    (found,) = read(CALL)
    assert (found["date"], found["place_published"]) == ("2021/08//", "Lisbon")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_stays_in_its_line(text: str) -> None:
    found = read(report(key="a"), report(text, key="b", quote=text), report(key="c"))
    assert [one["id"] for one in found] == ["a", "b", "c"]
    assert found[1]["title"] == plain(text)
    assert found[1]["abstract"] == plain(text)
