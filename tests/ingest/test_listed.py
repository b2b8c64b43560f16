"""Addresses, and the error that carries them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.listed import Address, Listed, web_address


@pytest.mark.parametrize(
    ("stated", "url"),
    [
        ("https://example.org/a?b=c", "https://example.org/a?b=c"),
        (" HTTP://example.org/a\n", "http://example.org/a"),
        ("https://example.org/a#part", "https://example.org/a"),
        ("https://example.org/a?utm_source=x&id=7&UTM_medium=y", "https://example.org/a?id=7"),
        ("https://example.org/a?utm_source=x", "https://example.org/a"),
        ("https://例え.jp/外交", "https://例え.jp/外交"),
        ("https://example.org/a?b=c%20d&e=", "https://example.org/a?b=c%20d&e="),
    ],
)
def test_addresses(stated: str, url: str) -> None:
    assert web_address(stated) == url


@pytest.mark.parametrize(
    "stated",
    [None, "", "example.org/a", "/a", "file:///etc/hosts", "ftp://example.org", "javascript:1",
     "https://", "https:///a", "https://example.org/a b", "https://[::1", "mailto:me@example.org",
     "https://me@example.org/", "https://me:word@example.org/",
     "https://example.org/" + "a" * 3_000],
)  # fmt: skip
def test_what_is_none(stated: str | None) -> None:
    assert web_address(stated) is None


@given(st.text())
def test_an_address_is_one_for_ever(stated: str) -> None:
    url = web_address(stated) or web_address(f"https://example.org/{stated}")
    assert url is None or web_address(url) == url


def test_one_page_is_named_and_many_are_not() -> None:
    one, two = (Address(url=f"https://example.org/{n}") for n in (1, 2))
    single = Listed("a summary only", [one], where="f.xml:entry 1")
    assert str(single) == (
        "f.xml:entry 1: a summary only; run again with --fetch to get https://example.org/1"
    )
    several = Listed("a list of 2 addresses", [one, two], where="l.urls")
    assert str(several) == "l.urls: a list of 2 addresses; run again with --fetch to get them"
    assert several.addresses == (one, two)
    assert isinstance(several, InputError)
