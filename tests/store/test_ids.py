"""Ids that last, as a function of what was and what is."""

from hypothesis import given
from hypothesis import strategies as st

from readouts.store.ids import Find, report_of, resolve

LIVE = {"r2.c1": "r2.c1", "r3.c1": "r2.c1", "r4.c2": "r4.c2"}


def one(account: str, old: str | None = None, **given: object) -> str | None:
    """What one retired id stands for."""
    known = {"members": {}, "successors": {}} | given
    return resolve({account: old}, **known, **finders(LIVE))[account]  # type: ignore[arg-type]


def finders(live: dict[str, str]) -> dict[str, Find]:
    """What the accounts of today answer."""

    def account_of(report: str) -> str | None:
        return min((each for each in live if report_of(each) == report), default=None)

    return {"contact_of": live.get, "account_of": account_of}


def test_the_same_place_in_the_new_text_of_the_page() -> None:
    assert one("r1.c1", "r1.c1", successors={"r1": "r3"}) == "r2.c1"


def test_else_where_the_old_contact_is_now() -> None:
    assert one("r1.c1", "r3.c1") == "r2.c1"


def test_else_the_other_accounts_of_the_old_contact() -> None:
    assert one("r1.c1", "r1.c1", members={"r1.c1": ["r1.c1", "r4.c2"]}) == "r4.c2"


def test_else_another_contact_of_the_new_text() -> None:
    assert one("r1.c7", "r1.c7", successors={"r1": "r4"}) == "r4.c2"


def test_else_nothing() -> None:
    assert one("r1.c1", "r1.c1") is None
    assert one("r1.c1") is None


def test_the_report_of_an_account() -> None:
    assert report_of("r0123.c1") == "r0123"


ACCOUNTS = st.builds("r{}.c{}".format, st.integers(1, 4), st.integers(1, 3))


@given(
    st.dictionaries(ACCOUNTS, st.none() | ACCOUNTS, max_size=6),
    st.dictionaries(ACCOUNTS, st.lists(ACCOUNTS, max_size=3), max_size=4),
    st.dictionaries(ACCOUNTS, ACCOUNTS, max_size=6),
    st.dictionaries(st.sampled_from(["r1", "r2"]), st.sampled_from(["r3", "r4"])),
)
def test_every_id_is_answered_with_a_contact_of_today(
    retired: dict[str, str | None],
    members: dict[str, list[str]],
    live: dict[str, str],
    successors: dict[str, str],
) -> None:
    now = resolve(retired, members, successors, **finders(live))
    assert set(now) == set(retired)
    assert {each for each in now.values() if each is not None} <= set(live.values())
