"""Small tables of made-up officeholders, and short ways to read a text with them."""

from collections.abc import Callable

import pytest

from readouts.data import Block, Country, Institution, Publisher, Spell, Tables
from readouts.data.rows import OfficeClass
from readouts.reading.actors import Cast, find_actors
from readouts.reading.actors.gazetteer import Gazetteer, gazetteer
from readouts.reading.actors.grammar import Grammar, grammar
from readouts.reading.actors.line import Line, line
from readouts.reading.actors.scan import scan
from readouts.reading.actors.units import Unit
from readouts.reading.parse import parse


def spell(
    person: str,
    country: str | None,
    office_class: OfficeClass,
    office: str,
    *,
    start: str = "2019-01-01",
    end: str | None = None,
    names: tuple[str, ...] = (),
    qid: str | None = "",
) -> Spell:
    """A spell in office, last attested at the end of 2025."""
    return Spell(
        row=f"{country}-{office_class}-{start}", person=person, names=(person, *names),
        qid=f"Q{person.replace(' ', '')}" if qid == "" else qid, country=country,
        office_class=office_class, office=office, start=start, end=end,
        last_attested="2025-12-31",
    )  # fmt: skip


SPELLS = (
    spell("Aino Virtaniemi", "FIN", "HOS", "President"),
    spell("Eero Koskela", "FIN", "HOG", "Prime Minister"),
    spell("Liisa Harju", "FIN", "FM", "Minister of Foreign Affairs"),
    spell("Karim Darwazeh", "OMN", "FM", "Foreign Minister", names=("Kareem Darwaza",)),
    spell("Rashid Al Mansoori", "OMN", "HOS", "Sultan"),
    spell("Tomás Quiroga", "CHL", "HOS", "President", end="2022-03-11"),
    spell("Inés Valdivia", "CHL", "HOS", "President", start="2022-03-11"),
    spell("Inés Valdivia", "CHL", "FM", "Foreign Minister", start="2014-03-11", end="2018-03-11"),
    spell("Bruno Weissmann", "AUT", "HOG", "Chancellor"),
    spell("Hanna Weissmann", "CHE", "FM", "Foreign Minister"),
    spell("Peter Oduya", None, "IO", "Secretary-General of the Coastal Union"),
)
COUNTRIES = tuple(
    Country(
        code=code, name=name, names=names, adjectives=adjectives, capitals=(capital,),
        metonyms=metonyms,
    )
    for code, name, names, adjectives, capital, metonyms in (
        ("FIN", "Finland", ("Republic of Finland",), ("Finnish", "Finns"), "Helsinki", ()),
        ("OMN", "Oman", ("Sultanate of Oman",), ("Omani", "Omanis"), "Muscat", ()),
        ("CHL", "Chile", (), ("Chilean",), "Santiago", ("La Moneda",)),
        ("AUT", "Austria", ("Republic of Austria",), ("Austrian",), "Vienna", ("Ballhausplatz",)),
        ("CHE", "Switzerland", ("Swiss Confederation",), ("Swiss",), "Bern", ()),
        ("USA", "United States", ("U.S.", "US"), ("American",), "Washington", ("White House",)),
        ("ISR", "Israel", (), ("Israeli",), "Jerusalem", ()),
    )
)  # fmt: skip


@pytest.fixture(scope="session")
def tables() -> Tables:
    """Eleven spells, seven countries, one block, two institutions and a publisher."""
    return Tables(
        spells=SPELLS,
        countries=COUNTRIES,
        blocks=(Block(phrase="Swiss Re", why="a company"),),
        institutions=(
            Institution(name="United Nations", names=("UN",), country=None, qid="Q1065"),
            Institution(name="Coastal Union", names=("CU",), country=None, qid=None),
        ),
        publishers=(
            Publisher(
                name="Harbour Wire", names=("HW",), domains=(), kind="agency", side=None,
                language="en",
            ),
            Publisher(
                name="President of Chile", names=(), domains=(), kind="government", side="CHL",
                language="es",
            ),
        ),
        digest="made-up",
    )  # fmt: skip


@pytest.fixture(scope="session")
def places(tables: Tables) -> Gazetteer:
    """The gazetteer of the made-up tables."""
    return gazetteer(tables)


@pytest.fixture(scope="session")
def lined(places: Gazetteer) -> Callable[[str], Line]:
    """A text as a line."""
    return lambda text: line(text, 0, 0, places)


@pytest.fixture(scope="session")
def parsed() -> Callable[[str], Grammar]:
    """The grammar of a text of one paragraph."""
    return lambda text: grammar(parse(text).paragraphs[0])


@pytest.fixture(scope="session")
def scanned(
    places: Gazetteer, parsed: Callable[[str], Grammar]
) -> Callable[[str], tuple[Unit, ...]]:
    """The mentions in a text of one paragraph."""
    return lambda text: scan(line(text, 0, 0, places), places, parsed(text))


@pytest.fixture(scope="session")
def told(tables: Tables) -> Callable[..., Cast]:
    """The cast of a text, by default published on 1 June 2023."""

    def read(
        text: str,
        *,
        title: str | None = None,
        day: str | None = "2023-06-01",
        side: str | None = None,
    ) -> Cast:
        return find_actors(parse(text), title, day, tables, side=side)

    return read


@pytest.fixture(scope="session")
def meant(told: Callable[..., Cast]) -> Callable[..., list[str]]:
    """The names of those whom the last occurrence of a phrase in a text means."""

    def resolve(text: str, phrase: str, **given: str | None) -> list[str]:
        cast = told(text, **given)
        start = text.rindex(phrase)
        return [cast.get(who).name for who in cast.resolve((start, start + len(phrase)))]

    return resolve
