"""Words for what the record has codes for; what there are no words for stays as it is."""

import csv
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

NO_ISSUE = "No issue"


def act_words(act: str) -> str:
    """`calls for` of `CALL_FOR`."""
    return _words("acts").get(act, act)


def issue_words(label: str) -> str:
    """`Human rights` of `human-rights`; a tag, or an issue of a user's own, with spaces."""
    return _words("issues").get(label) or label.replace("-", " ")


def counted(count: int, what: str) -> str:
    """`1 contact`, `2 contacts`, `2 countries`."""
    if count == 1:
        return f"1 {what}"
    plural = f"{what[:-1]}ies" if what.endswith("y") else f"{what}s"
    return f"{count} {plural}"


def listed(values: Sequence[str], nothing: str = "") -> str:
    """`A`, `A and B`, `A, B and C`."""
    return " and ".join(filter(None, (", ".join(values[:-1]), *values[-1:]))) or nothing


@cache
def _words(name: str) -> Mapping[str, str]:
    table = files(__package__).joinpath("tables", f"{name}.csv").read_text("utf-8")
    return {row[0]: row[1] for row in csv.reader(table.splitlines())}
