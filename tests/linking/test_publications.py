import pytest

from readouts.linking.publications import Publication, own_phrases, revisions_among

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
        ("a", "unknown", False),
        ("g", "g", False),
    ],
)
def test_set_phrases_are_one_publishers_on_different_days(a, b, expected):
    check = own_phrases(KNOWN)
    assert check(a, b) is expected
    assert check(b, a) is expected


def test_revisions_are_reports_of_one_page():
    assert revisions_among(["b", "c", "a", "unknown"], KNOWN) == [("a", "b")]
    assert revisions_among([], KNOWN) == []
