"""What a user's words stand for."""

import pytest

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.questions.terms import Days, actors, country, days, one_of, party, phrase
from readouts.store import RecordStore


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2020", "2020", Days("2020-01-01", "2020-12-31")),
        ("2020-02", "2020-02", Days("2020-02-01", "2020-02-29")),
        ("2021-08-18", None, Days("2021-08-18", None)),
        (None, None, Days()),
    ],
)
def test_days(since: str | None, until: str | None, expected: Days) -> None:
    assert days(since, until) == expected


@pytest.mark.parametrize("given", ["yesterday", "2021-13", "2021-02-30", "21-01-01", ""])
def test_what_is_no_day(given: str) -> None:
    with pytest.raises(UsageError, match="is not a day"):
        days(given, None)


def test_an_empty_range() -> None:
    with pytest.raises(UsageError, match="no day is both"):
        days("2021-09", "2021-08")


@pytest.mark.parametrize(
    ("candidates", "touched"),
    [((), True), (("2021-08-17", "2021-08-19"), False), (("2021-08-18",), True)],
)
def test_candidates(candidates: tuple[str, ...], touched: bool) -> None:
    assert Days("2021-08-18", "2021-08-18").touches(candidates) is touched


@pytest.mark.parametrize(
    ("term", "code"),
    [("CHN", "CHN"), ("chn", "CHN"), ("China", "CHN"), ("Tehran", "IRN"), ("Atlantis", None)],
)
def test_country(tables: Tables, term: str, code: str | None) -> None:
    assert country(term, tables) == code


def test_party(tables: Tables) -> None:
    assert party("Russia", tables) == "RUS"
    with pytest.raises(UsageError, match="names no country"):
        party("Nowhere", tables)


@pytest.mark.parametrize("term", ["okello", "Okello", "Idris Okello", "prime minister okello"])
def test_actors(source: RecordStore, tables: Tables, term: str) -> None:
    assert actors(term, source, tables) == ("okello",)


def test_nobody_of_that_name(source: RecordStore, tables: Tables) -> None:
    with pytest.raises(UsageError, match=r"nobody .* 'Idris Okela'; did you mean idris okello"):
        actors("Idris Okela", source, tables)
    with pytest.raises(UsageError, match=r"'Okela'; did you mean okello\?"):
        actors("Okela", source, tables)
    with pytest.raises(UsageError, match="readouts find contacts"):
        actors("Zzyzx", source, tables)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("phone", "phone call"),
        ("PHONE CALL", "phone call"),
        ("video-call", "video call"),
        (None, None),
    ],
)
def test_one_of(value: str | None, expected: str | None) -> None:
    assert one_of(value, ("phone call", "video call", "visit"), "mode") == expected


@pytest.mark.parametrize("value", ["v", "letter", ""])
def test_none_or_several_of(value: str) -> None:
    with pytest.raises(UsageError, match=r"no mode.*one of: video call, visit"):
        one_of(value, ("video call", "visit"), "mode")


def test_phrase() -> None:
    assert phrase("制裁") == "制裁"
    assert phrase(None) is None
    with pytest.raises(UsageError, match="no word"):
        phrase(" — ")
