"""Who said what?"""

from collections.abc import Iterator
from typing import get_args

from readouts.data import Tables
from readouts.data.issues import label_of
from readouts.data.names import fold
from readouts.errors import UsageError
from readouts.model import Act, FoundStatement, Reading, Statement
from readouts.questions import ids
from readouts.questions.source import Source
from readouts.questions.terms import actors, days, near, one_of, party
from readouts.questions.terms import phrase as checked


def find_statements(
    source: Source,
    tables: Tables,
    *,
    phrase: str | None = None,
    speaker: str | None = None,
    party_: str | None = None,
    issue: str | None = None,
    act: str | None = None,
    contact: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> Iterator[FoundStatement]:
    """Statements of current reports that fit every filter, in order of day.

    `phrase`: words in a row, in any script; `speaker`: a name or actor id; `party_`: the
    country spoken for; `issue`: a label or a free tag; `contact`: any id of a contact or its
    beginning. Raises UsageError for words that stand for nothing, RecordError for the id of no
    contact.
    """
    names, qids = speakers(speaker, source, tables) if speaker else ((), ())
    span = days(since, until)
    return source.found_statements(
        phrase=checked(phrase),
        names=names,
        qids=qids,
        party=party(party_, tables) if party_ else None,
        issue=issue_label(issue, source, tables) if issue else None,
        act=one_of(act, get_args(Act), "act"),
        contact=ids.contact_id(source, contact) if contact else None,
        since=span.since,
        until=span.until,
    )


def statement_in(reading: Reading | None, statement_id: str) -> Statement | None:
    """The statement with this id, if the reading has it."""
    statements = reading.statements if reading else ()
    return next((each for each in statements if each.id == statement_id), None)


def issue_label(term: str, source: Source, tables: Tables) -> str:
    """The label as the registry in use spells it; one that only this record has, or a free tag of
    its statements, is taken as it is.

    Raises UsageError, with the nearest labels, for anything else.
    """
    label = label_of(term)
    known = [issue.label for issue in tables.issues]
    if label in known:
        return label
    if next(iter(source.find_statements(issue=term)), None):
        return term
    alike = [each for each in known if label in each.split("-")] or near(label, known)
    hint = f"did you mean {' or '.join(alike[:3])}?" if alike else f"one of: {', '.join(known)}"
    raise UsageError(f"there is no issue {term!r}", hint=hint)


def speakers(term: str, source: Source, tables: Tables) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Folded names and Wikidata ids of the actors that the term stands for."""
    found = [actor for each in actors(term, source, tables) if (actor := source.actor(each))]
    names = {fold(name) for actor in found for name in (actor.name, *actor.names)}
    return tuple(sorted(names)), tuple(sorted({actor.qid for actor in found if actor.qid}))
