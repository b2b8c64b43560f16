"""What JSON and CSV share: a row with its place and its bytes becomes a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from readouts.errors import InputError
from readouts.ingest.build import build, bytes_sha256
from readouts.ingest.fields import fields
from readouts.ingest.lines import Line
from readouts.ingest.nouns import Ingested, Options, Original


def row_report(
    row: Mapping[str, Any],
    raw: bytes,
    place: tuple[str, str],
    options: Options,
    *,
    extractor: str | None = None,
    notes: tuple[str, ...] = (),
) -> Ingested:
    """The report in `row`, whose bytes are `raw`, at `place`: (source, where).

    Raises InputError.
    """
    source, where = place
    original = Original(
        source=source, where=where, sha256=bytes_sha256(raw), extractor=extractor, notes=notes
    )
    # The address of the file, where that was fetched, is not that of its rows.
    return build(fields(row, options.mapping), original, replace(options.defaults, url=None))


def at_line(source: str, number: int) -> str:
    """The place of a line: "news.jsonl:line 3"."""
    return f"{source}:line {number}"


def refuse_unsound(line: Line) -> None:
    """Raise InputError for a line that is not UTF-8 throughout."""
    if not line.sound:
        raise InputError("invalid UTF-8", hint="save the file as UTF-8; the other lines are read")
