"""From the parse of a report to its cast."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readouts.data import Tables, load_tables
from readouts.data.names import fold
from readouts.reading.actors import Cast, find_actors
from readouts.reading.parse import Parse, parse

Told = Callable[..., Cast]
FLOOR = 0.93  # share of the gold sources that get the gold speakers; 0.98 when it was set


@pytest.mark.parametrize(
    "text", ["", " \n\r\n ", "😀", "芬兰总统说", "قال الرئيس", ". , ; 's", "1. 2. 3."]
)
def test_texts_without_actors(told: Told, text: str) -> None:
    cast = told(text)
    assert cast.actors == ()
    assert cast.mentions == ()
    assert cast.resolve((0, len(text))) == ()


def test_the_same_input_gives_the_same_cast(tables: Tables) -> None:
    text = "Aino Virtaniemi and Eero Koskela of Finland met Ann Lee, the mayor. They agreed."
    first, second = (find_actors(parse(text), "Talks", "2023-01-01", tables) for _ in range(2))
    assert first.actors == second.actors
    assert first.mentions == second.mentions


def test_the_day_may_have_a_time(told: Told) -> None:
    text = "President Inés Valdivia of Chile spoke."
    assert told(text, day="2023-06-01T12:00:00Z").actors == told(text, day="2023-06-01").actors


def test_offsets_are_those_of_the_whole_text(told: Told) -> None:
    text = "\u200f😀\n\n  Mayor Ann Lee spoke.\r\nLee left."
    (lee,) = told(text).actors
    assert [text[a:b] for a, b in lee.mentions] == ["Ann Lee", "Lee"]


def test_actors_of_a_text_without_its_title(told: Told) -> None:
    text = "Mayor Ann Lee spoke."
    assert (
        told(text).actors
        == told(text, title="Harbour opened").actors
        == told(text, title="").actors
    )


def test_an_empty_parse(tables: Tables) -> None:
    assert find_actors(Parse("", ()), None, None, tables).actors == ()


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=st.sampled_from("AaNn .,\n'’-éЖ芬😀\u0301()"), max_size=60))
def test_any_text_is_read(text: str) -> None:
    cast = find_actors(parse(text), text.replace("\n", " "), None, load_tables())
    for actor in cast.actors:
        assert actor.name
        for start, end in actor.mentions:
            assert text[start:end].strip()


@pytest.mark.slow
def test_speakers_of_real_reports(shared_data: Path) -> None:
    """Gold source phrases resolve to the gold speakers, measured on the development reports."""
    gold = json.loads((shared_data / "gold" / "readouts_gold.json").read_text("utf-8"))
    lines = (shared_data / "gold" / "reports.jsonl").read_text("utf-8").splitlines()
    reports = {report["sha256"]: report for report in map(json.loads, lines)}
    right = total = 0
    for key, sha256 in gold["files"].items():
        report = reports[sha256]
        cast = find_actors(parse(report["text"]), report["title"], report["date"], load_tables())
        for statement in gold["statements"]:
            if statement["doc"] == key and statement.get("source"):
                ids = [who for a, b in statement["source"] for who in cast.resolve((a, b))]
                names = [cast.get(who).name for who in ids]
                right += _agree(names, statement["speakers"])
                total += 1
    assert total > 0
    assert right / total >= FLOOR


def _agree(names: list[str], speakers: list[str]) -> bool:
    """Whether the lists are as long and every speaker shares a long enough beginning of a word."""
    if len(names) != len(speakers):
        return False
    return all(any(_alike(name, speaker) for name in names) for speaker in speakers)


def _alike(name: str, speaker: str) -> bool:
    ours, theirs = fold(name).split(), fold(speaker).split()
    return any(a[:4] == b[:4] for a in ours for b in theirs)
