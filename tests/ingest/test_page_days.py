"""The day of a change of a page, and that it never becomes the day of publication."""

from __future__ import annotations

from time import process_time

import pytest

from readouts.ingest.page_days import is_only_change, modified, without_marks

DAY = "2022-03-04"
MARKS = [
    f'<meta property="article:modified_time" content="{DAY}">',
    f"<META content='{DAY}' property='og:updated_time'/>",
    f'<meta name="last-modified" content="{DAY}">',
    f'<meta itemprop="dateModified" content="{DAY}">',
    f'<meta name=dcterms.modified content="{DAY}">',
    f'<time itemprop="dateModified" datetime="{DAY}">4 March</time>',
    f'<time class="updated" datetime="{DAY}">4 March</time>',
]


@pytest.mark.parametrize("mark", MARKS)
def test_marks(mark: str) -> None:
    assert modified(f"<html><head>{mark}</head>") == DAY
    assert DAY not in without_marks(mark)


@pytest.mark.parametrize(
    "words",
    [
        f'<script type="application/ld+json">{{"dateModified" : "{DAY}"}}</script>',
        "<footer>Last updated: 4 March 2022</footer>",
        "<p>Updated on <b>4 March 2022</b></p>",
    ],
)
def test_json_and_words(words: str) -> None:
    assert modified(words) in (DAY, "4 March 2022")


@pytest.mark.parametrize(
    "page",
    [
        f'<meta property="article:published_time" content="{DAY}">',
        f'<meta name="date" content="{DAY}">',
        f'<time datetime="{DAY}">4 March</time>',
        '<meta property="article:modified_time" content="soon">',
        "<p>The agreement was updated and the two sides spoke of it.</p>",
        "",
    ],
)
def test_pages_that_state_no_change(page: str) -> None:
    assert modified(page) is None
    assert without_marks(page) == page or "soon" in page


def test_metadata_come_before_words() -> None:
    assert modified(f"<p>Updated: 9 May 2022</p>{MARKS[0]}") == DAY


def test_words_of_a_time_stay() -> None:
    assert without_marks(MARKS[-1]) == "4 March</time>"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<footer>Updated: 4 March 2022</footer>", True),
        ("<footer>4 March 2022</footer>", False),
        (f'<meta name="date" content="{DAY}">Updated: 4 March 2022', False),
        ("<p>Updated: 5 March 2022</p>", False),
    ],
)
def test_a_day_that_tells_only_of_a_change(page: str, expected: bool) -> None:
    assert is_only_change(page, DAY) is expected


@pytest.mark.parametrize("piece", ["<meta name=", "updated " * 3, '"dateModified"', "<time ", "<"])
def test_hostile_pages_take_little_time(piece: str) -> None:
    before = process_time()
    modified(piece * 50_000)
    without_marks(piece * 50_000)
    assert process_time() - before < 2
