"""Where the source and the target stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.events.parsed import doc

from readouts.reading.events.mentions import mention, tokens_at

NAMES = st.sampled_from(["Norland", "中国", "الأردن", "Zoë", "👩‍🚀 Ann", "é́a", "C++ (x)"])
FILLS = st.text(alphabet="ab 😀中م́\n", max_size=12)


@pytest.mark.parametrize(
    ("sentence", "name", "apart", "found"),
    [
        ("Usual talks with US", "US", None, (17, 19)),
        ("norland left", "Norland", None, (0, 7)),
        ("Norlandic talks", "Norland", None, (0, 7)),
        ("Norland left Norland", "Norland", (0, 7), (13, 20)),
        ("Norland left", "Norland", (0, 7), (0, 7)),
        ("Norland left", "Sudria", None, None),
        ("Norland left", "  ", None, None),
        ("The (old) army", "(old)", None, (4, 9)),
    ],
)  # fmt: skip
def test_mention(
    sentence: str, name: str, apart: tuple[int, int] | None, found: tuple[int, int] | None
) -> None:
    assert mention(sentence, name, apart) == found


@given(FILLS, NAMES, FILLS)
def test_the_place_holds_the_name(before: str, name: str, after: str) -> None:
    sentence = f"{before} {name} {after}"
    place = mention(sentence, name)
    assert place is not None
    assert sentence[slice(*place)] == name


def test_tokens_at_a_place() -> None:
    found = doc("Northern Norland met Sudria.")
    span = tokens_at(found, 0, (0, 16))
    assert span is not None
    assert span.text == "Northern Norland"
    assert span.root.text == "Norland"


def test_tokens_of_a_piece_further_on() -> None:
    span = tokens_at(doc("Norland met Sudria."), 100, (112, 118))
    assert span is not None
    assert span.text == "Sudria"


@pytest.mark.parametrize("place", [None, (50, 60), (3, 3)])
def test_no_tokens(place: tuple[int, int] | None) -> None:
    assert tokens_at(doc("A b c."), 0, place) is None
