"""A run that is killed outright loses nothing that was kept, and the next one ends the same."""

from pathlib import Path

import pytest
from tests.library.killing import dump, kill_when, told
from tests.library.program import add

from readouts.library.adding import BATCH

COUNT = 4 * BATCH + 7


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Reports of calls."""
    return told(tmp_path_factory.mktemp("news"), COUNT)


@pytest.fixture(scope="module")
def undisturbed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """The record of a run that nobody stopped."""
    path = tmp_path_factory.mktemp("whole") / "record.db"
    with add(str(path), folder) as record:
        return dump(record.store)


@pytest.mark.parametrize(("enough", "delay"), [(0, 0.35), (1, 0.0), (BATCH + 1, 0.1)])
def test_killed_then_added_again(
    folder: Path, undisturbed: list[bytes], place: str, enough: int, delay: float
) -> None:
    kept = kill_when(place, folder, enough, delay)
    assert kept % BATCH == 0, "a batch is all or nothing"
    assert enough <= kept < COUNT
    with add(place, folder) as record:
        assert dump(record.store) == undisturbed
        assert record.store.health().problems == ()


def test_killed_twice_then_asked_before_adding_again(
    folder: Path, undisturbed: list[bytes], place: str
) -> None:
    first = kill_when(place, folder, 1, 0.0)
    second = kill_when(place, folder, first + 1, 0.05)
    assert first < second < COUNT
    from readouts.library import open_record

    with open_record(place) as record:  # the link is stale: asking makes it again
        assert record.contacts().contacts
        assert record.store.state().linked == record.store.state().read
    with add(place, folder) as record:
        assert dump(record.store) == undisturbed


def test_a_second_run_changes_nothing(
    folder: Path, undisturbed: list[bytes], tmp_path: Path
) -> None:
    path = tmp_path / "record.db"
    add(str(path), folder).close()
    before = path.read_bytes()
    with add(str(path), folder) as record:
        assert dump(record.store) == undisturbed
    assert path.read_bytes() == before
