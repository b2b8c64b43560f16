"""JSON Lines (a report a line) and JSON documents (one report, or a list of them).

An item in ninjs is known by its properties and read as what it says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any, BinaryIO

from readouts.errors import InputError
from readouts.ingest.decoding import UTF8, decode, marked, refuse_binary
from readouts.ingest.json_values import items, loads
from readouts.ingest.lines import Line, lines
from readouts.ingest.lists.json_feeds import pages_of
from readouts.ingest.lists.kinds import is_list
from readouts.ingest.ninjs import as_row, is_item
from readouts.ingest.nouns import NO_MAPPING, Ingested, Options, Outcome, attempt, located
from readouts.ingest.opening import over_limit, peek, read_all
from readouts.ingest.rows import at_line, refuse_unsound, row_report

_BLANK = "\ufeff \t\r\n"


def read_json_lines(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """A report for each line that is not blank; memory holds one line at a time.

    `original_sha256` is of the line's bytes without its line end.
    """
    head, stream = peek(stream, options.limit_bytes)
    if not head.lstrip(_BLANK.encode(UTF8)).startswith(b"{"):
        refuse_binary(head)  # else only the first row is bad, and the others may be good
    encoding = marked(head) or UTF8
    empty = True
    for line in lines(stream, options.limit_bytes, encoding=encoding):
        if line.text.strip(_BLANK):
            empty = False
            yield attempt(at_line(source, line.number), partial(_of_line, line, source, options))
    if empty:
        raise InputError("empty: no line with a report")


def read_json(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """One JSON object, or a list of them; a JSON Feed; GDELT's list of articles.

    The limit is for the whole document.

    `original_sha256` is of the item's bytes.
    """
    data = decode(read_all(stream, options.limit_bytes)).text.strip(_BLANK).encode(UTF8)
    if not data:
        raise InputError("empty: no report in it")
    if not data.startswith(b"["):
        yield from _of_object(data, source, options)
        return
    found = items(data)
    for number, item in enumerate(found, start=1):
        place = (source, f"{source}:item {number}")
        yield attempt(place[1], partial(_of_json, item, place, options))
    if not found:
        raise InputError("empty: a list without items")


def read_ninjs(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """News items in ninjs, whether as JSON Lines or as one document."""
    head, stream = peek(stream, options.limit_bytes)
    try:
        is_line = isinstance(loads(head.lstrip(_BLANK.encode(UTF8))), dict)
    except InputError:
        is_line = False
    yield from (read_json_lines if is_line else read_json)(stream, source, options)


def _of_line(line: Line, source: str, options: Options) -> Ingested:
    refuse_unsound(line)
    if line.too_long:
        raise over_limit(options.limit_bytes)
    place = (source, at_line(source, line.number))
    return _report(loads(line.text.rstrip("\r\n")), line.raw.rstrip(b"\r\n"), place, options)


def _of_object(data: bytes, source: str, options: Options) -> Iterator[Outcome]:
    try:
        value = loads(data)
    except InputError as error:
        yield located(error, source)
        return
    if is_list(value):
        yield from pages_of(value, source, options)
    else:
        yield attempt(source, partial(_report, value, data, (source, source), options))


def _of_json(data: bytes, place: tuple[str, str], options: Options) -> Ingested:
    return _report(loads(data), data, place, options)


def _report(value: Any, raw: bytes, place: tuple[str, str], options: Options) -> Ingested:
    if not isinstance(value, dict):
        raise InputError("not a JSON object", hint='write {"text": "..."} for each report')
    if is_item(value) and "text" not in options.mapping:
        return row_report(as_row(value), raw, place, replace(options, mapping=NO_MAPPING))
    return row_report(value, raw, place, options)
