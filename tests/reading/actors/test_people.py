"""From mentions to persons."""

from collections.abc import Callable

import pytest

from readouts.data import Tables
from readouts.reading.actors import Cast
from readouts.reading.actors.people import Person, find_people
from readouts.reading.actors.units import Unit

Told = Callable[..., Cast]


def people(cast: Cast) -> list[str]:
    return [actor.name for actor in cast.actors if actor.kind == "person"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Aino Virtaniemi spoke. Virtaniemi left.", ["Aino Virtaniemi"]),
        ("Finnish President Aino Virtaniemi spoke. Virtanieme left.", ["Aino Virtaniemi"]),
        (
            "President Eero J. Koskela, Jr. spoke. Koskela left. Mr. Koskela slept.",
            ["Eero Koskela"],
        ),
        ("Mayor Ann Lee and Mayor Bo Diaz spoke. Lee left.", ["Ann Lee", "Bo Diaz"]),
        ("Mayor Ann Lee met Judge Kim Lee.", ["Ann Lee", "Kim Lee"]),
        ("Hadi Amir Noorian, the envoy, spoke. Amir Noorian left.", ["Hadi Amir Noorian"]),
        ("Talks on the Black Harbour Plan began in New Tampere.", []),
        ("In January, COVID-19 spread in Santiago.", []),
        ("Aino Virtaniemi spoke with Eero Koskela.", ["Aino Virtaniemi", "Eero Koskela"]),
        ("The envoy met Zyxa Qwertson. Qwertson smiled.", ["Zyxa Qwertson"]),
        ("Qwertson told reporters that it rained.", ["Qwertson"]),
        ("Zyxa Qwertson: It rained.", ["Zyxa Qwertson"]),
    ],
)
def test_one_person_for_every_spelling(told: Told, text: str, expected: list[str]) -> None:
    assert people(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Finland helped. Virtaniemi left for Turku.", "Aino Virtaniemi"),
        ("Mr. Virtaniemi came. Finland helped.", "Aino Virtaniemi"),
        ("It was Koskela's plan for Finland.", "Eero Koskela"),
    ],
)
def test_a_bare_name_of_an_officeholder_needs_the_country(
    told: Told, text: str, person: str
) -> None:
    assert people(told(text)) == [person]


def test_a_bare_name_without_the_country_is_nobody(told: Told) -> None:
    assert people(told("It was a plan of Virtaniemi for Chile.")) == []


def test_two_of_one_family_name_are_told_apart_by_office(told: Told) -> None:
    cast = told(
        "Chancellor Bruno Weissmann met Swiss Foreign Minister Hanna Weissmann. "
        "Chancellor Weissmann spoke."
    )
    assert people(cast) == ["Bruno Weissmann", "Hanna Weissmann"]
    assert [len(actor.mentions) for actor in cast.actors if actor.kind == "person"] == [2, 1]


def test_titles_of_other_countries_keep_namesakes_apart(told: Told) -> None:
    cast = told("Omani Minister Ann Lee met Chilean Minister Lee.")
    assert people(cast) == ["Ann Lee", "Lee"]


def test_two_spellings_of_one_row_are_one_person(told: Told) -> None:
    cast = told(
        "Foreign Minister Karim Darwazeh of Oman spoke. Omani diplomat Kareem Darwaza left."
    )
    assert people(cast) == ["Karim Darwazeh"]


def test_a_counterpart_has_the_office_of_the_other(told: Told) -> None:
    cast = told(
        "Omani Foreign Minister Karim Darwazeh met his Chilean counterpart Inés Valdivia.", day=None
    )
    valdivia = next(actor for actor in cast.actors if actor.name == "Inés Valdivia")
    assert valdivia.office == "Foreign Minister"


def test_a_person_of_the_title_alone_is_kept(told: Told) -> None:
    cast = told("The President spoke.", title="President Virtaniemi’s Call")
    assert people(cast) == ["Aino Virtaniemi"]


def test_a_title_without_offices_names_only_known_people(told: Told) -> None:
    assert people(told("It rained.", title="Harbour Bridge opened by Aino Virtaniemi")) == [
        "Aino Virtaniemi"
    ]


def test_the_longest_name_is_not_in_capitals() -> None:
    person = Person()
    for name in ("ANN LEE", "Lee", "Ann Lee"):
        person.add(Unit(kind="person", span=(0, 1), head=(0, 1), name=name, line=0))
    assert person.longest == "Ann Lee"
    assert person.kinds == frozenset()
    assert person.country is None


def test_a_headline_that_runs_names_together_gives_no_name(told: Told) -> None:
    cast = told(
        "Mayor Ann Lee met Mayor Zyxa Qwertson. Qwertson left.", title="Qwertson Ann Lee hold talks"
    )
    assert people(cast) == ["Ann Lee", "Zyxa Qwertson"]
    assert [cast.get(who).name for who in cast.in_span((39, 47))] == ["Zyxa Qwertson"]


def test_no_mentions_no_people(tables: Tables) -> None:
    assert find_people([], None, frozenset(), tables) == []


def test_each_office_is_kept_once(told: Told) -> None:
    cast = told("Mayor Ann Lee spoke. Mayor Lee left. Mayor Lee slept.")
    assert [len(actor.mentions) for actor in cast.actors] == [3]
    person = Person()
    for unit in (mention.unit for mention in cast.phrases if mention.unit.kind == "person"):
        person.add(unit)
    assert len(person.titles) == 1
    assert person.offsets == sorted(person.offsets)


def test_of_two_namesakes_the_one_named_last_is_meant(told: Told) -> None:
    cast = told("Mayor Ann Lee spoke. Lee left. Judge Kim Lee came. Lee smiled.")
    assert [(a.name, len(a.mentions)) for a in cast.actors] == [("Ann Lee", 2), ("Kim Lee", 2)]


@pytest.mark.parametrize(
    ("text", "office", "country"),
    [
        ("Omani Sultan Rashid Al Mansoori spoke.", "Sultan", "OMN"),
        ("Ann Lee, Finland's chief negotiator in Vienna, spoke.", "chief negotiator", "FIN"),
        ("Ann Lee, head of the political bureau of the Coastal Union, spoke.", None, None),
        ("Acting foreign minister Ann Lee of Chile spoke.", "Acting foreign minister", "CHL"),
        ("Mr. Virtaniemi spoke. Finland listened.", "President", "FIN"),
        ("The Nordbank chief executive Ann Lee spoke.", "Nordbank chief executive", None),
    ],
)
def test_office_and_country(told: Told, text: str, office: str | None, country: str | None) -> None:
    actor = next(actor for actor in told(text).actors if actor.kind == "person")
    assert actor.country == country
    if office:
        assert actor.office == office
    else:
        assert actor.office is not None
        assert actor.office.startswith("head of the political bureau")
