"""A phrase as a person writes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import UsageError
from readouts.questions.answers import FoundStatement
from readouts.questions.phrases import BETWEEN, beginnings, hits, sought


def said(*pieces: str, offset: int = 7) -> FoundStatement:
    """A statement with these pieces, ten code points apart in the report."""
    spans, at = [], offset
    for piece in pieces:
        spans.append((at, at + len(piece)))
        at += len(piece) + 10
    return FoundStatement(
        id="r/s1", report="r", kind="indirect", act="STATE", polarity="neutral", issues=(),
        text=BETWEEN.join(pieces), content=tuple(spans), confidence=1.0,
    )  # fmt: skip


def marked(phrase: str, *pieces: str) -> list[str]:
    return [f"{h.before}[{h.words}]{h.after}" for h in hits(said(*pieces), sought(phrase))]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("unilateral sanctions", "all Unilateral sanctions, too", ["all [Unilateral sanctions]"]),
        ("unilateral sanction", "unilateral US sanctions", ["[unilateral US sanctions]"]),
        ("fair trade", "so trade that is fair", ["so [trade that is fair]"]),
        ("fair trade", "fair. Trade", []),
        ("the trade", "trades grow", ["[trades] grow"]),
        ("of the", "of the two", ["[of the] two"]),
        ("one-China", "China and one China policy", ["China and [one China] policy"]),
        ("一帆风顺", "祝一帆风顺。", ["祝[一帆风顺]"]),
        ("حقوق الإنسان", "عن حقوق الإنسان", ["عن [حقوق الإنسان]"]),
        ("sao tome", "in São Tomé 😀", ["in [São Tomé]"]),
    ],
)
def test_small_variants_are_marked(phrase: str, text: str, expected: list[str]) -> None:
    assert marked(phrase, text) == expected


def test_long_sentences_are_cut() -> None:
    (found,) = marked("salt", "far " * 30 + "salt" + " far" * 30)
    assert found.count("far") == 28


def test_a_phrase_of_marks_is_refused() -> None:
    with pytest.raises(UsageError, match="no word"):
        sought("?!")


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("countries", [["countr"]]),
        ("unilateral sanctions", [["unilateral", "sanction"]]),
        ("core interests and major concerns", [
            ["interest", "major", "concern"], ["core"[:3], "major", "concern"],
            ["core"[:3], "interest", "concern"], ["core"[:3], "interest", "major"],
        ]),
    ],
)  # fmt: skip
def test_how_words_of_it_begin(phrase: str, expected: list[list[str]]) -> None:
    found = beginnings(phrase, sought(phrase))
    assert [len(one) for one in found] == [len(one) for one in expected]
    for one, other in zip(found, expected, strict=True):
        assert all(a.startswith(b) or b.startswith(a) for a, b in zip(one, other, strict=True))


NOISE = st.text(alphabet="a é😀中م\u0301’“-.", max_size=9)


@given(NOISE, NOISE, st.integers(0, 50))
def test_spans_are_exact(before: str, after: str, offset: int) -> None:
    text = f"{before} “fair trade” {after}"
    statement = said("x 😀", text, offset=offset)
    start = statement.content[1][0]
    found = list(hits(statement, sought("fair trade")))
    assert [text[h.span[0] - start : h.span[1] - start] for h in found] == ["fair trade"]
    assert found[0].words == "fair trade"
