"""One error root: what went wrong, where, and what to do next.

ReadoutsError
├── InputError      a file or row that cannot be taken as a report
├── DataError       a table that does not hold what it must
├── RecordError     a record that cannot be opened, or an id that it does not hold
└── UsageError      options that do not fit together
"""


class ReadoutsError(Exception):
    """An error a user can act on, printed as one line: `where: what (hint)`."""

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        advice = f"; {self.hint}" if self.hint else ""
        return " ".join(f"{place}{self.what}{advice}".split())


class InputError(ReadoutsError):
    """A file or row that cannot be taken as a report."""


class DataError(ReadoutsError):
    """A table that does not hold what it must."""


class RecordError(ReadoutsError):
    """A record that cannot be opened, or an id that it does not hold."""


class UsageError(ReadoutsError):
    """Options that do not fit together."""
