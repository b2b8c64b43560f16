"""No byte of a forgotten word is left in the files of the record."""

from contextlib import closing

import pytest
from tests.judging.makers import judged
from tests.store import made
from tests.store.test_forgetting import PAGE, WHY, put

from readouts.errors import RecordError
from readouts.model import is_signed
from readouts.store import RecordStore
from readouts.store.places import open_database
from readouts.store.sqlite import Sqlite
from readouts.store.sweeping import pending

WORD = "quixotically"


def test_no_byte_is_left(store: RecordStore) -> None:
    secret = made.report(
        f"Ada spoke {WORD}.", url=PAGE, title="Xylographic news"
    )  # fmt: skip
    put(store, *(made.report(f"Plain text {number}.") for number in range(30)))
    put(store, secret)
    assert found(store, WORD)
    assert found(store, "xylographic")
    store.forget([secret.id], **WHY)
    store.sweep()
    assert not found(store, WORD)
    assert not found(store, "xylographic")
    assert store.health().problems == ()
    assert not store.health().index_outdated
    assert len(list(store.find_reports(phrase="plain text"))) == 30


def test_no_byte_is_left_of_what_was_judged(store: RecordStore) -> None:
    report = made.report(f"Ada Wraxby spoke {WORD}. We agree.", url=PAGE)
    told = made.reading(
        report, people=[made.person("Ada Wraxby")], said=[("Ada Wraxby", f"spoke {WORD}")]
    )
    store.put_readings([made.entry(told)])
    coded = judged("edit", of=told, field="act", old="STATE", new="COMMIT", reason="she does")
    named = judged("edit", of=told, field="speakers", old=("Ada Wraxby",), new=("Bo Xylo",))
    store.judgements.put([coded, named])
    assert found(store, "wraxby")
    assert found(store, "xylo")
    store.forget([report.id], **WHY)
    store.put_record([], generation=store.state().read, linker="x")
    store.sweep()
    for word in (WORD, "wraxby", "xylo"):
        assert not found(store, word)
    kept = {each.id: each for each in store.judgements.on(report.id)}
    assert (kept[coded.id].old, kept[coded.id].new) == ("STATE", "COMMIT")
    assert kept[coded.id].reason == "she does"
    assert kept[named.id].new is None
    for each in kept.values():
        assert (each.quote, each.withheld, each.spans) == (None, True, coded.spans)
        assert "speakers" not in each.seen
        assert is_signed(each)


def test_a_sweep_that_others_stand_in_the_way_of_is_still_to_be_done(place: str) -> None:
    """On PostgreSQL, too: whoever reads a table keeps it from being written anew."""
    secret = made.report(f"Ada spoke {WORD}.", url=PAGE)
    with (
        RecordStore(place, create=True, wait=0.05) as impatient,
        closing(open_database(place, create=False)) as other,
    ):
        put(impatient, secret)
        with other.view():
            other.execute("SELECT count(*) FROM reports")
            impatient.forget([secret.id], **WHY)
            with pytest.raises(RecordError, match=r"others have it open.*doctor --mend"):
                impatient.sweep()
            assert pending(impatient.database)
        impatient.sweep()
        assert not pending(impatient.database)
        assert not found(impatient, WORD)


def test_nothing_is_written_anew_where_nothing_was_forgotten(
    store: RecordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(store, made.report("Text."))
    monkeypatch.delattr(type(store.database.dialect), "sweep")
    store.sweep()


def found(store: RecordStore, word: str) -> bool:
    """Whether any byte of a record is part of the word, in any case: in its files or its tables."""
    dialect = store.database.dialect
    if isinstance(dialect, Sqlite):
        files = list(dialect.path.parent.glob(f"{dialect.path.name}*"))
        assert files
        return any(word.encode() in path.read_bytes().lower() for path in files)
    tables = store.database.execute(
        "SELECT quote_ident(CAST(tablename AS text)) FROM pg_tables"
        " WHERE schemaname = CAST(current_schema() AS text)"
    )
    kept = (
        row[0].lower()
        for (table,) in tables
        for row in store.database.execute(f"SELECT CAST(one AS text) FROM {table} AS one")
    )
    forms = [form.encode().hex() for form in (word, word.title(), word.upper())]  # of bytea
    return any(form in row for row in kept for form in (word, *forms))
