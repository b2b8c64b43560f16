"""The scorer of contacts that were marked by hand, on a reading whole and spoilt."""

import copy
from typing import Any

import pytest

from score_contacts import counted, intervals, same_office, score

DAY = {"value": "2022-05-03", "candidates": []}
READING: dict[str, Any] = {
    "report": {"sha256": "x"},
    "actors": [
        {"id": "a1", "kind": "person", "name": "Ann Lee", "office": "President", "country": "AAA"},
        {"id": "a2", "kind": "person", "name": "Bo Kim", "office": None, "country": "BBB"},
    ],
    "contacts": [
        {"mode": "meeting", "status": "held", "participants": ["a1", "a2"], "initiator": "a1",
         "date": DAY},
        {"mode": "visit", "status": "planned", "participants": ["a1"], "initiator": None,
         "date": DAY},
    ],
}  # fmt: skip
MARKED: dict[str, Any] = {
    "text_sha256": "x",
    "contacts": [
        {
            "mode": "meeting",
            "participants": [
                {"name": "Ann Lee", "office": "President", "country": "AAA"},
                {"name": "Bo Kim", "office": None, "country": "BBB"},
            ],
            "initiator": "Ann Lee",
            "place": None,
            "dates": [DAY],
        }
    ],
}


def changed(path: str, value: object) -> dict[str, float]:
    """The figures after one value of the reading was changed."""
    reading: Any = copy.deepcopy(READING)
    *way, last = path.split(".")
    place = reading
    for step in way:
        place = place[int(step) if step.isdigit() else step]
    place[last] = value
    return score([reading], [MARKED])


def test_all_right() -> None:
    assert set(score([READING], [MARKED]).values()) == {1.0}


def test_a_report_that_was_not_read_is_missed() -> None:
    assert score([], [MARKED]) == {"contact_f1": 0.0}


@pytest.mark.parametrize(
    ("path", "value", "spoilt"),
    [
        ("contacts.0.mode", "phone call", {"contact_f1", "mode"}),
        ("contacts.0.date", {"value": "2022-05-04", "candidates": []}, {"date"}),
        ("contacts.0.initiator", "a2", {"initiator"}),
        ("actors.0.country", "CCC", {"country", "people_with_office_and_country"}),
        ("actors.0.office", "Mayor", {"office", "people_with_office_and_country"}),
        ("actors.1.name", "Cy Doe",
         {"contact_f1", "people_f1", "people_with_office_and_country"}),
    ],
)  # fmt: skip
def test_what_a_fault_costs(path: str, value: object, spoilt: set[str]) -> None:
    assert {name for name, figure in changed(path, value).items() if figure < 1} == spoilt


def test_intervals_hold_the_figures_of_half_the_reports() -> None:
    counts = counted([READING], [MARKED, MARKED | {"text_sha256": "unread"}])
    low, high = intervals(counts)["contact_f1"]
    assert low == 0 < high == 1
    assert intervals(counted([READING], [MARKED]))["contact_f1"] == (1, 1)


def test_days_that_stay_open() -> None:
    marked = copy.deepcopy(MARKED)
    open_days = ["2022-05-02", "2022-05-03"]
    marked["contacts"][0]["dates"] = [{"value": None, "candidates": open_days}]
    assert score([READING], [marked])["date"] == 0
    reading = copy.deepcopy(READING)
    reading["contacts"][0]["date"] = {"value": None, "candidates": open_days}
    assert score([reading], [marked])["date"] == 1


@pytest.mark.parametrize(
    ("read", "marked", "same"),
    [
        ("Minister of Foreign Affairs", "Foreign Secretary", True),
        ("Secretary of State", "Minister of Foreign Affairs", True),
        ("Deputy Minister of Foreign Affairs", "Minister of Foreign Affairs", False),
        ("Prime Minister", "Premier", True),
        ("Director of the Agency", "Head of the Agency", True),
        ("UN Secretary General", "Secretary-General of the United Nations", True),
        ("Mayor", "President", False),
        ("Mayor", None, True),
        (None, "Mayor", False),
    ],
)
def test_offices(read: str | None, marked: str | None, same: bool) -> None:
    assert same_office(read, marked) is same
