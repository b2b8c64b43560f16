"""The fuzzer: it keeps what fails and says so, and stops in time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import fuzz
import readouts


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A reader that fails on any text but the one that is read to load it."""
    real = readouts.read

    def read(text: str, **stated: str | None) -> readouts.model.Reading:
        if stated.get("published"):
            raise RecursionError("too deep")
        return real(text, **stated)

    monkeypatch.setattr(readouts, "read", read)
    yield


def test_sound_texts_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fuzz.main(["--minutes", "0.03", "--seed", "7", "--out", str(tmp_path)]) == 0
    assert "texts from seed 7 on, 0 of them read badly" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("broken")
def test_a_failure_is_kept_with_its_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "kept"
    assert fuzz.main(["--minutes", "0", "--seed", "3", "--out", str(out)]) == 1
    assert (out / "3.why").read_text("utf-8") == "RecursionError: too deep\n"
    assert (out / "3.txt").read_bytes().decode("utf-8") == fuzz.text(3, fuzz.samples())
    assert "seed 3" in capsys.readouterr().err


@pytest.mark.usefixtures("broken")
def test_one_seed_can_be_tried_again(tmp_path: Path) -> None:
    assert fuzz.main(["--only", "5", "--out", str(tmp_path)]) == 1
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["5.txt", "5.why"]


def test_a_seed_that_is_read_well_leaves_nothing(tmp_path: Path) -> None:
    assert fuzz.main(["--only", "5", "--out", str(tmp_path)]) == 0
    assert list(tmp_path.iterdir()) == []


def test_slow_reading_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz, "START_SECONDS", -1.0)
    monkeypatch.setattr(fuzz, "SECONDS_A_CHARACTER", 0.0)
    assert [why for why in fuzz.failures("They met.") if "CPU time for 9 characters" in why]


def test_a_second_reading_that_differs_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = iter((b"one", b"two"))
    monkeypatch.setattr(fuzz, "to_json", lambda reading: next(rows))
    assert list(fuzz.failures("They met.")) == ["a second reading differs"]
