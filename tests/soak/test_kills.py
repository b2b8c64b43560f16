"""Writers that are killed leave a sound record, which the next one completes."""

from pathlib import Path

from tests.conftest import NewPlace
from tests.soak.kills import completed, killed


def test_a_writer_killed_at_any_moment(new_place: NewPlace, tmp_path: Path) -> None:
    place, folder = new_place(), tmp_path / "news"
    folder.mkdir()
    assert list(killed(place, folder, times=2)) == []
    assert completed(place, new_place(), folder)
