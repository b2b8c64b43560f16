"""Where people differ on contacts and people."""

from collections.abc import Callable, Iterable, Iterator

from readouts.judging.differing import Difference, Opinion
from readouts.linking.decisions import Decisions
from readouts.linking.rulings import Differing, Item, Ruling


def contrary(decided: Decisions) -> tuple[Difference, ...]:
    """What one person put together and another keeps apart, or the other way round.

    `statement` has the accounts, or the names, that it is about; the later opinion stands.
    """
    names = decided.cast.name
    return (
        *_listed("contact", decided.accounts.differing(), str),
        *_listed("actor", decided.cast.rulings.differing(), names),
    )


def _listed(
    field: str, found: Iterable[Differing[Item]], shown: Callable[[Item], str]
) -> Iterator[Difference]:
    """One line for each two decisions, whatever they both name."""
    both: dict[tuple[str, str], tuple[Differing[Item], set[str]]] = {}
    for one in found:
        _, items = both.setdefault((one.falls.id, one.stands.id), (one, set()))
        items |= {shown(one.a), shown(one.b)}
    for one, items in both.values():
        said = (_opinion(one.falls), _opinion(one.stands))
        yield Difference(statement=", ".join(sorted(items)), field=field, opinions=said)


def _opinion(ruling: Ruling[Item]) -> Opinion:
    at, judgement = ruling.order
    return Opinion(by=ruling.by, at=at, value=ruling.verb, judgement=judgement)
