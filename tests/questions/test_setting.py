"""Where something was said."""

from tests.linking.factories import MODI, SCHOLZ

from readouts.questions.setting import Cast, Setting
from readouts.store import RecordStore


def test_a_contact_by_day_means_and_names(talked: RecordStore) -> None:
    (contact,) = talked.find_contacts(since="2021-05-02", until="2021-05-03")
    setting = Setting(**Cast(talked).setting(contact))
    assert (setting.contact, setting.mode) == (contact.id, "phone call")
    assert (setting.first_day, setting.last_day) == ("2021-05-02", "2021-05-03")
    assert setting.days == ("2021-05-02", "2021-05-03")
    assert set(setting.participants) == {SCHOLZ[0], MODI[0]}


def test_outside_any_contact_nothing_is_known(talked: RecordStore) -> None:
    assert Setting(**Cast(talked).setting(None)) == Setting()
    assert Cast(talked).others(None, "DEU") == ()


def test_the_others_of_a_contact(talked: RecordStore) -> None:
    (contact,) = talked.find_contacts(countries=["FRA"])
    cast = Cast(talked)
    assert cast.names(cast.others(contact, "FRA")) == (SCHOLZ[0],)
    assert cast.countries([*contact.participants, "nobody"]) == cast.countries(contact.participants)
    assert set(cast.countries(contact.participants)) == {"DEU", "FRA"}
