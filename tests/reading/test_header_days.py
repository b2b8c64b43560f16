"""Days as headers write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.header_days import header_days, month_numbers


def first(text: str) -> tuple[str, str] | None:
    for found in header_days(text, 0, len(text)):
        return found.iso, text[slice(*found.span)]
    return None


@pytest.mark.parametrize(
    ("text", "iso", "shown"),
    [
        ("on 3 May 2020", "2020-05-03", "3 May 2020"),
        ("May 3, 2020 here", "2020-05-03", "May 3, 2020"),
        ("MAY 3RD, 2020", "2020-05-03", "MAY 3RD, 2020"),
        ("3-Sep-2020", "2020-09-03", "3-Sep-2020"),
        ("2020/5/3", "2020-05-03", "2020/5/3"),
        ("2020-05-03", "2020-05-03", "2020-05-03"),
        ("3.5.2020", "2020-05-03", "3.5.2020"),
        ("23/05/2020", "2020-05-23", "23/05/2020"),
        ("05/23/2020", "2020-05-23", "05/23/2020"),
        ("5/5/2020", "2020-05-05", "5/5/2020"),
        ("3 mai 2020", "2020-05-03", "3 mai 2020"),
        ("1er août 2020", "2020-08-01", "1er août 2020"),
        ("3. März 2020", "2020-03-03", "3. März 2020"),
        ("3 de mayo de 2020", "2020-05-03", "3 de mayo de 2020"),
        ("3 мая 2020 года", "2020-05-03", "3 мая 2020 года"),
        ("3 травня 2020", "2020-05-03", "3 травня 2020"),
        ("3 Mayıs 2020", "2020-05-03", "3 Mayıs 2020"),
        ("3 مايو 2020", "2020-05-03", "3 مايو 2020"),
        ("2020年5月3日", "2020-05-03", "2020年5月3日"),
        ("2020년 5월 3일", "2020-05-03", "2020년 5월 3일"),
    ],
)
def test_layouts(text: str, iso: str, shown: str) -> None:
    assert first(text) == (iso, shown)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("3 May 2020 - 22:02", "2020-05-03T22:02"),
        ("3 May 2020, 10:02 PM", "2020-05-03T22:02"),
        ("3 May 2020 at 12:02 a.m.", "2020-05-03T00:02"),
        ("2020-05-03T22:02:07Z", "2020-05-03T22:02Z"),
        ("2020-05-03T22:02:07.123+03:30", "2020-05-03T22:02+03:30"),
        ("3 May 2020 22:02 UTC", "2020-05-03T22:02Z"),
        ("3 May 2020 22:02 (GMT+3)", "2020-05-03T22:02+03:00"),
        ("3 May 2020 22:02 -0500", "2020-05-03T22:02-05:00"),
        ("3 mai 2020 à 22h02", "2020-05-03T22:02"),
        ("3 мая 2020 года в 22:02", "2020-05-03T22:02"),
    ],
)
def test_times(text: str, iso: str) -> None:
    assert next(found.iso for found in header_days(text, 0, len(text))) == iso


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2020",
        "3-4-2020",
        "30 February 2020",
        "2020-13-45",
        "3 May",
        "May 2020",
        "1400/05/30 x",
    ],
)
def test_no_sure_day(text: str) -> None:
    assert first(text) is None


def test_an_impossible_time_is_left_out() -> None:
    assert first("3 May 2020 - 99:99") == ("2020-05-03", "3 May 2020")


def test_offsets_are_those_of_the_text() -> None:
    text = "🤝 3 May 2020"
    assert [found.span for found in header_days(text, 2, len(text))] == [(2, 12)]


def test_month_names_are_unambiguous() -> None:
    assert month_numbers()["august"] == month_numbers()["августа"] == 8
    assert set(month_numbers().values()) == set(range(1, 13))


@given(st.dates(), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d.%m.%Y"]))
def test_a_written_day_is_read_back(day: date, layout: str) -> None:
    text = day.strftime(layout)
    if 1900 <= day.year < 2100:
        assert first(text) == (day.isoformat(), text)


@given(st.text(alphabet="0123456789/.-: TZMay年月日"))
def test_any_figures_are_survived(text: str) -> None:
    for found in header_days(text, 0, len(text)):
        assert text[slice(*found.span)].strip()
