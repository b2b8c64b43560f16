"""From what a user names to reports, by way of readouts.ingest."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from readouts.data import Tables
from readouts.errors import InputError
from readouts.fetch import Fetch
from readouts.ingest import LIMIT_BYTES, Defaults, Outcome, Web, ingest
from readouts.model import Report

if TYPE_CHECKING:
    from readouts.fetch.fetcher import Fetcher

Note = Callable[[str, str], None]
"""Told where something about an input was odd, and what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InputOptions:
    """How to take inputs; readouts.ingest.ingest says what each of these means.

    Without `fetch` no connection is opened, whatever the inputs name.
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    defaults: Defaults = field(default_factory=Defaults)
    limit_bytes: int = LIMIT_BYTES
    form: str | None = None
    fetch: Fetch | None = None


def no_note(where: str, what: str) -> None:
    """A note that nobody wants to hear."""


def taken(
    inputs: Sequence[str],
    options: InputOptions,
    note: Note = no_note,
    stdin: BinaryIO | None = None,
    tables: Tables | None = None,
) -> Iterator[Report | InputError]:
    """The reports in these inputs and an error for what is none, in order.

    `tables` tell the publisher of an address; by default those that ship.

    Raises UsageError at once for options that make no sense.
    """
    get = _opened(options.fetch) if options.fetch else None
    outcomes = ingest(
        inputs,
        mapping=options.mapping,
        limit_bytes=options.limit_bytes,
        defaults=options.defaults,
        stdin=stdin,
        form=options.form,
        tables=tables,
        web=_web(get, options.fetch) if get and options.fetch else None,
    )
    return _reports(outcomes if get is None else _closing(get, outcomes), note)


def _opened(fetch: Fetch) -> "Fetcher":
    from readouts.fetch.fetcher import open_fetcher  # a tenth of a second, which few runs need

    return open_fetcher(fetch)


def _web(get: "Fetcher", fetch: Fetch) -> Web:
    return Web(get=get, max_pages=fetch.max_pages, since=fetch.since)


def _closing(get: "Fetcher", outcomes: Iterator[Outcome]) -> Iterator[Outcome]:
    """The outcomes; connections are closed when no more are asked for."""
    try:
        yield from outcomes
    finally:
        get.close()


def _reports(outcomes: Iterable[Outcome], note: Note) -> Iterator[Report | InputError]:
    for outcome in outcomes:
        if isinstance(outcome, InputError):
            yield outcome
            continue
        for what in outcome.notes:
            note(outcome.where, what)
        yield outcome.report
