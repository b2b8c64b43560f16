"""What is held: by publisher and side, with the months of which there is nothing."""

from dataclasses import dataclass

import pytest

from readouts.data import load_tables
from readouts.errors import UsageError
from readouts.questions.holdings import Holding, holdings, periods, total

TABLES = load_tables()
Row = tuple[str | None, str | None, str | None, str | None]


@dataclass
class Shelf:
    """A source that holds these."""

    rows: tuple[Row, ...]

    def holdings(self) -> tuple[Row, ...]:
        """All of them."""
        return self.rows


def ask(*rows: Row, **given: str) -> list[Holding]:
    return holdings(Shelf(rows), TABLES, **given)  # type: ignore[arg-type]


KREMLIN = ("Kremlin", None, "2021-03-04T10:00Z", "en")
BY_ADDRESS = (None, "http://en.kremlin.ru/events/1", "2021-06-01", "ru")
PAPER = ("The Daily Example", "https://daily.example.org/1", "2021-03-05", None)
UNDATED = ("The Daily Example", None, None, "en")
NOBODY = (None, None, "2021-01-01", "en")


def test_a_publisher_by_name_and_address_is_one() -> None:
    (one,) = ask(KREMLIN, BY_ADDRESS)
    assert (one.publisher, one.side, one.reports) == ("Kremlin", "RUS", 2)
    assert (one.first, one.last, one.dated) == ("2021-03-04", "2021-06-01", 1.0)
    assert one.languages == {"en": 1, "ru": 1}
    assert one.counts == {"2021-03": 1, "2021-04": 0, "2021-05": 0, "2021-06": 1}
    assert one.gaps == (("2021-04", "2021-05"),)


def test_sides_first_then_third_parties() -> None:
    found = ask(PAPER, NOBODY, KREMLIN, UNDATED)
    assert [(one.side, one.publisher) for one in found] == [
        ("RUS", "Kremlin"), (None, "The Daily Example"), (None, "not stated")
    ]  # fmt: skip
    assert [one.dated for one in found] == [1.0, 0.5, 1.0]
    assert found[1].languages == {"not stated": 1, "en": 1}
    assert total(found) == 4


def test_an_address_in_the_place_of_a_name() -> None:
    (one,) = ask((None, "https://news.example.org:8080/1", None, "en"))
    assert (one.publisher, one.first, one.counts, one.gaps) == ("news.example.org", None, {}, ())


def test_filters() -> None:
    rows = (KREMLIN, BY_ADDRESS, PAPER, UNDATED, NOBODY)
    assert [one.publisher for one in ask(*rows, side="Russia")] == ["Kremlin"]
    assert ask(*rows, side="IRN") == []
    assert [one.publisher for one in ask(*rows, publisher="daily")] == ["The Daily Example"]
    march = ask(*rows, since="2021-03", until="2021-03")
    assert [(one.publisher, one.reports) for one in march] == [
        ("Kremlin", 1), ("The Daily Example", 1)
    ]  # fmt: skip
    with pytest.raises(UsageError):
        ask(*rows, side="Atlantis")


def test_by_year() -> None:
    rows = [("A", None, f"{year}-05-01", "en") for year in (2015, 2016, 2018, 2021)]
    (one,) = ask(*rows, by="year")
    assert one.gaps == (("2017", "2017"), ("2019", "2020"))
    assert list(one.counts) == [str(year) for year in range(2015, 2022)]


def test_periods() -> None:
    assert list(periods("2020-11", "2021-02")) == ["2020-11", "2020-12", "2021-01", "2021-02"]
    assert list(periods("2020", "2020")) == ["2020"]


def test_no_order_of_reports_matters() -> None:
    rows = (KREMLIN, BY_ADDRESS, PAPER, UNDATED, NOBODY)
    assert ask(*rows) == ask(*reversed(rows))
