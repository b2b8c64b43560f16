"""One statement over all accounts that have it."""

from tests.questions.events.making import CODER, RAISI, XI, reading, said

from readouts.model import Account, ContactDate, RecordActor, RecordContact, SharedStatement
from readouts.questions.events.cast import Cast
from readouts.questions.events.told import Told, told


def over(*versions: dict[str, object]) -> Told | None:
    readings = [
        reading((XI, RAISI), [said(1, [XI], "THANK", **more)], name=f"n{number}")
        for number, more in enumerate(versions)
    ]
    actors = {
        a.id: RecordActor(id=a.id, name=a.name, qid=a.qid, kind=a.kind, country=a.country)
        for a in (XI, RAISI)
    }
    contact = RecordContact(
        id="c", mode="meeting", status="held", date=ContactDate(), independent=1,
        participants=tuple(actors), accounts=(Account(id="c", report="r", contact="c1"),),
    )  # fmt: skip
    shared = SharedStatement(
        id="s", speakers=(XI.id,), issues=("energy",), act="THANK",
        versions=tuple((each.report.id, "s1") for each in readings),
    )  # fmt: skip
    by_report = {each.report.id: each for each in readings}
    return told(shared, by_report, Cast(contact, readings, actors.get, CODER))


def test_what_most_versions_say() -> None:
    found = over({"polarity": "favor"}, {"polarity": "neutral"}, {"polarity": "neutral"})
    assert found
    assert found.polarity == "neutral"
    assert [side.id for side in found.sides] == ["CHNGOV"]
    assert len(found.versions) == 3


def test_whoever_one_version_names() -> None:
    found = over(
        {"object": "gifts", "issues": ("climate",)}, {"recipient": RAISI.id}, {"tags": ("G",)}
    )
    assert found and found.recipient
    assert found.recipient.name == "Ebrahim Raisi"
    assert found.aimed_at == (found.recipient,)
    assert (found.objects, found.tags) == (("gifts",), ("G",))
    assert found.issues == ("climate", "energy")
    assert found.hearer is None


def test_a_statement_that_no_reading_has() -> None:
    assert over() is None
