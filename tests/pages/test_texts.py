"""The readings whose words a page shows."""

from tests.fixtures import story

from readouts.pages.texts import Texts
from readouts.store import RecordStore

NORTH = story.report_id("north")


def test_words_title_and_language(source: RecordStore) -> None:
    texts = Texts(source)
    assert texts.words(NORTH, ((0, 4), (5, 9))).text == "PORT … ALMA"
    title = texts.title(NORTH)
    assert title is not None
    assert (title.text[:9], title.language) == ("President", "en")


def test_a_statement_with_its_reading(source: RecordStore) -> None:
    texts = Texts(source)
    reading = story.reading("north")
    found = texts.statement((NORTH, reading.statements[0].id))
    assert found == (reading, reading.statements[0])


def test_what_the_record_has_not(source: RecordStore) -> None:
    texts = Texts(source)
    assert texts.statement((NORTH, "s99")) is texts.statement(("r0", "s1")) is None
    assert texts.title("r0") is texts.language("r0") is None
    assert texts.words("r0", ((0, 1),)).text == ""
