"""The actors of a report, and whom a phrase means."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.reading.actors import Cast, find_actors
from readouts.reading.parse import parse

Told = Callable[..., Cast]
Meant = Callable[..., list[str]]
TEXT = (
    "Finnish President Aino Virtaniemi met Sultan Rashid Al Mansoori of Oman. "
    "Virtaniemi’s spokesman Bo Diaz said no. 😀 The Finnish Foreign Ministry's statement came. "
    "According to the website of the Coastal Union, Oman agreed. "
    "Finland, Oman and Mayor Ann Lee agreed."
)


@pytest.fixture(scope="module")
def cast(told: Told) -> Cast:
    return told(TEXT)


def names(cast: Cast, phrase: str, subject: tuple[str, ...] = ()) -> list[str]:
    start = TEXT.index(phrase)
    ids = cast.resolve((start, start + len(phrase)), subject=subject)
    return [cast.get(who).name for who in ids]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Finnish President Aino Virtaniemi", ["Aino Virtaniemi"]),
        ("Virtaniemi’s spokesman Bo Diaz", ["Bo Diaz"]),
        ("Virtaniemi", ["Aino Virtaniemi"]),
        ("Bo Diaz", ["Bo Diaz"]),
        ("The Finnish Foreign Ministry's statement", ["Finnish Foreign Ministry"]),
        ("the website of the Coastal Union", ["Coastal Union"]),
        ("Finland, Oman and Mayor Ann Lee", ["Finland", "Oman", "Ann Lee"]),
        ("Mayor Ann Lee", ["Ann Lee"]),
        ("met", []),
        ("came", []),
        ("😀", []),
    ],
)
def test_resolve(cast: Cast, phrase: str, expected: list[str]) -> None:
    assert names(cast, phrase) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Groups from Finland agreed.", "Groups from Finland", []),
        (
            "Ann Lee, the mayor of Tampere, and Bo Diaz, the envoy, agreed.",
            "Ann Lee, the mayor of Tampere, and Bo Diaz, the envoy,",
            ["Ann Lee", "Bo Diaz"],
        ),
        (
            "President Aino Virtaniemi and Finland's foreign minister Liisa Harju agreed.",
            "President Aino Virtaniemi and Finland's foreign minister Liisa Harju",
            ["Aino Virtaniemi", "Liisa Harju"],
        ),
        ("Both Finland and Oman agreed.", "Both Finland and Oman", ["Finland", "Oman"]),
        ("Government spokesman Bo Diaz agreed.", "Government spokesman Bo Diaz", ["Bo Diaz"]),
        ("The singer Ann Lee agreed.", "The singer Ann Lee", ["Ann Lee"]),
        ("The friend of Ann Lee agreed.", "The friend of Ann Lee", []),
        ("Protests against Ann Lee grew.", "Protests against Ann Lee", []),
        ("On Monday, Ann Lee agreed.", "On Monday, Ann Lee", ["Ann Lee"]),
        ("Coastal Union envoy Ann Lee agreed.", "Coastal Union envoy Ann Lee", ["Ann Lee"]),
        ("Ann Lee, the head the CU fleet, agreed.", "Ann Lee, the head the CU fleet,", ["Ann Lee"]),
        ("The Coastal Board (CBO) met. CBO members sang.", "CBO members", ["Coastal Board"]),
        (
            "Mayor Ann Lee, Coastal Union Judge Bo Diaz and Judge Cy Grant agreed.",
            "Mayor Ann Lee, Coastal Union Judge Bo Diaz and Judge Cy Grant",
            ["Ann Lee", "Bo Diaz", "Cy Grant"],
        ),
        ("People who met Ann Lee agreed.", "People who met Ann Lee", []),
        ("The Omani side agreed.", "The Omani side", ["Oman"]),
        ("Helsinki said no.", "Helsinki", ["Finland"]),
    ],
)
def test_the_head_of_a_phrase_is_meant(
    meant: Meant, text: str, phrase: str, expected: list[str]
) -> None:
    assert meant(text, phrase) == expected


def test_who_spoke_last_is_he(told: Told) -> None:
    text = "Mayor Ann Lee met Mayor Bo Diaz. He said no. The official agreed."
    cast = told(text)
    ids = {actor.name: actor.id for actor in cast.actors}
    he = (text.index("He"), text.index("He") + 2)
    official = (text.index("The official"), text.index(" agreed"))
    assert cast.resolve(he) == (ids["Ann Lee"],)
    for name in ("Ann Lee", "Bo Diaz"):
        assert cast.resolve(he, subject=(ids[name],)) == (ids[name],)
        assert cast.resolve(official, subject=(ids[name],)) == (ids[name],)
    assert cast.resolve(he, subject=("no such id",)) == (ids["Ann Lee"],)


def test_who_was_the_subject_before_an_offset(told: Told) -> None:
    text = "Rain fell. Mayor Ann Lee sent a letter. It reached Mayor Bo Diaz."
    cast = told(text)
    assert cast.subject_before(0) == ()
    assert [cast.get(i).name for i in cast.subject_before(text.index("sent"))] == ["Ann Lee"]
    assert [cast.get(i).name for i in cast.subject_before(len(text))] == ["Ann Lee"]
    assert told("Rain fell.").subject_before(10) == ()


def test_get(cast: Cast) -> None:
    assert cast.get(cast.actors[0].id) is cast.actors[0]
    with pytest.raises(KeyError, match="a99"):
        cast.get("a99")


def test_in_span(cast: Cast) -> None:
    end = TEXT.index(". Virtaniemi")
    inside = [cast.get(who).name for who in cast.in_span((0, end))]
    assert inside == ["Aino Virtaniemi", "Rashid Al Mansoori"]
    assert cast.in_span((0, 5)) == ()
    assert cast.in_span((end, end)) == ()


def test_mentions_are_sorted_and_those_of_the_actors(cast: Cast) -> None:
    assert list(cast.mentions) == sorted(cast.mentions)
    assert {who for _, who in cast.mentions} <= {actor.id for actor in cast.actors}


PIECES = st.sampled_from(
    [
        "President Aino Virtaniemi",
        "Oman",
        "the two leaders",
        "he",
        "his counterpart",
        ", ",
        " and ",
        ". ",
        " met ",
        "😀",
        "总统",
        "\n",
    ]
)


@settings(deadline=None, max_examples=60)
@given(st.lists(PIECES, max_size=12).map(" ".join), st.data())
def test_any_span_is_answered_with_actors_of_the_cast(text: str, data: st.DataObject) -> None:
    cast = find_actors(parse(text), None, "2023-06-01", load_tables())
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    ids = {actor.id for actor in cast.actors}
    assert set(cast.resolve((start, end))) <= ids
    assert set(cast.in_span((start, end))) <= ids
    for actor in cast.actors:
        for a, b in actor.mentions:
            assert 0 <= a < b <= len(text)


def test_a_label_that_repeats_the_name_is_that_person() -> None:
    """As link texts of transcripts do: the name, the name again, and the office glued to it."""
    label = "Finance Minister Ada Moss Moss AdaFinance Minister"
    text = f"The leader met with Finance Minister Ada Moss.\n\n{label}: The budget grows."
    cast = find_actors(parse(text), None, None, load_tables())
    start = text.index(label)
    (moss,) = cast.resolve((start, start + len(label)))
    assert cast.get(moss).name == "Ada Moss"
