"""Many readings out of a few: other words, other days, the same spans."""

import re
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixtures.story import FOLDER as FIXTURES

import generate_readings
from generate_readings import Exchange, copy_of, generate, moved
from readouts import model

READINGS = generate_readings.load(FIXTURES / "reading.jsonl")


TEXTS = [reading.report.text for reading in READINGS]
WORDS = Exchange(TEXTS)


@given(st.sampled_from(TEXTS), st.text(), st.integers(1, 500))
def test_a_renamed_text_is_as_long(told: str, more: str, copy: int) -> None:
    text = f"{more} {told}"
    other = WORDS.renamed(text, copy)
    assert len(other) == len(text)
    assert [c.isspace() for c in other] == [c.isspace() for c in text]
    assert WORDS.renamed(text, copy) == other


def test_short_words_stay_and_long_ones_are_others_of_the_same_texts() -> None:
    words = Exchange(["wheat maize grain bread prices silver copper cotton the two"])
    made = words.renamed("the two prices of Wheat", 7).split()
    assert made[:2] == ["the", "two"]
    assert made[2] in {"prices", "silver", "copper", "cotton"}
    assert made[4] in {"Wheat", "Maize", "Grain", "Bread"}


def test_no_two_words_become_one() -> None:
    text = "wheat maize grain bread"
    assert len(set(Exchange([text]).renamed(text, 3).split())) == 4


@pytest.mark.parametrize(
    ("when", "later"),
    [
        ("2021-03-04", "2021-04-14"),
        ("2021-03-04T21:30", "2021-04-14T21:30"),
        ("2021-03", "2021-03"),
        ("PAST_REF", "PAST_REF"),
        (None, None),
    ],
)
def test_moved(when: str | None, later: str | None) -> None:
    assert moved(when, 1) == later


def test_copy_0_is_the_reading_itself() -> None:
    assert copy_of(READINGS[0], 0, WORDS) is READINGS[0]


def test_spans_still_fit() -> None:
    old, new = READINGS[0], copy_of(READINGS[0], 5, WORDS)
    assert new.statements == old.statements
    for before, after in zip(old.statements, new.statements, strict=True):
        start, end = after.content[0]
        said = old.report.text[slice(*before.content[0])]
        assert new.report.text[start:end] == WORDS.renamed(said, 5)


def test_a_copy_is_of_other_people_on_another_day() -> None:
    old, new = READINGS[0], copy_of(READINGS[0], 5, WORDS)
    assert new.report.id != old.report.id
    assert new.report.sha256 == model.text_sha256(new.report.text)
    assert new.actors[0].name != old.actors[0].name
    assert new.actors[2].name == old.actors[2].name == "Sundara"
    assert new.contacts[0].date.value == "2021-09-25"
    assert new.report.published == "2021-09-25"


def test_reprints_stay_reprints() -> None:
    north, _, paper, _ = [copy_of(reading, 9, WORDS) for reading in READINGS]
    assert north.report.text == paper.report.text
    assert north.report.id != paper.report.id


def test_as_many_as_are_wanted_and_all_distinct() -> None:
    made = list(generate(READINGS, 50))
    assert len(made) == 50
    assert len({reading.report.id for reading in made}) == 50
    assert list(islice(generate(READINGS, 50), 10)) == made[:10]


def test_dump_writes_what_load_reads(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    generate_readings.dump(generate(READINGS, 6))
    path = tmp_path / "made.jsonl"
    path.write_bytes(capsysbinary.readouterr().out)
    assert generate_readings.load(path) == list(generate(READINGS, 6))
    assert re.fullmatch(r"(.+\n){6}", path.read_text("utf-8"))
