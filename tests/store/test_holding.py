"""Which reports are held, in plain values."""

from dataclasses import replace

from tests.store import made

from readouts.store import RecordStore


def test_current_reports_with_what_the_reader_found_out(store: RecordStore) -> None:
    old = made.report("Old.", url="https://example.org/1", published="2021-01-01")
    new = made.report("New.", url="https://example.org/1", published="2021-02-01", publisher="A")
    found = replace(made.report("Neu.", source="a.txt"), language="de", published="2021-03-01")
    plain = made.report("Neu.", source="a.txt")
    store.put_readings(
        [
            made.entry(made.reading(old)),
            made.entry(made.reading(new)),
            made.entry(made.reading(plain))._replace(reading=made.reading(found)),
        ]
    )
    assert sorted(store.holdings(), key=str) == [
        ("A", "https://example.org/1", "2021-02-01", None),
        (None, None, "2021-03-01", "de"),
    ]
