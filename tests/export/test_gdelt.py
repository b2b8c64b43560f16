"""GDELT's layouts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.export.made_events import event

from readouts.export.gdelt import event_number, gdelt2_lines, gdelt_lines
from readouts.model import Event, EventActor

ACTOR = [
    "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code",
    "Religion2Code", "Type1Code", "Type2Code", "Type3Code",
]  # fmt: skip
GEO = ["Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID"]
GEO_2 = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"]


def columns(geo: list[str]) -> list[str]:
    return [
        "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate",
        *(f"Actor{n}{name}" for n in (1, 2) for name in ACTOR),
        "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass",
        "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone",
        *(f"{what}Geo_{name}" for what in ("Actor1", "Actor2", "Action") for name in geo),
        "DATEADDED", "SOURCEURL",
    ]  # fmt: skip


def row(told: Event, second: bool = False) -> dict[str, str]:
    (line,) = (gdelt2_lines if second else gdelt_lines)([told])
    names = columns(GEO_2 if second else GEO)
    return dict(zip(names, line.decode("utf-8")[:-1].split("\t"), strict=True))


@pytest.mark.parametrize(("second", "count"), [(False, 58), (True, 61)])
def test_so_many_columns_and_no_header(second: bool, count: int) -> None:
    assert len(row(event(), second)) == count
    assert list(gdelt_lines([])) == []


def test_an_event() -> None:
    found = row(event())
    assert found["GLOBALEVENTID"] == str(event_number(event()))
    assert (found["SQLDATE"], found["MonthYear"], found["Year"]) == ("20210217", "202102", "2021")
    assert found["FractionDate"] == "2021.1315"
    assert (found["Actor1Code"], found["Actor1Name"]) == ("CHNGOV", "CHINA")
    assert (found["Actor1CountryCode"], found["Actor1Type1Code"]) == ("CHN", "GOV")
    assert (found["Actor2CountryCode"], found["Actor2KnownGroupCode"]) == ("EUR", "EEC")
    assert (found["EventCode"], found["EventBaseCode"], found["EventRootCode"]) == (
        "051", "051", "05",
    )  # fmt: skip
    assert (found["QuadClass"], found["GoldsteinScale"]) == ("1", "3.4")
    assert (found["NumMentions"], found["NumSources"], found["NumArticles"]) == ("3", "2", "3")
    assert (found["IsRootEvent"], found["AvgTone"], found["ActionGeo_Type"]) == ("0", "", "0")
    assert (found["DATEADDED"], found["SOURCEURL"]) == ("20210218", "https://m.example/1")


def test_the_second_edition_adds_a_clock() -> None:
    assert row(event(), second=True)["DATEADDED"] == "20210218000000"
    assert row(event(sources=()), second=True)["DATEADDED"] == ""


def test_who_is_not_named_or_coded_stays_empty() -> None:
    nobody = row(event(recipient=None))
    assert not any(nobody[f"Actor2{name}"] for name in ACTOR)
    somebody = row(event(actor=EventActor(id="ann-other", name="Ann Other")))
    assert (somebody["Actor1Code"], somebody["Actor1Name"]) == ("", "ANN OTHER")


def test_the_contact_itself_is_the_root_event() -> None:
    assert row(event(act="DISCUSS"))["IsRootEvent"] == "1"


@given(st.lists(st.text(max_size=8), unique=True, max_size=30))
def test_numbers_of_ids_are_unique_and_exact_as_doubles(ids: list[str]) -> None:
    numbers = [event_number(event(id=each)) for each in ids]
    assert len(set(numbers)) == len(ids)
    assert all(int(float(number)) == number for number in numbers)
