"""The words by which a report can name the governments that take part."""

import pytest

from readouts.data import Country, Tables
from readouts.model import Actor
from readouts.reading.actors import Cast
from readouts.reading.parties import party_words

TABLES = Tables(
    spells=(),
    countries=tuple(
        Country(
            code=code, name=name, names=names, adjectives=adjectives, capitals=capitals,
            metonyms=(),
        )
        for code, name, names, adjectives, capitals in (
            ("NZL", "New Zealand", ("Aotearoa",), ("New Zealand",), ("Wellington",)),
            ("NLD", "Netherlands", ("the Netherlands", "Holland"), ("Dutch",), ("The Hague",)),
        )
    ),
    blocks=(),
    institutions=(),
    publishers=(),
    digest="made-up",
)  # fmt: skip
SIDES = {"side", "sides", "countries", "leaders", "parties"}


def words(*countries: str | None) -> frozenset[str]:
    actors = tuple(
        Actor(id=f"a{i}", kind="person", name=f"Person {i}", country=country)
        for i, country in enumerate(countries)
    )
    return party_words(Cast(actors, (), (), {}, ""), TABLES)


@pytest.mark.parametrize(
    ("countries", "named"),
    [
        ([], set()),
        ([None], set()),
        (["XXX"], set()),
        (["NZL"], {"new", "zealand", "aotearoa", "wellington"}),
        (["NLD"], {"netherlands", "holland", "dutch", "the", "hague"}),
        (["NZL", None, "NZL"], {"new", "zealand", "aotearoa", "wellington"}),
    ],
)
def test_the_words_of_the_countries_of_the_cast(
    countries: list[str | None], named: set[str]
) -> None:
    assert words(*countries) == SIDES | named


def test_words_are_lower_case() -> None:
    assert all(word == word.lower() for word in words("NZL", "NLD"))
