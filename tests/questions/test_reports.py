"""Which reports are there?"""

import pytest

from readouts.errors import UsageError
from readouts.questions import find_reports
from readouts.store import RecordStore


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["north", "paper", "south", "later"]),
        ({"phrase": "at his request"}, ["north", "paper"]),
        ({"publisher": "Government of Sundara"}, ["south"]),
        ({"since": "2021-03-11"}, ["later"]),
        ({"until": "2021-02"}, []),
    ],
)
def test_filters(source: RecordStore, filters: dict[str, str], expected: list[str]) -> None:
    found = [row.external_id for row in find_reports(source, **filters)]  # type: ignore[arg-type]
    assert sorted(map(str, found)) == sorted(expected)


def test_in_order_of_publication(source: RecordStore) -> None:
    published = [row.published or "" for row in find_reports(source)]
    assert published == sorted(published)


def test_a_phrase_without_words(source: RecordStore) -> None:
    with pytest.raises(UsageError):
        find_reports(source, phrase="?!")


def test_a_publisher_by_a_part_of_the_name_in_any_case(source: RecordStore) -> None:
    (found,) = find_reports(source, publisher="of SUNDARA")
    assert found.publisher == "Government of Sundara"
    assert find_reports(source, publisher="of_sundara") == []
