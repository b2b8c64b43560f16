"""One open record, many threads: asking, adding and judging at once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from tests.library.made import MAKER, Recording

import readouts
from readouts.library import OpenRecord

ADDERS, ASKERS, FILES, TIMES = 3, 4, 6, 5


def test_threads_ask_and_add_through_one_record(tmp_path: Path, place: str) -> None:
    files = [tmp_path / f"{n}.txt" for n in range(ADDERS * FILES)]
    for number, file in enumerate(files):
        file.write_text(f"A call, number {number}.", "utf-8")
    together = Barrier(ADDERS + ASKERS)

    def add(record: OpenRecord, mine: list[Path]) -> int:
        together.wait()
        return sum(record.add(file, executor=Recording()).added for file in mine)

    def ask(record: OpenRecord) -> list[int]:
        together.wait()
        return [_looked(record) for _ in range(TIMES)]

    with readouts.open(place) as record, ThreadPoolExecutor(ADDERS + ASKERS) as pool:
        record.__dict__["maker"] = MAKER
        adding = [pool.submit(add, record, files[n::ADDERS]) for n in range(ADDERS)]
        asking = [pool.submit(ask, record) for _ in range(ASKERS)]
        assert [each.result() for each in adding] == [FILES] * ADDERS
        for each in asking:
            assert each.result() == sorted(each.result())  # what was there stays there
        assert len(record.reports()) == len(files)
        assert record.doctor().sound


def _looked(record: OpenRecord) -> int:
    """Ask all kinds of things; how many reports there were."""
    count = len(record.reports())
    list(record.statements())
    list(record.events())
    assert len(record.contacts(status=None)) >= 0
    record.table("reports").to_arrow()
    return count


def test_threads_make_what_is_kept_between_calls_only_alike(tmp_path: Path) -> None:
    together = Barrier(8)
    with readouts.open(tmp_path / "a.db") as record, ThreadPoolExecutor(8) as pool:

        def digest(_: int) -> str:
            together.wait()
            return record.tables.digest

        assert len(set(pool.map(digest, range(8)))) == 1
