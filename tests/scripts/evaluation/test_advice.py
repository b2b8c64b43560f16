"""Advice follows from figures alone."""

import pytest
from tests.scripts.evaluation.made import accuracy

from evaluation import advice
from evaluation.advice import VERDICTS, Claim, verdict

ACCURACY = accuracy()
STATEMENTS = ACCURACY["sets"]["statements"]
EMPTY = {"figures": {}, "sets": {}, "examples": []}


@pytest.mark.parametrize(
    ("right", "interval", "expected"),
    [
        (0.95, None, VERDICTS[0]),
        (0.95, [0.9, 1.0], VERDICTS[0]),
        (0.95, [0.89, 1.0], VERDICTS[1]),
        (0.75, None, VERDICTS[1]),
        (0.95, [0.2, 1.0], VERDICTS[2]),
        (0.1, None, VERDICTS[2]),
    ],
)
def test_the_lower_end_decides(right: float, interval: list[float] | None, expected: str) -> None:
    assert verdict(Claim("it", right, interval)) == expected


def test_the_safest_claim_comes_first() -> None:
    lines = advice.verdicts(ACCURACY).splitlines()[2:]
    assert lines[0].startswith("| The act, in readouts | 0.80 (0.70 to 0.95) |")
    assert lines[-1].startswith("| Content and speaker of direct statements, in readouts | 0.00")
    assert "Content and source of indirect statements, in general news" in "\n".join(lines)


def test_a_kind_that_is_never_read_makes_no_claim() -> None:
    assert not [claim for claim in advice.claims(ACCURACY) if "carried" in claim.what]


def test_in_short() -> None:
    told = " ".join(advice.in_short(ACCURACY).split())
    assert told.startswith("* Readouts: of 100 statements that the program gives, 33 have")
    assert told.index("Readouts: ") < told.index("General news: ")
    assert "0 of 36 are found with the right speaker" in told


def test_warnings() -> None:
    told = " ".join(advice.warnings(ACCURACY).split())
    assert "in readouts 67 of 100 statements are missing or wrong" in told
    assert "F1 goes from Agency (0.00) to Ministry (0.50)" in told
    assert "in general news the fifth that the program is least sure of holds 33 of 100" in told


def test_one_publisher_does_not_differ() -> None:
    rows = {"Ministry": STATEMENTS["publishers"]["Ministry"]}
    assert list(advice.publishers("news", {"publishers": rows})) == []


def test_calibration() -> None:
    told = advice.calibration("statements", STATEMENTS)
    assert told.startswith("Annotated readouts: 36 statements, expected calibration error 0.")
    assert "Of those at 0.4 to 0.5, 0 of 100 are right; of those at 0.9 to 1.0, 100 of 100" in told


def test_nothing_measured_nothing_said() -> None:
    assert advice.in_short(EMPTY) == advice.warnings(EMPTY) == ""
    assert list(advice.claims(EMPTY)) == []


def test_lines_are_not_too_long() -> None:
    told = advice.in_short(ACCURACY), advice.warnings(ACCURACY)
    for line in "\n".join(told).splitlines():
        assert len(line) <= advice.WIDTH
        assert line.startswith(("* ", "  "))
