"""How many processes."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from tests.batch import making
from tests.store.made import report

from readouts.batch import LocalProcesses, choice, executor
from readouts.library import InProcess
from readouts.model import Report


def test_one_is_this_process() -> None:
    assert isinstance(executor(1), InProcess)


def test_several_are_others() -> None:
    several = executor(3)
    assert isinstance(several, LocalProcesses)
    assert several.jobs == 3


@pytest.mark.parametrize(
    ("count", "jobs"), [(0, 1), (1, 1), (choice.FEW - 1, 1), (choice.FEW, 5), (choice.FEW + 9, 5)]
)
def test_as_many_as_are_worth_it(monkeypatch: pytest.MonkeyPatch, count: int, jobs: int) -> None:
    chosen: list[int | None] = []
    read: list[str] = []

    class Told:
        def read_all(self, reports: Iterable[Report], data: Path | None) -> Iterator[str]:
            read.extend(each.text for each in reports)
            return iter(())

    def fake(jobs: int | None = None, make: object = None) -> Told:
        chosen.append(jobs)
        return Told()

    automatic = executor(None, making.ordinary)
    monkeypatch.setattr(choice, "executor", fake)
    monkeypatch.setattr(choice, "cores", lambda: 5)
    texts = [f"text {n}" for n in range(count)]
    list(automatic.read_all(map(report, texts), None))
    assert chosen == [jobs]
    assert read == texts


def test_a_few_reports_are_read() -> None:
    (outcome,) = executor(None, making.ordinary).read_all([report("a")], None)
    assert outcome == making.ordinary(None)(report("a"))


def test_there_is_a_core(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choice.cores() >= 1
    monkeypatch.delattr(choice.os, "sched_getaffinity", raising=False)
    assert choice.cores() >= 1
