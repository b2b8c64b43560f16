"""Whether a reading that comes from outside is one that a record can build on."""

import re
from collections.abc import Iterable, Iterator

from readouts.data.days import valid
from readouts.model import Evidence, Reading, Span, text_sha256

_REPORT_ID = re.compile(r"r[0-9a-f]{16}")
_DAY = len("2021-08-18")


def fault(reading: Reading) -> str | None:
    """What is wrong with a reading; None for a sound one.

    The text must be the one that its hash stands for, every span lie in it, every day be one,
    and what is named by an id be there.
    """
    checks = (_text_fault, _span_fault, day_fault, _id_fault)
    return next((found for check in checks if (found := check(reading))), None)


def day_fault(reading: Reading) -> str | None:
    """The first of its days that is no ISO day, in words."""
    for contact in reading.contacts:
        told = contact.date
        for day in (told.value, told.earliest, told.latest, *told.candidates):
            if day is not None and not (len(day) == _DAY and valid(day)):
                return f"contact {contact.id} has the date {day!r}, which is no ISO day"
    published = reading.report.published
    if published and not valid(published[:_DAY]):
        return f"published is {published!r}, which is no ISO day"
    return None


def _text_fault(reading: Reading) -> str | None:
    report = reading.report
    if text_sha256(report.text) != report.sha256:
        return "its text is not the one that its sha256 stands for"
    return None if _REPORT_ID.fullmatch(report.id) else f"{report.id!r} is no id of a report"


def _span_fault(reading: Reading) -> str | None:
    length = len(reading.report.text)
    for start, end in _spans(reading):
        if not 0 <= start <= end <= length:
            return f"the span {start} to {end} is not in its text"
    return None


def _id_fault(reading: Reading) -> str | None:
    """An actor or contact that is named but not there."""
    actors = {actor.id for actor in reading.actors}
    contacts = {contact.id for contact in reading.contacts} | {None}
    named = [each for contact in reading.contacts for each in contact.participants]
    named += [each for statement in reading.statements for each in statement.speakers]
    if missing := [each for each in named if each not in actors]:
        return f"it has no actor {missing[0]!r}"
    lost = [each.contact for each in reading.statements if each.contact not in contacts]
    return f"it has no contact {lost[0]!r}" if lost else None


def _spans(reading: Reading) -> Iterator[Span]:
    yield from ((segment.start, segment.end) for segment in reading.segments)
    yield from ((date.start, date.end) for date in reading.dates)
    for actor in reading.actors:
        yield from (*actor.mentions, *_shown(actor.evidence.values()))
    for contact in reading.contacts:
        yield from (*contact.topics, *_shown(contact.evidence.values()))
        yield from (span for reason in contact.date.reasons for span in reason.spans)
    for statement in reading.statements:
        yield from (*statement.content, *statement.cue, *statement.source)
        yield from _shown(statement.evidence.values())


def _shown(evidence: Iterable[Evidence]) -> Iterator[Span]:
    return (each.span for each in evidence if each.within == "text" and each.span)
