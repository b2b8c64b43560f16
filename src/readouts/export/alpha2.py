"""ISO 3166: the two letters of each country for its three, as other programs want them."""

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


def alpha2(code: str | None) -> str | None:
    """The two letters of an alpha-3 code (XK for Kosovo); None for any other."""
    return _pairs().get(code or "")


@cache
def _pairs() -> Mapping[str, str]:
    text = files("readouts.export").joinpath("alpha2.csv").read_text("utf-8")
    return {row["code"]: row["alpha2"] for row in csv.DictReader(text.splitlines())}
