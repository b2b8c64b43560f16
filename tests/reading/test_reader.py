"""`read`: one report to one reading, the same for the same report, whatever was read before."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.reading.telling import UNUSUAL, met, said, told, words_at

from readouts import __version__
from readouts.data import load_tables
from readouts.model import Report, text_sha256, to_json
from readouts.reading.models import MODEL
from readouts.reading.reader import _side, read_report

TEXT = (
    "Trudeau speaks with Prime Minister of New Zealand Jacinda Ardern\n\n"
    "OTTAWA, May 4, 2022 – Canadian Prime Minister Justin Trudeau spoke by phone with New Zealand "
    "Prime Minister Jacinda Ardern on Tuesday.\n"
    "Trudeau thanked Ardern for her support of Ukraine and stressed that food prices are rising. "
    "“We will not wait,” he said.\n"
    "The two leaders agreed to meet in June."
)


def test_a_whole_report() -> None:
    reading = told(TEXT)
    assert [s.kind for s in reading.segments if s.kind == "title"] == ["title"]
    assert met(TEXT)[0] == "phone call, held: Justin Trudeau + Jacinda Ardern"
    assert said(TEXT) == [
        "Justin Trudeau | thanked | her support of Ukraine",
        "Justin Trudeau | stressed | food prices are rising",
        "Justin Trudeau | said | We will not wait",
        "Justin Trudeau + Jacinda Ardern | agreed | to meet in June",
    ]
    assert {s.contact for s in reading.statements} == {"c1"}
    assert reading.warnings == ()


def test_who_read_it() -> None:
    reader = told(TEXT).reader
    assert (reader.version, reader.model) == (__version__, MODEL)
    assert reader.tables == load_tables().digest


def test_reading_is_the_same_whatever_was_read_before() -> None:
    first = to_json(told(TEXT))
    told("PRESIDENT XI: We speak. “We go on.\nJacinda Ardern met nobody, said Justin Trudeau.")
    told("")
    assert to_json(told(TEXT)) == first


def test_the_text_is_kept_as_it_came() -> None:
    text = "\ufeff" + TEXT.replace("\n", "\r\n") + "\u2028 e\u0301"
    assert told(text).report.text == text


@pytest.mark.parametrize("before", ["🙂🙂\n\n", "e\u0301\u0323 a\n\n", "习\n\n", "ة\n\n"])
def test_lines_in_front_shift_every_span(before: str) -> None:
    """Of the text's own words: the line itself may be a segment of any kind."""
    body = TEXT.split("\n\n", 1)[1]
    plain, shifted = told(body), told(before + body)
    move = len(before)
    assert [s.content for s in shifted.statements] == [
        tuple((a + move, b + move) for a, b in s.content) for s in plain.statements
    ]
    assert [d.start - move for d in shifted.dates] == [d.start for d in plain.dates]


@given(UNUSUAL)
@settings(max_examples=40, deadline=None)
def test_every_span_lies_inside_any_text(text: str) -> None:
    reading = told(f"Justin Trudeau said that it rains.{text} He thanked Jacinda Ardern for it.")
    text = reading.report.text
    people = {actor.id for actor in reading.actors}
    for statement in reading.statements:
        spans = [*statement.content, *statement.cue, *statement.source]
        spans += [e.span for e in statement.evidence.values() if e.span]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert set(statement.speakers) <= people
        assert 0 <= statement.confidence <= 1
        edges = [edge for span in statement.content for edge in span]
        assert edges == sorted(set(edges))
        assert words_at(text, statement.content).strip()


@given(UNUSUAL)
@settings(max_examples=15, deadline=None)
def test_any_text_is_read_alike_twice(text: str) -> None:
    assert to_json(told(text)) == to_json(told(text))


@pytest.mark.parametrize("text", ["", " \r\n", "🙂", "\ufeff", "...", "习近平"])
def test_a_text_without_words_says_nothing(text: str) -> None:
    reading = told(text)
    assert (reading.statements, reading.contacts) == ((), ())


CHINESE = (
    "国家主席会见新西兰总理\n\n"
    "新西兰总理阿德恩今天访问北京，双方就经贸合作交换了意见。总理表示愿意加强合作，共同应对气候变化。"
    "两国领导人同意明年再次会面，并就地区局势深入交谈。"
)


def test_a_report_in_another_language_has_a_warning_and_no_statements() -> None:
    reading = told(CHINESE, language=None)
    assert reading.report.language == "zh"
    assert reading.warnings == ("language 'zh' is not parsed: no statements",)
    assert (reading.statements, reading.contacts) == ((), ())
    assert reading.segments


@pytest.mark.parametrize(
    ("language", "parsed"),
    [("en", True), ("en-GB", True), ("EN", True), ("fr", False), ("zh-Hans", False)],
)
def test_only_english_is_parsed(language: str, parsed: bool) -> None:
    reading = told(TEXT, language=language)
    assert bool(reading.statements) is parsed
    assert bool(reading.warnings) is not parsed


def test_the_headers_of_another_language_still_name_actors() -> None:
    reading = told(CHINESE, language="zh", title="Xi Jinping meets Jacinda Ardern")
    assert [a.name for a in reading.actors if a.kind == "person"] == [
        "Xi Jinping", "Jacinda Ardern",
    ]  # fmt: skip


def test_the_day_of_publication_is_the_given_one_else_that_of_the_text() -> None:
    given = told(TEXT, published="2022-05-06", published_basis="stated").report
    assert (given.published, given.published_basis) == ("2022-05-06", "stated")
    header = "Publish Date : 4 May 2022 - 10:00\n\n" + TEXT
    stated = told(header).report
    assert (stated.published or "")[:10] == "2022-05-04"
    assert stated.published_basis == "stated"
    unknown = told("Justin Trudeau met Jacinda Ardern.").report
    assert (unknown.published, unknown.published_basis) == (None, "unknown")


def test_a_day_that_the_text_states_goes_before_an_estimate() -> None:
    header = "Publish Date : 4 May 2022 - 10:00\n\nJustin Trudeau met Jacinda Ardern."
    stated = told(header, published="2022-05-09", published_basis="estimated").report
    assert ((stated.published or "")[:10], stated.published_basis) == ("2022-05-04", "stated")
    silent = told(
        "Justin Trudeau met Jacinda Ardern.", published="2022-05-09", published_basis="estimated"
    ).report
    assert (silent.published, silent.published_basis) == ("2022-05-09", "estimated")


BETWEEN = "Justin Trudeau said that trade is free. Trade needs open borders."


@pytest.mark.parametrize(
    ("publisher", "url", "own"),
    [
        ("White House", None, True),
        ("The White House (whitehouse.gov)", None, True),
        ("Some news [whitehouse.gov]", None, True),
        (None, "https://www.whitehouse.gov/briefing/1", True),
        ("Reuters", None, False),
        ("Harbour Gazette", "https://harbour.example/1", False),
        (None, None, False),
        ("", None, False),
    ],
)
def test_a_governments_own_text_carries_more(
    publisher: str | None, url: str | None, own: bool
) -> None:
    reading = told(BETWEEN, publisher=publisher, url=url)
    assert [s.kind for s in reading.statements] == ["indirect", *["carried"] * own]


@pytest.mark.parametrize(
    ("url", "side"),
    [
        ("https://www.mfa.gov.lv/en/1", "LVA"),
        ("https://www.energy.gob.pe/1", "PER"),
        ("https://tdh.gov.tm/1", None),
        ("https://harbour.example.org/1", None),
    ],
)
def test_an_address_alone_tells_whose_text_it_is(url: str, side: str | None) -> None:
    report = told("They met.", url=url).report
    assert report.publisher is None
    assert _side(report, load_tables()) == side


def test_what_is_no_body_is_not_read() -> None:
    text = TEXT + "\n\nShare this article: He said that cookies are used."
    reading = told(text)
    bodies = [(s.start, s.end) for s in reading.segments if s.kind == "body"]
    for statement in reading.statements:
        start, end = statement.content[0]
        assert any(a <= start and end <= b for a, b in bodies)


def test_the_report_itself_is_not_changed() -> None:
    report = Report(id="r", sha256="x", text=TEXT)
    read_report(report, load_tables())
    assert report == Report(id="r", sha256="x", text=TEXT)


def test_a_users_tables_are_read_with(tmp_path: Path) -> None:
    for name, rows in (
        ("issues.csv", "label,context,aliases\narctic,territory,Arctic*|Northern Sea Route\n"),
        ("issue_words.csv", "label,aliases\nclimate,permafrost\n"),
        ("cues.csv", "cue,frames,kind,act\nquip,that,indirect,WARN\n"),
        ("act_phrases.csv", "key,where,phrase,act\nverb: dig in,verb,dig in,OPPOSE\n"),
        ("stance_words.csv", "phrase,polarity\nrotten,against\n"),
    ):
        (tmp_path / name).write_text(rows, encoding="utf-8")
    own = load_tables(tmp_path)
    text = (
        "OTTAWA – Canadian Prime Minister Justin Trudeau spoke by phone with New Zealand Prime "
        "Minister Jacinda Ardern. Trudeau 🧊 quipped that the Arctic permafrost is rotten."
    )
    report = Report(id="r", sha256=text_sha256(text), text=text, language="en")
    (statement,) = read_report(report, own).statements
    assert (statement.act, statement.polarity) == ("WARN", "against")
    assert statement.issues == ("arctic", "climate")
    shown = {name: where.span for name, where in statement.evidence.items() if "issue:" in name}
    assert {name: text[slice(*span)] for name, span in shown.items() if span} == {
        "issue:arctic": "Arctic",
        "issue:climate": "permafrost",
    }
    (ours,) = read_report(report, load_tables()).statements
    assert (ours.act, "arctic" in ours.issues) == ("STATE", False)
