"""The words that tell of a contact, with the mode that they stand for."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import get_args

from readouts.errors import DataError
from readouts.model import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactWord:
    """A verb or noun of contact.

    `needs`: `person` where it counts only with a person as its object or partner ("called his
    counterpart"), or the prepositions one of which must follow ("spoke with").
    """

    word: str
    part: str
    mode: Mode
    needs: frozenset[str]


@cache
def contact_words() -> Mapping[tuple[str, str], ContactWord]:
    """The table by (lemma, `verb` or `noun`). Raises DataError for an unknown mode."""
    place = resources.files("readouts.data") / "tables" / "contact_words.csv"
    with place.open(encoding="utf-8") as lines:
        rows = [_row(row) for row in csv.DictReader(lines)]
    return {(row.word, row.part): row for row in rows}


def _row(row: dict[str, str]) -> ContactWord:
    mode = next((name for name in get_args(Mode) if name == row["mode"]), None)
    if mode is None:
        raise DataError(f"unknown mode {row['mode']!r}", where="contact_words.csv")
    needs = frozenset(row["needs"].split("|")) - {""}
    return ContactWord(word=row["word"], part=row["part"], mode=mode, needs=needs)
