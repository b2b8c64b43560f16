"""Lines that give a day and next to nothing else, or a publisher and a day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.date_lines import is_date, is_publisher_date


@pytest.mark.parametrize("line", ["3 May 2020", "Sunday, 3 May 2020", "2020-05-03", "2020年5月3日"])
def test_a_date(line: str) -> None:
    assert is_date(line)


@pytest.mark.parametrize(
    "line",
    ["", "Oslo", "The king called on 3 May 2020", "May 2020", "3 May 2020" + " -" * 40],
)
def test_no_date(line: str) -> None:
    assert not is_date(line)


@pytest.mark.parametrize(
    "line",
    [
        "Royal Court of Norway, 3 May 2020",
        "Royal Court of Norway (a copy), 3 May 2020",
        "Royal Court — 3 May 2020",
        "3 May 2020 | Royal Court",
        "May 3, 2020 • Notes and Releases",
        "Présidence de la République, 3 mai 2020",
        "外交部 | 2020-05-03",
    ],
)
def test_a_publisher_and_a_date(line: str) -> None:
    assert is_publisher_date(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Royal Court of Norway",
        "Royal Court 3 May 2020",
        "Royal Court, 3 May",
        "The king calls the president, 3 May 2020",
        "Since 3 May 2020, Much",
        "3 May 2020, the king called",
        "3 May 2020 —",
        "A B C D E F G H I J K, 3 May 2020",
    ],
)
def test_something_else(line: str) -> None:
    assert not is_publisher_date(line)


@given(st.text(max_size=80))
def test_words_without_figures_are_never_a_date(line: str) -> None:
    words = "".join(char for char in line if not char.isnumeric())
    assert not is_date(words)
    assert not is_publisher_date(words)
