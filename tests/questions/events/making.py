"""Contacts made to order: who took part, and what was said in one report or several."""

from collections.abc import Sequence
from typing import Any

from tests.store import made

from readouts import model
from readouts.data import load_tables
from readouts.questions.events.coder import Coder
from readouts.questions.events.gather import Gathering

TABLES = load_tables()
CODER = Coder(TABLES)
XI = made.person("Xi Jinping", "CHN", "Q15031")
RAISI = made.person("Ebrahim Raisi", "IRN", "Q5949263")
PUTIN = made.person("Vladimir Putin", "RUS", "Q7747")
TEXT = "Xi Jinping called Ebrahim Raisi. He spoke of many matters, and at length."


def said(number: int, by: Sequence[model.Actor], act: model.Act, **more: Any) -> model.Statement:
    """A statement of these people, on the last words of the text."""
    fields: dict[str, Any] = {"kind": "indirect", "content": ((44, 57),), "contact": "c1"} | more
    speakers = tuple(actor.id for actor in by)
    return model.Statement(id=f"s{number}", speakers=speakers, act=act, **fields)


def reading(
    people: Sequence[model.Actor],
    statements: Sequence[model.Statement] = (),
    *,
    name: str = "a",
    also: Sequence[model.Actor] = (),
    mode: model.Mode = "phone call",
) -> model.Reading:
    """A reading of one contact of `people`; `also` are actors that are only named."""
    evidence = {"participants": model.in_text(0, 10)}
    return model.Reading(
        report=made.report(TEXT, url=f"https://{name}.example", published="2021-08-19"),
        actors=(*people, *also),
        contacts=(model.Contact(id="c1", mode=mode, status="held", evidence=evidence),),
        statements=tuple(statements),
        reader=made.READER,
    )


def events(
    readings: Sequence[model.Reading],
    people: Sequence[model.Actor],
    *,
    sides: Sequence[str | None] = (None,) * 20,
    origins: Sequence[str | None] = (None,) * 20,
    **more: Any,
) -> list[model.Event]:
    """The events of one contact; statements of the same id are versions of one."""
    told = {s.id: s for reading in readings for s in reading.statements}
    fields: dict[str, Any] = {
        "mode": "phone call",
        "date": model.ContactDate(value="2021-08-18", basis="stated"),
    } | more
    contact = model.RecordContact(
        id=f"{readings[0].report.id}.c1",
        status="held",
        participants=tuple(actor.id for actor in people),
        independent=1,
        accounts=tuple(
            model.Account(
                id=f"{each.report.id}.c1", report=each.report.id, contact="c1",
                side=side, origin=origin,
            )
            for each, side, origin in zip(readings, sides, origins, strict=False)
        ),
        statements=tuple(
            model.SharedStatement(
                id=key,
                speakers=first.speakers,
                issues=first.issues,
                act=first.act,
                versions=tuple(
                    (each.report.id, key)
                    for each in readings
                    if any(s.id == key for s in each.statements)
                ),
            )
            for key, first in told.items()
        ),
        **fields,
    )  # fmt: skip
    actors = {
        a.id: model.RecordActor(id=a.id, name=a.name, qid=a.qid, kind=a.kind, country=a.country)
        for each in readings
        for a in each.actors
    }
    by_report = {each.report.id: each for each in readings}
    return list(Gathering(contact, by_report, actors.get, TABLES, CODER).events())


def who(event: model.Event) -> tuple[str, str | None, str]:
    """Actor, recipient and act."""
    return event.actor.id, event.recipient.id if event.recipient else None, event.act
