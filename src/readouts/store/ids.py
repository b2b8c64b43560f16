"""Ids that last: any id ever shown resolves to the contact that now holds that account."""

from collections.abc import Callable, Iterable, Mapping

Find = Callable[[str], str | None]


def resolve(
    retired: Mapping[str, str | None],
    members: Mapping[str, Iterable[str]],
    successors: Mapping[str, str],
    contact_of: Find,
    account_of: Find,
) -> dict[str, str | None]:
    """What each retired id stands for now.

    `retired` maps an id that is no account any more to the contact that it stood for, and
    `members` that contact to the accounts it had; `successors` maps a report to the current text
    of its page. `contact_of` gives the contact of an account of today, `account_of` the smallest
    account of a report of today. Tried in turn: the same place in the current text, the other
    accounts of the old contact, the smallest account of the current text. None where nothing is
    left.
    """
    found = {}
    for each, old in retired.items():
        report, _, place = each.rpartition(".")
        current = successors.get(report, report)
        others = () if old is None else (old, *sorted(members.get(old, ())))
        tried = (contact_of(one) for one in (f"{current}.{place}", *others))
        found[each] = next((one for one in tried if one), None) or _of_report(
            current, contact_of, account_of
        )
    return found


def report_of(account: str) -> str:
    """The report that an account's id names."""
    return account.rpartition(".")[0]


def _of_report(report: str, contact_of: Find, account_of: Find) -> str | None:
    account = account_of(report)
    return contact_of(account) if account else None
