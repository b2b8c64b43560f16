"""The day of publication in a report's own text."""

from importlib.resources import files

import pytest

from readouts.reading.publication import published_in_text
from readouts.reading.segments import segment

BODY = "The two presidents spoke by phone on 1 May 2019 and discussed trade at length that day."


def published(text: str) -> tuple[str, str] | None:
    found = published_in_text(text, segment(text, None))
    return None if found is None else (found[0], text[slice(*found[1])])


@pytest.mark.parametrize(
    ("header", "iso"),
    [
        ("Publish Date : 3 May 2020 - 22:02", "2020-05-03T22:02"),
        ("News ID: 4711\nPublished: 2020-05-03", "2020-05-03"),
        ("May 3, 2020", "2020-05-03"),
        ("发布时间：2020-05-03 22:02", "2020-05-03T22:02"),
        ("Updated: 5 May 2020\nPublished: 3 May 2020", "2020-05-03"),
        ("Updated: 5 May 2020 | Published: 3 May 2020", "2020-05-03"),
        ("Published: 3 May 2020 | Updated: 5 May 2020", "2020-05-03"),
        ("Updated: 5 May 2020", "2020-05-05"),
    ],
)
def test_metadata(header: str, iso: str) -> None:
    found = published(f"{header}\n{BODY}")
    assert found is not None
    assert found[0] == iso


def test_a_dateline_with_a_year() -> None:
    assert published(f"ROME, May 3, 2020 — {BODY}") == ("2020-05-03", "May 3, 2020")


def test_metadata_beats_the_dateline() -> None:
    assert published(f"Published: 4 May 2020\nROME, May 3, 2020 — {BODY}") == (
        "2020-05-04",
        "4 May 2020",
    )


@pytest.mark.parametrize(
    "header", ["ROME, May 3 (Agency) --", "Published: 03/04/2020\n", "News ID: 3\n", ""]
)
def test_nothing_is_made_up(header: str) -> None:
    assert published(f"{header} {BODY}") is None


@pytest.mark.parametrize("mark", ["# ", "## ", "🇳🇴 ", "📞🤝🏽 ", "# 📞 "])
@pytest.mark.parametrize(
    ("line", "between"),
    [
        ("Oslo, 3 May 2020 — ", ""),
        ("OSLO, May 3, 2020 — ", ""),
        ("Royal Court of Norway, 3 May 2020", "\n\n"),
        ("May 03, 2020 • Notes and Releases", "\n\n"),
        ("Royal Court (press office) | 3 May 2020", "\n"),
    ],
)
def test_below_a_marked_heading(mark: str, line: str, between: str) -> None:
    found = published(f"{mark}The king calls the president\n\n{line}{between}{BODY}")
    assert found is not None
    assert found[0] == "2020-05-03"


def test_the_samples_say_their_day() -> None:
    texts = files("readouts").joinpath("sample", "texts")
    sample = texts.joinpath("scholz-xi-berlin.md").read_text("utf-8")
    assert published(sample) == ("2022-11-04", "4 November 2022")


def test_no_segments() -> None:
    assert published_in_text("", ()) is None
