"""Bytes to reports: every input of a run, one outcome at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import BinaryIO, Final

from readouts.data import Tables
from readouts.errors import InputError, UsageError
from readouts.ingest.crediting import crediting
from readouts.ingest.failures import failure
from readouts.ingest.following import Following, Web
from readouts.ingest.forms import FORMS
from readouts.ingest.languages import language_code
from readouts.ingest.listed import Listed
from readouts.ingest.names import checked
from readouts.ingest.nouns import (
    LIMIT_BYTES,
    NO_MAPPING,
    Defaults,
    Options,
    Outcome,
    located,
    shipped_publisher,
)
from readouts.ingest.opening import opened
from readouts.ingest.published import normalise
from readouts.ingest.readers import read
from readouts.ingest.sources import Found, find

_NO_DEFAULTS: Final = Defaults()


def ingest(
    inputs: Sequence[str],
    *,
    mapping: Mapping[str, str] = NO_MAPPING,
    limit_bytes: int = LIMIT_BYTES,
    defaults: Defaults = _NO_DEFAULTS,
    stdin: BinaryIO | None = None,
    form: str | None = None,
    tables: Tables | None = None,
    web: Web | None = None,
) -> Iterator[Outcome]:
    """The reports in files, folders, patterns and `-` (standard input), one at a time.

    Order: the inputs as given, the inside of a folder or pattern sorted. What cannot be taken
    as a report is yielded as an InputError whose `where` is "file", "file:line N" (or item, record,
    message) or "file.zip!member"; the rest goes on. So is what only the web has, unless
    `web` says how to get it.

    `mapping` names an input's field for one of ours ({"published": "dct"}),
    `limit_bytes` bounds one report (a file, or a row of JSON Lines or CSV), `form` (one of
    `forms.FORMS`) is for inputs whose name says another or none. A report that names no publisher
    gets the one whose address it has in `tables` (by default those that ship). Memory holds one
    report.

    Raises UsageError at once for a mapping, form, limit or default that makes no sense.
    """
    if form is not None and form not in FORMS:
        raise UsageError(f"no form {form!r}", hint=f"the forms are {', '.join(FORMS)}")
    if limit_bytes < 1:
        raise UsageError(f"a limit of {limit_bytes} bytes lets nothing in")
    _check(defaults)
    publisher_of = tables.publisher if tables else shipped_publisher
    options = Options(
        mapping=checked(mapping),
        limit_bytes=limit_bytes,
        defaults=defaults,
        publisher_of=publisher_of,
    )
    return crediting(_outcomes(inputs, options, stdin, form, web), publisher_of)


def _check(defaults: Defaults) -> None:
    if defaults.published and normalise(defaults.published) is None:
        raise UsageError(f"{defaults.published!r} is no full date", hint="write it as 2021-08-21")
    if defaults.lang and language_code(defaults.lang) is None:
        raise UsageError(f"{defaults.lang!r} is no known language", hint="write a code such as en")


def _outcomes(
    inputs: Sequence[str], options: Options, stdin: BinaryIO | None, form: str | None,
    web: Web | None,
) -> Iterator[Outcome]:  # fmt: skip
    following = Following(web, partial(read, form=form), options) if web else None
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


def _outcomes_of(
    found: Found, options: Options, stdin: BinaryIO | None, form: str | None
) -> Iterator[Outcome]:
    """What one input holds. An error that ends it comes after what could be read of it."""
    try:
        with opened(found, stdin) as stream:
            yield from read(stream, found.source, options, form=form)
    except InputError as error:
        yield located(error, found.source)
    except (OSError, ValueError) as error:
        # ValueError: a NUL in the path, or standard input that is closed.
        yield failure(error, found.source)
