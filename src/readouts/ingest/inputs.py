"""Bytes to reports: every input of a run, one outcome at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import BinaryIO, Final

from readouts.errors import InputError, UsageError
from readouts.ingest.failures import failure
from readouts.ingest.following import Following, Web
from readouts.ingest.forms import FORMS, form_of
from readouts.ingest.json_rows import read_json, read_json_lines
from readouts.ingest.languages import language_code
from readouts.ingest.listed import Listed
from readouts.ingest.lists.gdelt import read_gdelt
from readouts.ingest.lists.urls import read_urls
from readouts.ingest.lists.xml import read_xml
from readouts.ingest.names import checked
from readouts.ingest.nouns import (
    LIMIT_BYTES,
    NO_MAPPING,
    Defaults,
    Options,
    Outcome,
    Reader,
    located,
)
from readouts.ingest.opening import opened, peek
from readouts.ingest.pages import read_page
from readouts.ingest.plain import read_plain
from readouts.ingest.published import normalise
from readouts.ingest.sources import Found, find
from readouts.ingest.tables import read_csv, read_tsv

_READERS: Final[Mapping[str, Reader]] = {
    "text": read_plain,
    "md": read_plain,
    "html": read_page,
    "jsonl": read_json_lines,
    "json": read_json,
    "csv": read_csv,
    "tsv": read_tsv,
    "xml": read_xml,
    "urls": read_urls,
    "gdelt": read_gdelt,
}
_NO_DEFAULTS: Final = Defaults()


def ingest(
    inputs: Sequence[str],
    *,
    mapping: Mapping[str, str] = NO_MAPPING,
    limit_bytes: int = LIMIT_BYTES,
    defaults: Defaults = _NO_DEFAULTS,
    stdin: BinaryIO | None = None,
    form: str | None = None,
    web: Web | None = None,
) -> Iterator[Outcome]:
    """The reports in files, folders, patterns and `-` (standard input), one at a time.

    Order: the inputs as given, the inside of a folder or pattern sorted. What cannot be taken
    as a report is yielded as an InputError whose `where` is "file", "file:line N" or "file:item
    N"; the rest goes on. So is what only the web has, unless `web` says
    how to get it. `mapping` names an input's field for one of ours ({"published": "dct"}),
    `limit_bytes` bounds one report (a file, or a row of JSON Lines or CSV), `form` (one of
    `forms.FORMS`) is for inputs whose name says another or none. Memory holds one report.

    Raises UsageError at once for a mapping, form, limit or default that makes no sense.
    """
    if form is not None and form not in FORMS:
        raise UsageError(f"no form {form!r}", hint=f"the forms are {', '.join(FORMS)}")
    if limit_bytes < 1:
        raise UsageError(f"a limit of {limit_bytes} bytes lets nothing in")
    _check(defaults)
    options = Options(mapping=checked(mapping), limit_bytes=limit_bytes, defaults=defaults)
    return _outcomes(inputs, options, stdin, form, web)


def _check(defaults: Defaults) -> None:
    if defaults.published and normalise(defaults.published) is None:
        raise UsageError(f"{defaults.published!r} is no full date", hint="write it as 2021-08-21")
    if defaults.lang and language_code(defaults.lang) is None:
        raise UsageError(f"{defaults.lang!r} is no known language", hint="write a code such as en")


def _outcomes(
    inputs: Sequence[str], options: Options, stdin: BinaryIO | None, form: str | None,
    web: Web | None,
) -> Iterator[Outcome]:  # fmt: skip
    following = Following(web, partial(_read, form=form), options) if web else None
    for found in find(inputs):
        if isinstance(found, InputError):
            yield located(found, "(input)")
        elif found.on_web:
            yield from following.page(found.source) if following else _unasked(found.source)
        else:
            for item in _outcomes_of(found, options, stdin, form):
                if following and isinstance(item, Listed):
                    yield from following.listed(item)
                else:
                    yield item


def _unasked(address: str) -> Iterator[Outcome]:
    yield InputError("a web address", where=address, hint="run again with --fetch")


def _read(
    stream: BinaryIO, source: str, name: str, options: Options, *, form: str | None
) -> Iterator[Outcome]:
    """What an open input holds; `name` tells its form where `form` does not."""
    head, stream = peek(stream, options.limit_bytes)
    known = form or form_of(name, head, options)
    yield from _READERS[known](stream, source, options)


def _outcomes_of(
    found: Found, options: Options, stdin: BinaryIO | None, form: str | None
) -> Iterator[Outcome]:
    """What one input holds. An error that ends it comes after what could be read of it."""
    try:
        with opened(found, stdin) as stream:
            yield from _read(stream, found.source, found.source, options, form=form)
    except InputError as error:
        yield located(error, found.source)
    except (OSError, ValueError) as error:
        # ValueError: a NUL in the path, or standard input that is closed.
        yield failure(error, found.source)
