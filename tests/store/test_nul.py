"""Text that PostgreSQL cannot hold comes back as it was, in order, and is found."""

from hypothesis import given
from hypothesis import strategies as st
from tests.store import made

from readouts.store import RecordStore
from readouts.store.nul import escaped, unescaped

TEXTS = st.text("\x00\x01\x02\x03a中")


@given(TEXTS)
def test_there_and_back(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert "\x00" not in escaped(text)


@given(TEXTS, TEXTS)
def test_the_order_is_kept(one: str, other: str) -> None:
    assert (one < other) == (escaped(one) < escaped(other))
    assert (one == other) == (escaped(one) == escaped(other))


def test_in_a_record(store: RecordStore) -> None:
    text = "before\x00after \x01\x00 and 🚑"
    report = made.report(text, url="u\x00", title="\x01")
    reading = made.reading(
        report, people=[made.person("A\x00")], said=[("A\x00", "after \x01\x00")]
    )
    store.put_readings([made.entry(reading)])
    assert store.report(report.id) == report
    assert store.reading(report.id) == reading
    assert len(list(store.find_statements(phrase="after"))) == 1
    assert store.health().problems == ()
    (found,) = store.found_statements()
    assert found.text == "after \x01\x00"
