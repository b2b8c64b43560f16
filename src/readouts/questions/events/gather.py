"""The events of one contact: the contact itself, and each act of a side towards a recipient."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import permutations

from readouts.data import Tables
from readouts.data.codebook import NAME, VERSION, load_event_codes
from readouts.data.codebook.events import Place
from readouts.data.issues import NOTHING_FOUND
from readouts.model import (
    Act,
    Event,
    EventActor,
    EventSource,
    Reading,
    RecordActor,
    RecordContact,
)
from readouts.questions.events import texts
from readouts.questions.events.cast import MANY, Cast, Named
from readouts.questions.events.coder import Coder
from readouts.questions.events.draft import Draft
from readouts.questions.events.told import Told, told


class Gathering:
    """Gathers the events of one contact; `readings` are those of its accounts, by report."""

    def __init__(
        self,
        contact: RecordContact,
        readings: Mapping[str, Reading],
        actor: Callable[[str], RecordActor | None],
        tables: Tables,
        coder: Coder,
    ) -> None:
        self._contact = contact
        self._readings = readings
        self._codes = load_event_codes()
        self._cast = Cast(contact, readings.values(), actor, coder)
        self._drafts: dict[tuple[str, str | None, Act], Draft] = {}
        self._tables = tables
        self._contexts = {
            issue.label: issue.context for issue in tables.issues if issue.label != NOTHING_FOUND
        }

    def events(self) -> Iterator[Event]:
        """The events in the order of telling, those of the contact itself first."""
        self._talks()
        for shared in self._contact.statements:
            if (said := told(shared, self._readings, self._cast)) is not None:
                self._say(said)
        return (self._event(draft) for draft in self._drafts.values())

    def _talks(self) -> None:
        """The contact itself: an event from each side to each other."""
        shown = [
            text
            for account in self._contact.accounts
            if account.report in self._readings
            and (text := texts.of_contact(self._readings[account.report], account.contact))
        ]
        country = self._country(self._contact.place)
        for actor, recipient in self._pairs():
            draft = self._draft(actor, recipient, "DISCUSS")
            draft.code = self._codes.talk(
                self._contact.mode, self._place(country, actor, recipient)
            )
            draft.texts.extend(shown)
            draft.name(self._cast.people, self._cast.people)

    def _pairs(self) -> Iterable[tuple[EventActor, EventActor | None]]:
        """Who talks to whom: each with each other, but a message goes one way."""
        sides = self._cast.sides
        if len(sides) == 1:
            return [(sides[0], None)]
        pairs = [(a, b) for a, b in permutations(sides, 2) if b in self._cast.others(a)]
        asking = self._cast.of_record(self._contact.initiator)
        if self._contact.mode == "message" and asking:
            return [(a, b) for a, b in pairs if a.id == asking.side.id] or pairs
        return pairs

    def _place(
        self, country: str | None, actor: EventActor, recipient: EventActor | None
    ) -> Place | None:
        """Where the contact is for the actor."""
        if len(self._cast.sides) >= MANY:
            return "many"
        if country is None or recipient is None:
            return None
        if country in (actor.country, recipient.country):
            return "host" if country == actor.country else "guest"
        return "third"

    def _say(self, said: Told) -> None:
        for side in said.sides:
            for recipient in self._recipients(said, side):
                code = self._codes.act(
                    said.act, said.polarity, said.issues, recipient is not None, said.hope
                )
                draft = self._draft(side, recipient, said.act)
                draft.told.append((said, code))
                draft.texts.extend(texts.of_statement(*version) for version in said.versions)
                draft.name(said.speakers, said.aimed_at or self._cast.people)

    def _recipients(self, said: Told, side: EventActor) -> tuple[EventActor | None, ...]:
        """Whom an act of this side reaches: nobody is made up."""
        towards = self._codes.towards(said.act)
        others = self._cast.others(side)
        if towards == "parties":
            together = tuple(other for other in said.sides if other in others)
            return together or others or (None,)
        if said.recipient is not None:
            return (_another(said.recipient, side),)
        if towards == "hearer" and said.hearer is not None:
            return (_another(said.hearer, side),)
        at_table = any(side.id == other.id for other in self._cast.sides)
        if towards == "hearer" and at_table and len(others) == 1 and self._about(said, others[0]):
            return others
        return (None,)

    def _about(self, said: Told, side: EventActor) -> bool:
        """Whether the objects that are named, if any, are a side's own."""
        return all(self._country(each) == side.country for each in said.objects)

    def _country(self, words: str | None) -> str | None:
        """The country that words name, if they name one alone."""
        found = {mention.code for mention in self._tables.find_countries(words or "")}
        return found.pop() if len(found) == 1 else None

    def _draft(self, actor: EventActor, recipient: EventActor | None, act: Act) -> Draft:
        key = (actor.id, recipient.id if recipient else None, act)
        return self._drafts.setdefault(key, Draft(actor, recipient, act))

    def _event(self, draft: Draft) -> Event:
        contact, date = self._contact, self._contact.date
        known = date.candidates
        actor, recipient = draft.ends()
        of_all = {account.report for account in contact.accounts} if draft.code else set[str]()
        sources = tuple(self._sources(of_all | {text.report for text in draft.texts}))
        flags = [set(said.flags) for said, _ in draft.told]
        return Event(
            id=":".join((contact.id, actor.id, recipient.id if recipient else "", draft.act)),
            contact=contact.id,
            mode=contact.mode,
            place=contact.place,
            participants=tuple(named.name for named in self._cast.people if named.name),
            day=date.value,
            earliest=date.value or date.earliest or min(known, default=None),
            latest=date.value or date.latest or max(known, default=None),
            basis=date.basis,
            actor=actor,
            recipient=recipient,
            act=draft.act,
            polarity=draft.polarity,
            issues=draft.gathered("issues"),
            tags=draft.gathered("tags"),
            flags=tuple(sorted(set.intersection(*flags))) if flags and not draft.code else (),
            coding=draft.coding(self._contexts),
            origins=len({source.origin for source in sources}),
            reports=len(sources),
            sides=tuple(sorted({source.side for source in sources if source.side})),
            sources=sources,
            texts=tuple(draft.texts),
            codebook=NAME,
            codebook_version=VERSION,
        )

    def _sources(self, reports: set[str]) -> Iterator[EventSource]:
        """The accounts in these reports, each report once."""
        for account in self._contact.accounts:
            if account.report in reports and account.report in self._readings:
                reports = reports - {account.report}
                report = self._readings[account.report].report
                yield EventSource(
                    report=report.id,
                    origin=account.origin or report.id,
                    side=account.side,
                    publisher=report.publisher,
                    url=report.url,
                    published=report.published,
                    language=report.language,
                )


def _another(named: Named, side: EventActor) -> EventActor | None:
    """The side of somebody, unless it is the actor's own."""
    return None if named.side.id == side.id else named.side
