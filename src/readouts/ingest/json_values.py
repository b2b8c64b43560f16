"""JSON values out of bytes: quickly where they are sound, else as leniently as the library goes."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from readouts.errors import InputError

_TOO_DEEP = "JSON nested too deeply"


def loads(data: bytes | str) -> Any:
    """The value of one JSON text. Raises InputError for broken or very deeply nested JSON.

    msgspec refuses NaN and lone surrogates, which the standard library lets through: NaN is
    what other tools write for a missing value, and of a surrogate its place can be told.
    """
    try:
        return msgspec.json.decode(data)
    except RecursionError:
        raise InputError(_TOO_DEEP, hint="take the report's fields out of it") from None
    except ValueError as error:
        return _leniently(data, error)


def items(data: bytes) -> list[bytes]:
    """The bytes of each item of a JSON list. Raises InputError as `loads` does.

    Where msgspec refuses an item, the items are written anew, so that the others can be read.
    """
    try:
        return [bytes(raw) for raw in msgspec.json.decode(data, type=list[msgspec.Raw])]
    except (RecursionError, ValueError):
        values = loads(data)
    if not isinstance(values, list):
        raise InputError("not a JSON list")
    return [json.dumps(value).encode("ascii") for value in values]


def _leniently(data: bytes | str, first: ValueError) -> Any:
    try:
        return json.loads(data)
    except RecursionError:
        raise InputError(_TOO_DEEP, hint="take the report's fields out of it") from None
    except UnicodeDecodeError as error:
        raise InputError(
            f"invalid UTF-8 at byte {error.start:,}", hint="save it as UTF-8"
        ) from None
    except ValueError as error:
        reason = str(first) if isinstance(first, msgspec.DecodeError) else str(error)
        reason = reason.removeprefix("JSON is malformed: ")
        raise InputError(f"broken JSON: {reason}", hint="correct or remove it") from None
