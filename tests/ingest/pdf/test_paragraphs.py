"""Lines put together to paragraphs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from readouts.ingest.pdf.lines import Line
from readouts.ingest.pdf.paragraphs import paragraphs


def line(
    text: str, base: float, *, left: float = 72, right: float = 500, size: float = 11,
    hyphenated: bool = False,
) -> Line:  # fmt: skip
    return Line(text, left, right, base, size, hyphenated)


def test_lines_of_one_paragraph_are_joined() -> None:
    page = [line("They met", 700), line("in Oslo", 686), line("on Monday.", 672)]
    assert paragraphs([page]) == ["They met in Oslo on Monday."]


def test_a_gap_parts_paragraphs() -> None:
    page = [
        line("They met", 700),
        line("in Oslo.", 686),
        line("Then they", 660),
        line("left.", 646),
    ]
    assert paragraphs([page]) == ["They met in Oslo.", "Then they left."]


def test_an_indented_line_begins_one() -> None:
    page = [
        line("They met in", 700),
        line("Oslo", 686),
        line("Then", 672, left=90),
        line("they left", 658),
    ]
    assert paragraphs([page]) == ["They met in Oslo", "Then they left"]


def test_a_short_line_with_a_full_stop_ends_one() -> None:
    page = [line("They met in", 700), line("Oslo.", 686, right=150), line("Then they", 672)]
    assert paragraphs([page]) == ["They met in Oslo.", "Then they"]


def test_a_heading_stands_alone() -> None:
    page = [line("Fish", 720, size=18), line("They met", 700), line("in Oslo.", 686)]
    assert paragraphs([page])[0] == "Fish"


def test_a_paragraph_goes_on_over_the_page() -> None:
    first, second = [line("They met in", 100)], [line("the city of Oslo.", 700), line("Then", 686)]
    assert paragraphs([first, second])[0].startswith("They met in the city of Oslo.")
    assert paragraphs([[line("They met.", 100)], [line("then", 700)]]) == ["They met.", "then"]
    assert paragraphs([[line("They met", 100)], [line("Annex", 700)]]) == ["They met", "Annex"]


def test_a_parted_word_is_joined_over_the_page() -> None:
    assert paragraphs([[line("inter", 100, hyphenated=True)], [line("national", 700)]]) == [
        "international"
    ]


def test_columns() -> None:
    left = [line("They met", 700, right=250), line("in the", 686, right=250)]
    right = [line("city of Oslo.", 700, left=300), line("Then", 686, left=300)]
    assert paragraphs([left + right])[0].startswith("They met in the city of Oslo.")


def test_chinese_has_no_spaces_between_lines() -> None:
    assert paragraphs([[line("两国外交", 700), line("部长通话", 686)]]) == ["两国外交部长通话"]


def test_no_page_no_paragraph() -> None:
    assert paragraphs([]) == paragraphs([[], []]) == []


@given(st.lists(st.tuples(st.text("ab汉ا🐟é.", min_size=1), st.floats(0, 800)), max_size=12))
def test_every_character_is_kept(found: list[tuple[str, float]]) -> None:
    text = "".join(paragraphs([[line(words, base) for words, base in found]]))
    assert text.replace(" ", "") == "".join(words for words, _ in found)
