"""From drafts to statements: speakers, parties, addressees, contacts, evidence."""

import pytest
from tests.reading.telling import said, told, words_at

from readouts.data import load_tables
from readouts.model import Reading, Statement
from readouts.reading.actors import find_actors
from readouts.reading.coding import load_coder
from readouts.reading.parse import parse
from readouts.reading.statements import Draft, Scene, find_quotes, resolve

CALL = (
    "German Chancellor Olaf Scholz spoke by phone with Dutch Prime Minister Mark Rutte on Monday. "
)


def only(text: str, **given: str | None) -> tuple[Reading, Statement]:
    reading = told(text, **given)
    (statement,) = reading.statements
    return reading, statement


def names(reading: Reading, ids: tuple[str, ...]) -> list[str]:
    return [actor.name for i in ids for actor in reading.actors if actor.id == i]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Scholz said that trains are late.", ["Olaf Scholz"]),
        ("Rutte said that trains are late.", ["Mark Rutte"]),
        ("The two leaders agreed to build trains.", ["Olaf Scholz", "Mark Rutte"]),
        ("They agreed to build trains.", ["Olaf Scholz", "Mark Rutte"]),
        ("Scholz and Rutte agreed to build trains.", ["Olaf Scholz", "Mark Rutte"]),
        ("The price of trains was discussed.", ["Olaf Scholz", "Mark Rutte"]),
        ("It was noted that trains are late.", []),
        ("The Dutch Prime Minister said that trains are late.", ["Mark Rutte"]),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    reading, statement = only(CALL + text, published="2022-05-04")
    assert names(reading, statement.speakers) == speakers


def test_what_is_carried_has_the_speaker_before_it() -> None:
    reading = told(CALL + "Rutte said that trains are late. We need more of them.")
    assert [names(reading, s.speakers) for s in reading.statements] == [["Mark Rutte"]] * 2
    assert [s.kind for s in reading.statements] == ["indirect", "carried"]


def test_what_follows_an_open_speaker_is_open_too() -> None:
    reading = told(CALL + "It was noted that trains are late. This must change.")
    assert [s.speakers for s in reading.statements] == [(), ()]
    assert all(s.confidence < 0.7 for s in reading.statements)


def test_a_pronoun_means_who_spoke_last() -> None:
    reading = told(CALL + "Rutte said that trains are late. He added that ships are not.")
    assert [names(reading, s.speakers) for s in reading.statements] == [["Mark Rutte"]] * 2


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Scholz said that trains are late.", "DEU"),
        ("Rutte said that trains are late.", "NLD"),
        ("They agreed to build trains.", None),
        ("It was noted that trains are late.", None),
    ],
)
def test_the_government_that_speaks(text: str, party: str | None) -> None:
    assert only(CALL + text)[1].party == party


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Scholz told Rutte that trains are late.", ["Mark Rutte"]),
        ("Scholz told reporters that trains are late.", []),
        ("Scholz said that trains are late.", []),
        ("Scholz thanked his Dutch counterpart for the trains.", ["Mark Rutte"]),
    ],
)
def test_who_is_addressed(text: str, addressee: list[str]) -> None:
    reading, statement = only(CALL + text)
    found = (statement.addressee,) if statement.addressee else ()
    assert names(reading, found) == addressee


def test_a_statement_belongs_to_the_contact_of_its_speaker() -> None:
    text = CALL + "Scholz said that trains are late. On Tuesday Emmanuel Macron met Pedro Sánchez."
    text += " Macron said that ships are slow. Rutte said that cars are fast."
    reading = told(text)
    assert [c.id for c in reading.contacts] == ["c1", "c2"]
    assert [s.contact for s in reading.statements] == ["c1", "c2", "c1"]


def test_who_took_no_part_spoke_in_no_contact() -> None:
    reading = told(CALL + "Pedro Sánchez said that trains are late.")
    assert [s.contact for s in reading.statements] == [None]


def test_the_carrier() -> None:
    reading, statement = only("Olaf Scholz said that trains are late, according to Reuters.")
    assert names(reading, (statement.via or "",)) == ["Reuters"]


def test_whose_words_are_passed_on() -> None:
    reading, statement = only("Trains are late, Mark Rutte said, citing Olaf Scholz.")
    assert names(reading, (statement.quoting or "",)) == ["Olaf Scholz"]
    assert names(reading, statement.speakers) == ["Mark Rutte"]


def test_evidence_shows_each_value() -> None:
    text = CALL + "Scholz thanked Rutte for his support of Ukraine, according to Reuters."
    _, statement = only(text)
    shown = {
        field: text[slice(*evidence.span)]
        for field, evidence in statement.evidence.items()
        if evidence.span
    }
    assert shown["speakers"] == "Scholz"
    assert shown["addressee"] == "Rutte"
    assert shown["via"] == "Reuters"
    assert shown["act"] == "thanked"
    assert {f for f in shown if f.startswith("issue:")} == {
        f"issue:{label}" for label in statement.issues
    }


def test_ids_are_in_the_order_of_the_text() -> None:
    reading = told(CALL + "Scholz said that trains are late. Rutte agreed to build more of them.")
    assert [s.id for s in reading.statements] == ["s1", "s2"]


@pytest.mark.parametrize(
    ("text", "act", "polarity"),
    [
        ("Scholz thanked Rutte for the trains.", "THANK", "favor"),
        ("Scholz condemned the attack on the port.", "CONDEMN", "against"),
        ("They discussed trains.", "DISCUSS", "neutral"),
        ("Scholz reaffirmed support for Ukraine.", "SUPPORT", "favor"),
    ],
)
def test_the_act_is_coded(text: str, act: str, polarity: str) -> None:
    statement = only(CALL + text)[1]
    assert (statement.act, statement.polarity) == (act, polarity)


def test_issues_may_come_from_what_stands_around() -> None:
    text = CALL + "Scholz stressed that sanctions hurt. They must be lifted."
    reading = told(text)
    assert [words_at(text, s.content) for s in reading.statements] == [
        "sanctions hurt", "They must be lifted",
    ]  # fmt: skip
    assert reading.statements[0].issues == reading.statements[1].issues == ("sanctions",)


@pytest.mark.parametrize("text", ["“Trains are late,” {} said.", "{} said: “Trains are late.”"])
def test_kinds_are_seen_from_the_quotation_marks(text: str) -> None:
    assert only(CALL + text.format("Scholz"))[1].kind == "direct"


def test_a_message_speaks_for_who_sent_it() -> None:
    text = "Olaf Scholz congratulated Emmanuel Macron on his birthday.\n"
    lines = said(text + "The message reads: “We value our ties.”")
    assert lines[-1].startswith("Olaf Scholz | ")


def test_him_is_somebody_else_who_takes_part() -> None:
    text = "Olaf Scholz met Emmanuel Macron in Berlin. Olaf Scholz told him that trains are late."
    reading = told(text)
    names = {actor.id: actor.name for actor in reading.actors}
    last = reading.statements[-1]
    assert last.addressee is not None
    assert names[last.addressee] == "Emmanuel Macron"


@pytest.mark.parametrize("paper", ["The message", "The letter", "His telegram"])
def test_a_letter_is_by_who_sent_it_though_nothing_was_said_before(paper: str) -> None:
    text = (
        f"Olaf Scholz sent greetings to the guests of the fair.\n{paper} says that trains matter."
    )
    reading = told(text)
    spoken = [names(reading, s.speakers) for s in reading.statements if s.cue]
    assert spoken[-1:] == [["Olaf Scholz"]]


def test_a_statement_is_by_the_body_that_made_it() -> None:
    text = (
        "The German Foreign Ministry said that trains are late. "
        "The statement also said that ships are late."
    )
    first, second = told(text).statements
    assert first.speakers == second.speakers != ()


def test_a_statement_after_a_person_is_by_nobody_known() -> None:
    reading = told(CALL + "Rutte said that trains are late. The statement said that ships are.")
    assert [names(reading, s.speakers) for s in reading.statements] == [["Mark Rutte"], []]


def test_what_is_carried_in_a_statement_is_said_by_its_author() -> None:
    text = "I told Mark Rutte that trains are late. We must build more of them. I said we will."
    reading = told(text, title="Statement by Chancellor Olaf Scholz", published="2022-05-04")
    assert reading.statements
    assert {tuple(names(reading, s.speakers)) for s in reading.statements} == {("Olaf Scholz",)}


@pytest.mark.parametrize(
    ("source", "speakers"),
    [
        ("Olaf Scholz met guests in Washington, D.C. Chancellor Scholz and Rutte", 2),
        ("Mark Rutte left; Scholz", 1),
        ("Chancellor Olaf Scholz and Mr. Mark Rutte", 2),
        ("Chancellor Olaf Scholz", 1),
    ],
)
def test_a_source_that_runs_over_a_sentence_is_its_last(source: str, speakers: int) -> None:
    text = f"{CALL}{source} said trains are late."
    parsed = parse(text)
    cast = find_actors(parsed, None, "2022-05-04", load_tables())
    start = len(CALL)
    end = start + len(source)
    draft = Draft(content=((end + 6, len(text) - 1),), source=((start, end),))
    tables = load_tables()
    scene = Scene(text, cast, (), find_quotes(parsed.paragraphs), tables, load_coder(tables))
    (statement,) = resolve([draft], scene)
    assert len(statement.speakers) == speakers
    assert cast.get(statement.speakers[0]).name == "Olaf Scholz"
