"""Which accounts come near one."""

from tests.fixtures import story
from tests.library.made import MAKER

from readouts.data import load_tables
from readouts.library.linked import relink
from readouts.linking.slim import slim
from readouts.store import Entry, RecordStore


def test_other_reports_of_the_same_contact_are_near(store: RecordStore) -> None:
    readings = [story.reading(key) for key in story.REPORTS]
    store.put_readings([Entry(each.report, each, MAKER.key(each.report)) for each in readings])
    relink(store, load_tables(), "l")
    accounts = [account for reading in readings for account in slim(reading).accounts]
    contact = story.record_contact("first")
    ids = {account.id for account in contact.accounts}
    (one, *_) = [account for account in accounts if account.id in ids]
    near = store.near(one)
    assert near == sorted(near)
    assert not any(each.startswith(f"{one.report}.") for each in near)
    assert ids - {one.id} <= set(near)
