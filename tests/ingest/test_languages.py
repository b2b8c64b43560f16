"""The language that an input states."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from readouts.ingest.languages import language_code

ROWS = list(
    csv.DictReader(
        files("readouts.ingest").joinpath("languages.csv").read_text("utf-8").splitlines()
    )
)


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("en", "en"),
        ("EN", "en"),
        (" en ", "en"),
        ("en-GB", "en"),
        ("pt_BR", "pt"),
        ("zh-Hans-CN", "zh"),
        ("eng", "en"),
        ("deu", "de"),
        ("ger", "de"),
        ("cmn", "zh"),
        ("English", "en"),
        ("farsi", "fa"),
        ("Persian", "fa"),
        ("prs", "prs"),
        ("eo", "eo"),
    ],
)
def test_codes_tags_and_names(stated: str, code: str) -> None:
    assert language_code(stated) == code


@pytest.mark.parametrize("stated", ["", "e", "Elvish", "en GB", "en/fr", "1", "en-" + "x" * 50])
def test_anything_else_is_unknown(stated: str) -> None:
    assert language_code(stated) is None


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["code"])
def test_a_row_of_the_table(row: dict[str, str]) -> None:
    assert len(row["code"]) == 2
    assert all(len(code) == 3 for code in row["alpha3"].split())
    assert {language_code(code) for code in row["alpha3"].split()} == {row["code"]}
    assert language_code(row["code"]) == row["code"]


def test_no_code_or_name_stands_twice() -> None:
    keys = [
        key for row in ROWS for key in (row["code"], *row["alpha3"].split(), *row["name"].split())
    ]
    assert len(keys) == len(set(keys))
    assert [row["code"] for row in ROWS] == sorted(row["code"] for row in ROWS)
