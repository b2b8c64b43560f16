"""Who met, when and how that is known, how, and who asked for it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readouts.model import RecordActor, RecordContact
from readouts.pages import days
from readouts.pages.passages import Passage, passage, visible
from readouts.pages.sides import Side, Sides
from readouts.pages.texts import Texts
from readouts.pages.words import listed
from readouts.questions.reasons import MAX_REPORTS, ShownReason, shown_reasons

_ID = re.compile(r"\b(?P<report>r[0-9a-f]{16})(?:\.c\d+)?\b")
APART = " kept apart: "  # in a reason of `why` that joins nothing


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who took part; nobody's side where the record knows no country."""

    name: str
    side: Side


@dataclass(frozen=True, slots=True)
class ReasonView:
    """A reason for the day: the words that show it, and the sigla of the accounts that have them.

    `more` counts further accounts with the same reason.
    """

    text: str
    quotes: tuple[Passage, ...]
    sigla: tuple[str, ...]
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A contact but for what was said in it; `status` is "" of one that was held."""

    id: str
    title: str
    people: tuple[Person, ...]
    when: str
    fitting: str
    reasons: tuple[ReasonView, ...]
    contradictions: tuple[str, ...]
    mode: str
    status: str
    initiator: str
    place: str
    part_of: str
    why: tuple[str, ...]


def facts(
    contact: RecordContact,
    actors: Mapping[str, RecordActor],
    sigla: Mapping[str, str],
    texts: Texts,
    sides: Sides,
) -> Facts:
    """The facts of a contact; `sigla` by report id, `actors` by id."""
    met = [actors[one] for one in contact.participants if one in actors]
    people = tuple(Person(visible(one.name), sides.of(one.country)) for one in met)
    initiator = actors.get(contact.initiator or "")
    return Facts(
        id=contact.id,
        title=f"{listed([one.name for one in people], 'nobody named')}, {contact.mode}",
        people=people,
        when=days.when(contact.date),
        fitting=days.fitting(contact.date),
        reasons=_reasons(contact, sigla, texts),
        contradictions=tuple(_by_letters(one, sigla) for one in contact.date.contradictions),
        mode=contact.mode,
        status="" if contact.status == "held" else contact.status,
        initiator=visible(initiator.name if initiator else contact.initiator or ""),
        place=visible(contact.place or ""),
        part_of=visible(contact.part_of or ""),
        why=tuple(_by_letters(each, sigla) for each in contact.why if APART not in each),
    )


def _reasons(
    contact: RecordContact, sigla: Mapping[str, str], texts: Texts
) -> tuple[ReasonView, ...]:
    reasons = contact.date.reasons
    named = dict.fromkeys(reason.report for reason in reasons if reason.report)
    readings = {report: texts.reading(report) for report in list(named)[:MAX_REPORTS]}
    at_hand = {report: found.report.text for report, found in readings.items() if found}
    return tuple(_reason(each, sigla, texts) for each in shown_reasons(reasons, at_hand))


def _reason(reason: ShownReason, sigla: Mapping[str, str], texts: Texts) -> ReasonView:
    language = texts.language(reason.reports[0]) if reason.reports else None
    known: Sequence[str] = [sigla[report] for report in reason.reports if report in sigla]
    return ReasonView(
        text=_by_letters(reason.text, sigla),
        quotes=tuple(passage(quote, language) for quote in reason.quotes),
        sigla=tuple(known[:MAX_REPORTS]),
        more=max(0, len(known) - MAX_REPORTS),
    )


def _by_letters(sentence: str, sigla: Mapping[str, str]) -> str:
    """A sentence in which accounts and their reports go by their letters; no full stop."""
    named = _ID.sub(lambda found: sigla.get(found["report"], found[0]), sentence)
    return visible(named).rstrip(".")
