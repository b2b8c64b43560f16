"""Reads an open input by its form; containers read what they hold by this, too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from readouts.errors import InputError
from readouts.ingest.forms import form_of, reader_of
from readouts.ingest.nouns import Options, Outcome, located
from readouts.ingest.opening import peek


def read(
    stream: BinaryIO,
    source: str,
    options: Options,
    *,
    name: str | None = None,
    form: str | None = None,
) -> Iterator[Outcome]:
    """What an open input holds; `name` is what tells its form, where `source` does not.

    Raises InputError where nothing (more) of it can be read.
    """
    head, stream = peek(stream, options.limit_bytes)
    known = form or form_of(name or source, head, options)
    yield from reader_of(known)(stream, source, options)


def read_within(
    stream: BinaryIO, source: str, options: Options, *, form: str | None = None
) -> Iterator[Outcome]:
    """What a member of a container holds; an error that ends it is its last outcome."""
    try:
        yield from read(stream, source, options, form=form)
    except InputError as error:
        yield located(error, source)
