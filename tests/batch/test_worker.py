"""What runs in each process."""

from pathlib import Path

from tests.batch import making
from tests.store.made import report

from readouts.batch import worker
from readouts.data import load_tables
from readouts.errors import InputError
from readouts.library.executor import Read, reader
from readouts.model import Reading


def test_a_reader_is_made_once() -> None:
    made: list[Path | None] = []

    def make(data: Path | None) -> Read:
        made.append(data)
        return making.ordinary(data)

    for text in ("a", "b"):
        assert isinstance(worker.work(make, None, report(text)), Reading)
    assert made == [None]


def test_a_report_that_fails() -> None:
    outcome = worker.work(making.ordinary, None, report("boom", source="a.txt"))
    assert isinstance(outcome, InputError)
    assert outcome.where == "a.txt"


def test_errors_travel_between_processes() -> None:
    import pickle

    error = InputError("what", where="here", hint="do this")
    assert str(pickle.loads(pickle.dumps(error))) == str(error) == "here: what; do this"


def test_a_worker_reads_with_the_users_tables(tmp_path: Path) -> None:
    rows = "label,context,aliases\narctic,territory,Arctic*\n"
    (tmp_path / "issues.csv").write_text(rows, encoding="utf-8")
    call = report("President Joe Biden called Olaf Scholz. Biden said the Arctic is warm.")
    outcome = worker.work(reader, tmp_path, call)
    assert isinstance(outcome, Reading)
    assert outcome.statements[-1].issues == ("arctic",)
    assert outcome.reader.tables == load_tables(tmp_path).digest
