"""What an id stands for."""

from readouts.store.database import Database


def contact_of(database: Database, any_id: str) -> str | None:
    """The contact that a contact or account id stands for now; None if unknown or gone."""
    row = database.execute("SELECT contact FROM shown_ids WHERE id = ?", (any_id,)).fetchone()
    return row[0] if row else None


def was_shown(database: Database, any_id: str) -> bool:
    """Whether the record has ever held this contact or account id."""
    row = database.execute("SELECT 1 FROM shown_ids WHERE id = ?", (any_id,)).fetchone()
    return row is not None


def beginning(database: Database, prefix: str, limit: int = 5) -> list[str]:
    """Ids of reports, contacts and actors that begin so, sorted, at most `limit`."""
    rows = database.execute(
        "SELECT id FROM (SELECT id FROM reports UNION SELECT id FROM contacts"
        " UNION SELECT id FROM actors) WHERE substr(id, 1, ?) = ? ORDER BY id LIMIT ?",
        (len(prefix), prefix, limit),
    )
    return [row[0] for row in rows]
