"""Ids are stable and distinct; a reading's key changes with each input and with nothing else."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts import model
from readouts.model.ids import ID_LENGTH

TEXT = "Ana spoke with Béla by telephone. 🙂"
REPORT = model.Report(
    id="r1",
    external_id="e1",
    source="a.txt",
    publisher="The Almanac",
    title="A call",
    url="https://example.org/a",
    published="2021-03-04",
    published_basis="stated",
    language="en",
    sha256=model.text_sha256(TEXT),
    original_sha256="0" * 64,
    extractor="by hand",
    text=TEXT,
)
MADE_WITH = {"version": "1", "tables": "t", "model": "m"}
INPUTS = {
    "title": "Another call",
    "publisher": "The Chronicle",
    "url": "https://example.org/b",
    "published": "2021-03-05",
    "published_basis": "estimated",
    "language": "fr",
    "sha256": model.text_sha256(TEXT + "!"),
}
"""What `read` looks at, each with another value than REPORT's."""


def key(report: model.Report = REPORT, **changes: str) -> str:
    return model.reading_key(report, **(MADE_WITH | changes))


def test_the_hash_is_that_of_the_utf8_bytes() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert model.text_sha256("") == empty
    assert model.text_sha256("\u00e9") != model.text_sha256("e\u0301")


def test_a_lone_surrogate_is_an_error() -> None:
    with pytest.raises(UnicodeEncodeError):
        model.text_sha256("\ud800")


def test_ids_do_not_change_between_versions() -> None:
    assert model.report_id("0" * 64, "https://example.org/a") == "rad204c60cd73ec33"
    assert model.account_id("r0", "c1") == "r0.c1"


@given(st.text(st.characters(exclude_categories=["Cs"])), st.none() | st.text("ab/:."))
def test_form_of_a_report_id(text: str, place: str | None) -> None:
    made = model.report_id(model.text_sha256(text), place)
    assert made == model.report_id(model.text_sha256(text), place)
    assert made[0] == "r"
    assert len(made) == 1 + ID_LENGTH
    assert int(made[1:], 16) >= 0


def test_ids_are_distinct() -> None:
    hashes = [model.text_sha256(str(n)) for n in range(40)]
    places = [None, "https://example.org/a", "https://example.org/b", "a.txt", "a.txt#7"]
    made = {model.report_id(sha, place) for sha in hashes for place in places}
    assert len(made) == len(hashes) * len(places)


def test_no_place_and_an_empty_place_are_one() -> None:
    assert model.report_id("0" * 64, None) == model.report_id("0" * 64, "")


@pytest.mark.parametrize("field", sorted(INPUTS))
def test_the_key_changes_with_each_input(field: str) -> None:
    assert key(replace(REPORT, **{field: INPUTS[field]})) != key()


@pytest.mark.parametrize("field", ["modified", "fetched"])
def test_the_key_does_not_change_with_days_that_are_not_read(field: str) -> None:
    assert key(replace(REPORT, **{field: "2021-03-06"})) == key()


@pytest.mark.parametrize("name", sorted(MADE_WITH))
def test_the_key_changes_with_what_reads(name: str) -> None:
    assert key(**{name: "other"}) != key()


@pytest.mark.parametrize(
    "field", sorted({f.name for f in fields(model.Report)} - set(INPUTS) - {"text"})
)
def test_the_key_does_not_change_with_the_rest(field: str) -> None:
    assert key(replace(REPORT, **{field: "other"})) == key()


def test_values_do_not_run_into_each_other() -> None:
    a, b = replace(REPORT, title="A", publisher=None), replace(REPORT, title=None, publisher="A")
    assert key(a) != key(b)
    assert key(version="1t", tables="") != key(version="1", tables="t")


def test_a_digest_stands_for_a_name_without_a_word_of_it() -> None:
    found = {name: model.name_digest(name) for name in ("person:ada", "person:adá", "外交 🌊", "")}
    assert len(set(found.values())) == len(found)
    assert all(len(one) == 16 and one.isalnum() for one in found.values())
