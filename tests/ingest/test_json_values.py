"""JSON, quickly or leniently."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.json_values import items, loads

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=9,
)
DEEP = b'{"text":"a","more":' + b"[" * 100_000 + b"]" * 100_000 + b"}"


@given(values)
def test_sound_json_comes_back(value: object) -> None:
    assert loads(json.dumps(value).encode()) == value
    assert loads(json.dumps(value, ensure_ascii=False)) == value


def test_nan_is_let_through() -> None:
    assert math.isnan(loads(b'{"title": NaN}')["title"])


def test_a_lone_surrogate_is_let_through_to_be_told() -> None:
    assert loads(rb'{"text": "\ud800 alone"}')["text"] == "\ud800 alone"


def test_a_pair_of_surrogates_is_one_character() -> None:
    assert loads(rb'"\ud83d\ude00"') == "😀"


def test_a_number_of_any_length() -> None:
    assert loads(b"1" + b"0" * 400) == 10**400


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"text": "a', "Input data was truncated"),
        (b'{"text": a}', r"invalid character \(byte 9\)"),
        (b'{"text": "a"} and more', r"trailing characters \(byte 15\)"),
        (b'{"text": "a\nb"}', r"invalid character \(byte 11\)"),
        (b"", "Input data was truncated"),
        (b"1" * 5_000, "."),
    ],
)
def test_broken_json(data: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=f"broken JSON: {reason}"):
        loads(data)


def test_invalid_utf8() -> None:
    with pytest.raises(InputError, match="invalid UTF-8 at byte"):
        loads(b'{"text": "a\xff"}')


@pytest.mark.parametrize("data", [DEEP, DEEP.replace(b'"a"', b"NaN"), b"[" * 100_000], ids=len)
def test_deep_nesting(data: bytes) -> None:
    with pytest.raises(InputError, match="JSON nested too deeply"):
        loads(data)


def test_items_are_the_very_bytes() -> None:
    assert items(b'[ {"a":  1},\n"x" , 2.50]') == [b'{"a":  1}', b'"x"', b"2.50"]


def test_items_with_something_odd_are_written_anew() -> None:
    assert items(rb'[{"a": NaN}, {"b": "\ud800"}]') == [b'{"a": NaN}', rb'{"b": "\ud800"}']


@pytest.mark.parametrize(
    "data", [b'[{"a": 1}, ', b"[" * 100_000, b"[1] 2"], ids=["cut", "deep", "two"]
)
def test_a_list_that_is_broken(data: bytes) -> None:
    with pytest.raises(InputError, match="JSON"):
        items(data)


def test_no_list() -> None:
    with pytest.raises(InputError, match="not a JSON list"):
        items(b'{"a": 1}')
