"""Actors by what they are called."""

from dataclasses import replace

from tests.judging.makers import TEXT, reading
from tests.store import made

from readouts.judging.cast import Cast
from readouts.model import in_table

AT = TEXT.index("Idris Okello")
NAMED = replace(
    reading(),
    actors=(
        made.person("Mara Lindqvist", "SWE", "Q1"),
        replace(made.person("Idris Kibwana Okello", "KEN"), mentions=((AT, AT + 12),)),
    ),
)


def test_by_id_wikidata_id_name_spelling_or_mention() -> None:
    cast = Cast(NAMED)
    for name in ("Mara Lindqvist", "Q1", "MARA LINDQVIST"):
        found = cast.find(name)
        assert found and found.name == "Mara Lindqvist"
    assert (found := cast.find("Idris Okello"))
    assert found.name == "Idris Kibwana Okello"
    assert cast.find("Noor Haddad") is None
    assert cast.find("") is None


def test_a_name_that_two_have_is_nobodys() -> None:
    twins = (made.person("a"), replace(made.person("a"), id="b"))
    cast = Cast(replace(NAMED, actors=tuple(replace(each, name="Twin") for each in twins)))
    assert cast.find("Twin") is None


def test_who_is_not_there_is_added_once() -> None:
    cast = Cast(NAMED)
    assert cast.ids(["Noor Haddad", "Mara Lindqvist"], "j7") == ("j1", "Mara Lindqvist")
    assert cast.ids(["Noor Haddad"], "j8") == ("j1",)
    assert cast.actors[-1].evidence == {"name": in_table("judgements", "j7")}
    assert cast.names(["j1", "nobody"]) == ("Noor Haddad", "nobody")


def test_an_added_actor_takes_no_id_that_is_in_use() -> None:
    cast = Cast(replace(NAMED, actors=(replace(NAMED.actors[0], id="j1"),)))
    assert cast.ids(["Noor Haddad"], "j7") == ("j2",)


def test_a_party_is_one_country_or_none() -> None:
    cast = Cast(NAMED)
    assert cast.party(["Mara Lindqvist"]) == "SWE"
    assert cast.party(["Mara Lindqvist", "Idris Kibwana Okello"]) is None
    assert cast.party([]) is None
