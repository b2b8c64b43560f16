"""The publisher of a report that names none: the one whose address it was published at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from readouts.errors import InputError
from readouts.ingest.nouns import Ingested, Outcome, PublisherOf


def crediting(outcomes: Iterable[Outcome], publisher_of: PublisherOf) -> Iterator[Outcome]:
    """`outcomes`, each report with a url and no publisher given the one of its host, if known.

    The first report of each publisher that is found so has a note that says it.
    """
    told: set[str] = set()
    for outcome in outcomes:
        if isinstance(outcome, InputError):
            yield outcome
            continue
        credited = _credited(outcome, publisher_of)
        name = credited.report.publisher
        if credited is outcome or name is None or name in told:
            yield replace(credited, notes=outcome.notes)
        else:
            told.add(name)
            yield credited


def _credited(item: Ingested, publisher_of: PublisherOf) -> Ingested:
    report = item.report
    if report.publisher or not report.url:
        return item
    publisher = publisher_of(report.url)
    if publisher is None:
        return item
    note = f"publisher by its address: {publisher.name} (said once)"
    return replace(
        item, report=replace(report, publisher=publisher.name), notes=(*item.notes, note)
    )
