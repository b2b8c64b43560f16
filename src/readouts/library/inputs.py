"""From what a user names to reports, by way of readouts.ingest."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from readouts.data import Tables
from readouts.errors import InputError
from readouts.ingest import LIMIT_BYTES, Defaults, Outcome, ingest
from readouts.model import Report

Note = Callable[[str, str], None]
"""Told where something about an input was odd, and what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InputOptions:
    """How to take inputs; readouts.ingest.ingest says what each of these means."""

    mapping: Mapping[str, str] = field(default_factory=dict)
    defaults: Defaults = field(default_factory=Defaults)
    limit_bytes: int = LIMIT_BYTES
    form: str | None = None


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
    outcomes = ingest(
        inputs,
        mapping=options.mapping,
        limit_bytes=options.limit_bytes,
        defaults=options.defaults,
        stdin=stdin,
        form=options.form,
        tables=tables,
    )
    return _reports(outcomes, note)


def _reports(outcomes: Iterable[Outcome], note: Note) -> Iterator[Report | InputError]:
    for outcome in outcomes:
        if isinstance(outcome, InputError):
            yield outcome
            continue
        for what in outcome.notes:
            note(outcome.where, what)
        yield outcome.report
