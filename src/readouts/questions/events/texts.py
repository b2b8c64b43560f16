"""The words of a report that show an event."""

import re

from readouts.model import EventText, Reading, Span, Statement

_END = re.compile(r"(?:(?<!\w)(?:\w{4,}|[a-z]\w*)|[)”\"’\]])[.!?][”\"’)]*(?=\s+\S)")
"""Where a sentence ends: behind a word that is no short capitalised one ("Mr.", "U.S.")."""


def of_statement(reading: Reading, statement: Statement) -> EventText:
    """A statement from the first to the last of its source, cue and content."""
    spans = (*statement.source, *statement.cue, *statement.content)
    start, end = min(s for s, _ in spans), max(e for _, e in spans)
    return EventText(
        report=reading.report.id,
        statement=statement.id,
        spans=((start, end),),
        text=reading.report.text[start:end],
        polarity=statement.polarity,
        issues=statement.issues,
        flags=statement.flags,
    )


def of_contact(reading: Reading, contact_id: str) -> EventText | None:
    """The sentence that tells of a contact, or the title that does; None if neither is known."""
    contact = next((each for each in reading.contacts if each.id == contact_id), None)
    found = contact.evidence if contact else {}
    report = reading.report
    for evidence in (found.get("participants"), found.get("mode")):
        if evidence and evidence.span and evidence.within == "text":
            start, end = sentence(report.text, evidence.span)
            return EventText(report=report.id, spans=((start, end),), text=report.text[start:end])
    return EventText(report=report.id, spans=(), text=report.title) if report.title else None


def sentence(text: str, span: Span) -> Span:
    """The sentence that a span stands in; no further than its line."""
    start = text.rfind("\n", 0, span[0]) + 1
    end = text.find("\n", span[1])
    end = len(text) if end < 0 else end
    ends = [found.end() for found in _END.finditer(text, start, end)]
    first = max((at for at in ends if at <= span[0]), default=start)
    last = min((at for at in ends if at >= span[1]), default=end)
    return first + len(text[first:last]) - len(text[first:last].lstrip()), last
