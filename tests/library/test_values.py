"""What a person writes for a field."""

from typing import Any

import pytest
from tests.judging.makers import TEXT, WORDS, reading, statement

from readouts.data import load_tables
from readouts.errors import UsageError
from readouts.library.values import About, value_of
from readouts.model import Value

ABOUT = About(reading(), statement(1), load_tables())
FIRST, LAST = TEXT.index(WORDS), TEXT.rindex(WORDS)
GRAIN = TEXT.index("grain")


@pytest.mark.parametrize(
    ("field", "given", "name", "value"),
    [
        ("act", "commit", "act", "COMMIT"),
        ("act", "call for", "act", "CALL_FOR"),
        ("polarity", "against", "polarity", "against"),
        ("kind", "direct", "kind", "direct"),
        ("party", "Kenya", "party", "KEN"),
        ("party", "none", "party", None),
        ("issue", "Taiwan", "issues", ("taiwan",)),
        ("issues", "taiwan; sanctions; taiwan", "issues", ("taiwan", "sanctions")),
        ("issues", ["taiwan"], "issues", ("taiwan",)),
        ("issues", "", "issues", ()),
        ("tags", "the new port", "tags", ("the new port",)),
        ("speaker", "idris okello", "speakers", ("Idris Okello",)),
        ("speakers", "Noor Haddad; Mara Lindqvist", "speakers", ("Noor Haddad", "Mara Lindqvist")),
        ("speakers", [], "speakers", ()),
        ("addressee", "MARA LINDQVIST", "addressee", "Mara Lindqvist"),
        ("addressee", None, "addressee", None),
        ("span", "2-16", "content", ((2, 16),)),
        ("content", "2-6, 8-16", "content", ((2, 6), (8, 16))),
        ("content", [(2, 16)], "content", ((2, 16),)),
        ("content", [[2, 16]], "content", ((2, 16),)),
        ("content", "grain", "content", ((GRAIN, GRAIN + 5),)),
        ("cue", "none", "cue", ()),
        ("source", (), "source", ()),
    ],
)
def test_what_is_meant(field: str, given: Any, name: str, value: Value) -> None:
    assert value_of(field, given, ABOUT) == (name, value)


def test_words_that_stand_twice_are_those_of_the_statement() -> None:
    """港口 stands in both sentences: of the first statement it is the first."""
    assert value_of("content", WORDS, ABOUT)[1] == ((FIRST, FIRST + len(WORDS)),)
    third = About(reading(), statement(3), ABOUT.tables)
    assert value_of("content", WORDS, third)[1] == ((LAST, LAST + len(WORDS)),)


@pytest.mark.parametrize(
    ("field", "given", "message"),
    [
        ("colour", "red", "no field 'colour'.*speakers"),
        ("act", "sing", "no act 'sing'"),
        ("party", "Atlantis", "'Atlantis' names no country"),
        ("issues", "taiwann", "no issue 'taiwann'.*taiwan"),
        ("content", "", "no places for the content"),
        ("content", "9-3", "no places for the content"),
        ("content", "3-9, 5-12", "no places for the content"),
        ("content", "3-99999", "within 0 to"),
        ("content", [(1, 2, 3)], "no list of spans"),
        ("content", 7, "no list of spans"),
        ("content", "words that are not there", "does not have the words"),
        ("content", "said that", "stand 2 times; say which"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(field: str, given: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        value_of(field, given, ABOUT)
