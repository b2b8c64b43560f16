"""`readouts doctor`."""

from tests.cli.conftest import Run
from tests.store import made

from readouts.store import RecordStore


def test_a_record_that_another_reader_made(run: Run, db: str) -> None:
    ran = run("doctor", "--format", "table")
    assert ran.code == 0
    assert "reader 0, model by hand, tables none: 4" in ran.out
    assert "sound; 4 readings by another reader" in ran.out
    assert "readouts doctor --mend" in ran.out


def test_as_json(run: Run, db: str) -> None:
    (found,) = run("doctor").lines()
    assert found["health"]["counts"]["reports"] == 4
    assert (found["outdated"], found["stale"]) == (4, False)


def test_a_stale_link_is_seen(run: Run, db: str) -> None:
    with RecordStore(db) as store:
        store.put_readings([made.entry(made.reading(made.report("More.")))])
    assert run("doctor").lines()[0]["stale"] is True


def test_damage_is_an_error(run: Run, db: str) -> None:
    with RecordStore(db) as store:
        store.database.execute("UPDATE reports SET text = text || '.'")
    ran = run("doctor", "--format", "table")
    assert ran.code == 1
    assert "has been altered" in ran.out
    assert "damaged" in ran.out


def test_inputs_that_could_not_be_taken_are_listed(run: Run, db: str) -> None:
    with RecordStore(db) as store:
        store.note_failures([], {"news/x.txt": "empty"})
    assert "news/x.txt: empty" in run("doctor", "--format", "table").out


def test_a_long_list_is_cut_for_people_only(run: Run, db: str) -> None:
    failed = {f"news/{number}.txt": "empty" for number in range(30)}
    with RecordStore(db) as store:
        store.note_failures([], failed)
    assert "and 10 more" in run("doctor", "--format", "table").out
    assert len(run("doctor").lines()[0]["health"]["failures"]) == 30


def test_mending(run: Run, db: str) -> None:
    ran = run("doctor", "--mend", "--jobs", "1")
    assert ran.code == 0
    assert "4 read again" in ran.err
    (found,) = ran.lines()
    assert (found["outdated"], found["stale"], found["health"]["index_outdated"]) == (
        0,
        False,
        False,
    )
