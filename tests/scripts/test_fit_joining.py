"""The weights of the joining: what is right, what is fitted, what is written."""

from pathlib import Path

import pytest
from tests.scripts.training.made import READOUT, article, at, data_folder, write_rows

import fit_joining
from fit_joining import Judged, fitted, judged, same_speaker, write
from readouts import model
from readouts.data.reader import read_table
from readouts.reading.joining.candidates import candidates
from readouts.reading.joining.proposals import Proposal
from readouts.reading.joining.signs import SIGNS, Manner, signs
from readouts.reading.joining.weighing import CLASSES, Row, Scale, class_of
from readouts.reading.parse import Parse
from readouts.reading.statements import Draft, find_quotes
from training import corpora
from training.readers import Text

NEWS = Manner(own_readout=False, on_relations=False)
READOUTS = Manner(own_readout=True, on_relations=False)
QUOTES = find_quotes(())
NAMED, OTHER, NOBODY = ((0, 5),), ((7, 9),), ()


def draft(*content: tuple[int, int], **others: object) -> Draft:
    return Draft(content=content, **others)


def text(right: bool, manner: Manner = NEWS, weight: float = 1.0) -> Judged:
    """Two rules' drafts, the longer of them right or not."""
    rules = (draft((0, 10), source=NAMED), draft((20, 400), source=OTHER))
    found = candidates(rules, [])
    values = [signs(one, manner, QUOTES) for one in found]
    gold = [rules[1]] if right else [draft((500, 600))]
    wanted = [0.0, float(right)]
    return Judged(
        Text(Parse("", ()), (), QUOTES, manner, rules), found, values, wanted, gold, weight
    )


@pytest.mark.parametrize(
    ("source", "gold", "inherits", "expected"),
    [
        (NAMED, NAMED, (False, False), True),
        (((3, 20),), NAMED, (False, False), True),
        (OTHER, NAMED, (False, False), False),
        (NOBODY, NAMED, (False, False), False),
        (NOBODY, NOBODY, (False, False), True),
        (NAMED, NOBODY, (False, False), False),
        (NAMED, NOBODY, (True, True), True),
        (NAMED, NOBODY, (True, False), False),
        (NAMED, NOBODY, (False, True), False),
    ],
)
def test_same_speaker(
    source: tuple[tuple[int, int], ...],
    gold: tuple[tuple[int, int], ...],
    inherits: tuple[bool, bool],
    expected: bool,
) -> None:
    found = draft((30, 40), source=source, inherits=inherits[0])
    wanted = draft((30, 40), source=gold, inherits=inherits[1])
    assert same_speaker(found, wanted) is expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [((0, 100), 1.0), ((0, 50), 1.0), ((0, 49), 0.0), ((0, 200), 1.0), ((100, 200), 0.0)],
)
def test_right_shares_half_with_the_likest(content: tuple[int, int], expected: float) -> None:
    gold = [draft((0, 100)), draft((90, 101), source=OTHER)]
    assert fit_joining._right(draft(content), gold) == expected


def test_of_the_likest_only_the_source_counts() -> None:
    gold = [draft((0, 100), source=OTHER), draft((0, 60), source=NAMED)]
    assert fit_joining._right(draft((0, 100), source=NAMED), gold) == 0.0


def test_nothing_is_right_where_nothing_is_marked() -> None:
    assert fit_joining._right(draft((0, 9)), []) == 0.0


def test_a_few_texts_are_enough() -> None:
    scale = fitted([text(True), text(True), text(True, weight=2.0)])
    assert set(scale.weights) == set(CLASSES)
    assert all(len(weights) == len(SIGNS) for weights in scale.weights.values())
    one = text(True)
    short, long = (scale.weigh(c, NEWS, v) for c, v in zip(one.found, one.values, strict=True))
    assert short < 0.5 < long


def test_a_class_without_candidates_is_left_open() -> None:
    scale = fitted([text(True, READOUTS)])
    assert any(scale.weights["relations_rules_alone"])
    others = [name for name in CLASSES if name != "relations_rules_alone"]
    assert all(scale.weights[name] == (0.0,) * len(SIGNS) for name in others)
    one = text(True)
    assert scale.weigh(one.found[0], NEWS, one.values[0]) == 0.5


def test_of_no_texts_everything_is_open() -> None:
    assert set(fitted([]).weights.values()) == {(0.0,) * len(SIGNS)}


def test_heavier_texts_prevail() -> None:
    def of_long(weight: float) -> float:
        one = text(True)
        scale = fitted([text(True), text(False, weight=weight)])
        return scale.weigh(one.found[1], NEWS, one.values[1])

    assert of_long(0.1) > 0.5 > of_long(10.0)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    weights = {name: tuple(k + n / 7 for n in range(len(SIGNS))) for k, name in enumerate(CLASSES)}
    write(tmp_path / "weights.csv", Scale(weights))
    rows = read_table(tmp_path / "weights.csv", Row)
    assert tuple(row.sign for row in rows) == SIGNS
    for name, expected in weights.items():
        assert [getattr(row, name) for row in rows] == pytest.approx(expected, abs=5e-5)


def test_the_same_weights_are_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write(tmp_path / name, fitted([text(True), text(False)]))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert b"\r" not in (tmp_path / "a").read_bytes()


def test_cross_validation_judges_what_was_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    fit_joining.cross_validate([text(True)] * 5, [text(True, READOUTS)] * 5)
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in lines] == ["group 0", "group 1"]
    assert lines[0].endswith("1.000 1.000 1.000")


def test_cross_validation_where_nothing_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    empty = Judged(Text(Parse("", ()), (), QUOTES, NEWS, ()), [], [], [], [], 1.0)
    fit_joining.cross_validate([empty, empty])
    assert capsys.readouterr().out == "group 0: 0.000 0.000 0.000\n"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    statement = {
        "content": [at(READOUT, "calm")], "cue": [at(READOUT, "called for")],
        "source": [at(READOUT, "President Mary Robinson")],
    }  # fmt: skip
    text = f"{READOUT} That was talk 1 of kremlin."
    rows = [
        {"text_sha256": model.text_sha256(text), "statements": [statement]},
        {"text_sha256": model.text_sha256("no such text"), "statements": []},
    ]
    monkeypatch.setattr(corpora, "MARKED", write_rows(tmp_path / "marked.jsonl", rows))
    return data_folder(tmp_path / "data")


def test_marked_readouts_are_looked_up_by_hash(data: Path) -> None:
    (one,) = fit_joining.marked_readouts(data)
    assert one.text.parsed.text.endswith("talk 1 of kremlin.")
    assert one.weight == fit_joining.READOUT_WEIGHT
    assert [d.content for d in one.gold] == [(at(READOUT, "calm"),)]
    assert sum(one.right) >= 1


def test_only_held_out_news(data: Path) -> None:
    (one,) = fit_joining.held_out_news(data)
    assert one.text.parsed.text == article(6)["text"]
    assert (one.weight, one.text.regions) == (1.0, ((0, len(article(6)["text"])),))


def test_candidates_of_both_readers_stand_beside_their_signs() -> None:
    one = judged({"text": READOUT}, [], ((0, len(READOUT)),), 1.0)
    assert {type(c.proposal) for c in one.found} == {type(None), Proposal}
    assert len(one.found) == len(one.values) == len(one.right)
    assert all(len(values) == len(SIGNS) for values in one.values)
    assert {class_of(c, one.text.manner) for c in one.found} <= set(CLASSES)
    assert not any(one.right)


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["fit_joining.py", *arguments])
    return fit_joining.main()


def test_main_writes(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = data / "weights.csv"
    assert run(monkeypatch, "--data", str(data), "--out", str(out)) == 0
    assert len(read_table(out, Row)) == len(SIGNS)


def test_main_checks_and_writes_nothing(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = data / "weights.csv"
    assert run(monkeypatch, "--data", str(data), "--out", str(out), "--check") == 0
    assert capsys.readouterr().out.count("group") == 2 and not out.exists()


def test_main_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(monkeypatch, "--data", str(tmp_path))
    last = capsys.readouterr().err.splitlines()[-1]
    assert "no attribution/polnear_train.jsonl; give the folder with --data" in last
