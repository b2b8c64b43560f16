"""The words of a report that show a value, and the days between which it lies."""

from collections.abc import Iterable
from typing import NamedTuple

from readouts.model import Contact, ContactDate, Evidence, Reading, Report, Spans

APART = " … "  # between the pieces of words that do not stand together


def words(report: Report | None, spans: Spans) -> str | None:
    """The words at `spans`, pieces joined by ` … `; None where there are none."""
    if report is None or not spans:
        return None
    return APART.join(report.text[start:end] for start, end in spans)


def showing(reading: Reading, contact: Contact) -> Spans:
    """Where the text shows that there was such a contact: its evidence, else who took part."""
    if found := _spans(contact.evidence.values()):
        return found
    present = set(contact.participants)
    first = [
        actor.mentions[0] for actor in reading.actors if actor.id in present and actor.mentions
    ]
    return tuple(sorted(set(first)))


def _spans(evidence: Iterable[Evidence]) -> Spans:
    """The spans of the text among them, in its order, none inside another."""
    found = sorted(
        {each.span for each in evidence if each.within == "text" and each.span},
        key=lambda span: (span[0], -span[1]),
    )
    kept: list[tuple[int, int]] = []
    for start, end in found:
        if not kept or end > kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)


class Days(NamedTuple):
    """The first and the last day that is possible; None where that is open."""

    first: str | None = None
    last: str | None = None


def days(date: ContactDate | None) -> Days:
    """Between which days a contact took place."""
    if date is None:
        return Days()
    known = (date.value,) if date.value else date.candidates
    return Days(
        date.value or date.earliest or min(known, default=None),
        date.value or date.latest or max(known, default=None),
    )
