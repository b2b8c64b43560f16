"""The scorer on the fixtures, whole and spoilt."""

import copy
import json
import re
from typing import Any

import pytest
from tests.fixtures.story import FOLDER as FIXTURES

import score_sample
from score_sample import LEAST_OVERLAP, overlap, pair_up, same_name, same_names, words_in

GOLD: dict[str, Any] = json.loads((FIXTURES / "gold_reading.json").read_text("utf-8"))
READINGS = [
    json.loads(line) for line in (FIXTURES / "reading.jsonl").read_text("utf-8").split("\n")[:-1]
]


@pytest.fixture
def readings() -> list[dict[str, Any]]:
    return copy.deepcopy(READINGS)


def test_all_right(readings: list[dict[str, Any]]) -> None:
    assert set(score_sample.score(readings, GOLD).values()) == {1.0}


def test_nothing_read() -> None:
    assert set(score_sample.score([], GOLD).values()) == {0.0}


def test_a_missed_statement_costs_recall_alone(readings: list[dict[str, Any]]) -> None:
    del readings[0]["statements"][0]
    figures = score_sample.score(readings, GOLD)
    assert figures["statement_precision"] == 1.0
    assert figures["statement_recall"] == pytest.approx(13 / 14)


def test_an_extra_statement_costs_precision_alone(readings: list[dict[str, Any]]) -> None:
    extra = dict(readings[0]["statements"][0], content=[[0, 9]])
    readings[0]["statements"].append(extra)
    figures = score_sample.score(readings, GOLD)
    assert figures["statement_recall"] == 1.0
    assert figures["statement_precision"] == pytest.approx(14 / 15)


def test_a_wrong_speaker_costs_full_alone(readings: list[dict[str, Any]]) -> None:
    readings[0]["statements"][0]["speakers"] = ["okello"]
    figures = score_sample.score(readings, GOLD)
    assert figures["statement_f1"] == 1.0
    assert figures["full_f1"] == pytest.approx(13 / 14)


def test_an_optional_statement_is_neither_missed_nor_wrong(readings: list[dict[str, Any]]) -> None:
    gold = copy.deepcopy(GOLD)
    gold["statements"][0]["optional"] = True
    assert set(score_sample.score(readings, gold).values()) == {1.0}
    del readings[0]["statements"][0]
    assert set(score_sample.score(readings, gold).values()) == {1.0}


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [("mode", "visit", 6 / 8), ("participants", ["okello"], 6 / 8), ("status", "planned", 6 / 7)],
)
def test_a_wrong_contact(
    readings: list[dict[str, Any]], key: str, value: object, expected: float
) -> None:
    readings[0]["contacts"][0][key] = value
    assert score_sample.score(readings, GOLD)["contact_f1"] == pytest.approx(expected)


def test_reports_are_found_by_id_source_or_hash() -> None:
    report = READINGS[0]["report"]
    for name in (report["external_id"], report["source"], "north.txt", report["sha256"]):
        assert score_sample.find_reading(READINGS, name) is READINGS[0]
    assert score_sample.find_reading(READINGS, "nowhere") is None


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Idris Okello", "Okello", True),
        ("Gabriel Borić", "gabriel BORIC", True),
        ("Kim Jong-un", "Kim Jongun", True),
        ("Mara Lindqvist", "Idris Okello", False),
        ("Ana Ruiz", "Ana Kun", False),
        ("", "Ana", False),
        ("…", "…", False),
    ],
)
def test_same_name(a: str, b: str, same: bool) -> None:
    assert same_name(a, b) is same_name(b, a) is same


def test_same_names_in_any_order() -> None:
    assert same_names(["Ana Ruiz", "Béla Kun"], ["Kun", "Ruiz"])
    assert not same_names(["Ana Ruiz"], ["Ana Ruiz", "Béla Kun"])
    assert same_names([], [])


def test_words_and_overlap() -> None:
    text = "the 🙂 talks go on"
    whole = words_in(text, [[0, len(text)]])
    assert len(whole) == 4
    assert words_in(text, [[0, 3], [6, 11]]) == {0, 6}
    assert overlap(whole, words_in(text, [[6, 11]])) == 0.25
    assert overlap(frozenset(), frozenset()) == 0.0


def test_the_closest_pairs_come_first() -> None:
    gold = [frozenset(range(4)), frozenset(range(4, 8))]
    read = [frozenset(range(2, 7)), frozenset(range(4)), frozenset({9})]
    assert pair_up(read, gold) == {1: 0, 0: 1}
    assert overlap(read[0], gold[1]) == LEAST_OVERLAP


def test_main_prints_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    score_sample.main([str(FIXTURES / "reading.jsonl"), str(FIXTURES / "gold_reading.json")])
    assert re.findall(r"(\w+) +(\S+)", capsys.readouterr().out)[-1] == ("contact_f1", "1.000")


def test_pairs_joined() -> None:
    lines = [json.loads(x) for x in (FIXTURES / "record.jsonl").read_text("utf-8").splitlines()]
    together = [{"docs": ["north", "south", "paper"]}]
    assert score_sample.joined(lines, together) == {"pairs_joined": 1.0}
    apart = [{"docs": ["north", "south"]}, {"docs": ["north", "later"]}]
    assert score_sample.joined(lines, apart) == {"pairs_joined": 0.5}
    assert score_sample.joined(lines, []) == {"pairs_joined": 0.0}


def test_a_report_without_an_id_is_called_by_its_file() -> None:
    assert score_sample.key_of({"external_id": None, "source": "news/a b.txt"}) == "a b"
    assert score_sample.key_of({"external_id": "7", "source": "news/a.txt"}) == "7"
