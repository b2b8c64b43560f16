"""What an archive may unpack to, all archives within it counted: the guard against zip bombs."""

from __future__ import annotations

from readouts.errors import InputError

FREE_BYTES = 20_000_000  # what even the smallest archive may unpack to
MOST_RATIO = 60  # pages and rows pack to a tenth, much the same ones to a thirtieth
MOST_BYTES = 20_000_000_000
MOST_MEMBERS = 100_000


class Budget:
    """Bytes and members that may still come out of one outermost archive.

    Archives within it share its budget, and only its own packed bytes add to it: else each
    level could multiply what the one above it was allowed.
    """

    def __init__(self, free: int = FREE_BYTES, members: int = MOST_MEMBERS) -> None:
        self._allowed = free
        self._members = members
        self._used = 0

    @property
    def is_spent(self) -> bool:
        """Whether nothing more may come out."""
        return self._used > self._allowed or self._members < 0

    def take_in(self, packed: int) -> None:
        """So many bytes of the outermost archive are there to be unpacked."""
        self._allowed = min(self._allowed + MOST_RATIO * packed, MOST_BYTES)

    def spend(self, size: int) -> None:
        """So many bytes have been unpacked. Raises InputError where they are too many."""
        self._used += size
        if self._used > self._allowed:
            raise InputError(
                f"an archive that unpacks to more than {self._allowed:,} bytes (a zip bomb?)",
                hint="unpack what you need of it and add that",
            )

    def open_member(self) -> None:
        """One more member is being read. Raises InputError where there are too many."""
        self._members -= 1
        if self._members < 0:
            raise InputError(
                "an archive of too many members", hint="unpack what you need of it and add that"
            )
