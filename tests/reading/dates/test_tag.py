"""The date tagger as a whole: what it finds and which value it gives."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.dates import tag

PUBLISHED = "2021-08-18"  # a Wednesday
WORDS = ["the", "last", "two", "31", "May", "2020", ",", ".", "-", "of", "Monday", "first", "ago"]


def found(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str, str]]:
    return [(text[d.start : d.end], d.type, d.value) for d in tag(text, published)]


def values(text: str, published: str | None = PUBLISHED) -> list[str]:
    return [value for _, _, value in found(text, published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ministers met on Monday.", "2021-08-16"),
        ("The ministers met on Wednesday.", "2021-08-18"),
        ("The ministers will meet on Friday.", "2021-08-20"),
        ("The visit is scheduled for Friday.", "2021-08-20"),
        ("They spoke last Friday.", "2021-08-13"),
        ("They meet next Tuesday.", "2021-08-24"),
        ("They spoke today.", "2021-08-18"),
        ("They spoke yesterday.", "2021-08-17"),
        ("Talks resume tomorrow.", "2021-08-19"),
        ("They spoke on 16 September 2020.", "2020-09-16"),
        ("They spoke on September 16, 2020.", "2020-09-16"),
        ("They spoke on Feb. 3.", "2021-02-03"),
        ("They spoke on the 3rd of February.", "2021-02-03"),
        ("They will meet on Sept. 3.", "2021-09-03"),
        ("They spoke on the 12th.", "2021-08-12"),
        ("They spoke on the 27th.", "2021-07-27"),
        ("Signed 2021-08-12 in Vienna.", "2021-08-12"),
        ("Signed 12.08.2021 in Vienna.", "2021-08-12"),
        ("Signed 8/25/2020 in Vienna.", "2020-08-25"),
    ],
)
def test_days(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They spoke on Monday morning.", "2021-08-16TMO"),
        ("They spoke last night.", "2021-08-17TNI"),
        ("They spoke this afternoon.", "2021-08-18TAF"),
        ("They meet tonight.", "2021-08-18TNI"),
        ("They spoke on the evening of the 12th.", "2021-08-12TEV"),
        ("They spoke at 5 p.m. on Monday.", "2021-08-16T17:00"),
        ("They spoke on Monday at 17:30 GMT.", "2021-08-16T17:30"),
        ("They spoke on August 12 at noon.", "2021-08-12T12:00"),
        ("Talks end at midnight.", "2021-08-18T24:00"),
        ("They spoke at 12.30 a.m. on Monday.", "2021-08-16T00:30"),
    ],
)
def test_times(text: str, value: str) -> None:
    assert [(kind, v) for _, kind, v in found(text)] == [("TIME", value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was agreed last week.", "2021-W32"),
        ("It was agreed earlier this week.", "2021-W33"),
        ("It was agreed over the weekend.", "2021-W32-WE"),
        ("It was agreed last month.", "2021-07"),
        ("It was agreed in May.", "2021-05"),
        ("It was agreed in May 2019.", "2019-05"),
        ("It was agreed in late November.", "2020-11"),
        ("It will be agreed in November.", "2021-11"),
        ("It was agreed last year.", "2020"),
        ("It was agreed in 2015.", "2015"),
        ("It was agreed five years ago.", "2016"),
        ("It was agreed three days ago.", "2021-08-15"),
        ("It was agreed in the 1990s.", "199"),
        ("Trade grew in the first quarter.", "2021-Q1"),
        ("Trade grew in the third quarter of 2019.", "2019-Q3"),
        ("Trade grew in the first half of 2019.", "2019-H1"),
        ("Trade grew this summer.", "2021-SU"),
        ("Trade grew in the spring of 2019.", "2019-SP"),
        ("Borders of the 19th century.", "18"),
        ("It was agreed at Christmas.", "2020-12-25"),
        ("Trade grew in the latest quarter.", "2021-Q2"),
        ("Trade grew in the last decade.", "201"),
    ],
)
def test_stretches(text: str, value: str) -> None:
    assert [(kind, v) for _, kind, v in found(text)] == [("DATE", value)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Talks lasted three days.", "DURATION", "P3D"),
        ("A two-year plan.", "DURATION", "P2Y"),
        ("Over the past few weeks.", "DURATION", "PXW"),
        ("It took two hundred years.", "DURATION", "P200Y"),
        ("It took twenty-five minutes.", "DURATION", "PT25M"),
        ("It took a couple of hours.", "DURATION", "PT2H"),
        ("It took two decades.", "DURATION", "P20Y"),
        ("It took months.", "DURATION", "PXM"),
        ("It took a week.", "DURATION", "P1W"),
        ("They meet every week.", "SET", "P1W"),
        ("They meet every Monday.", "SET", "XXXX-WXX-1"),
        ("They meet on Mondays.", "SET", "XXXX-WXX-1"),
        ("They meet each July.", "SET", "XXXX-07"),
        ("They meet annually.", "SET", "P1Y"),
        ("They meet now.", "DATE", "PRESENT_REF"),
        ("They met recently.", "DATE", "PAST_REF"),
        ("They will meet soon.", "DATE", "FUTURE_REF"),
        ("They meet in the near future.", "DATE", "FUTURE_REF"),
        ("They met several years ago.", "DATE", "PAST_REF"),
        ("Relations in recent years.", "DATE", "PAST_REF"),
    ],
)
def test_lengths_sets_and_vague_words(text: str, kind: str, value: str) -> None:
    assert [(k, v) for _, k, v in found(text)] == [(kind, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They spoke on Monday.", "XXXX-WXX-1"),
        ("They spoke today.", "XXXX-XX-XX"),
        ("They spoke on Feb. 3.", "XXXX-02-03"),
        ("They spoke on the evening of 27th.", "XXXX-XX-27TEV"),
        ("They spoke in May.", "XXXX-05"),
        ("They spoke last week.", "XXXX-WXX"),
        ("They spoke last year.", "XXXX"),
        ("They spoke this summer.", "XXXX-SU"),
        ("Trade grew in the first quarter.", "XXXX-Q1"),
    ],
)
def test_open_values_without_publication(text: str, value: str) -> None:
    assert values(text, None) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "He may march on.",
        "A 6-year-old treaty text.",
        "Resolution 1973 was adopted.",
        "They sent 2000 troops.",
        "It cost $1999 then.",
        "The 27th session of the assembly.",
        "February 30 does not exist.",
        "As soon as possible.",
        "Signed 03/04/2021 in Vienna.",
        "The seventh quarter.",
        "The ninth half of 2019.",
        "Three quarters of the people.",
        "Two thousand were killed.",
        "The day was long.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("It lasted over the past two weeks.", "the past two weeks"),
        ("The three-day visit.", "three-day"),
        ("The start today is good.", "today"),
        ("Here - today.", "today"),
        ("Resolution 22 of May 3, 2020.", "May 3, 2020"),
        ("It fell up to 90 minutes short.", "up to 90 minutes"),
        ("Not more now, he said.", "now"),
        ("More recently it rose.", "More recently"),
        ("Late in the year it rose.", "Late in the year"),
        ("It rose over the next year or so.", "the next year or so"),
        ("It rose in the next day or two.", "the next day or two"),
        ("It rose in October last year.", "October last year"),
        ("Signed by year-end.", "year-end"),
    ],
)
def test_extents(text: str, expression: str) -> None:
    assert [shown for shown, _, _ in found(text)] == [expression]


def test_a_range_is_two_days() -> None:
    assert found("The summit is on September 16-17, 2021.") == [
        ("September 16", "DATE", "2021-09-16"),
        ("17, 2021", "DATE", "2021-09-17"),
    ]
    assert values("The summit was on 16 and 17 September.", "2021-10-01") == [
        "2021-09-16",
        "2021-09-17",
    ]


def test_regions_limit_the_search() -> None:
    text = "On Monday A. On Tuesday B."
    assert [d.value for d in tag(text, PUBLISHED, ((0, 12),))] == ["2021-08-16"]
    assert tag(text, PUBLISHED, ()) == ()


@pytest.mark.parametrize("before", ["🤝🏽 ", "习近平 ", "الرئيس ", "é́ "])
def test_offsets_are_code_points(before: str) -> None:
    text = f"{before}spoke on Monday, May 3"
    assert found(text)[0][0] == "Monday, May 3"


@given(
    st.text(),
    st.sampled_from(["on Monday", "May 3, 2020", "last year", "the 27th,", "two days"]),
    st.text(),
)
def test_spans_lie_inside_in_order_and_apart(left: str, middle: str, right: str) -> None:
    text = f"{left} {middle} {right}"
    end = 0
    for date in tag(text, PUBLISHED):
        assert end <= date.start < date.end <= len(text)
        assert text[date.start : date.end].strip() == text[date.start : date.end]
        assert date.value
        end = date.end


@given(st.lists(st.sampled_from(WORDS)))
def test_any_order_of_date_words_is_read(words: list[str]) -> None:
    text = " ".join(words)
    for published in (None, "0001-01-01", "9999-12-31", "2020-02-29"):
        for date in tag(text, published):
            assert date.value


@pytest.mark.parametrize("unit", ["one ", "16 ", "May 1 ", "the last ", "-"])
def test_long_runs_take_linear_time(unit: str) -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        tag(unit * count, PUBLISHED)
        return time.process_time() - start

    seconds(500)
    assert seconds(8_000) < 40 * max(seconds(1_000), 0.005)


@pytest.mark.parametrize("name", ["timebank", "aquaint"])
def test_values_on_news_stay_as_good(shared_data: Path, name: str) -> None:
    lines = (shared_data / "dates" / f"{name}.jsonl").read_text("utf-8").splitlines()[::10]
    right = gold = predicted = 0
    for line in lines:
        document = json.loads(line)
        mine = {(d.start, d.value) for d in tag(document["text"], document["dct"])}
        theirs = {(t["start"], t["value"]) for t in document["timexes"]}
        right, gold, predicted = (
            right + len(mine & theirs),
            gold + len(theirs),
            predicted + len(mine),
        )
    assert 2 * right / (gold + predicted) > 0.62  # stricter than the shared scorer: same start
