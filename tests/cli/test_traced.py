"""Pictures of how often."""

from pathlib import Path

import pytest

from readouts.cli.traced import BAR, bars, print_trace, sparks
from readouts.questions.trace import Traced, TracedUse


def test_bars_have_every_year() -> None:
    assert bars({"2019": 4, "2021": 1}) == [
        f"2019  {'█' * BAR} 4",
        "2020   0",
        f"2021  {'█' * (BAR // 4)} 1",
    ]
    assert bars({}) == []


def test_a_small_share_is_still_seen() -> None:
    assert bars({"2019": 1000, "2020": 1})[1] == "2020  ▏ 1"


@pytest.mark.parametrize(
    ("years", "expected"),
    [({}, ""), ({"2020": 3}, "2020█2020"), ({"2018": 8, "2020": 1}, "2018█·▁2020")],
)
def test_sparks(years: dict[str, int], expected: str) -> None:
    assert sparks(years) == expected


def use(name: str, **more: object) -> TracedUse:
    """A use on a day, with what changed."""
    return TracedUse(
        id=name, report="r", act="STATE", polarity="neutral", words="salt", span=(0, 4), **more
    )  # type: ignore[arg-type]


def test_what_changed_is_said(tmp_path: Path) -> None:
    uses = (
        use("r/s1", first_day="2019-01-01", last_day="2019-01-01"),
        use(
            "r/s2",
            published="2020-02-02",
            previous="r/s1",
            same=0.6,
            dropped=("a",),
            added=("b c",),
        ),
        use("r/s3", previous="r/s2", same=1.0, also=("q/s1",)),
        use("r/s4", previous="r/s2", same=0.1),
    )
    page = tmp_path / "page.txt"
    print_trace(Traced(phrase="salt", by_year={"2019": 1}, uses=uses), "table", page)
    text = page.read_text("utf-8")
    assert "since 2019-01-01: − a; + b c" in text
    assert "since 2020-02-02: the same words" in text
    assert text.count("since") == 2
    assert "reported 2020-02-02" in text
    assert "day not known" in text
    assert "r/s3 and 1 more" in text
