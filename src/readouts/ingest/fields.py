"""A row of JSON or CSV as the fields of a report, each of the right type or a clear error."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

from readouts.errors import InputError
from readouts.ingest.names import columns
from readouts.ingest.nouns import Fields

_TYPES: Final = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "an object",
}
_NOTED: Final = ("modified", "fetched")  # what makes no sense in them is left out with a note
_SHOWN = 8  # names listed in an error
_LONGEST_NAME = 40


def fields(row: Mapping[str, Any], mapping: Mapping[str, str]) -> Fields:
    """The fields of `row`; a field that is absent, null, NaN or blank is None.

    Strings are kept as they are; `id` may be a whole number, and a day of change or retrieval
    anything: `build` notes what is none. Raises InputError for a row without text and for a
    value of another type elsewhere.
    """
    held = columns(row, mapping)
    values = {field: _value(row, field, names) for field, names in held.items()}
    text = values.pop("text")
    if text is None:
        raise _without_text(row, held["text"])
    return Fields(text=text, **values)


def _value(row: Mapping[str, Any], field: str, names: Sequence[str]) -> str | None:
    for name in names:
        value = row[name]
        if field == "id" and isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if value is None or (isinstance(value, float) and math.isnan(value)):
            continue
        if field in _NOTED and not isinstance(value, str):
            return str(value)
        if not isinstance(value, str):
            raise InputError(
                f"the {field} (field {_short(name)}) is {_TYPES[type(value)]}, not text",
                hint=f"make it a string or name another field with --map {field}=NAME",
            )
        if value.strip():
            return value
    return None


def _without_text(row: Mapping[str, Any], names: Sequence[str]) -> InputError:
    if names:
        return InputError(f"its text (field {_short(names[0])}) is empty")
    return no_text_field(list(row))


def no_text_field(names: Sequence[str]) -> InputError:
    """The error for a row or table none of whose `names` is known to be the text."""
    shown = ", ".join(_short(name) for name in names[:_SHOWN])
    more = " ..." if len(names) > _SHOWN else ""
    return InputError(
        f"no text field among: {shown}{more}" if names else "no fields at all",
        hint="name the field that holds the text with --map text=NAME",
    )


def _short(name: str) -> str:
    """A name as it can stand in an error: it comes from the input and may be anything."""
    return repr(name) if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]!r}..."
