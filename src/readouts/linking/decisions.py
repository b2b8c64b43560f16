"""What people decided about contacts and people, as linking takes it: a value, never altered."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from readouts.linking.casting import Casting, Key, key
from readouts.linking.people import Who
from readouts.linking.rulings import Item, Ruling, Rulings
from readouts.model import Identity, Judgement, Verb

Lead = Callable[[str], str]
"""Gives the id under which an account goes now."""
_ACCOUNTS: dict[Verb, str] = {"merge": "merged", "split": "split"}
_PEOPLE: dict[Verb, str] = {"join": "joined", "part": "parted", "alias": "named so"}
_APART: tuple[Verb, ...] = ("split", "part")
VERBS: tuple[Verb, ...] = (*_ACCOUNTS, *_PEOPLE)
"""The verbs of judgements that linking takes in."""


@dataclass(frozen=True)
class Decisions:
    """Which accounts are of one contact or not, and who is who, by what people said.

    `accounts` are rulings on the ids of accounts; `cast` tells what identities are taken for.
    """

    accounts: Rulings[str] = field(default_factory=Rulings)
    cast: Casting = field(default_factory=Casting)

    def __bool__(self) -> bool:
        return bool(self.accounts) or bool(self.cast)


NONE = Decisions()
"""Nobody has decided anything."""


def decisions(standing: Iterable[Judgement], lead: Lead = str) -> Decisions:
    """The decisions in standing judgements, in any order; those with other verbs are left out.

    `lead` gives the id that an account has now if its page has a new text. An account that is
    nowhere stays named and does nothing.
    """
    known = list({one.id: one for one in standing}.values())
    people = [one for one in known if one.verb in _PEOPLE]
    return Decisions(
        Rulings(
            _ruling(one, _ACCOUNTS[one.verb], (map(lead, group) for group in one.accounts))
            for one in known
            if one.verb in _ACCOUNTS
        ),
        Casting(
            Rulings(_on_people(one) for one in people),
            [_who(one) for each in people for group in each.people for one in group],
            [one for each in people for one in _also_called(each)],
        ),
    )


def _ruling(one: Judgement, verb: str, groups: Iterable[Iterable[Item]]) -> Ruling[Item]:
    found = tuple(frozenset(group) for group in groups)
    return Ruling(one.order, one.by, verb, one.reason, found, one.verb in _APART)


def _on_people(one: Judgement) -> Ruling[Key]:
    called = [key(each) for each in _also_called(one)]
    groups = ([*(key(_who(each)) for each in group), *called] for group in one.people)
    return _ruling(one, _PEOPLE[one.verb], groups)


def _who(identity: Identity) -> Who:
    return Who(identity.kind, identity.qid or "", identity.country or "", identity.name)


def _also_called(one: Judgement) -> list[Who]:
    """Who an alias speaks of: bearers of that name whom no table knows, of no other country."""
    if one.verb != "alias" or not isinstance(one.new, str):
        return []
    named = {(each.kind, each.country or "") for group in one.people for each in group}
    countries = {(kind, country) for kind, own in named for country in (own, "")}
    return [Who(kind, "", country, one.new) for kind, country in sorted(countries)]
