"""The word index follows from the readings, and forgets what they no longer say."""

from dataclasses import replace

import pytest
from tests.store import made

from readouts.model import Reading
from readouts.store import RecordStore

URL = "https://example.org/1"
WHO = (made.person("Idris Okello", "XSU", "Q7"), made.person("Mara Lindqvist", "XNO"))


def said(text: str, *pairs: tuple[str, str], title: str | None = None) -> Reading:
    """A reading of this text with these statements."""
    return made.reading(made.report(text, url=URL, title=title), people=WHO, said=pairs)


def put(store: RecordStore, reading: Reading) -> Reading:
    """Store it."""
    store.put_readings([made.entry(reading)])
    return reading


def found(store: RecordStore, **filters: object) -> list[str]:
    """The ids of the statements found."""
    return [statement for _, statement, _ in store.find_statements(**filters)]


GRAIN = said(
    "Mr Okello offered grain; Ms Lindqvist 感谢 him for 粮食.",
    ("Idris Okello", "grain"),
    ("Mara Lindqvist", "感谢 him for 粮食"),
    title="A call about grain",
)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"phrase": "grain"}, ["s1"]),
        ({"phrase": "感谢"}, ["s2"]),
        ({"phrase": "粮"}, ["s2"]),
        ({"phrase": "offered"}, []),
        ({"names": ["idris okello"]}, ["s1"]),
        ({"qids": ["Q7"]}, ["s1"]),
        ({"names": ["mara lindqvist"], "qids": ["Q7"]}, ["s1", "s2"]),
        ({"party": "XNO"}, ["s2"]),
        ({"issue": "trade-investment"}, ["s1", "s2"]),
    ],
)
def test_statements_are_found(
    store: RecordStore, filters: dict[str, object], expected: list[str]
) -> None:
    put(store, GRAIN)
    assert found(store, **filters) == expected


def test_words_of_title_and_text_find_the_report(store: RecordStore) -> None:
    put(store, GRAIN)
    for phrase in ("about grain", "offered grain", "感谢"):
        assert list(store.find_reports(phrase=phrase)) == [GRAIN.report.id]
    assert list(store.find_reports(phrase="about grain mr")) == [GRAIN.report.id]


def test_interrupted_content_is_found_by_either_piece(store: RecordStore) -> None:
    text = "Grain, he said, helps all."
    reading = said(text, ("Idris Okello", "Grain"))
    pieces = ((0, 5), (text.index("helps"), len(text) - 1))
    put(store, replace(reading, statements=(replace(reading.statements[0], content=pieces),)))
    assert found(store, phrase="helps all") == found(store, phrase="grain") == ["s1"]
    assert found(store, phrase="he said") == []


def test_an_issue_named_twice_counts_once(store: RecordStore) -> None:
    reading = said("He offered grain.", ("Idris Okello", "grain"))
    twice = replace(reading.statements[0], issues=("energy", "energy"))
    put(store, replace(reading, statements=(twice,)))
    assert found(store, issue="energy") == ["s1"]


@pytest.mark.parametrize("asked", ["Lachin corridor", "lachin CORRIDOR"])
def test_a_tag_is_found_as_an_issue_is_in_any_case(store: RecordStore, asked: str) -> None:
    reading = said("He offered grain.", ("Idris Okello", "grain"))
    tagged = replace(reading.statements[0], tags=("Lachin corridor", "lachin corridor"))
    put(store, replace(reading, statements=(tagged,)))
    assert found(store, issue=asked) == ["s1"]
    assert found(store, issue="Lachin") == found(store, issue="tag:") == []


def test_a_speaker_that_the_reading_does_not_list_is_no_error(store: RecordStore) -> None:
    reading = said("He offered grain.", ("Idris Okello", "grain"))
    put(store, replace(reading, statements=(replace(reading.statements[0], speakers=("x",)),)))
    assert found(store, phrase="grain") == ["s1"]


def test_reading_again_forgets_the_old_statements(store: RecordStore) -> None:
    put(store, GRAIN)
    put(store, replace(GRAIN, statements=GRAIN.statements[1:]))
    assert found(store) == ["s2"]
    assert found(store, phrase="grain") == []
    assert not store.health().index_outdated
    assert store.health().problems == ()


def test_words_of_an_old_title_are_forgotten(store: RecordStore) -> None:
    put(store, GRAIN)
    put(store, replace(GRAIN, report=replace(GRAIN.report, title="Talks at sea")))
    assert list(store.find_reports(phrase="about grain")) == []
    assert list(store.find_reports(phrase="talks at sea")) == [GRAIN.report.id]


def test_making_it_anew_changes_nothing(store: RecordStore) -> None:
    put(store, GRAIN)
    before = list(store.find_statements())
    for _ in range(2):
        store.reindex()
    assert list(store.find_statements()) == before
    assert found(store, phrase="感谢") == ["s2"]
