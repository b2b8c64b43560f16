"""A slim reading in which everybody is whom people say they are."""

from collections.abc import Iterable
from dataclasses import replace

from readouts.linking.casting import Casting
from readouts.linking.people import Who
from readouts.linking.slim import Named, SlimAccount, SlimReading, packed


def recast_reading(one: SlimReading, cast: Casting) -> SlimReading:
    """The reading with all identities as they are taken for; itself if none is another."""
    if not cast or all(cast(who) == who for who, _ in one.actors):
        return one
    return replace(
        one,
        actors=_named(one.actors, cast),
        accounts=tuple(_account(account, cast) for account in one.accounts),
    )


def _named(actors: Iterable[Named], cast: Casting) -> tuple[Named, ...]:
    """Each actor once, with the forms of all names that were theirs."""
    forms: dict[Who, set[str]] = {}
    for who, used in actors:
        forms.setdefault(cast(who), set()).update(used)
    return tuple((who, tuple(sorted(used))) for who, used in forms.items())


def _account(account: SlimAccount, cast: Casting) -> SlimAccount:
    if all(cast(who) == who for who in account.named):
        return account
    told = [replace(s, speakers=_each_once(s.speakers, cast)) for s in account.statements]
    return replace(
        account,
        participants=tuple(sorted(_each_once(account.participants, cast))),
        initiator=cast(account.initiator) if account.initiator else None,
        named=tuple(sorted(_each_once(account.named, cast))),
        packed=packed(told, account.names),
    )


def _each_once(people: Iterable[Who], cast: Casting) -> tuple[Who, ...]:
    return tuple(dict.fromkeys(map(cast, people)))
