"""POLECAT's layout."""

import csv
import io

from tests.export.made_events import event

from readouts.export.polecat import POLECAT_COLUMNS, polecat_lines
from readouts.model import Event

HEADER = (
    "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|"
    "Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|"
    "Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|"
    "Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|"
    "District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|"
    "Publication Date|Story People|Story Organizations|Story Locations|Language|Version"
)


def rows(*events: Event) -> list[dict[str, str]]:
    lines = b"".join(polecat_lines(events)).decode("utf-8")
    return list(csv.DictReader(io.StringIO(lines, newline=""), delimiter="\t"))


def test_the_header_is_the_published_one() -> None:
    assert "|".join(POLECAT_COLUMNS) == HEADER
    assert next(iter(polecat_lines([]))).decode() == HEADER.replace("|", "\t") + "\n"


def test_an_event() -> None:
    (row,) = rows(event())
    assert row["Event ID"] == "r1.c1:CHNGOV:IGOEUREEC:THANK"
    assert (row["Event Date"], row["Event Type"], row["Event Mode"]) == (
        "2021-02-17", "SUPPORT", "None",
    )  # fmt: skip
    assert (row["Intensity"], row["Quad Code"]) == ("4.6", "VERBAL COOPERATION")
    assert row["Contexts"] == "resource; environment"
    assert (row["Actor Name"], row["Actor Country"], row["Actor COW"]) == (
        "Xi Jinping", "CHN", "710",
    )  # fmt: skip
    assert (row["Primary Actor Sector"], row["Actor Title"]) == ("GOV", "President")
    assert (row["Recipient Name"], row["Recipient Country"]) == ("European Union", "IGO")
    assert (row["Raw Placename"], row["Placename"]) == ("Brussels", "None")
    assert (row["Source"], row["Publication Date"]) == ("Ministry; The Almanac", "2021-02-18")
    assert row["Story People"] == "Xi Jinping; Ursula von der Leyen"
    assert (row["Language"], row["Version"]) == ("en", "book 1")


def test_what_is_not_known_is_none() -> None:
    (row,) = rows(event(recipient=None, sources=(), place=None))
    for name in ("Recipient Name", "Recipient COW", "Publication Date", "Raw Placename"):
        assert row[name] == "None"
    assert all(row.values())
