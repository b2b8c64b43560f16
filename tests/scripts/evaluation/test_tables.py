"""The tables hold the figures, in lines of one width."""

from tests.scripts.evaluation.made import accuracy

from evaluation import tables

ACCURACY = accuracy()
STATEMENTS = ACCURACY["sets"]["statements"]


def rows(table: str) -> list[list[str]]:
    """The cells of a table without head and rule; all lines are as wide as the head."""
    lines = [line.strip("| ").split(" | ") for line in table.splitlines()]
    assert {len(line) for line in lines} == {len(lines[0])}
    return lines[2:]


def test_by_set() -> None:
    first, apart, second = rows(tables.by_set(ACCURACY))
    assert apart[0] == "Of these, the third kept apart"
    assert first[:3] == ["Annotated readouts", "12", "36"]
    assert first[-2:] == ["0.33 (0.33 to 0.33)", "0.50 (0.50 to 0.50)"]
    assert second[0] == "General news (PolNeAR)"


def test_by_part() -> None:
    kinds = tables.by_part(ACCURACY, "kinds", "kind")
    assert kinds.startswith("Annotated readouts, by kind:\n\n| Kind | Reports")
    assert "General news (PolNeAR), by kind:" in kinds
    publishers = tables.by_part(ACCURACY, "publishers", "publisher")
    assert "\n| Agency | 12 | 12 |" in publishers


def test_a_share_of_nothing_is_a_dash() -> None:
    [carried] = [
        line for line in rows(tables.figures("Kind", STATEMENTS["kinds"])) if "Car" in line[0]
    ]
    assert carried[3:5] == ["–", "0.00"]


def test_carried() -> None:
    assert rows(tables.carried(ACCURACY)) == [
        ["Annotated readouts", "24", "0", "0.00"],
        ["General news (PolNeAR)", "12", "0", "0.00"],
    ]


def test_reliability() -> None:
    found = rows(tables.reliability(STATEMENTS["confidence"]))
    assert [line[:3] for line in found] == [
        ["0.2 to 0.3", "12", "0.20"],
        ["0.4 to 0.5", "12", "0.40"],
        ["0.9 to 1.0", "12", "0.90"],
    ]
    assert found[2][3].startswith("1.00 (0.")


def test_the_commonest_cause_comes_first() -> None:
    measured = {
        "kinds": {"direct": {}, "topic": {}},
        "causes": {"extra statement": {"topic": 1}, "nothing found": {"direct": 2, "topic": 1}},
    }
    assert rows(tables.causes(measured)) == [
        ["Nothing found", "3", "2", "1"],
        ["Extra statement", "1", "0", "1"],
    ]
