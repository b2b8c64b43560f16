"""Readouts as the rules read them."""

from pathlib import Path

import pytest
from tests.scripts.training.made import READOUT, at, write_rows

from readouts import model
from training import silver


def folder(path: Path, each: int = 6) -> Path:
    for publisher in silver.PUBLISHERS:
        rows = [{"id": f"{publisher}-{n}", "text": f"{publisher} {n}"} for n in range(each)]
        write_rows(path / f"{publisher}.jsonl", rows)
    return path


def ids(rows: list[silver.Row]) -> list[str]:
    return [row["id"] for row in rows]


@pytest.mark.parametrize("each", [0, 1, 4, 6, 99])
def test_as_many_of_each_publisher(tmp_path: Path, each: int) -> None:
    found = ids(silver.report_rows(folder(tmp_path), frozenset(), each))
    assert len(found) == len(set(found)) == min(each, 6) * len(silver.PUBLISHERS)
    publishers = [name.rpartition("-")[0] for name in found]
    assert publishers == sorted(publishers, key=silver.PUBLISHERS.index)


def test_by_chance_but_always_the_same(tmp_path: Path) -> None:
    first = ids(silver.report_rows(folder(tmp_path), frozenset(), 6))
    assert first == ids(silver.report_rows(tmp_path, frozenset(), 6))
    assert first != sorted(first)


def test_fewer_are_the_first_of_more(tmp_path: Path) -> None:
    few = ids(silver.report_rows(folder(tmp_path), frozenset(), 2))
    many = ids(silver.report_rows(tmp_path, frozenset(), 5))
    assert set(few) < set(many)


def test_marked_and_long_texts_are_left_out(tmp_path: Path) -> None:
    folder(tmp_path, each=2)
    publisher = silver.PUBLISHERS[0]
    long = {"id": "long", "text": "x" * silver.LONGEST}
    fits = {"id": "fits", "text": "x" * (silver.LONGEST - 1)}
    write_rows(tmp_path / f"{publisher}.jsonl", [long, fits, {"id": "marked", "text": "seen"}])
    found = silver.report_rows(tmp_path, frozenset({model.text_sha256("seen")}), 9)
    assert "fits" in ids(found)
    assert not {"long", "marked"} & set(ids(found))


def test_what_the_rules_find_is_gold() -> None:
    (document,) = silver.documents([{"id": "r", "text": READOUT, "publisher": "kremlin.ru"}])
    assert document.text == READOUT
    assert (document.weight, document.relations) == (silver.WEIGHT, True)
    first = document.attributions[0]
    assert first.source == (at(READOUT, "President Mary Robinson"),)
    assert first.cue == (at(READOUT, "called for"),)
    assert first.content == (at(READOUT, "calm"),)
    assert all(one.cue for one in document.attributions[1:])


def test_a_report_in_which_nobody_speaks_is_left_out() -> None:
    assert list(silver.documents([{"id": "r", "text": "It rained in Dublin."}])) == []
