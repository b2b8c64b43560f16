"""The date of a contact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.model import ContactDate, PublishedBasis, Reason, Status
from readouts.reading.dates import tag
from readouts.reading.dating import Bound, date_contact

TERM = (("2013-03-14", "2021-08-03"),)


def dated(
    text: str,
    published: str | None = "2021-08-18",
    basis: PublishedBasis = "stated",
    in_office: tuple[tuple[str, str], ...] = (),
    status: Status = "held",
    bounds: tuple[Bound, ...] = (),
) -> ContactDate:
    return date_contact(
        text=text,
        near=((0, len(text)),),
        dates=tag(text, published),
        published=published,
        published_basis=basis,
        published_evidence=(0, 4) if published else None,
        in_office=in_office,
        bounds=bounds,
        status=status,
    )


@pytest.mark.parametrize(
    ("text", "value", "basis"),
    [
        ("They spoke on 12 May 2020.", "2020-05-12", "stated"),
        ("They spoke on Tuesday, 12 May 2020.", "2020-05-12", "stated"),
        ("They spoke on Monday.", "2021-08-16", "resolved"),
        ("They spoke today.", "2021-08-18", "resolved"),
        ("They spoke yesterday.", "2021-08-17", "resolved"),
        ("They spoke on August 12.", "2021-08-12", "resolved"),
        ("They spoke on the evening of the 12th.", "2021-08-12", "resolved"),
    ],
)
def test_one_day(text: str, value: str, basis: str) -> None:
    date = dated(text)
    assert (date.value, date.earliest, date.latest, date.basis) == (value, value, value, basis)
    assert date.candidates == ()
    assert date.reasons[0].spans


def test_a_stated_day_needs_no_publication() -> None:
    date = dated("They spoke on 12 May 2020.", None, "unknown")
    assert (date.value, date.basis) == ("2020-05-12", "stated")


def test_no_day_stated_is_publication_or_the_day_before() -> None:
    date = dated("They spoke.")
    assert date.value is None
    assert date.candidates == ("2021-08-17", "2021-08-18")
    assert (date.earliest, date.latest, date.basis) == ("2021-08-17", "2021-08-18", "inferred")
    assert date.reasons[0].spans == ((0, 4),)


def test_an_office_that_began_today_leaves_one_candidate() -> None:
    date = dated("They spoke.", in_office=(("2021-08-18", ""),))
    assert date.candidates == ("2021-08-18",)
    assert date.value is None


def test_offices_that_ended_do_not_move_a_fresh_report() -> None:
    assert dated("They spoke.", in_office=TERM).candidates == ("2021-08-17", "2021-08-18")


def test_an_estimated_publication_counts_loosely() -> None:
    date = dated("They spoke.", basis="estimated")
    assert date.value is None
    assert (date.earliest, date.latest) == ("2021-08-14", "2021-08-21")
    assert "estimate" in date.reasons[0].text
    weekday = dated("They spoke on Friday.", basis="estimated")
    assert weekday.candidates == ("2021-08-13", "2021-08-20")
    assert (weekday.value, weekday.basis) == (None, "inferred")
    assert dated("They spoke on Tuesday.", basis="estimated").value == "2021-08-17"
    assert dated("They spoke today.", basis="estimated").value is None


def test_without_publication_weekday_and_day_are_kept() -> None:
    date = dated("They spoke on Monday.", None, "unknown", TERM)
    assert (date.value, date.weekday, date.candidates) == (None, "Monday", ())
    assert (date.earliest, date.latest) == ("2013-03-14", "2021-08-03")
    date = dated("They spoke on the evening of 27th.", None, "unknown")
    assert (date.value, date.day_of_month, date.basis) == (None, 27, "unknown")


def test_without_publication_few_fitting_days_are_listed() -> None:
    date = dated(
        "They spoke on Monday, the 27th.", None, "unknown", (("2020-01-01", "2020-08-01"),)
    )
    assert date.candidates == ("2020-01-27", "2020-04-27", "2020-07-27")
    assert (date.value, date.earliest, date.latest) == (None, "2020-01-27", "2020-07-27")
    assert any("held their offices" in reason.text for reason in date.reasons)
    date = dated("They spoke on May 12.", None, "unknown", (("2020-01-01", "2020-08-01"),))
    assert (date.value, date.basis) == ("2020-05-12", "inferred")


def test_a_month_and_day_that_no_year_has() -> None:
    date = dated(
        "They spoke on Monday, the 31st.", None, "unknown", (("2020-02-01", "2020-02-29"),)
    )
    assert (date.value, date.candidates) == (None, ())
    assert (date.weekday, date.day_of_month) == ("Monday", 31)


def test_today_without_publication_is_no_day() -> None:
    date = dated("They spoke today.", None, "unknown")
    assert date.value is date.earliest is date.latest is None
    assert (date.candidates, date.basis) == ((), "unknown")
    assert date.reasons


def test_nothing_known() -> None:
    assert dated("They spoke.", None, "unknown") == ContactDate()


def test_bounds_from_elsewhere() -> None:
    late = Bound(
        earliest="2021-01-01", reason=Reason(text="An anniversary is marked.", spans=((0, 4),))
    )
    date = dated("They spoke.", None, "unknown", TERM, bounds=(late,))
    assert (date.earliest, date.latest, date.basis) == ("2021-01-01", "2021-08-03", "inferred")
    assert late.reason in date.reasons


@pytest.mark.parametrize(
    "text",
    [
        "They spoke on Monday, 12 May 2020.",
        "They spoke on Monday, May 12.",
        "They spoke on 30 December 2021.",
        "They spoke on Friday, the 12th.",
    ],
)
def test_contradictions_leave_no_day(text: str) -> None:
    date = dated(text)
    assert date.value is None
    assert date.candidates == ()
    assert len(date.contradictions) == 1
    assert date.reasons


def test_the_text_beats_the_table_of_offices_but_says_so() -> None:
    date = dated("They spoke on Monday.", in_office=TERM)
    assert date.value == "2021-08-16"
    assert any("disagrees" in reason.text for reason in date.reasons)


def test_two_days() -> None:
    date = dated("They met on August 16-17.")
    assert (date.value, date.candidates) == (None, ("2021-08-16", "2021-08-17"))
    assert date.basis == "resolved"
    date = dated("They met on 16 and 18 May 2020.", None, "unknown")
    assert date.candidates == ("2020-05-16", "2020-05-17", "2020-05-18")
    assert date.basis == "stated"
    # A second day that lies before the first is no end.
    assert dated("They met on August 17 and 16.").candidates == ("2021-08-17",)


def test_stretches() -> None:
    date = dated("They met earlier this week.")
    assert date.candidates == ("2021-08-16", "2021-08-17", "2021-08-18")
    date = dated("They met in May 2020.", None, "unknown")
    assert (date.earliest, date.latest, date.basis) == ("2020-05-01", "2020-05-31", "stated")
    date = dated("They met over the weekend.")
    assert date.candidates == ("2021-08-14", "2021-08-15")
    date = dated("They met in May 2022.")
    assert date.value is None and date.contradictions


def test_planned_and_background() -> None:
    planned = dated("They will meet.", status="planned")
    assert (planned.earliest, planned.latest, planned.candidates) == ("2021-08-18", None, ())
    assert dated("They will meet on Friday.", status="planned").value == "2021-08-20"
    assert dated("They will meet on May 3.", status="planned").value == "2022-05-03"
    loose = dated("They will meet.", basis="estimated", status="planned")
    assert loose.earliest == "2021-08-15"
    past = dated("They had met.", status="background")
    assert (past.earliest, past.latest) == (None, "2021-08-18")
    assert dated("They had met in May.", status="background").earliest == "2021-05-01"


@pytest.mark.parametrize("words", ["on Monday", "on August 12", "on the 12th", "yesterday"])
def test_publication_bounds_background_only_from_above(words: str) -> None:
    past = dated(f"They had met {words}.", status="background")
    assert (past.value, past.earliest, past.latest) == (None, None, "2021-08-18")
    assert not any("not known" in reason.text for reason in past.reasons)
    bounded = dated(f"They had met {words}.", status="background", in_office=(("2021-08-01", ""),))
    assert (bounded.earliest or "") >= "2021-08-01"
    assert (bounded.latest or "9999") <= "2021-08-18"


def test_a_full_date_in_background_stays() -> None:
    past = dated("They had met on 12 May 2020.", status="background")
    assert (past.value, past.basis) == ("2020-05-12", "stated")


@pytest.mark.parametrize("status", ["held", "planned", "background"])
@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("words", ["", " on Monday", " today", " on May 3", " this week"])
def test_the_edges_of_the_calendar(status: Status, published: str, words: str) -> None:
    for basis in ("stated", "estimated"):
        date = dated(f"They met{words}.", published, basis, status=status)
        assert all("0001-01-01" <= day <= "9999-12-31" for day in date.candidates)


def test_a_day_that_the_calendar_lacks_is_no_clue() -> None:
    assert dated("They spoke on February 30.").candidates == ("2021-08-17", "2021-08-18")


WORDS = st.sampled_from(
    [
        "on",
        "Monday",
        "May 3",
        "the 27th",
        "2020",
        "today",
        "last week",
        "will",
        ",",
        "-",
        "(",
        ".",
        "习",
        "and",
    ]
)


@given(
    st.lists(WORDS, max_size=8),
    st.sampled_from([None, "2021-08-18", "2020-02-29T10:00Z"]),
    st.sampled_from(["stated", "estimated", "unknown"]),
    st.sampled_from([(), TERM, (("2020-02", ""),), (("", "2020"), ("2021-01-01", "9999-12-31"))]),
    st.sampled_from(["held", "planned", "background"]),
)
def test_a_date_is_always_whole(
    words: list[str],
    published: str | None,
    basis: PublishedBasis,
    in_office: tuple[tuple[str, str], ...],
    status: Status,
) -> None:
    text = "They spoke " + " ".join(words)
    date = dated(text, published, basis, in_office, status)
    if date.value:
        assert date.candidates == ()
        assert date.value == date.earliest == date.latest
        assert not date.contradictions
    for day in date.candidates:
        assert not date.earliest or date.earliest <= day
        assert not date.latest or day <= date.latest
    assert list(date.candidates) == sorted(set(date.candidates))
    assert len(date.candidates) <= 40
    assert all(0 <= a <= b <= len(text) for reason in date.reasons for a, b in reason.spans)
