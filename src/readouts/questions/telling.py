"""An entry of the journal in words, as far as the record still has them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from readouts.model import (
    FieldChange,
    JournalEntry,
    Reading,
    RecordChange,
    RecordContact,
    describe,
    name_digest,
)
from readouts.questions.changed import changed
from readouts.questions.source import Source

_NAMED = ("participants", "initiator", "place")  # fields of which the journal has digests


class Teller:
    """Tells entries of the journal of one record."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._kinds: Mapping[str, Callable[[JournalEntry, RecordChange], RecordChange]] = {
            "report": self._report,
            "contact": self._contact,
        }

    def tell(self, entry: JournalEntry) -> RecordChange:
        """What happened, with names, days and words of today; of any other kind the bare facts."""
        bare = RecordChange(
            number=entry.number,
            generation=entry.generation,
            at=entry.at,
            kind=entry.kind,
            change=entry.change,
            id=entry.id,
            was=entry.was,
            by=entry.by,
            reason=entry.reason,
            title=entry.id,
            fields=entry.fields,
        )
        return self._kinds.get(entry.kind, self._other)(entry, bare)

    def statements(self, entry: JournalEntry) -> Iterator[RecordChange]:
        """The statements that came with a report, or with another reading of it, as lines."""
        fresh = _fresh(entry)
        reading = self._source.reading(entry.id) if fresh is None or fresh else None
        for statement in reading.statements if reading else ():
            if reading and (fresh is None or statement.id in fresh):
                account = f"{entry.id}.{statement.contact}" if statement.contact else None
                held = self._source.contact_of(account) if account else None
                contact = self._source.contact(held) if held else None
                said = describe(reading, statement, contact)
                who = ", ".join(said.speakers) or "not named"
                yield RecordChange(
                    number=entry.number, generation=entry.generation, at=entry.at,
                    kind="statement", change="added", id=said.id, contact=held,
                    title=f"{who}, {said.act}: {said.text}", publisher=said.publisher,
                    url=said.url, first_day=said.first_day, last_day=said.last_day,
                    issues=said.issues,
                )  # fmt: skip

    def _other(self, entry: JournalEntry, bare: RecordChange) -> RecordChange:
        return replace(bare, contact=self._source.contact_of(entry.id))

    def _report(self, entry: JournalEntry, bare: RecordChange) -> RecordChange:
        if (reading := self._source.reading(entry.id)) is None:
            gone = next(iter(self._source.forgotten([entry.id])), None)
            where = gone.url or gone.page or entry.id if gone else entry.id
            kept = (gone.url, gone.publisher) if gone else (None, None)
            return replace(bare, title=where, url=kept[0], publisher=kept[1])
        report = reading.report
        return replace(
            bare,
            title=report.title or report.url or report.source or report.id,
            url=report.url,
            publisher=report.publisher,
            issues=_issues(each.issues for each in reading.statements),
            statements=len(reading.statements),
            fields=entry.fields or self._revised(entry, reading),
        )

    def _revised(self, entry: JournalEntry, new: Reading) -> tuple[FieldChange, ...]:
        """The words that are other than in the text before, where that is still held."""
        old = self._source.reading(entry.was) if entry.was else None
        if old is None:
            return ()
        found = changed(old.report.text, new.report.text)
        if not (found.dropped or found.added):
            return (FieldChange(field="marks"),)  # only marks and white space
        return (FieldChange(field="text", gone=found.dropped, new=found.added),)

    def _contact(self, entry: JournalEntry, bare: RecordChange) -> RecordChange:
        held = self._source.contact_of(entry.id)
        contact = self._source.contact(held) if held else None
        if contact is None:
            return bare
        names = [self._name(each) for each in contact.participants]
        first, last = contact.date.bounds
        return replace(
            bare,
            contact=contact.id,
            title=f"{contact.mode}: {', '.join(names) or 'nobody named'}",
            first_day=first,
            last_day=last,
            issues=_issues(each.issues for each in contact.statements),
            statements=len(contact.statements),
            fields=tuple(self._in_words(each, contact) for each in entry.fields),
        )

    def _in_words(self, change: FieldChange, contact: RecordContact) -> FieldChange:
        """Names for digests; what the record has no name for any more is left out."""
        if change.field not in _NAMED:
            return change
        place = {name_digest(contact.place): contact.place} if contact.place else {}
        known = place if change.field == "place" else self._by_digest
        gone, new = (
            tuple(known[each] for each in values if each in known)
            for values in (change.gone, change.new)
        )
        return FieldChange(field=change.field, gone=gone, new=new)

    def _name(self, actor_id: str) -> str:
        actor = self._source.actor(actor_id)
        return actor.name if actor else actor_id

    @cached_property
    def _by_digest(self) -> dict[str, str]:
        return {name_digest(actor.id): actor.name for actor in self._source.actors()}


def _fresh(entry: JournalEntry) -> frozenset[str] | None:
    """Which statements of a report are new with this entry: None for all, () for none."""
    if entry.kind != "report" or entry.change not in ("added", "revised", "reread"):
        return frozenset()
    if entry.change != "reread":
        return None
    return frozenset(
        each for change in entry.fields if change.field == "statements" for each in change.new
    )


def _issues(of_each: Iterator[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(issue for issues in of_each for issue in issues))
