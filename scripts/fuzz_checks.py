"""What holds of every reading, whatever the text: each check yields what is wrong, in words."""

from collections import Counter
from collections.abc import Iterable, Iterator

from readouts.model import Evidence, Reading, Span, reading_from_json, to_json


def wrong(reading: Reading, text: str) -> Iterator[str]:
    """All that is wrong with the reading of `text`; nothing for a sound one."""
    if reading.report.text != text:
        yield "the report's text was changed"
    yield from _covered(reading, text)
    yield from _spans(reading, text)
    yield from _ids(reading)
    yield from _references(reading)
    if reading_from_json(to_json(reading)) != reading:
        yield "what JSON gives back is not the same reading"


def _covered(reading: Reading, text: str) -> Iterator[str]:
    """Each character but white space is in one segment."""
    covered = bytearray(len(text))
    for segment in reading.segments:
        for place in range(segment.start, min(segment.end, len(text))):
            covered[place] += 1
    if missed := [i for i, c in enumerate(text) if not c.isspace() and not covered[i]]:
        yield f"{len(missed)} characters are in no segment, the first at {missed[0]}"
    if 2 in covered:
        yield f"two segments hold the character at {covered.index(2)}"


def _spans(reading: Reading, text: str) -> Iterator[str]:
    """Each span is inside the text and neither empty nor mere white space."""
    for what, (start, end) in _places(reading):
        if not 0 <= start < end <= len(text):
            yield f"{what}: no span of the text: {start} to {end}"
        elif not text[start:end].strip():
            yield f"{what}: nothing but white space: {start} to {end}"


def _places(reading: Reading) -> Iterator[tuple[str, Span]]:
    for segment in reading.segments:
        yield "segment", (segment.start, segment.end)
    for date in reading.dates:
        yield "date", (date.start, date.end)
    for actor in reading.actors:
        yield from ((actor.id, span) for span in actor.mentions)
        yield from _shown(actor.id, actor.evidence.values())
    for contact in reading.contacts:
        yield from ((contact.id, span) for span in contact.topics)
        yield from ((contact.id, s) for reason in contact.date.reasons for s in reason.spans)
        yield from _shown(contact.id, contact.evidence.values())
    for told in reading.statements:
        yield from ((told.id, span) for span in (*told.content, *told.cue, *told.source))
        yield from _shown(told.id, told.evidence.values())


def _shown(owner: str, evidence: Iterable[Evidence]) -> Iterator[tuple[str, Span]]:
    yield from ((owner, e.span) for e in evidence if e.within == "text" and e.span)


def _ids(reading: Reading) -> Iterator[str]:
    """No two nouns of a reading share an id."""
    names = [actor.id for actor in reading.actors] + [told.id for told in reading.statements]
    names += [contact.id for contact in reading.contacts]
    for name, times in Counter(names).items():
        if times > 1:
            yield f"{times} nouns have the id {name}"


def _references(reading: Reading) -> Iterator[str]:
    """Each id that a noun names is that of an actor or a contact of the reading."""
    actors = {actor.id for actor in reading.actors}
    contacts = {contact.id for contact in reading.contacts}
    for contact in reading.contacts:
        named = {*contact.participants, contact.initiator} - {None}
        if not named <= actors:
            missing = sorted(map(str, named - actors))
            yield f"{contact.id} names actors that are not there: {missing}"
    for told in reading.statements:
        if not told.content:
            yield f"{told.id} has no content"
        who = {*told.speakers, told.addressee, told.via, told.quoting} - {None}
        if not who <= actors:
            missing = sorted(map(str, who - actors))
            yield f"{told.id} names actors that are not there: {missing}"
        if told.contact is not None and told.contact not in contacts:
            yield f"{told.id} names a contact that is not there: {told.contact}"
