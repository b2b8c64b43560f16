"""The words by which a report can name the governments that take part."""

from readouts.data import Tables
from readouts.reading.actors import Cast

_SIDES = ("side", "sides", "countries", "leaders", "parties")


def party_words(cast: Cast, tables: Tables) -> frozenset[str]:
    """Lower-case words that name a government of the cast: "china", "chinese", "beijing"."""
    codes = {actor.country for actor in cast.actors} - {None}
    named = (
        word
        for country in tables.countries
        if country.code in codes
        for word in (country.name, *country.names, *country.adjectives, *country.capitals)
    )
    return frozenset(
        (*_SIDES, *(w.lower() for name in named for w in name.split() if w[:1].isupper()))
    )
