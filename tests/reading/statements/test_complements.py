"""Objects behind the one who is addressed, and addressees inside an object."""

import pytest
from tests.reading.telling import paragraph, piece, token

from readouts.reading.statements.complements import (
    Complement,
    behind_partner,
    given_to,
    talked_with,
    without,
)


@pytest.mark.parametrize(
    ("text", "content", "whom"),
    [
        ("He discussed with Minister Lee Norway's plans.", "Norway's plans", "Lee"),
        ("He discussed with care.", None, None),
        ("He discussed with Lee.", None, None),
        ("He discussed trains.", None, None),
        ("He talked often with Lee.", None, None),
    ],
)
def test_an_object_behind_the_partner(text: str, content: str | None, whom: str | None) -> None:
    verb = next(t for t in paragraph(text).doc if t.tag_ == "VBD")
    found = behind_partner(verb)
    assert (piece(text, found.content[0]) if found else None) == content
    assert (found.addressee.text if found and found.addressee else None) == whom


@pytest.mark.parametrize(
    ("text", "noun", "whom"),
    [
        ("He expressed his gratitude to President Kim for the visit.", "gratitude", "Kim"),
        ("He conveyed condolences to the families.", "condolences", "families"),
        ("He expressed commitment to trains.", "commitment", None),
        ("He expressed gratitude for trains.", "gratitude", None),
    ],
)
def test_to_whom_something_is_given(text: str, noun: str, whom: str | None) -> None:
    found = given_to(token(text, noun))
    assert (found.text if found is not None else None) == whom


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("He discussed the budget with Olaf Scholz.", "Scholz"),
        ("He discussed the war with Iran.", None),
        ("He discussed cooperation with Olaf Scholz.", None),
        ("He lost the budget with Olaf Scholz.", None),
    ],
)
def test_with_whom_something_is_discussed(text: str, whom: str | None) -> None:
    verb = next(t for t in paragraph(text).doc if t.tag_ == "VBD")
    thing = next(t for t in verb.children if t.dep_ == "dobj")
    found = talked_with(verb, thing)
    assert (found.text if found is not None else None) == whom


def test_the_addressee_is_cut_out_of_what_is_given() -> None:
    text = "He expressed gratitude to Kim for trains."
    cut = without(Complement(((2, 6),), (), token(text, "Kim")))
    assert [piece(text, part) for part in cut.content] == ["gratitude", "for trains"]


def test_other_complements_stay_whole() -> None:
    text = "He attributed the delay to Kim on Monday."
    whole = Complement(((2, 7),), (), token(text, "Kim"))
    assert without(whole) == whole
    assert without(Complement(((2, 3),))) == Complement(((2, 3),))
