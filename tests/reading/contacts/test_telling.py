"""Days that are those of the telling."""

import pytest
from tests.reading.telling import cast_of

from readouts.reading.contacts.telling import names_another, told_by_others


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Olaf Scholz met Mark Rutte, the agency reported on Monday.", True),
        ("Olaf Scholz met Mark Rutte, the ministry said late on Monday.", True),
        ("In a message on Monday, Olaf Scholz praised Mark Rutte.", True),
        ("Olaf Scholz said on Monday that he had called Mark Rutte.", False),
        ("Olaf Scholz met Mark Rutte on Monday.", False),
        ("🙂 习近平 Olaf Scholz met Mark Rutte, the agency reported on Monday.", True),
    ],
)
def test_whose_day_it_is(text: str, others: bool) -> None:
    cast = cast_of(text)
    people = frozenset(actor.id for actor in cast.actors if actor.kind == "person")
    assert told_by_others((0, text.index("Monday")), people, cast) is others


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("It went on from the May 3 phone call.", True),
        ("习近平 🙂 It went on from the May 3 conversation.", True),
        ("On May 3 they held a phone call.", False),
        ("They met on the May 3 holiday.", False),
        ("A May 3 meeting was held.", False),
    ],
)
def test_a_day_that_tells_one_contact_from_another(text: str, another: bool) -> None:
    start = text.index("May 3")
    assert names_another(text, (start, start + 5)) is another
