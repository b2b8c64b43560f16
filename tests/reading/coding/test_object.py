"""Whom a statement is aimed at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.model import Act, Span
from readouts.reading.coding.object import find_object
from readouts.reading.coding.words import words


def aim(text: str, act: Act, sign: str | None = None) -> str | None:
    span: Span | None = None
    if sign is not None:
        start = text.index(sign)
        span = (start, start + len(sign))
    found = find_object(text, words(text, ((0, len(text)),)), act, span)
    return text[found[0] : found[1]] if found else None


@pytest.mark.parametrize(
    ("text", "act", "sign", "expected"),
    [
        ("support for Moldova in the vote", "SUPPORT", "support", "Moldova"),
        ("Spain's support for Moldova", "SUPPORT", "support for", "Moldova"),
        ("Spain supports the Republic of Moldova", "SUPPORT", "supports", "Republic of Moldova"),
        ("Moldova's efforts to reform", "PRAISE", "efforts", "Moldova"),
        ("the United Nations’ role", "PRAISE", "role", "United Nations"),
        ("gratitude to Chile for the aid", "THANK", "gratitude", "Chile"),
        ("Moldova's good work", "PRAISE", None, "Moldova"),
        ("opposition to Guinea-Bissau", "OPPOSE", "opposition", "Guinea-Bissau"),
        ("condolences to the families", "CONDOLE", "condolences", None),
        ("gratitude for the aid", "THANK", "gratitude", None),
        ("aid sent to Chile", "THANK", None, "Chile"),
        ("Chile will send aid", "COMMIT", "will", None),
        ("We thank everybody", "THANK", "thank", None),
        ("", "THANK", None, None),
    ],
)
def test_find_object(text: str, act: Act, sign: str | None, expected: str | None) -> None:
    assert aim(text, act, sign) == expected


@given(
    st.lists(
        st.sampled_from(["Chile", "of", "the", "aid", "to", "Peru's", ",", "and", "support", "for"])
    )
)
def test_an_object_is_a_name_of_the_content(parts: list[str]) -> None:
    found = aim(" ".join(parts), "SUPPORT")
    assert found is None or found.startswith(("Chile", "Peru"))
