"""A row as fields: types, what is missing, what is kept as it is."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.fields import fields, no_text_field
from readouts.ingest.nouns import Fields


def test_all_fields() -> None:
    row = {
        "text": "They met.",
        "title": "A meeting",
        "publisher": "The Gazette",
        "url": "https://example.org/1",
        "date": "2020-01-02",
        "published_basis": "estimated",
        "id": "g1",
        "lang": "en",
        "author": "nobody asks",
    }
    assert fields(row, {}) == Fields(
        text="They met.",
        title="A meeting",
        publisher="The Gazette",
        url="https://example.org/1",
        published="2020-01-02",
        published_basis="estimated",
        id="g1",
        lang="en",
    )


@given(st.text(min_size=1).filter(str.strip))
def test_text_and_title_are_kept_exactly(text: str) -> None:
    found = fields({"text": text, "title": text}, {})
    assert (found.text, found.title) == (text, text)


@pytest.mark.parametrize("nothing", [None, "", "  \n", math.nan])
def test_nothing_is_none(nothing: object) -> None:
    assert fields({"text": "x", "title": nothing, "url": nothing}, {}) == Fields(text="x")


def test_a_synonym_stands_in_for_an_empty_field() -> None:
    assert fields({"text": "", "body": "They met.", "published": None, "date": "2020"}, {}) == (
        Fields(text="They met.", published="2020")
    )


def test_days_of_change_and_retrieval_may_be_anything() -> None:
    """A number of seconds is no reason to refuse a row: `build` leaves it out with a note."""
    row = {"text": "They met.", "modified": True, "updated": "2020-01-03", "fetched": 1_577_923_200}
    assert fields(row, {}) == Fields(text="They met.", modified="True", fetched="1577923200")


def test_a_mapping() -> None:
    row = {"story_html": "They met.", "dct": "2020-01-02", "date": "1999-01-01"}
    found = fields(row, {"text": "story_html", "published": "dct"})
    assert (found.text, found.published) == ("They met.", "2020-01-02")


@pytest.mark.parametrize(("value", "expected"), [(7, "7"), ("7", "7"), (0, "0")])
def test_an_id_may_be_a_number(value: object, expected: str) -> None:
    assert fields({"text": "x", "id": value}, {}).id == expected


@pytest.mark.parametrize(
    ("field", "value", "kind"),
    [
        ("text", 5, "a number"),
        ("text", ["a"], "a list"),
        ("title", {"en": "a"}, "an object"),
        ("publisher", {"name": "a"}, "an object"),
        ("published", 1629576120, "a number"),
        ("url", False, "true or false"),
        ("id", True, "true or false"),
        ("id", 1.5, "a number"),
        ("lang", ["en"], "a list"),
    ],
)
def test_a_wrong_type(field: str, value: object, kind: str) -> None:
    row = {"text": "x", field: value}
    with pytest.raises(InputError) as caught:
        fields(row, {})
    assert str(caught.value).startswith(f"the {field} (field {field!r}) is {kind}, not text;")
    assert f"--map {field}=NAME" in str(caught.value)


@pytest.mark.parametrize("empty", ["", " \r\n", None])
def test_an_empty_text(empty: object) -> None:
    with pytest.raises(InputError, match=r"its text \(field 'body'\) is empty"):
        fields({"body": empty}, {})


def test_no_text() -> None:
    with pytest.raises(InputError) as caught:
        fields({"id": 1, "summary": "x"}, {})
    assert str(caught.value) == (
        "no text field among: 'id', 'summary'; name the field that holds the text with "
        "--map text=NAME"
    )


def test_no_fields() -> None:
    with pytest.raises(InputError, match="no fields at all"):
        fields({}, {})


def test_a_long_list_of_names_is_cut() -> None:
    line = str(no_text_field(["n" * 500, *"abcdefghijk"]))
    assert "'g' ...;" in line
    assert len(line) < 250
