"""What stands before a dossier: what is in it, out of which record, and what is not known."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from readouts.model import ContactDate
from readouts.pages.accounts import AccountView
from readouts.pages.notes import NO_PUBLISHER
from readouts.pages.parallel import ParallelRow
from readouts.pages.sides import Side
from readouts.pages.words import counted, listed

NO_DAY = "day of publication not stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a page comes from: a record by its name, the generation of its readings, the program's
    version, and when the page was made."""

    record: str
    generation: int
    version: str
    made: datetime

    @property
    def minute(self) -> str:
        """When it was made, to the minute, with its time zone."""
        return self.made.strftime("%Y-%m-%d %H:%M %Z").strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The first block of a dossier: `holds` and `unknown` are sentences."""

    title: str
    about: str
    holds: tuple[str, ...]
    unknown: tuple[str, ...]
    provenance: Provenance


def about_accounts(accounts: Iterable[AccountView], unheld: Iterable[Side]) -> Iterator[str]:
    """What is not known of the accounts of a contact, and whose there are none."""
    accounts = list(accounts)
    for what, how_many in (
        ("publisher not stated", sum(one.publisher == NO_PUBLISHER for one in accounts)),
        (NO_DAY, sum(one.published == NO_DAY for one in accounts)),
    ):
        if how_many:
            yield f"Of {counted(how_many, 'account')}: {what}."
    if brief := [one.siglum for one in accounts if not one.complete]:
        verb = "mentions" if len(brief) == 1 else "mention"
        yield f"{listed(brief)} only {verb} the contact: what is not in it was not left out."
    for side in unheld:
        yield (
            f"No account held: of the government of {side.name} ({side.code}) the record has no"
            " account of its own. What it is said to have said, others tell."
        )


def about_days(dates: Iterable[ContactDate]) -> Iterator[str]:
    """How many days are open."""
    dates = list(dates)
    open_ = sum(date.value is None for date in dates)
    if open_ and len(dates) == 1:
        yield "The day is not certain: all days that fit are named."
    elif open_:
        yield f"Of {counted(open_, 'contact')} the day is not certain: all days that fit are named."


def about_rows(rows: Iterable[ParallelRow]) -> Iterator[str]:
    """How many statements nobody is named for."""
    nameless = sum(row.who == "speaker not named" for row in rows)
    if nameless:
        yield f"Of {counted(nameless, 'statement')} the speaker is not named."


def spread(rows: Iterable[ParallelRow], several: bool) -> str:
    """`16 statements: 9 in more than one account, 7 only in A`."""
    rows = list(rows)
    said = counted(len(rows), "statement")
    if not several or not rows:
        return said
    alone = Counter(row.versions[0].siglum for row in rows if len(row.versions) == 1)
    shared = sum(len(row.versions) > 1 for row in rows)
    only = [f"{count} only in {siglum}" for siglum, count in sorted(alone.items())]
    return f"{said}: {', '.join([f'{shared} in more than one account', *only])}"
