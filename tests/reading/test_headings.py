"""Which lines are headings."""

import re

import pytest

from readouts.reading.headings import ends_in_stop, headings

BODY = (
    "The two presidents spoke by phone on Wednesday and discussed trade at length in the evening."
)


def found(text: str, title: str | None = None) -> list[str]:
    lines = [match.span() for match in re.finditer(r"[^\n]+", text)]
    return [text[slice(*lines[i])] for i in sorted(headings(text, lines, title))]


@pytest.mark.parametrize(
    "line",
    [
        "President calls the king",
        "Will the talks go on?",
        "“We will talk,” president tells king in a long evening call",
        "两国元首通电话",
        "3 questions for the minister",
        "# President calls the king",
        "### 3 questions for the minister",
        "🇳🇴🤝🏽 President calls the king",
        "# 📞 President calls the king",
    ],
)
def test_a_headline(line: str) -> None:
    assert found(f"{line}\n{BODY}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The president called the king.",
        "Dear friends,",
        "Minister:",
        "- a point of a list",
        "1. A point of a list",
        "went on",
        "# went on",
        "# - a point of a list",
        "📞 went on",
        "📞 🤝🏽",
        "#trade",
        "“We will talk.”",
        "word " * 40 + "word",
        "两国元首通电话。",
    ],
)
def test_no_headline(line: str) -> None:
    assert found(f"{line}\n{BODY}") == []


def test_a_line_alone_is_the_text() -> None:
    assert found("President calls the king") == []
    assert found("") == []


def test_headline_and_summary() -> None:
    assert found(f"President calls the king\nBoth agree to meet soon in Rome\n{BODY}") == [
        "President calls the king",
        "Both agree to meet soon in Rome",
    ]


def test_short_lines_without_any_text_are_no_headline() -> None:
    assert found("One\nTwo\nThree\nFour\nFive") == []


def test_the_title_given_apart_is_known_even_with_a_full_stop() -> None:
    line = "President calls the king."
    assert found(f"{line}\n{BODY}", "PRESIDENT CALLS THE KING") == [line]
    assert found(f"{line}\n{BODY}", "Something else") == []
    assert found(f"...\n{BODY}", "...") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Talks With President Someone", True),
        ("NEXT STEPS", True),
        ("next steps", False),
        ("Next steps on trade", True),  # it stands between empty lines
        ("Next Steps.", False),
        ("Next Steps and " * 9, False),
    ],
)
def test_a_heading_inside_the_text(line: str, expected: bool) -> None:
    assert found(f"{BODY}\n\n{line}\n\n{BODY}") == ([line] if expected else [])


def test_a_line_of_a_list_is_no_heading() -> None:
    people = "Jane Public of Rome\nJohn Doe of Oslo\nMary Major of Bern"
    assert found(f"{BODY}\n{people}") == []
    assert found(f"{BODY}\nSome words in lower case\n{BODY}") == []
    assert found(f"{BODY}\nSome Words in Title Case\nOK.\n{BODY}") == []


def test_a_markdown_heading_inside_the_text() -> None:
    line = "## Talks With the King"
    assert found(f"{BODY}\n\n{line}\n\n{BODY}") == [line]


@pytest.mark.parametrize(
    ("line", "stops"),
    [
        ("It ended.", True),
        ("“It ended.”", True),
        ("Dear all,", True),
        ("完了。", True),
        ("Talks", False),
    ],
)
def test_the_end_of_a_sentence(line: str, stops: bool) -> None:
    assert ends_in_stop(f"x. {line} y", (3, 3 + len(line))) is stops
