"""What a contact says of the decisions that people took on its accounts."""

from collections.abc import Iterable, Iterator, Sequence

from readouts.linking.rulings import Ruling, Rulings

_FEW = 3  # ids that a reason names


def reasons(accounts: Sequence[str], rulings: Rulings[str]) -> tuple[str, ...]:
    """Who put these accounts of one contact together, or kept them from others, when and why.

    In the order of the decisions; depends on these accounts and the decisions alone.
    """
    naming = {one.order: one for account in accounts for one in rulings.naming(account)}
    return tuple(
        told for order in sorted(naming) if (told := _told(accounts, naming[order], rulings))
    )


def _told(accounts: Sequence[str], one: Ruling[str], rulings: Rulings[str]) -> str | None:
    """One decision, if it stands on any two; None if not."""
    pairs = sorted(_standing(accounts, one, rulings))
    if not pairs:
        return None
    ours = {a for a, _ in pairs}
    others = {b for _, b in pairs}
    named = f"{_few(ours)} apart from {_few(others)}" if one.apart else _few(ours | others)
    denied = {other.order: other for pair in pairs if (other := rulings.contrary(*pair))}
    against = "".join(f"; {denied[order].words}" for order in sorted(denied))
    return f"{named}: {one.words}{against}"


def _standing(
    accounts: Sequence[str], one: Ruling[str], rulings: Rulings[str]
) -> Iterator[tuple[str, str]]:
    """The pairs that it was made for and that no later decision speaks of."""
    here = one.items.intersection(accounts)
    for a in here:
        for b in one.items if one.apart else here:
            if a != b and one.is_about(a, b) and rulings.on(a, b) is one:
                yield a, b


def _few(ids: Iterable[str]) -> str:
    shown = sorted(ids)
    more = f" and {len(shown) - _FEW} more" if len(shown) > _FEW else ""
    return ", ".join(shown[:_FEW]) + more
