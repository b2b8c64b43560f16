"""Accuracy keeps to its floors: on the sample always, on development data where it stands."""

import tomllib
from pathlib import Path

import pytest

import evaluate

FLOORS: dict[str, dict[str, float]] = tomllib.loads(
    (Path(__file__).parent / "floors.toml").read_text("utf-8")
)
CEILING = "_at_most"


def misses(part: str, figures: dict[str, float]) -> list[str]:
    """What lies under its floor or over its ceiling, or was not measured at all."""
    found = []
    for key, bound in FLOORS[part].items():
        name = key.removesuffix(CEILING)
        if key == "every":
            continue
        if name not in figures:
            found.append(f"{part}: {name} was not measured")
        elif figures[name] > bound if key.endswith(CEILING) else figures[name] < bound:
            found.append(f"{part}: {key} is {figures[name]:.3f}, the bound {bound}")
    return found


def test_the_sample() -> None:
    assert misses("sample", evaluate.sample()) == []


@pytest.mark.slow
@pytest.mark.parametrize("part", sorted(set(FLOORS) - {"sample"}))
def test_the_development_data(part: str, shared_data: Path) -> None:
    figures = evaluate.part(part, int(FLOORS[part].get("every", 1)), shared_data)
    assert misses(part, figures) == []


def test_every_part_has_floors() -> None:
    assert set(FLOORS) >= {"sample", "statements", "attribution", "dates", "contacts", "alignment"}
    assert all(set(row) - {"every"} for row in FLOORS.values())


def test_a_miss_is_seen() -> None:
    perfect = {
        key.removesuffix(CEILING): 0.0 if CEILING in key else 1.0 for key in FLOORS["sample"]
    }
    assert misses("sample", perfect) == []
    assert len(misses("sample", perfect | {"statement_f1": 0.0})) == 1
    assert len(misses("sample", perfect | {"unread": 1.0})) == 1
    del perfect["contact_f1"]
    assert misses("sample", perfect) == ["sample: contact_f1 was not measured"]
