"""The governments of a page: each has a code, a name, and one look that it keeps on the page."""

from collections.abc import Iterable
from dataclasses import dataclass

from readouts.data import Tables

SLOTS = 3  # sides with a colour, a shape and a line of their own; all others are grey


@dataclass(frozen=True, slots=True)
class Side:
    """A government by its ISO code; `slot` is 1 to SLOTS, 0 for grey.

    Without a code it is nobody's: joint speakers, or one whose government is not known.
    """

    code: str
    name: str
    slot: int = 0


NOBODY = Side("", "several sides, or not known")


class Sides:
    """The sides of a page, the first SLOTS of `codes` with a look of their own."""

    def __init__(self, codes: Iterable[str], tables: Tables) -> None:
        self._names = {country.code: country.name for country in tables.countries}
        self._slots = {code: n for n, code in enumerate(dict.fromkeys(codes), 1) if n <= SLOTS}

    def of(self, code: str | None) -> Side:
        """The side of this ISO code; nobody's for None."""
        if not code:
            return NOBODY
        return Side(code, self._names.get(code, code), self._slots.get(code, 0))

    def among(self, codes: Iterable[str | None]) -> Side:
        """The side that all of these are; nobody's where they are several or not known."""
        different = set(codes)
        return self.of(different.pop()) if len(different) == 1 else NOBODY
