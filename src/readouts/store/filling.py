"""Writing all that linking remembers at once, in the order in which the tables are sorted."""

from readouts.linking.memory import Accounts, Memory, People, Texts
from readouts.linking.people import Who, blocks
from readouts.linking.redeciding import marks
from readouts.store.database import Database
from readouts.store.held_decisions import keep
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
    "decisions",
)


def fill(database: Database, held: Memory | None) -> None:
    """Replace what is held by this memory; by nothing for None."""
    for table in _TABLES:
        database.execute(f"DELETE FROM held_{table}")
    if held is not None:
        rows = sorted(held.reports.rows())
        database.executemany("INSERT INTO held_reports VALUES (?, ?)", rows)
        _fill_accounts(database, held.accounts)
        _fill_people(database, held.people, held.accounts)
        _fill_texts(database, held.texts)
        keep(database, marks(held.decided))


def _fill_accounts(database: Database, accounts: Accounts) -> None:
    many = database.executemany
    many("INSERT INTO held_accounts VALUES (?, ?, ?, ?, ?)", accounts.rows())
    many("INSERT INTO held_keys VALUES (?, ?) ON CONFLICT DO NOTHING", accounts.keyed())
    joins = ((join.a, join.b, join.strength, join.why) for join in accounts.joined())
    many("INSERT INTO held_joins VALUES (?, ?, ?, ?)", joins)


def _fill_people(database: Database, people: People, accounts: Accounts) -> None:
    many = database.executemany
    numbers: dict[Who, int] = {}
    for number, (identity, actor, forms) in enumerate(people.rows()):
        numbers[identity] = number
        values = (number, identity.kind, identity.qid, identity.country, identity.name, actor)
        database.execute("INSERT INTO held_identities VALUES (?, ?, ?, ?, ?, ?)", values)
        rows = [(number, form, times) for form, times in sorted(forms.items())]
        many("INSERT INTO held_forms VALUES (?, ?, ?)", rows)
    under = sorted((block, number) for one, number in numbers.items() for block in blocks(one))
    many("INSERT INTO held_blocks VALUES (?, ?)", under)
    naming = ((numbers[one], account) for one, found in accounts.named() for account in found)
    many("INSERT INTO held_naming VALUES (?, ?)", naming)


def _fill_texts(database: Database, texts: Texts) -> None:
    many = database.executemany
    rows = list(texts.rows())
    many("INSERT INTO held_texts VALUES (?, ?)", ((text, packed(codes)) for text, codes in rows))
    listed = sorted((code, text) for text, codes in rows for code in codes)
    many("INSERT INTO held_codes VALUES (?, ?)", listed)
    links = ((link.a, link.b, link.kinship, int(link.revision)) for link in texts.linked())
    many("INSERT INTO held_links VALUES (?, ?, ?, ?)", links)
