"""Nothing found: is nothing held of that time either? Silence is not absence."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readouts.library import OpenRecord


def what_is_held(
    record: "OpenRecord",
    *,
    sides: Sequence[str | None] = (),
    publisher: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> str:
    """How many reports are held of that time and publisher, and of these sides' own publishers.

    `sides` are countries as the user wrote them; who is no country is left out.
    """
    from readouts.questions.holdings import total, undated
    from readouts.questions.terms import country

    named = [code for side in sides if side and (code := country(side, record.tables))]
    found = record.holdings(publisher=publisher, since=since, until=until, by="year")
    of, when = f" of {publisher}" if publisher else "", _when(since, until)
    late = undated(record.holdings(publisher=publisher, by="year")) if when else 0
    rest = f", {late} more without a known day" if late else ""
    if not found:
        held = f"no report{of} is held{when}{rest}"
        return f"{held}, so this silence says nothing (readouts holdings)"
    own = {side: total([each for each in found if each.side == side]) for side in named}
    counts = [f"{count or 'none'} by {side} itself" for side, count in own.items()]
    held = f"held{of}{when}: {total(found)}"
    return f"{', '.join([held, *counts])}{rest} (readouts holdings)"


def no_account(sides: Iterable[str]) -> str:
    """Where to see whether anything at all is held of sides that have no account here."""
    options = " ".join(f"--side {side}" for side in sorted(set(sides))[:1])
    return f"no account held is not silence; what is held at all: readouts holdings {options}"


def _when(since: str | None, until: str | None) -> str:
    """The time of publication in words."""
    if since and until:
        return f" that was published from {since} to {until}"
    return f" since {since}" if since else f" until {until}" if until else ""
