"""The statements of a contact over all its accounts: who has each, and who leaves it out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from readouts.linking.people import Who
from readouts.linking.roster import Roster
from readouts.linking.score import voices
from readouts.linking.slim import SlimAccount, SlimStatement
from readouts.model import Account, Alignment, SharedStatement, StatementRef

Row = tuple[StatementRef, ...]


def rows(accounts: Sequence[SlimAccount], alignments: Iterable[Alignment]) -> list[Row]:
    """Each statement once, with its version in each account that has it, in telling order.

    Alignments are taken best first; one that would put two statements of an account into one
    row is left to the alignments alone.
    """
    home: dict[StatementRef, list[StatementRef]] = {
        s.ref: [s.ref] for account in accounts for s in account.statements
    }
    for found in sorted(alignments, key=lambda x: (x.relation == "partial", -x.score, x.a, x.b)):
        a, b = home[found.a], home[found.b]
        if a is not b and not {ref[0] for ref in a} & {ref[0] for ref in b}:
            a += b
            home.update((ref, a) for ref in b)
    places = _places(accounts)
    distinct = {tuple(sorted(row)) for row in home.values()}
    return sorted(distinct, key=lambda row: (min(places[ref] for ref in row), row))


def shared(
    accounts: Sequence[SlimAccount],
    described: Sequence[Account],
    alignments: Sequence[Alignment],
    roster: Roster,
) -> tuple[SharedStatement, ...]:
    """The rows as the record shows them. `described` are the same accounts with their sides."""
    if len(accounts) == 1:  # as most contacts have
        return tuple(_alone(statement, roster) for statement in accounts[0].statements)
    statements = {s.ref: s for account in accounts for s in account.statements}
    has = holders(accounts, alignments)
    turns = _Turns(accounts)
    return tuple(
        _shared([statements[ref] for ref in row], described, has, turns, roster)
        for row in rows(accounts, alignments)
    )


def holders(
    accounts: Sequence[SlimAccount], alignments: Iterable[Alignment]
) -> Mapping[StatementRef, set[str]]:
    """The reports that have each statement, be it in part: its own and those aligned with it."""
    out: dict[StatementRef, set[str]] = defaultdict(set)
    for account in accounts:
        for statement in account.statements:
            out[statement.ref].add(account.report)
    for found in alignments:
        out[found.a].add(found.b[0])
        out[found.b].add(found.a[0])
    return out


def covers(account: SlimAccount, statements: Sequence[SharedStatement]) -> float | None:
    """The share (0 to 1) of the contact's statements that have a version in this account."""
    if not statements:
        return None
    told = {statement.ref for statement in account.statements}
    own = sum(not told.isdisjoint(statement.versions) for statement in statements)
    return round(own / len(statements), 4)


def _places(accounts: Sequence[SlimAccount]) -> dict[StatementRef, tuple[bool, float, str]]:
    """Where each statement comes: in the order of the longest account, the rest by their own."""
    longest = max(accounts, key=lambda account: (len(account.statements), account.id))
    return {
        s.ref: (account is not longest, s.place, s.id)
        for account in accounts
        for s in account.statements
    }


def _alone(statement: SlimStatement, roster: Roster) -> SharedStatement:
    """A statement of the one account that a contact has: nothing is missing anywhere."""
    return SharedStatement(
        id=f"{statement.report}.{statement.id}",
        speakers=roster.of(statement.speakers),
        issues=tuple(sorted(set(statement.issues))),
        act=statement.act,
        versions=(statement.ref,),
    )


def _shared(
    versions: Sequence[SlimStatement],
    described: Sequence[Account],
    has: Mapping[StatementRef, set[str]],
    turns: "_Turns",
    roster: Roster,
) -> SharedStatement:
    first = versions[0]
    told_by = {report for version in versions for report in has[version.ref]}
    acts = Counter(version.act for version in versions)
    return SharedStatement(
        id=f"{first.report}.{first.id}",
        speakers=roster.of(max(versions, key=lambda v: len(v.speakers)).speakers),
        issues=tuple(sorted({issue for version in versions for issue in version.issues})),
        act=max(acts, key=lambda act: (acts[act], act == first.act, act)),
        versions=tuple(version.ref for version in versions),
        missing_in=_missing(told_by, turns.covering(first), described),
    )


class _Turns:
    """Whose words each account reports."""

    def __init__(self, accounts: Iterable[SlimAccount]) -> None:
        self._speaking: dict[str, dict[tuple[Who, ...], SlimStatement]] = defaultdict(dict)
        for account in accounts:
            self._speaking[account.report].update((s.speakers, s) for s in account.statements)

    def covering(self, statement: SlimStatement) -> set[str]:
        """The reports that tell anything of what those who speak here said, be it together."""
        return {
            report
            for report, speaking in self._speaking.items()
            if any(voices(one, statement) is not None for one in speaking.values())
        }


def _missing(
    told_by: set[str], covering: set[str], described: Sequence[Account]
) -> tuple[str, ...]:
    """The sides, or else accounts, that leave a statement out.

    A side leaves it out only if it has a complete account of its own that covers its speakers,
    and none of its accounts tells it; an excerpt leaves nothing out.
    """
    complete = [one for one in described if one.complete and one.report in covering]
    telling = {account.side for account in described if account.report in told_by}
    sides = {account.side for account in complete if account.side not in (None, *telling)}
    others = {a.id for a in complete if not a.side and a.report not in told_by}
    return (*sorted(side for side in sides if side), *sorted(others))
