"""Marks hold where words begin, whatever the script, and tell unknown from empty."""

from hypothesis import given
from hypothesis import strategies as st

from evaluation.marks import (
    Mark,
    by_names,
    by_source,
    of_gold,
    of_reading,
    publisher_name,
    role,
    without_doubt,
)
from score_sample import same_names

TEXT = "北京 🙂 said: talks go on"
READING = {
    "report": {"text": TEXT},
    "actors": [{"id": "a1", "name": "Ana Ruiz"}],
    "statements": [
        {
            "kind": "indirect",
            "content": [[11, 24]],
            "cue": [[5, 9]],
            "source": [],
            "speakers": ["a1", "a9"],
            "confidence": 0.7,
        }
    ],
}


def test_a_reading() -> None:
    [mark] = of_reading(READING)
    assert mark == Mark(
        kind="indirect",
        content=frozenset({11, 17, 20}),
        cue=frozenset({5}),
        source=frozenset(),
        speakers=("Ana Ruiz", "a9"),
        confidence=0.7,
    )


def test_gold_that_does_not_speak_of_the_source() -> None:
    row = {"kind": "carried", "spans": [[11, 16]], "speakers": [], "cue": []}
    mark = of_gold(TEXT, row)
    assert mark.source is None
    assert mark.cue == frozenset()
    assert not mark.optional
    assert of_gold(TEXT, row | {"optional": True}).optional


@given(st.text(max_size=30))
def test_a_role_holds_places_of_the_text(text: str) -> None:
    found = role(text, {"cue": [[0, len(text)]]}, "cue")
    assert found is not None
    assert all(0 <= place < len(text) for place in found)
    assert role(text, {"cue": None}, "cue") == frozenset()
    assert role(text, {}, "cue") is None


def test_right_by_names() -> None:
    right = by_names(same_names)
    ruiz, both = (Mark("direct", frozenset(), speakers=names) for names in (("Ruiz",), ("R", "K")))
    assert right(ruiz, Mark("direct", frozenset(), speakers=("Ana Ruiz",)))
    assert not right(both, ruiz)


def test_right_by_source() -> None:
    def mark(*words: int) -> Mark:
        return Mark("direct", frozenset(), source=frozenset(words))

    assert by_source(mark(1, 2), mark(2, 3))
    assert not by_source(mark(1), mark(2))
    assert not by_source(mark(), mark(2))
    assert by_source(mark(), mark())
    assert not by_source(mark(1), mark())


def test_publishers() -> None:
    assert publisher_name("Ministry (mfa.example)") == "Ministry"
    assert publisher_name(None) == publisher_name("") == "not stated"


def test_without_doubt() -> None:
    sure, open_one = Mark("direct", frozenset()), Mark("direct", frozenset(), optional=True)
    assert without_doubt([sure, open_one]) == [sure]
