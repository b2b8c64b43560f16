"""Silence is not taken for absence: where nothing is found, what is held is said."""

import pytest
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("contacts", "--between", "DEU", "--between", "IRN"), "held: 4, 2 by DEU itself, none by"),
        (
            ("contacts", "--between", "IRN", "--since", "1999", "--until", "2000"),
            "no report is held that was published from 1999 to 2000, 1 more without a known day",
        ),
        (("contacts", "--between", "IRN", "--since", "2021"), "held since 2021: 2, none by IRN"),
        (("statements", "--party", "IRN", "--until", "2019"), "held until 2019: 1, none by IRN"),
        (("reports", "--publisher", "Le Monde"), "no report of Le Monde is held"),
        (("reports", "unheard", "--publisher", "Bundes"), "held of Bundes: 2"),
    ],
)
def test_silence_is_not_taken_for_absence(
    run: Run, shelf: str, asked: tuple[str, ...], said: str
) -> None:
    ran = run("find", *asked)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("nothing found; ")
    assert said in ran.err
    assert "readouts holdings" in ran.err


def test_no_account_held_points_to_what_is_held(run: Run, climate: str) -> None:
    ran = run("positions", "--between", "DEU", "IND")
    assert any(line["account"] == "no account held" for line in ran.lines())
    assert "readouts holdings --side IND" in ran.err
