"""Running heads and page numbers."""

from __future__ import annotations

from readouts.ingest.pdf.lines import Line
from readouts.ingest.pdf.margins import without_margins

WORDS = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"]


def line(text: str, base: float) -> Line:
    return Line(text, 72, 500, base, 11)


def page(number: int, *, head: str = "Ministry of Fish", foot: str = "{}") -> list[Line]:
    body = [line(f"{WORDS[number]} {WORDS[at]} goes on here", 700 - 14 * at) for at in range(8)]
    return [line(head, 800), *body, line(foot.format(number), 30)]


def texts(pages: list[list[Line]]) -> list[str]:
    return [each.text for page in without_margins(pages) for each in page]


def test_heads_and_numbers_that_recur_are_dropped() -> None:
    found = texts([page(number, foot="Page {} of 4") for number in range(1, 5)])
    assert len(found) == 32
    assert not [text for text in found if "Ministry" in text or "Page" in text]


def test_heads_of_left_and_right_pages() -> None:
    pages = [page(n, head=("Ministry of Fish", "Press service")[n % 2]) for n in range(1, 7)]
    assert len(texts(pages)) == 48


def test_a_line_of_one_page_stays() -> None:
    assert len(texts([page(1)])) == 10
    assert texts([page(1, head="Only here"), page(2, head="And here")]).count("Only here") == 1


def test_the_same_words_elsewhere_on_the_page_stay() -> None:
    pages = [page(number) for number in range(1, 4)]
    pages[1].insert(5, line("Ministry of Fish", 650))
    assert texts(pages).count("Ministry of Fish") == 1


def test_a_page_of_few_lines_is_never_dropped_whole() -> None:
    pages = [[line("They met.", 400)] for _ in range(5)]
    assert texts(pages) == ["They met."] * 5


def test_the_order_in_the_file_does_not_matter() -> None:
    pages = [list(reversed(page(number))) for number in range(1, 4)]
    assert not [text for text in texts(pages) if "Ministry" in text]
