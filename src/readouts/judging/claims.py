"""What a judgement claims of its statement, field by field; the latest claim is shown."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from readouts.model import Judgement, Value

STANDS = "statement"  # the claim that it is one at all: YES or NO
YES, NO = "yes", "no"


class Claim(NamedTuple):
    """A value, and the judgement that gives it."""

    value: Value
    judgement: Judgement


def claims(judgement: Judgement) -> dict[str, Value]:
    """Each field that the judgement gives a value.

    Who accepts, accepts all that was seen; who edits, takes it for a statement.
    """
    if judgement.verb == "accept":
        return {STANDS: YES, **judgement.seen}
    if judgement.verb == "edit" and judgement.field:
        return {STANDS: YES, judgement.field: judgement.new}
    return {STANDS: NO} if judgement.verb == "reject" else {}


def latest(judgements: Iterable[Judgement]) -> dict[str, Claim]:
    """The last claim on each field, in whatever order the judgements come."""
    found: dict[str, Claim] = {}
    for each in sorted(judgements, key=lambda one: one.order):
        found |= {name: Claim(value, each) for name, value in claims(each).items()}
    return found


def by_person(judgements: Iterable[Judgement]) -> dict[str, dict[str, Claim]]:
    """What each person claims last, by name. Who rejects a statement claims nothing else of it."""
    theirs: dict[str, list[Judgement]] = {}
    for each in judgements:
        theirs.setdefault(each.by, []).append(each)
    return {person: _in_force(latest(theirs[person])) for person in sorted(theirs)}


def rejected(found: Mapping[str, Claim]) -> bool:
    """Whether the last word is that it is no statement."""
    return STANDS in found and found[STANDS].value == NO


def _in_force(found: dict[str, Claim]) -> dict[str, Claim]:
    return {STANDS: found[STANDS]} if rejected(found) else found
