"""Which accounts come near one, whether or not they tell of the same contact."""

from readouts.linking.growing import candidates
from readouts.linking.slim import SlimAccount
from readouts.store.database import Database
from readouts.store.held import InTables


def near(database: Database, account: SlimAccount) -> list[str]:
    """The accounts of other reports that are worth a decision, sorted (linking.growing)."""
    return candidates(InTables(database).accounts, account)
