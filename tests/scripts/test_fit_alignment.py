"""The weights of alignment: what is learnt, what is written, how it is checked."""

from pathlib import Path

import pytest
from tests.linking.factories import OTHER, REWORDED, TALK, Told

import fit_alignment
from fit_alignment import Part, check, fitted, write
from readouts.data.reader import read_table
from readouts.linking.scene import scene
from readouts.linking.signs import BESIDE, SIGNS, Scale, SignWeights
from training.accounts import Marked


def part(name: str, contact: str, learn: bool = True) -> Part:
    """Two accounts of which the statements of one number tell the same."""
    a = Told(f"a{contact}", said=TALK).account()
    b = Told(f"b{contact}", said=(*REWORDED[:4], *OTHER[2:])).account()
    pairs = zip(a.statements[:4], b.statements[:4], strict=True)
    marks = Marked(
        contact=contact,
        copies=False,
        a=a,
        b=b,
        same=frozenset(frozenset((x.ref, y.ref)) for x, y in pairs) if learn else frozenset(),
        answers=frozenset(),
        doubtful=frozenset(),
        known=frozenset(s.ref for account in (a, b) for s in account.statements),
        lost=0,
    )
    within = scene(a, b)
    return Part(name, marks, within, tuple(fit_alignment._examples(marks, within)))


def test_words_are_learnt() -> None:
    scale = fitted([part("gold", "k1"), part("gold", "k2")])
    by_sign = dict(zip(SIGNS, scale.same, strict=True))
    assert by_sign["words"] > 0 > by_sign["one"]
    assert by_sign["thanks"] == 0.0
    assert len(scale.beside) == len(BESIDE)


def test_signs_that_are_not_used_weigh_nothing() -> None:
    answer = dict(zip(SIGNS, fitted([part("gold", "k1")]).answer, strict=True))
    assert {sign for sign, weight in answer.items() if weight} <= fit_alignment.USED["answer"]


def test_what_is_known_of_neither_is_no_example() -> None:
    one = part("gold", "k1")
    known = {ref for example in one.examples for ref in example.ends}
    assert known <= one.marks.known


def test_what_is_written_is_read(tmp_path: Path) -> None:
    scale = Scale(
        same=tuple(n / 7 for n in range(len(SIGNS))),
        beside=(0.5, 1.5, -2.5),
        answer=tuple(-n / 7 for n in range(len(SIGNS))),
    )
    write(scale, tmp_path / "weights.csv")
    rows = {row.sign: row for row in read_table(tmp_path / "weights.csv", SignWeights)}
    assert tuple(rows[sign].same for sign in SIGNS) == scale.same
    assert tuple(rows[sign].beside for sign in BESIDE) == scale.beside
    assert tuple(rows[sign].answer for sign in SIGNS) == scale.answer


def test_checking_judges_what_was_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    check(
        [part("gold", "k1"), part("marked", "c1"), part("invented", "i1"), part("invented", "i2")]
    )
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6
    assert lines[0].startswith("gold same 4 right, ")
    assert lines[1].startswith("gold answers 0 right, ")


def test_of_nothing_found_the_figure_is_nought() -> None:
    nothing = Scale(same=(-9.0,) * len(SIGNS), beside=(-9.0, 0.0, 0.0), answer=(-9.0,) * len(SIGNS))
    counts = fit_alignment._counts([part("gold", "k1", False)], {"k1": nothing}, answer=False)
    assert counts == "0 right, 0 found, 0 marked (and 0 not read), F1 0.000"
