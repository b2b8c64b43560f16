"""What linking remembers between two additions, in tables (see readouts.linking.held)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from readouts.linking.keys import Numbers, keys
from readouts.linking.merging import Join
from readouts.linking.people import Who, blocks
from readouts.linking.slim import Head, SlimAccount, account_from_bytes, head_from_bytes, to_bytes
from readouts.store.database import Database
from readouts.store.dialect import marks
from readouts.store.held_texts import Texts

_MARKS = 500  # values of one question: SQLite takes a thousand at least


class Reports:
    """See HeldReports."""

    def __init__(self, database: Database) -> None:
        self._run = database.execute

    def keep(self, head: Head) -> None:
        """Remember a report."""
        self._run("INSERT INTO held_reports VALUES (?, ?)", (head.report.id, to_bytes(head)))

    def drop(self, report: str) -> None:
        """Forget a report."""
        self._run("DELETE FROM held_reports WHERE id = ?", (report,))

    def head(self, report: str) -> Head | None:
        """A report that is held, else None."""
        row = self._run("SELECT packed FROM held_reports WHERE id = ?", (report,)).fetchone()
        return head_from_bytes(row[0]) if row else None


class Identities:
    """The numbers under which identities stand in the tables."""

    def __init__(self, database: Database) -> None:
        self._run = database.execute
        self.number = lru_cache(maxsize=100_000)(self._number)

    def _number(self, identity: Who) -> int:
        """The number of an identity, a new one for one that has none."""
        row = self._run(
            "SELECT number FROM held_identities"
            " WHERE kind = ? AND qid = ? AND country = ? AND name = ?",
            _values(identity),
        ).fetchone()
        return int(row[0]) if row else self._new(identity)

    def _new(self, identity: Who) -> int:
        (number,) = self._run(
            "INSERT INTO held_identities (number, kind, qid, country, name)"
            " SELECT coalesce(max(number) + 1, 0), ?, ?, ?, ? FROM held_identities"
            " RETURNING number",
            _values(identity),
        )[0]
        for block in blocks(identity):
            self._run("INSERT INTO held_blocks VALUES (?, ?)", (block, number))
        return int(number)


class Accounts:
    """See HeldAccounts."""

    def __init__(self, database: Database, identities: Identities) -> None:
        self._run, self._many = database.execute, database.executemany
        self._identities = identities

    def keep(self, account: SlimAccount, keys: Numbers) -> None:
        """Remember an account, filed under these keys."""
        (number,) = self._run(
            "INSERT INTO held_accounts (number, id, report, packed)"
            " SELECT coalesce(max(number) + 1, 1), ?, ?, ? FROM held_accounts RETURNING number",
            (account.id, account.report, to_bytes(account)),
        )[0]
        filed = ((key, number) for key in keys)
        self._many("INSERT INTO held_keys VALUES (?, ?) ON CONFLICT DO NOTHING", filed)
        named = [(self._identities.number(identity), number) for identity in account.named]
        self._many("INSERT INTO held_naming VALUES (?, ?)", named)

    def drop(self, account: str) -> None:
        """Forget an account, with its keys, joins and contact."""
        known, number = self.account(account), self._number(account)
        gone = [(key, number) for key in keys(known).filed]
        self._many("DELETE FROM held_keys WHERE key = ? AND account = ?", gone)
        named = [(self._identities.number(identity), number) for identity in known.named]
        self._many("DELETE FROM held_naming WHERE identity = ? AND account = ?", named)
        self._run("DELETE FROM held_joins WHERE a = ?", (account,))
        self._run("DELETE FROM held_joins WHERE b = ?", (account,))
        self._run("DELETE FROM held_accounts WHERE number = ?", (number,))

    def _number(self, account: str) -> int:
        row = self._run("SELECT number FROM held_accounts WHERE id = ?", (account,)).fetchone()
        return int(row[0])

    def account(self, account: str) -> SlimAccount:
        """One that is held. Raises KeyError for any other."""
        row = self._run("SELECT packed FROM held_accounts WHERE id = ?", (account,)).fetchone()
        if row is None:
            raise KeyError(account)
        return account_from_bytes(row[0])

    def of_report(self, report: str) -> Sequence[str]:
        """The ids of a report's accounts."""
        return self._ids("SELECT id FROM held_accounts WHERE report = ?", report)

    def filed(self, asked: Sequence[Numbers]) -> Iterator[Mapping[str, int]]:
        """For each set of keys the accounts filed under any of them, with how many of them."""
        return (self._under(keys) for keys in asked)

    def _under(self, keys: Sequence[int]) -> Mapping[str, int]:
        found: Counter[int] = Counter()
        for start in range(0, len(keys), _MARKS):
            some = keys[start : start + _MARKS]
            query = f"SELECT account FROM held_keys WHERE key IN ({marks(some)})"
            rows = self._run(query, some)
            found.update(row[0] for row in rows)
        query = "SELECT id FROM held_accounts WHERE number = ?"
        return {self._run(query, (one,)).fetchone()[0]: found[one] for one in found}

    def join(self, found: Join) -> None:
        """Remember that two accounts may be one contact."""
        values = (found.a, found.b, found.strength, found.why)
        self._run("INSERT INTO held_joins VALUES (?, ?, ?, ?)", values)

    def joins(self, account: str) -> Sequence[Join]:
        """Those that an account takes part in."""
        rows = self._run(
            "SELECT * FROM held_joins WHERE a = ? UNION SELECT * FROM held_joins WHERE b = ?",
            (account, account),
        )
        return [Join(*row) for row in rows]

    def settle(self, contact: str, accounts: Sequence[str]) -> None:
        """Say that these are the accounts of a contact."""
        rows = [(contact, account) for account in accounts]
        self._many("UPDATE held_accounts SET contact = ? WHERE id = ?", rows)

    def dissolve(self, contact: str) -> None:
        """Say that there is no such contact any more."""
        self._run("UPDATE held_accounts SET contact = NULL WHERE contact = ?", (contact,))

    def contact_of(self, account: str) -> str | None:
        """The contact that an account is settled in."""
        row = self._run("SELECT contact FROM held_accounts WHERE id = ?", (account,)).fetchone()
        return row[0] if row else None

    def settled(self, contact: str) -> Sequence[str]:
        """The accounts of a contact."""
        return self._ids("SELECT id FROM held_accounts WHERE contact = ? ORDER BY id", contact)

    def naming(self, identity: Who) -> Iterable[str]:
        """The accounts in which an identity takes part or speaks."""
        number = self._identities.number(identity)
        return self._ids(
            "SELECT id FROM held_accounts JOIN held_naming ON account = number WHERE identity = ?",
            number,
        )

    def _ids(self, query: str, value: str | int) -> list[str]:
        return [row[0] for row in self._run(query, (value,))]


class People:
    """See HeldPeople."""

    def __init__(self, database: Database, identities: Identities) -> None:
        self._run = database.execute
        self._number = identities.number

    def name(self, identity: Who, form: str, times: int) -> bool:
        """Count a report's form of a name, `times` 1 or -1; whether it is new or now gone."""
        number = self._number(identity)
        (now,) = self._run(
            "INSERT INTO held_forms VALUES (?, ?, ?)"
            " ON CONFLICT (identity, form) DO UPDATE"
            " SET times = held_forms.times + excluded.times RETURNING times",
            (number, form, times),
        ).fetchone()
        if now == 0:
            self._run("DELETE FROM held_forms WHERE identity = ? AND form = ?", (number, form))
        return bool(now == 0 or (now == 1 and times > 0))

    def forms(self, identity: Who) -> Sequence[str]:
        """The forms in use; none for an identity that is not held."""
        query = "SELECT form FROM held_forms WHERE identity = ?"
        return [row[0] for row in self._run(query, (self._number(identity),))]

    def near(self, identity: Who) -> Iterable[Who]:
        """The identities, in use or not, that share a block with this one (`people.blocks`)."""
        query = (
            "SELECT kind, qid, country, name FROM held_blocks"
            " JOIN held_identities ON identity = number WHERE block = ?"
        )
        return {Who(*row) for block in blocks(identity) for row in self._run(query, (block,))}

    def call(self, identity: Who, actor: str | None) -> None:
        """Say which actor an identity is; None forgets it."""
        values = (actor, self._number(identity))
        self._run("UPDATE held_identities SET actor = ? WHERE number = ?", values)

    def actor(self, identity: Who) -> str | None:
        """The actor that an identity is."""
        query = "SELECT actor FROM held_identities WHERE number = ?"
        row = self._run(query, (self._number(identity),)).fetchone()
        return row[0] if row else None

    def identities(self, actor: str) -> Iterable[Who]:
        """All identities that are this actor."""
        query = "SELECT kind, qid, country, name FROM held_identities WHERE actor = ?"
        return [Who(*row) for row in self._run(query, (actor,))]


class InTables:
    """All that linking remembers, inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        identities = Identities(database)
        self.reports = Reports(database)
        self.accounts = Accounts(database, identities)
        self.people = People(database, identities)
        self.texts = Texts(database)


def _values(identity: Who) -> tuple[str, str, str, str]:
    return identity.kind, identity.qid, identity.country, identity.name
