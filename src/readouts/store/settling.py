"""Which contact each id ever shown stands for, kept up to date while lines are replaced."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from readouts.store.database import Database
from readouts.store.ids import report_of, resolve

Rows = Iterable[tuple[str, str | None]]


@contextmanager
def settling(database: Database, contacts: Iterable[str] | None = None) -> Iterator[None]:
    """A block in which the lines of `contacts` (all by default) are replaced.

    At its end every id ever shown leads to the contact that now holds that account, or the
    nearest to it. `contacts` are those that are dissolved and those that are made, by id.
    """
    touched = None if contacts is None else sorted(set(contacts))
    before = dict(_rows(database, "SELECT id, contact FROM accounts", touched))
    yield
    now = dict(_rows(database, "SELECT id, contact FROM accounts", touched))
    lost = database.execute("SELECT id, contact FROM shown_ids WHERE contact IS NULL").fetchall()
    stood = dict(_rows(database, "SELECT id, contact FROM shown_ids", touched)) | before
    stood |= dict(lost)  # what leads nowhere may lead somewhere now
    contact_of = _Finder(database, "SELECT contact FROM accounts WHERE id = ?")
    retired = {each: old for each, old in stood.items() if contact_of(each) is None}
    now |= resolve(
        retired,
        _members(before),
        _successors(database, {report_of(each) for each in retired}),
        contact_of,
        _Finder(database, "SELECT min(id) FROM accounts WHERE report = ?"),
    )
    database.executemany(
        "INSERT INTO shown_ids VALUES (?, ?)"
        " ON CONFLICT (id) DO UPDATE SET contact = excluded.contact",
        sorted(now.items()),
    )


class _Finder:
    """One value for one value, by a query."""

    def __init__(self, database: Database, query: str) -> None:
        self._database, self._query = database, query

    def __call__(self, value: str) -> str | None:
        row = self._database.execute(self._query, (value,)).fetchone()
        return row[0] if row else None


def _rows(database: Database, query: str, contacts: Iterable[str] | None) -> Rows:
    """The rows of all contacts, or of these."""
    if contacts is None:
        return database.execute(query).fetchall()
    one = f"{query} WHERE contact = ?"
    return [row for each in contacts for row in database.execute(one, (each,))]


def _members(before: Mapping[str, str | None]) -> dict[str, list[str]]:
    """The accounts that each contact had."""
    members = defaultdict(list)
    for account, contact in before.items():
        if contact:
            members[contact].append(account)
    return members


def _successors(database: Database, reports: Iterable[str]) -> dict[str, str]:
    """The current text of each report's page."""
    find = _Finder(
        database,
        "SELECT new.id FROM reports AS old JOIN reports AS new ON new.page = old.page"
        " WHERE old.id = ? AND new.current = 1",
    )
    return {each: new for each in sorted(reports) if (new := find(each))}
