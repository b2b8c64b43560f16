"""The decisions of people that stand now, and those that linking has taken in."""

from collections.abc import Iterable, Iterator

from readouts.judging.standing import standing
from readouts.linking.decisions import Decisions, decisions
from readouts.linking.people import Who, rank
from readouts.linking.redeciding import PERSON, Redecided, marks, redecided, taken_for
from readouts.linking.slim import head_from_bytes
from readouts.model import Judgement
from readouts.store.corrected import in_order
from readouts.store.database import Database
from readouts.store.held import InTables
from readouts.store.ids import report_of

_SUCCESSOR = (
    "SELECT new.id FROM reports AS old JOIN reports AS new ON new.page = old.page"
    " WHERE old.id = ? AND new.current = 1"
)


def decided(database: Database, also: Iterable[Judgement] = ()) -> Decisions:
    """What stands of all judgements on contacts and people, and `also` of these.

    An account of a page that has a new text goes by the id that it has there.
    """
    rows = database.execute("SELECT json FROM judgements WHERE report IS NULL")
    found = standing([*in_order(rows), *also])
    now = {
        report: _now(database, report)
        for one in found
        for group in one.accounts
        for report in map(report_of, group)
    }
    return decisions(
        found, lambda account: f"{now[report_of(account)]}{account[_place(account) :]}"
    )


def identities(database: Database, actor: str) -> list[Who]:
    """All as whom reports name an actor, the one that gives the name first."""
    cast, held = decided(database).cast, set(InTables(database).people.identities(actor))
    return sorted((held - set(cast.taken.values())) | cast.bearers(held), key=rank)


def actor_of(database: Database, actor: str) -> str | None:
    """The actor that one is taken for who would go by this id, had nobody decided on them."""
    query = "SELECT item, mark FROM held_decisions WHERE substr(item, 1, 1) = ?"
    return taken_for(actor, database.execute(query, (PERSON,)))


def unheeded(database: Database, now: Decisions) -> Redecided:
    """What is decided otherwise than linking has taken it in."""
    rows = database.execute("SELECT item, mark FROM held_decisions")
    return redecided({str(item): str(mark) for item, mark in rows}, marks(now))


def heed(database: Database, found: Redecided) -> None:
    """Say that linking has taken this in."""
    database.executemany(
        "DELETE FROM held_decisions WHERE item = ?", [(item,) for item in found.marks]
    )
    keep(database, {item: now for item, (_, now) in found.marks.items() if now})


def keep(database: Database, taken_in: dict[str, str]) -> None:
    """Write marks that are not there yet."""
    database.executemany("INSERT INTO held_decisions VALUES (?, ?)", sorted(taken_in.items()))


def moved(database: Database, found: Redecided) -> Iterator[str]:
    """The reports that name anybody who is taken for another now."""
    if found.of_people:
        for report, packed in database.execute("SELECT id, packed FROM held_reports"):
            if found.moves(head_from_bytes(packed).actors):
                yield report


def touched(database: Database, found: Redecided) -> list[str]:
    """The accounts that are held and decided on otherwise."""
    query = "SELECT 1 FROM held_accounts WHERE id = ?"
    return [each for each in found.accounts if database.execute(query, (each,))]


def _now(database: Database, report: str) -> str:
    """The current text of a report's page; the report itself where there is none."""
    rows = database.execute(_SUCCESSOR, (report,))
    return str(rows[0][0]) if rows else report


def _place(account: str) -> int:
    """Where the place begins in an account's id, with its point."""
    return len(report_of(account))
