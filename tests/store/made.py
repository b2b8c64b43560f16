"""Small nouns made to order: a report of one call between two people, and its record."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from readouts import model
from readouts.store import Entry

READER = model.Reader(version="1", tables="t", model="m")
KEY = "k1"


def report(
    text: str,
    *,
    url: str | None = None,
    source: str | None = None,
    published: str | None = None,
    publisher: str | None = None,
    title: str | None = None,
) -> model.Report:
    """A report of this text."""
    sha256 = model.text_sha256(text)
    return model.Report(
        id=model.report_id(sha256, url or source),
        url=url,
        source=source,
        published=published,
        published_basis="stated" if published else "unknown",
        publisher=publisher,
        title=title,
        sha256=sha256,
        text=text,
    )


def person(name: str, country: str | None = None, qid: str | None = None) -> model.Actor:
    """A person whose id is the name."""
    return model.Actor(id=name, kind="person", name=name, country=country, qid=qid)


def reading(
    of: model.Report,
    *,
    people: Sequence[model.Actor] = (),
    contacts: int = 1,
    said: Sequence[tuple[str, str]] = (),
    reader: model.Reader = READER,
) -> model.Reading:
    """A reading with so many contacts of all `people`, and `said`: (speaker, words) pairs."""
    ids = tuple(each.id for each in people)
    return model.Reading(
        report=of,
        actors=tuple(people),
        contacts=tuple(
            model.Contact(id=f"c{n}", mode="phone call", status="held", participants=ids)
            for n in range(1, contacts + 1)
        ),
        statements=tuple(
            model.Statement(
                id=f"s{n}",
                kind="indirect",
                speakers=(speaker,),
                content=((start := of.text.index(words), start + len(words)),),
                contact="c1" if contacts else None,
                issues=("trade-investment",),
                party=next((each.country for each in people if each.id == speaker), None),
            )
            for n, (speaker, words) in enumerate(said, 1)
        ),
        reader=reader,
    )


def one_contact(readings: Iterable[model.Reading]) -> model.Record:
    """A record in which all accounts of all readings tell of one contact."""
    read = sorted(readings, key=lambda each: each.report.id)
    accounts = tuple(
        model.Account(
            id=model.account_id(each.report.id, told.id), report=each.report.id, contact=told.id
        )
        for each in read
        for told in each.contacts
    )
    people = {actor.id: actor for each in read for actor in each.actors}
    return model.Record(
        actors=tuple(
            model.RecordActor(
                id=key, name=one.name, qid=one.qid, kind=one.kind, country=one.country
            )
            for key, one in sorted(people.items())
        ),
        contacts=(contact(accounts, sorted(people)),) if accounts else (),
    )


def apart(readings: Iterable[model.Reading]) -> model.Record:
    """A record in which every reading's contacts are a contact of their own."""
    records = [one_contact([each]) for each in readings]
    actors = {actor.id: actor for each in records for actor in each.actors}
    return model.Record(
        actors=tuple(actors[key] for key in sorted(actors)),
        contacts=tuple(
            sorted((one for each in records for one in each.contacts), key=lambda one: one.id)
        ),
    )


def contact(
    accounts: Sequence[model.Account],
    people: Sequence[str] = (),
    date: model.ContactDate | None = None,
) -> model.RecordContact:
    """A contact that holds these accounts."""
    ids = sorted(account.id for account in accounts)
    return model.RecordContact(
        id=ids[0],
        formerly=tuple(ids[1:]),
        mode="phone call",
        status="held",
        participants=tuple(people),
        date=date or model.ContactDate(),
        accounts=tuple(accounts),
        independent=len(accounts),
    )


def dated(
    contact: model.RecordContact, *days: str, mode: model.Mode = "phone call"
) -> model.RecordContact:
    """The contact on one of these days."""
    date = model.ContactDate(
        value=days[0] if len(days) == 1 else None,
        earliest=min(days, default=None),
        latest=max(days, default=None),
        candidates=days if len(days) > 1 else (),
    )
    return replace(contact, date=date, mode=mode)


def entry(reading: model.Reading, key: str = KEY) -> Entry:
    """What is put into the record for a reading whose report was given as it stands there."""
    return Entry(reading.report, reading, key)
