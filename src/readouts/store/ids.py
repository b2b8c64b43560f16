"""Ids that last: any id ever shown resolves to the contact that now holds that account."""

from collections.abc import Iterable, Mapping


def resolve(
    retired: Mapping[str, str | None],
    members: Mapping[str, Iterable[str]],
    live: Mapping[str, str],
    successors: Mapping[str, str],
) -> dict[str, str | None]:
    """What each retired id stands for now.

    `retired` maps an id that is no account any more to the contact that it stood for, and
    `members` that contact to the accounts it had; `live` maps the accounts of today to their
    contacts; `successors` maps a report to the current text of its page. Tried in turn: the
    same place in the current text, the other accounts of the old contact, the smallest account
    of the current text. None where nothing is left.
    """
    by_report = _by_report(live)
    return {
        each: _first(_candidates(each, old, members, by_report, successors), live)
        for each, old in retired.items()
    }


def report_of(account: str) -> str:
    """The report that an account's id names."""
    return account.rpartition(".")[0]


def _by_report(live: Mapping[str, str]) -> dict[str, str]:
    """The smallest account of each report."""
    smallest: dict[str, str] = {}
    for account in sorted(live):
        smallest.setdefault(report_of(account), account)
    return smallest


def _candidates(
    account: str,
    old: str | None,
    members: Mapping[str, Iterable[str]],
    by_report: Mapping[str, str],
    successors: Mapping[str, str],
) -> Iterable[str]:
    report, _, place = account.rpartition(".")
    successor = successors.get(report, report)
    yield f"{successor}.{place}"
    if old is not None:
        yield old
        yield from sorted(members.get(old, ()))
    if successor in by_report:
        yield by_report[successor]


def _first(candidates: Iterable[str], live: Mapping[str, str]) -> str | None:
    return next((live[each] for each in candidates if each in live), None)
