"""Each error example is of our own making, well formed, and still an error."""

import re
import tomllib
from pathlib import Path

import pytest

from evaluation.comparing import CAUSES
from evaluation.examples import TABLE, Example, load_examples, mark, place, shown
from evaluation.marks import KINDS

EXAMPLES = load_examples()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.cause}: {one.text[-40:]}")
def test_it_is_still_wrong(example: Example) -> None:
    """Right now? Good: take the example out of the table, or write another."""
    assert example.cause in shown(example)["causes"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.text[-40:])
def test_it_is_well_formed(example: Example) -> None:
    assert example.cause in CAUSES
    for row in example.statements:
        assert row["kind"] in KINDS
        assert mark(example.text, row).content


def test_every_cause_has_an_example() -> None:
    assert {example.cause for example in EXAMPLES} == set(CAUSES)


def test_no_text_stands_twice() -> None:
    assert len({example.text for example in EXAMPLES}) == len(EXAMPLES)


def test_the_sentences_are_not_those_of_the_development_data(shared_data: Path) -> None:
    texts = " ".join(
        path.read_text("utf-8")
        for folder in ("seeds", "gold", "readouts", "attribution")
        for path in sorted((shared_data / folder).iterdir())
    )
    for example in EXAMPLES:
        sentences = re.split(r"(?<=\.) ", example.text)
        assert not [sentence for sentence in sentences if sentence in texts]


def test_an_example_that_is_right_has_no_cause() -> None:
    text = "President Macron said that the talks had begun."
    row = {
        "kind": "indirect",
        "speakers": ["Macron"],
        "source": "President Macron",
        "cue": "said",
        "content": "the talks had begun",
    }
    found = shown(Example("nothing found", text, (row,)))
    assert found["causes"] == []
    assert found["right"] == [{"speakers": ["Macron"], "content": "the talks had begun"}]
    assert [one["content"] for one in found["read"]] == ["the talks had begun"]


def test_words_stand_in_the_text_once() -> None:
    assert place("北京 said 🙂", "🙂") == (8, 9)
    for words in ("a", "x"):
        with pytest.raises(ValueError, match="not once"):
            place("a a", words)


def test_pieces() -> None:
    row = {"kind": "direct", "speakers": [], "content": "One … three"}
    found = mark("One two three", row)
    assert found.content == {0, 8}
    assert found.cue == found.source == frozenset()


def test_what_a_report_comes_with(tmp_path: Path) -> None:
    rows = tomllib.loads(TABLE.read_text("utf-8"))["example"]
    assert len(rows) == len(EXAMPLES)
    path = tmp_path / "examples.toml"
    path.write_text(
        '[[example]]\ncause = "extra statement"\ntext = "x"\nstatements = []\n'
        'publisher = "Ministry"\npublished = "2024-01-02"\n',
        "utf-8",
    )
    [example] = load_examples(path)
    assert (example.publisher, example.published) == ("Ministry", "2024-01-02")
