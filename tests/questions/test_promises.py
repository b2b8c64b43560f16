"""Statements that undertake something."""

from dataclasses import replace

from tests.linking.factories import MODI, SCHOLZ
from tests.questions import talks

from readouts.data import Tables
from readouts.model import Reading
from readouts.questions.occasions import by_contact, versions
from readouts.questions.promises import Promise, Promises, speaking
from readouts.questions.setting import Cast
from readouts.store import RecordStore


def promises(store: RecordStore, tables: Tables, *read: Reading) -> list[Promise]:
    """All promises of a record of these readings."""
    talks.record(store, read)
    finder = Promises(Cast(store), tables)
    found = by_contact(versions(store, store.find_statements()))
    return [one for occasion in found for one in finder.of(occasion)]


def reading(**more: object) -> Reading:
    """A reading in which Scholz undertakes something for Brazil."""
    said = ((0, "Germany will send wheat to Brazil", "COMMIT", "food-security"),)
    (made,) = talks.readings([talks.Told("a", talks.TWO, said)])
    return replace(made, statements=(replace(made.statements[0], **more),))  # type: ignore[arg-type]


def test_who_what_and_to_whom(store: RecordStore, tables: Tables) -> None:
    (one,) = promises(store, tables, reading())
    assert one.what == "will send wheat to Brazil"
    assert (one.parties, one.named, one.partners) == ({"DEU"}, {"BRA"}, {"IND"})
    assert [actor.name for actor in speaking(one.version)] == [SCHOLZ[0]]
    assert [actor.name for actor in one.to] == [MODI[0]]


def test_a_recipient_goes_before_the_addressee(store: RecordStore, tables: Tables) -> None:
    (one,) = promises(store, tables, reading(recipient="cDEU", addressee="a1"))
    assert [actor.id for actor in one.to] == ["cDEU"]


def test_somebody_must_speak(store: RecordStore, tables: Tables) -> None:
    assert promises(store, tables, reading(speakers=())) == []


def test_what_nobody_undertakes(store: RecordStore, tables: Tables) -> None:
    (first, *_) = talks.readings()
    assert [one.what for one in promises(store, tables, first)] == []
