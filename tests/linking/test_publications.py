import datetime

import pytest

from readouts.linking.publications import Publication, one_page, own_phrases

KNOWN = {
    "a": Publication(page="https://example.org/1", publisher="Gazette", day="2024-05-01"),
    "b": Publication(page="https://example.org/1", publisher="Gazette", day="2024-05-09T10:00"),
    "c": Publication(publisher="Gazette", day="2024-05-02"),
    "d": Publication(publisher="Courier", day="2024-06-01"),
    "e": Publication(publisher="Gazette"),
    "f": Publication(publisher="Gazette", day="2024-05"),
    "g": Publication(day="2024-07-01"),
}


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("a", "b", True),
        ("a", "c", False),  # the next day: two reports of one source
        ("a", "d", False),
        ("a", "e", False),
        ("a", "f", False),
        ("g", "g", False),
    ],
)
def test_set_phrases_are_one_publishers_on_different_days(a, b, expected):
    assert own_phrases(KNOWN[a], KNOWN[b]) is expected
    assert own_phrases(KNOWN[b], KNOWN[a]) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"), [("a", "b", True), ("a", "c", False), ("c", "d", False)]
)
def test_revisions_are_reports_of_one_page(a, b, expected):
    assert one_page(KNOWN[a], KNOWN[b]) is expected


def test_the_day_is_known_only_if_it_is_whole():
    assert KNOWN["b"].date == datetime.date(2024, 5, 9)
    assert KNOWN["f"].date is None
    assert KNOWN["e"].date is None
