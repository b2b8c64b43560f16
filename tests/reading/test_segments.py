"""The parts of a report."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.segments import segment

BODY = (
    "The two presidents spoke by phone on Wednesday and discussed trade at length. "
    "They agreed to meet before the end of the year."
)


def parts(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(s.kind, text[s.start : s.end]) for s in segment(text, title)]


@pytest.mark.parametrize(
    "line",
    [
        "News ID: 4711",
        "Publish Date : 3 May 2020 - 12:30",
        "Published: 2020-05-03",
        "Last updated on 3 May 2020",
        "Office of the Spokesperson",
        "Press Release",
        "By Staff Writer",
        "By Jane Q. Public and John Doe",
        "Category: Foreign policy",
        "May 3, 2020",
        "Sunday, 3 May 2020",
        "2020-05-03 12:30:00 | Source: An Agency | Editor: someone",
        "Politics",
        "World / Middle East",
        "Jane Public, Secretary of State",
        "Treaty Room",
        "发布时间：2020年5月3日",
        "Дата: 3 мая 2020",
        "Publié le : 3 mai 2020",
    ],
)
def test_metadata_before_the_text(line: str) -> None:
    assert parts(f"{line}\n{BODY}") == [("metadata", line), ("body", BODY)]


@pytest.mark.parametrize(
    "head",
    [
        "TEHRAN --",
        "TEHRAN –",
        "CAPITAL, March 3. (Agency) --",
        "BEIJING, Aug. 18 (Agency) --",
        "MOSCOW, August 18. /AGENCY/.",
        "KYIV. Aug 18 (Agency-North) -",
        "New Delhi [India], August 18 (AGY):",
        "Ankara (AG) –",
        "Doha -",
        "LONDON, May 3, 2020 —",
    ],
)
def test_datelines(head: str) -> None:
    assert parts(f"{head} {BODY}") == [("dateline", head), ("body", BODY)]


@pytest.mark.parametrize(
    "start",
    [
        "THE PRESIDENT: ",
        "Jane Public: ",
        "China — a large economy — said so. ",
        "Rome-based officials said so. ",
        "U.S. officials (two of them) - who knew - said so. ",
    ],
)
def test_what_is_no_dateline(start: str) -> None:
    assert parts(start + BODY) == [("body", start + BODY)]


def test_a_dateline_stands_only_before_the_first_text() -> None:
    assert [kind for kind, _ in parts(f"{BODY}\nROME -- {BODY}")] == ["body"]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("credit", "(With reporting from our bureau in Oslo)"),
        ("credit", "(Reporting by Jane Public; editing by John Doe)"),
        ("credit", "© 2020 An Agency. All rights reserved."),
        ("credit", "All materials on this page are licensed for free reuse."),
        ("boilerplate", "Open the discussion » 12 comments"),
        ("boilerplate", "* Comment:"),
        ("boilerplate", "Share Tweet Print"),
        ("boilerplate", "Read more: Another story"),
        ("boilerplate", "End Text"),
        ("boilerplate", "###"),
        ("boilerplate", "<!-- -->"),
        ("attribution-note", "The below is attributable to Spokesperson Jane Public:"),
    ],
)
def test_lines_after_the_text(kind: str, line: str) -> None:
    assert parts(f"{BODY}\n\n{line}") == [("body", BODY), (kind, line)]


@pytest.mark.parametrize(
    ("kind", "tail"),
    [
        ("boilerplate", "Join our discussion » 12 comments"),
        ("credit", "JP/JD All rights to these words are reserved, says the owner."),
        ("credit", "(With additional reporting from Oslo)"),
        ("credit", "JP/JD"),
        ("boilerplate", "###"),
    ],
)
def test_tails_of_a_line(kind: str, tail: str) -> None:
    assert parts(f"{BODY} {tail}") == [("body", BODY), (kind, tail)]


def test_several_tails() -> None:
    text = f"{BODY} (Reporting by Jane Public) ###"
    assert [kind for kind, _ in parts(text)] == ["body", "credit", "boilerplate"]


def test_a_whole_report() -> None:
    text = (
        "World News\r\nMay 3, 2020\r\nLeaders talk trade\r\n\r\nBy Jane Public\r\n"
        f"ROME -- {BODY}\r\n\r\nTalks With the Minister\r\n\r\n{BODY}\r\n* Comment:"
    )
    assert [kind for kind, _ in parts(text)] == [
        "metadata", "title", "metadata", "dateline", "body", "title", "body", "boilerplate",
    ]  # fmt: skip


def test_attribution_note_before_the_text() -> None:
    note = "The following is attributable to Spokesperson Jane Public:"
    assert parts(f"{note}\n\n{BODY}") == [("attribution-note", note), ("body", BODY)]


def test_a_label_inside_the_text_is_no_metadata() -> None:
    assert [kind for kind, _ in parts(f"{BODY}\nPolitics\nshort.")] == ["body"]


@pytest.mark.parametrize(
    "line",
    [
        "Royal Court of Norway, 3 May 2020",
        "May 03, 2020 • Notes and Releases",
        "3 mai 2020 | Élysée",
    ],
)
def test_publisher_and_day_below_the_headline(line: str) -> None:
    head = "# The king calls the president"
    expected = [("title", head), ("metadata", line), ("body", BODY)]
    assert parts(f"{head}\n\n{line}\n\n{BODY}") == expected


def test_a_headline_with_a_day_stays_one() -> None:
    line = "Leaders Talk About Trade, 3 May 2020"
    assert parts(f"{line}\n{BODY}") == [("title", line), ("body", BODY)]
    other = f"{line}\nThe king calls the president\n{BODY}"
    assert [kind for kind, _ in parts(other)] == ["metadata", "title", "body"]
    assert [kind for kind, _ in parts(other, line)] == ["title", "title", "body"]


def test_publisher_and_day_after_the_text_has_begun_are_text() -> None:
    line = "Royal Court of Norway, 3 May 2020"
    assert "metadata" not in [kind for kind, _ in parts(f"{BODY}\n{line}\n{BODY}")]


def test_nothing_gives_nothing() -> None:
    assert segment("", None) == ()
    assert segment(" \r\n\t\u3000", "Title") == ()


LINES = st.sampled_from(
    [
        "Politics", "News ID: 1", "TEHRAN -- ", BODY, "Share Tweet", "(Reporting by X)", "Talks",
        "© 2020", "习近平主席通电话。", "مكالمة هاتفية", "🤝🏽", "é́", " ", "\u2028", "\x0b", "-",
        "By A",
    ]
) | st.text()  # fmt: skip


@given(
    st.lists(LINES),
    st.sampled_from(["\n", "\r\n", "\r", "\n\n", " "]),
    st.none() | st.just("Talks"),
)
def test_every_character_is_in_exactly_one_segment(
    lines: list[str], end: str, title: str | None
) -> None:
    text = end.join(lines)
    segments = segment(text, title)
    covered = [i for s in segments for i in range(s.start, s.end)]
    assert len(covered) == len(set(covered))
    assert covered == sorted(covered)
    assert {i for i, char in enumerate(text) if not char.isspace()} <= set(covered)
    for s in segments:
        assert text[s.start : s.end] == text[s.start : s.end].strip() != ""


@pytest.mark.parametrize("unit", ["a", "Readout , , ", "(with ", "ROME ", "1:", "\n.", "By A "])
def test_long_texts_take_linear_time(unit: str) -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        segment(unit * count, "x" * 1000)
        return time.process_time() - start

    seconds(100)
    assert seconds(16_000) < 40 * max(seconds(2_000), 0.005)


@pytest.mark.parametrize("name", ["seeds/*.txt", "readouts/*.jsonl"])
def test_real_reports_lose_nothing_and_are_mostly_body(shared_data: Path, name: str) -> None:
    for path in sorted(shared_data.glob(name)):
        lines = path.read_text("utf-8").splitlines()[::60]
        texts = [json.loads(line)["text"] for line in lines] if path.suffix == ".jsonl" else []
        for text in texts or [path.read_text("utf-8")]:
            segments = segment(text, None)
            covered = {i for s in segments for i in range(s.start, s.end)}
            assert {i for i, char in enumerate(text) if not char.isspace()} <= covered
            body = sum(s.end - s.start for s in segments if s.kind == "body")
            assert body > 0.5 * len(text.strip())
