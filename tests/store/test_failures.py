"""Inputs that could not be taken are kept until they are."""

import pytest

from readouts.store import RecordStore

NOTED = {"news/a.txt": "empty", "news/b.csv:line 3": "no text", "new": "missing", "x#2": "odd"}


@pytest.fixture
def noted(store: RecordStore) -> RecordStore:
    """A record with some failures."""
    store.note_failures([], NOTED)
    return store


@pytest.mark.parametrize(
    ("inputs", "left"),
    [
        ([], set(NOTED)),
        (["new"], {"news/a.txt", "news/b.csv:line 3", "x#2"}),
        (["news/"], {"new", "x#2"}),
        (["news/b.csv"], {"news/a.txt", "new", "x#2"}),
        (["news/b"], set(NOTED)),
        (["x"], {"news/a.txt", "news/b.csv:line 3", "new"}),
        (["/"], set(NOTED)),
        (["%", "_"], set(NOTED)),
        (["news", "new", "x"], set()),
    ],
)
def test_adding_again_forgets_what_lies_under_the_inputs(
    noted: RecordStore, inputs: list[str], left: set[str]
) -> None:
    noted.note_failures(inputs, {})
    assert set(noted.health().failures) == left


def test_the_last_error_of_a_place_is_kept(noted: RecordStore) -> None:
    noted.note_failures(["news"], {"news/a.txt": "too large"})
    assert noted.health().failures["news/a.txt"] == "too large"
    assert "news/b.csv:line 3" not in noted.health().failures


def test_a_report_that_is_mended_is_forgotten_alone(store: RecordStore) -> None:
    store.note_failures([], {"https://a.org/1": "odd", "https://a.org/1/2": "odd"})
    store.note_failures(["rows.jsonl"], {}, ["https://a.org/1"])
    assert set(store.health().failures) == {"https://a.org/1/2"}
    store.note_failures([], {"https://a.org/1/2": "still odd"}, ["https://a.org/1/2"])
    assert store.health().failures == {"https://a.org/1/2": "still odd"}
