import pytest
from tests.linking.factories import Told

from readouts.linking.publications import Publication, one_page, own_phrases, publication
from readouts.linking.slim import slim

WIRE = Publication(page="https://example.org/a", publisher="Wire", day="2021-03-04T10:00")


def out(publisher="Wire", day="2021-03-04", page=None):
    return Publication(page=page, publisher=publisher, day=day)


@pytest.mark.parametrize(
    ("other", "own"),
    [
        (out(day="2021-03-06"), True),
        (out(day="2021-03-05"), False),
        (out(day="2021-03"), False),
        (out(day=None), False),
        (out(publisher="Gazette", day="2021-05-01"), False),
        (out(publisher=None, day="2021-05-01"), False),
    ],
)
def test_set_phrases_of_one_publisher(other, own):
    assert own_phrases(WIRE, other) is own
    assert own_phrases(other, WIRE) is own


def test_one_page():
    assert one_page(WIRE, out(page="https://example.org/a"))
    assert not one_page(WIRE, out(page="https://example.org/b"))
    assert not one_page(out(), out())


def test_what_is_known_of_a_report():
    told = Told("a", url="https://example.org/a", publisher="Wire", published="2021-03-04")
    found = publication(slim(told.reading()).head)
    assert (found.page, found.publisher, found.day) == (
        "https://example.org/a",
        "Wire",
        "2021-03-04",
    )
    assert found.date is not None
    assert found.date.isoformat() == "2021-03-04"
