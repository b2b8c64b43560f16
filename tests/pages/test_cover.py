"""What stands before a dossier."""

from dataclasses import replace

import pytest
from tests.linking.factories import either, on
from tests.pages.conftest import PROVENANCE

from readouts.model import ContactDate
from readouts.pages.accounts import AccountView
from readouts.pages.cover import NO_DAY, about_accounts, about_days, about_rows, spread
from readouts.pages.notes import NO_PUBLISHER, Cite
from readouts.pages.parallel import Absent, ParallelRow, Version
from readouts.pages.passages import passage
from readouts.pages.sides import NOBODY, Side

KNOWN = AccountView(
    siglum="A", id="r1.c1", publisher="P", side=None, published="published 1 May 2021", title=None,
    href=None, same_as=(), covers=100, complete=True, sha256="0",
)  # fmt: skip


def told(*sigla: str, who: str = "Xi") -> ParallelRow:
    cells: list[Version | Absent] = [
        Version(
            siglum=siglum, cite=Cite(1, True, NOBODY), words=passage("x", "en"), relation="first",
            shared=1, total=1,
        )
        for siglum in sigla
    ]  # fmt: skip
    return ParallelRow(number=1, who=who, side=NOBODY, act="states", also_on=(), cells=tuple(cells))


def test_all_is_known() -> None:
    assert list(about_accounts([KNOWN], [])) == []
    assert list(about_days([on("2021-03-04")])) == []
    assert list(about_rows([told("A")])) == []


def test_what_accounts_do_not_say() -> None:
    dark = replace(KNOWN, publisher=NO_PUBLISHER, published=NO_DAY)
    brief = [replace(KNOWN, siglum=siglum, complete=False) for siglum in "BC"]
    assert list(about_accounts([KNOWN, dark, *brief], [Side("IND", "India", 2)])) == [
        "Of 1 account: publisher not stated.",
        "Of 1 account: day of publication not stated.",
        "B and C only mention the contact: what is not in it was not left out.",
        "No account held: of the government of India (IND) the record has no account of its own."
        " What it is said to have said, others tell.",
    ]
    assert next(about_accounts(brief[:1], [])).startswith("B only mentions")


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ([either("2021-01-01", "2021-01-02")], "The day is not certain"),
        ([ContactDate(), on("2021-01-01")], "Of 1 contact the day is not certain"),
    ],
)
def test_open_days(dates: list[ContactDate], said: str) -> None:
    (sentence,) = about_days(dates)
    assert sentence.startswith(said)


def test_nobody_named() -> None:
    rows = [told("A", who="speaker not named"), told("A")]
    assert list(about_rows(rows)) == ["Of 1 statement the speaker is not named."]


def test_counts() -> None:
    rows = [told("A", "B"), told("A"), told("B"), told("A")]
    assert spread(rows, several=True) == (
        "4 statements: 1 in more than one account, 2 only in A, 1 only in B"
    )
    assert spread(rows, several=False) == "4 statements"
    assert spread([], several=True) == "0 statements"


def test_when_it_was_made() -> None:
    assert PROVENANCE.minute == "2024-05-06 07:08 UTC"
