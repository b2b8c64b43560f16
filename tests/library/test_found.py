"""What a question finds: gone through again and again, printed, of some length."""

from collections.abc import Iterator

import pytest

from readouts.errors import RecordError
from readouts.library.found import Found, FoundList, FoundTable
from readouts.model import RecordReport

REPORTS = [RecordReport(id=f"r{number}", publisher="Gazette") for number in range(7)]


class Asked:
    """A question that counts how often it was asked, and how much was taken."""

    def __init__(self) -> None:
        self.times = self.taken = 0

    def __call__(self) -> Iterator[RecordReport]:
        self.times += 1
        for report in REPORTS:
            self.taken += 1
            yield report


def test_nothing_is_asked_before_the_first_look() -> None:
    ask = Asked()
    found = Found(RecordReport, "reports", ask)
    assert (ask.times, ask.taken) == (0, 0)
    assert next(iter(found)) == REPORTS[0]
    assert (ask.times, ask.taken) == (1, 1)


def test_it_can_be_gone_through_again_and_again() -> None:
    found = Found(RecordReport, "reports", Asked())
    assert list(found) == list(found) == REPORTS
    first, second = iter(found), iter(found)
    assert [next(first), next(second), next(first)] == [REPORTS[0], REPORTS[0], REPORTS[1]]


def test_printing_takes_only_what_it_shows() -> None:
    ask = Asked()
    printed = repr(Found(RecordReport, "reports", ask)).splitlines()
    assert printed[0] == "reports, the first 5:"
    assert [line.split()[0] for line in printed[1:]] == ["r0", "r1", "r2", "r3", "r4"]
    assert ask.taken == 6


def test_a_list_is_asked_once_and_says_how_many() -> None:
    found = FoundList(RecordReport, "reports", REPORTS)
    assert (len(found), found[0], found[-1], found[1:3]) == (
        7,
        REPORTS[0],
        REPORTS[6],
        REPORTS[1:3],
    )
    assert REPORTS[3] in found
    assert repr(found).startswith("7 reports, the first 5:\n  r0  ?  Gazette")
    assert repr(FoundList(RecordReport, "reports", REPORTS[:1])).startswith("1 report\n")
    assert repr(FoundList(RecordReport, "reports", [])) == "0 reports"


def test_a_list_is_equal_to_the_same_items() -> None:
    found = FoundList(RecordReport, "reports", REPORTS)
    assert found == REPORTS
    assert found == FoundList(RecordReport, "reports", tuple(REPORTS))
    assert found != REPORTS[1:]
    assert found != 7
    with pytest.raises(TypeError):
        hash(found)


def test_what_cannot_be_asked_can_still_be_printed() -> None:
    def closed() -> Iterator[RecordReport]:
        raise RecordError("the record is closed")

    found = Found(RecordReport, "reports", closed)
    assert repr(found) == "reports: the record is closed"
    with pytest.raises(RecordError):
        list(found)


def test_a_table_is_read_at_every_look() -> None:
    rows = [{"id": "a"}, {"id": "b"}]
    table = FoundTable("reports", lambda: iter(rows))
    assert [list(table), list(table)] == [rows, rows]
    assert repr(table) == "table of reports"
