"""The language that an input states, as a code. (What it does not state, the reader detects.)"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,4}")


def language_code(stated: str) -> str | None:
    """The ISO 639-1 code for a code, a tag ("en-GB", "eng") or an English name ("English").

    Codes of two or three letters that the table does not have are taken as they are. None for
    anything else.
    """
    name = stated.strip().lower()
    if name in _codes():
        return _codes()[name]
    tag = _TAG.fullmatch(name)
    return _codes().get(tag[1], tag[1]) if tag else None


@cache
def _codes() -> Mapping[str, str]:
    """Codes and names of `languages.csv` (ISO 639), each to its code of two letters."""
    text = files("readouts.ingest").joinpath("languages.csv").read_text("utf-8")
    codes: dict[str, str] = {}
    for row in csv.DictReader(text.splitlines()):
        names = (row["code"], *row["alpha3"].split(), *row["name"].lower().split())
        codes.update(dict.fromkeys(names, row["code"]))
    return MappingProxyType(codes)
