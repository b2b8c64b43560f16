from dataclasses import replace

from tests.linking.factories import MODI, SCHOLZ, Told, on

from readouts.linking.people import Who
from readouts.linking.slim import slim
from readouts.model import Contact, Statement, to_json
from readouts.text.words import keys


def test_accounts_know_people_countries_and_names():
    account = Told("a", date=on("2024-10-25"), publisher="Bundesregierung").account()
    assert [one.name for one in account.people] == ["Narendra Modi", "Olaf Scholz"]
    assert account.countries == {"DEU", "IND"}
    assert set(keys("Olaf Scholz, Modi, Germany, India")) <= account.names
    assert account.publisher == "Bundesregierung"
    assert account.share == 1.0


def test_statements_keep_their_words_at_their_places():
    reading = Told("a").reading()
    first = slim(reading).accounts[0].statements[0]
    (piece,) = first.words()
    text = reading.report.text
    assert text[piece[0].start : piece[0].end] == "Germany"
    assert [word.form for word in piece][:3] == ["germany", "wants", "to"]
    assert first.ref == (reading.report.id, "s1")
    assert first.speakers == (Who("person", SCHOLZ[2], "DEU", "Olaf Scholz"),)


def test_interrupted_content_keeps_its_pieces():
    reading = Told("a").reading()
    spans = ((0, 3), (8, 15))
    split = Statement(id="s99", kind="indirect", content=spans, contact="c1", speakers=("a0",))
    changed = replace_statements(reading, (split,))
    statement = slim(changed).accounts[0].statements[0]
    assert statement.pieces == ("The", "leaders")
    assert [word.start for piece in statement.words() for word in piece] == [0, 8]
    assert statement.keys == set(keys("leaders"))


def test_places_run_from_first_to_last():
    places = [s.place for s in Told("a").account().statements]
    assert places[0] == 0.0
    assert places[-1] == 1.0
    assert places == sorted(places)


def test_statements_outside_a_contact_belong_to_no_account():
    reading = Told("a").reading()
    loose = Statement(id="s1", kind="indirect", content=((0, 3),))
    assert slim(replace_statements(reading, (loose,))).accounts[0].statements == ()
    assert slim(replace_statements(reading, (loose,))).accounts[0].share == 0.0


def test_unknown_actor_ids_are_left_out():
    reading = Told("a").reading()
    contact = Contact(
        id="c1", mode="meeting", status="held", participants=("a0", "nobody"), initiator="nobody"
    )
    account = slim(replace(reading, contacts=(contact,))).accounts[0]
    assert [one.name for one in account.participants] == [SCHOLZ[0]]
    assert account.initiator is None


def test_forms_are_mentions_that_share_a_word_with_the_name():
    reading = Told("a").reading()
    forms = dict(slim(reading).actors)
    assert forms[Who("person", MODI[2], "IND", MODI[0])] == ("Narendra Modi",)


def test_the_report_is_listed_without_its_text():
    one = slim(Told("a", url="https://example.org/1", published="2024-10-25").reading())
    assert one.report.url == one.page == "https://example.org/1"
    assert b"text" not in to_json(one.report)


def replace_statements(reading, statements):
    return replace(reading, statements=statements)
