"""Numbers and names as the page writes them."""

from collections.abc import Mapping, Sequence
from typing import Any

SET_NAMES = {
    "statements": "annotated readouts",
    "seeds": "bare news texts on contacts",
    "attribution": "general news (PolNeAR)",
    "sample": "the sample that ships",
}
# As PolNeAR abbreviates them.
OUTLETS = {
    "breitbart": "Breitbart",
    "huff-post": "Huffington Post",
    "nyt": "New York Times",
    "politico": "Politico",
    "usa-today": "USA Today",
    "wash-post": "Washington Post",
    "west-journal": "Western Journalism",
}
UNKNOWN = "–"


def in_order(accuracy: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The sets that were measured, in the page's order."""
    return [(name, accuracy["sets"][name]) for name in SET_NAMES if name in accuracy["sets"]]


def called(name: str) -> str:
    """A publisher, kind or set as a line of a table begins."""
    return OUTLETS.get(name) or capital(name)


def share(value: float | None) -> str:
    """A share with two decimals."""
    return UNKNOWN if value is None else f"{value:.2f}"


def spread(value: float | None, interval: Sequence[float] | None) -> str:
    """A share with its interval."""
    if value is None or interval is None:
        return share(value)
    return f"{share(value)} ({share(interval[0])} to {share(interval[1])})"


def of_100(value: float | None) -> str:
    """A share as a number out of a hundred."""
    return UNKNOWN if value is None else f"{100 * value:.0f}"


def listed(items: Sequence[str]) -> str:
    """ "a, b and c"."""
    return " and ".join(filter(None, [", ".join(items[:-1]), *items[-1:]]))


def capital(words: str) -> str:
    """The words with a capital at the beginning."""
    return words[:1].upper() + words[1:]
