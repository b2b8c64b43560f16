"""Whose accounts of a contact there are, and of which side none is held."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readouts.model import Account
from readouts.pages import days
from readouts.pages.notes import NO_PUBLISHER, href
from readouts.pages.passages import Passage, visible
from readouts.pages.sides import Side, Sides
from readouts.pages.texts import Texts
from readouts.questions.compare import letter


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    """One account: `siglum` is its letter on the page, `same_as` the sigla of its origin's others.

    `side` is the government whose own account it is. `covers` is the share of the contact's
    statements that it has, in percent; `complete` is False where it only mentions the contact.
    """

    siglum: str
    id: str
    publisher: str
    side: Side | None
    published: str
    title: Passage | None
    href: str | None
    same_as: tuple[str, ...]
    covers: int | None
    complete: bool
    sha256: str


def account_views(
    accounts: Sequence[Account], texts: Texts, sides: Sides
) -> tuple[AccountView, ...]:
    """The accounts in this order, A first."""
    sigla = {account.id: letter(number) for number, account in enumerate(accounts)}
    return tuple(_view(account, sigla, accounts, texts, sides) for account in accounts)


def unheld(countries: Iterable[str], accounts: Iterable[Account], sides: Sides) -> tuple[Side, ...]:
    """The sides of those who took part that have no account of their own in the record."""
    held = {account.side for account in accounts}
    return tuple(sides.of(code) for code in countries if code not in held)


def _view(
    account: Account,
    sigla: dict[str, str],
    accounts: Iterable[Account],
    texts: Texts,
    sides: Sides,
) -> AccountView:
    reading = texts.reading(account.report)
    report = reading.report if reading else None
    same = (one for one in accounts if account.origin and one.origin == account.origin)
    return AccountView(
        siglum=sigla[account.id],
        id=account.id,
        publisher=visible(report.publisher if report and report.publisher else NO_PUBLISHER),
        side=sides.of(account.side) if account.side else None,
        published=days.published(
            report.published if report else None,
            report is not None and report.published_basis == "estimated",
        ),
        title=texts.title(account.report),
        href=href(report) if report else None,
        same_as=tuple(sigla[one.id] for one in same if one.id != account.id),
        covers=None if account.covers is None else round(100 * account.covers),
        complete=account.complete,
        sha256=report.sha256 if report else "",
    )
