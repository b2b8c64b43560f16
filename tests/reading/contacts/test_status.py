"""Held, planned or background."""

import pytest
from tests.reading.telling import paragraph

from readouts.model import Status
from readouts.reading.contacts.status import status
from readouts.reading.contacts.triggers import triggers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee met Bo Kim.", "held"),
        ("Ann Lee held a meeting with Bo Kim on Monday.", "held"),
        ("Ann Lee has met Bo Kim.", "held"),
        ("A meeting took place in Oslo.", "held"),
        ("Ann Lee will meet Bo Kim.", "planned"),
        ("Ann Lee is to meet Bo Kim.", "planned"),
        ("Ann Lee plans to meet Bo Kim.", "planned"),
        ("Ann Lee agreed to meet Bo Kim.", "planned"),
        ("They discussed the upcoming visit.", "planned"),
        ("They are preparing a summit.", "planned"),
        ("They look forward to the summit.", "planned"),
        ("Ann Lee invited Bo Kim to visit Oslo.", "planned"),
        ("Ann Lee had met Bo Kim.", "background"),
        ("The two spoke of their first meeting.", "background"),
        ("They recalled the previous meeting.", "background"),
        ("Ann Lee had the fourth this spring telephone conversation with Bo Kim.", "held"),
        ("Following their meeting, they left.", "background"),
        ("Ann Lee met Bo Kim in 2019.", "background"),
        ("Ann Lee met Bo Kim last year.", "background"),
        ("Days after a call in May, they met.", "background"),
        ("Two weeks ago, Ann Lee met Bo Kim.", "held"),
    ],
)
def test_the_status(text: str, expected: Status) -> None:
    whole = paragraph(text)
    first = next(t for sentence in whole.sentences() for t in triggers(sentence))
    assert status(first, whole.text) == expected


def test_only_the_clause_of_the_word_counts() -> None:
    text = "After rain and wind, Ann Lee met Bo Kim."
    whole = paragraph(text)
    first = next(t for sentence in whole.sentences() for t in triggers(sentence))
    assert status(first, whole.text) == "held"


def test_words_in_another_script_do_not_shift_what_is_near() -> None:
    text = "🙂习近平🙂 said: They discussed the upcoming visit."
    whole = paragraph(text)
    first = next(t for sentence in whole.sentences() for t in triggers(sentence))
    assert status(first, whole.text) == "planned"
