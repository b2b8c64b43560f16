"""Writing all that linking remembers at once, in the order in which the tables are sorted."""

import sqlite3

from readouts.linking.memory import Accounts, Memory, People, Texts
from readouts.linking.people import Who, blocks
from readouts.store.held_texts import packed

_TABLES = (
    "reports",
    "accounts",
    "keys",
    "joins",
    "identities",
    "forms",
    "blocks",
    "naming",
    "texts",
    "codes",
    "links",
)


def fill(connection: sqlite3.Connection, held: Memory | None) -> None:
    """Replace what is held by this memory; by nothing for None."""
    for table in _TABLES:
        connection.execute(f"DELETE FROM held_{table}")
    if held is not None:
        rows = sorted(held.reports.rows())
        connection.executemany("INSERT INTO held_reports VALUES (?, ?)", rows)
        _fill_accounts(connection, held.accounts)
        _fill_people(connection, held.people, held.accounts)
        _fill_texts(connection, held.texts)


def _fill_accounts(connection: sqlite3.Connection, accounts: Accounts) -> None:
    many = connection.executemany
    many("INSERT INTO held_accounts VALUES (?, ?, ?, ?, ?)", accounts.rows())
    many("INSERT OR IGNORE INTO held_keys VALUES (?, ?)", accounts.keyed())
    joins = ((join.a, join.b, join.strength, join.why) for join in accounts.joined())
    many("INSERT INTO held_joins VALUES (?, ?, ?, ?)", joins)


def _fill_people(connection: sqlite3.Connection, people: People, accounts: Accounts) -> None:
    many = connection.executemany
    numbers: dict[Who, int] = {}
    for number, (identity, actor, forms) in enumerate(people.rows()):
        numbers[identity] = number
        values = (number, identity.kind, identity.qid, identity.country, identity.name, actor)
        connection.execute("INSERT INTO held_identities VALUES (?, ?, ?, ?, ?, ?)", values)
        rows = [(number, form, times) for form, times in sorted(forms.items())]
        many("INSERT INTO held_forms VALUES (?, ?, ?)", rows)
    under = sorted((block, number) for one, number in numbers.items() for block in blocks(one))
    many("INSERT INTO held_blocks VALUES (?, ?)", under)
    naming = ((numbers[one], account) for one, found in accounts.named() for account in found)
    many("INSERT INTO held_naming VALUES (?, ?)", naming)


def _fill_texts(connection: sqlite3.Connection, texts: Texts) -> None:
    many = connection.executemany
    rows = list(texts.rows())
    many("INSERT INTO held_texts VALUES (?, ?)", ((text, packed(codes)) for text, codes in rows))
    listed = sorted((code, text) for text, codes in rows for code in codes)
    many("INSERT INTO held_codes VALUES (?, ?)", listed)
    links = ((link.a, link.b, link.kinship, link.revision) for link in texts.linked())
    many("INSERT INTO held_links VALUES (?, ?, ?, ?)", links)
