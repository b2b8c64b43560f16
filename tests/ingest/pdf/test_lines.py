"""The lines of a page."""

from __future__ import annotations

from pypdfium2 import PdfDocument
from tests.ingest.made_pdf import Text, pdf

from readouts.ingest.pdf.lines import Line, lines_of


def lines(*texts: Text) -> list[Line]:
    document = PdfDocument(pdf([texts]))
    return lines_of(document[0].get_textpage())


def test_each_line_has_its_place() -> None:
    first, second = lines(
        (72, 700, 11, "They met in Oslo (Norway)."), (90, 686, 11, "Then they left.")
    )
    assert (first.text, second.text) == ("They met in Oslo (Norway).", "Then they left.")
    assert (round(first.base), round(second.base)) == (700, 686)
    assert (round(first.left), round(second.left)) == (72, 90)
    assert first.right > second.right > 90
    assert abs(first.size - second.size) < 0.1
    assert not first.hyphenated


def test_a_larger_letter_is_a_larger_line() -> None:
    heading, line = lines((72, 740, 18, "Fish"), (72, 700, 11, "They met."))
    assert heading.size > 1.4 * line.size


def test_a_word_parted_at_the_end_of_a_line() -> None:
    first, second = lines((72, 700, 11, "They spoke about inter-"), (72, 686, 11, "national law."))
    assert first.hyphenated
    assert (first.text, second.text) == ("They spoke about inter", "national law.")


def test_a_hyphen_inside_a_line_stays() -> None:
    (line,) = lines((72, 700, 11, "A long-term plan."))
    assert (line.text, line.hyphenated) == ("A long-term plan.", False)


def test_an_empty_page_has_none() -> None:
    assert lines() == []
    assert lines((72, 700, 11, "   ")) == []
