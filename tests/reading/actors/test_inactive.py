"""Countries that a report names without their doing anything."""

from readouts.data import load_tables
from readouts.reading.actors import Cast, find_actors
from readouts.reading.parse import parse

TABLES = load_tables()


def cast(text: str) -> Cast:
    return find_actors(parse(text), None, None, TABLES)


def test_a_place_is_inactive_and_who_acts_is_not() -> None:
    text = "Oman helps. There is peace in Peru, and Peruvian wine. It rains in Lima."
    found = cast(text)
    assert [actor.country for actor in found.actors] == ["OMN"]
    (peru,) = found.inactive
    assert (peru.kind, peru.name, peru.country) == ("country", "Peru", "PER")
    assert [text[slice(*span)] for span in peru.mentions] == ["Peru", "Peruvian", "Lima"]


def test_ids_go_on_from_those_of_the_actors() -> None:
    found = cast("Oman helps Chile. There is peace in Peru.")
    ids = [actor.id for actor in (*found.actors, *found.inactive)]
    assert ids == [f"a{n}" for n in range(1, len(ids) + 1)]
    assert [found.get(name).id for name in ids] == ids


def test_a_country_by_its_code() -> None:
    found = cast("Oman helps. There is peace in Peru.")
    assert found.country("OMN") == found.actors[0].id
    assert found.country("PER") == found.inactive[0].id
    assert found.country("CHL") is None
