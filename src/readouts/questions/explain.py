"""Why are these one contact, or why not?"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from readouts.errors import RecordError
from readouts.linking.explaining import Verdict, nearness, verdict
from readouts.linking.recasting import recast_reading
from readouts.linking.slim import SlimAccount, slim
from readouts.model import Reading
from readouts.questions.ids import completed, suggestion
from readouts.questions.source import Source

_PAIRS = 60  # that are looked at: of two contacts with many accounts the first ones will do
_NEAR = 5  # contacts that are nearest to one and yet apart from it


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """Two accounts, whether the record has them in one contact, and why.

    `contacts` are those that hold them. `together` may differ from `verdict.alike`: others of a
    contact can tie two accounts together, or keep them apart; then `others` says which.
    """

    together: bool
    contacts: tuple[str, str]
    verdict: Verdict
    others: tuple[str, ...] = ()


def explain(source: Source, first: str, second: str) -> Explained:
    """Why two accounts, contacts or reports are, or are not, one contact.

    Of several accounts the two that come nearest to each other are explained. Raises RecordError
    for an id that stands for no account.
    """
    ours, theirs = (_named(source, one) or _accounts(source, one) for one in (first, second))
    pairs = [(a, b) for a, b in product(ours, theirs) if a.id != b.id][:_PAIRS]
    if not pairs:
        raise RecordError("this is one account", where=f"{first} {second}", hint="name two")
    one, other = max(pairs, key=lambda pair: (nearness(*pair), pair[0].id, pair[1].id))
    return _explained(source, *sorted((one, other), key=lambda account: account.id))


def near(source: Source, any_id: str) -> list[Explained]:
    """The contacts that come nearest to this one and are not it, with what keeps them apart."""
    ours = _accounts(source, any_id)
    own = {source.contact_of(account.id) for account in ours}
    found: dict[str, Explained] = {}
    for account in ours:
        for other in source.near(account):
            contact = source.contact_of(other)
            if contact and contact not in own and contact not in found:
                found[contact] = explain(source, account.id, other)
    ranked = sorted(found.values(), key=_apart)
    return ranked[:_NEAR]


def _apart(one: Explained) -> tuple[int, str, str]:
    against = sum(check.fits is False for check in one.verdict.checks)
    return against, one.verdict.a, one.verdict.b


def _explained(source: Source, a: SlimAccount, b: SlimAccount) -> Explained:
    contacts = (source.contact_of(a.id) or a.id, source.contact_of(b.id) or b.id)
    found, together = verdict(a, b), contacts[0] == contacts[1]
    others = () if found.alike == together else _others(source, contacts, a.id, b.id)
    return Explained(together=together, contacts=contacts, verdict=found, others=others)


def _others(source: Source, contacts: Sequence[str], a: str, b: str) -> tuple[str, ...]:
    """What the contacts say of joins with other accounts."""
    kept = (source.contact(contact) for contact in dict.fromkeys(contacts))
    reasons = [why for contact in kept if contact for why in contact.why]
    return tuple(dict.fromkeys(why for why in reasons if a in why or b in why)) or tuple(reasons)


def _named(source: Source, any_id: str) -> list[SlimAccount]:
    """The one account whose own id this is."""
    return _account(source, any_id) if source.contact_of(any_id) else []


def _accounts(source: Source, any_id: str) -> list[SlimAccount]:
    """The accounts that an id stands for: one, those of a contact, or those of a report."""
    found = _found(source, any_id)
    if not found:
        raise RecordError(
            "no account in the record has this id", where=any_id, hint=suggestion(source, any_id)
        )
    return found


def _found(source: Source, any_id: str) -> list[SlimAccount]:
    whole = any_id if _known(source, any_id) else completed(source, any_id) or any_id
    if reading := source.reading(whole):
        return _linked(source, reading)
    report, _, place = whole.rpartition(".")
    if (reading := source.reading(report)) and source.contact_of(whole) != whole:
        return [account for account in _linked(source, reading) if account.contact == place]
    contact = source.contact(source.contact_of(whole) or "")
    if contact is None:
        return []
    return [found for told in contact.accounts for found in _account(source, told.id)]


def _account(source: Source, account: str) -> list[SlimAccount]:
    reading = source.reading(account.rpartition(".")[0])
    return [one for one in _linked(source, reading) if one.id == account] if reading else []


def _linked(source: Source, reading: Reading) -> list[SlimAccount]:
    """The accounts of a report, with everybody as whom people say they are."""
    return list(recast_reading(slim(reading), source.decided().cast).accounts)


def _known(source: Source, any_id: str) -> bool:
    return source.contact_of(any_id) is not None or source.reading(any_id) is not None
