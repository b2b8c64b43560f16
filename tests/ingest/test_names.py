"""Which name is which field."""

from __future__ import annotations

import pytest

from readouts.errors import UsageError
from readouts.ingest.names import SYNONYMS, checked, columns, plain


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Published At", "publishedat"),
        ("published_at", "publishedat"),
        ("publishedAt", "publishedat"),
        ("full-text", "fulltext"),
        ("正文", "正文"),
        ("#", ""),
    ],
)
def test_plain(name: str, expected: str) -> None:
    assert plain(name) == expected


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("text", "text"),
        ("Body", "text"),
        ("content", "text"),
        ("full_text", "text"),
        ("headline", "title"),
        ("source_name", "publisher"),
        ("Site Name", "publisher"),
        ("link", "url"),
        ("date", "published"),
        ("publishedAt", "published"),
        ("pubDate", "published"),
        ("published_basis", "published_basis"),
        ("dateModified", "modified"),
        ("updated", "modified"),
        ("retrieved", "fetched"),
        ("fetched_at", "fetched"),
        ("guid", "id"),
        ("language", "lang"),
    ],
)
def test_synonyms(name: str, field: str) -> None:
    held = columns([name], {})
    assert held[field] == [name]
    assert sum(map(len, held.values())) == 1


@pytest.mark.parametrize("name", ["source", "author", "summary", "", "texts", "x" * 5_000])
def test_names_that_are_no_field(name: str) -> None:
    assert not any(columns([name], {}).values())


def test_the_best_name_comes_first() -> None:
    assert columns(["content", "body", "text"], {})["text"] == ["text", "body", "content"]


def test_what_is_mapped_comes_before_synonyms() -> None:
    held = columns(["date", "dct"], {"published": "dct"})
    assert held["published"] == ["dct", "date"]


def test_a_mapped_name_need_not_be_there() -> None:
    assert columns(["date"], {"published": "dct"})["published"] == ["date"]


@pytest.mark.parametrize("name", ["正文", "DCT", "#"])
def test_any_name_can_be_mapped(name: str) -> None:
    assert columns(["?", name], {"text": name})["text"] == [name]


def test_a_mapping_by_a_synonym() -> None:
    assert dict(checked({"date": "dct", "Language": "l"})) == {"published": "dct", "lang": "l"}


def test_a_field_that_there_is_not() -> None:
    with pytest.raises(UsageError, match="no field 'publishd' to map") as caught:
        checked({"publishd": "dct"})
    assert caught.value.hint == f"the fields are {', '.join(SYNONYMS)}"


def test_no_name_stands_for_two_fields() -> None:
    names = [name for names in SYNONYMS.values() for name in names]
    assert len(names) == len(set(names))
    assert all(name == plain(name) for name in names)
