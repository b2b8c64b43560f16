"""What the three formats of references have in common."""

import unicodedata

import pytest
from hypothesis import given
from tests.export.made_citations import CALL, report, texts

from readouts.export.cited import address, bounds, known, note, notes, parts, plain


@given(texts)
def test_a_plain_text_is_one_line_without_controls(text: str) -> None:
    out = plain(text)
    assert not any(unicodedata.category(one) == "Cc" for one in out)
    assert len(out.splitlines()) <= 1
    assert plain(out) == out


@pytest.mark.parametrize("text", ["制裁", "می\u200cخواهیم", "e\u0301", "🚑", "a\u200fb"])
def test_letters_of_any_script_and_their_joiners_stay(text: str) -> None:
    assert plain(text) == text


def test_what_turns_the_text_around_goes() -> None:
    assert plain("a\u202eb\u202cc\u2066d\u2069") == "abcd"


def test_an_address_keeps_its_escapes_and_loses_what_a_format_would_read() -> None:
    assert address("https://a.org/b%20c?d=é&e=1") == "https://a.org/b%20c?d=é&e=1"
    assert address("https://a.org/{b}\\c d\n") == "https://a.org/%7Bb%7D%5Cc%20d"


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2021", (2021,)),
        ("2021-08", (2021, 8)),
        ("2021-08-18", (2021, 8, 18)),
        ("2021-08-18T10:00:00Z", (2021, 8, 18)),
        (None, ()),
        ("yesterday", ()),
    ],
)
def test_a_day_has_the_parts_that_are_known(day: str | None, found: tuple[int, ...]) -> None:
    assert parts(day) == found


@pytest.mark.parametrize(
    ("first", "last", "both", "ends"),
    [
        ("2021-08-18", "2021-08-18", (2021, 8, 18), ((2021, 8, 18),)),
        ("2021-08-17", "2021-08-18", (2021, 8), ((2021, 8, 17), (2021, 8, 18))),
        ("2020-12-31", "2021-01-01", (), ((2020, 12, 31), (2021, 1, 1))),
        ("2021", "2021-08", (2021,), ((2021,), (2021, 8))),
        (None, "2021-08-18", (), ()),
        (None, None, (), ()),
    ],
)
def test_no_part_is_made_up(
    first: str | None, last: str | None, both: tuple[int, ...], ends: object
) -> None:
    citation = report(first_day=first, last_day=last)
    assert known(citation) == both
    assert bounds(citation) == ends


def test_notes_say_what_fields_cannot() -> None:
    assert list(notes(CALL)) == ["Took part: A, B", "Told by: r1, r2", "Readouts id: r1.c1"]
    assert note(report(circa=True)) == "The day of publication is estimated. Readouts id: r1"
