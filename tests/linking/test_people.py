import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.people import Who, blocks, same, who
from readouts.model import Actor


def person(name, country="", qid=""):
    return Who("person", qid, country, name)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (person("Olaf Scholz", "DEU", "Q1"), person("O. Scholz", "DEU", "Q1")),
        (person("Olaf Scholz", "DEU", "Q1"), person("Scholz", "DEU")),
        (person("Olaf Scholz", "DEU", "Q1"), person("Scholz")),
        (person("Alexander Lukashenko", "BLR"), person("Aleksandr Lukashenka", "BLR")),
        (person("Joseph Borrell"), person("Joe Borrell")),
        (person("Recep Tayyip Erdoğan", "TUR"), person("Erdogan", "TUR")),
        (person("Petro Poroshenko", "UKR"), person("petro poroshenko")),
        (Who("country", "", "DEU", "Germany"), Who("country", "", "DEU", "German")),
        (Who("country", "", "", "Ruritania"), Who("country", "", "", "ruritania")),
        (Who("institution", "Q7", "", "OSCE"), Who("institution", "Q7", "", "the OSCE")),
        (Who("group", "", "", "The Elders"), Who("group", "", "", "the elders")),
    ],
)
def test_one_actor_under_two_names(a, b):
    assert same(a, b)
    assert same(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (person("Olaf Scholz", "DEU", "Q1"), person("Olaf Scholz", "DEU", "Q2")),
        (person("Olaf Scholz", "DEU"), person("Olaf Scholz", "AUT")),
        (person("Olaf Scholz", "DEU"), person("Britta Scholz", "DEU")),
        (person("Lee", "KOR"), person("Lea", "KOR")),
        (person("Ilham Aliyev", "AZE"), person("Leyla Aliyeva", "AZE")),
        (person("Georgia"), Who("country", "", "", "Georgia")),
        (Who("country", "", "DEU", "Germany"), Who("country", "", "FRA", "France")),
        (Who("institution", "", "", "OSCE"), Who("institution", "", "", "OPEC")),
    ],
)
def test_two_actors_stay_two(a, b):
    assert not same(a, b)
    assert not same(b, a)


def test_who_is_taken_from_an_actor():
    actor = Actor(id="a1", kind="person", name="Olaf Scholz", country="DEU")
    assert who(actor) == person("Olaf Scholz", "DEU")
    assert who(actor).label == "Olaf Scholz"


NAMES = st.sampled_from(
    ["Olaf Scholz", "Scholz", "Shcolz", "Alexander Lukashenko", "Lukashenka", "A. Lukashenko",
     "Erdoğan", "Erdogan", "Kim Jong Un", "Kim", "Ursula von der Leyen", "von der Leyen", "Ng"]
)  # fmt: skip
PEOPLE = st.builds(person, NAMES, st.sampled_from(["", "DEU", "BLR"]), st.sampled_from(["", "Q1"]))


@given(PEOPLE, PEOPLE)
def test_same_is_symmetric_and_found_by_blocks(a, b):
    assert same(a, b) == same(b, a)
    if same(a, b) and not (a.qid or b.qid):
        assert set(blocks(a)) & set(blocks(b))


@given(PEOPLE)
def test_everybody_is_himself(one):
    assert same(one, one)


def test_blocks_of_what_is_no_person():
    assert blocks(Who("country", "", "DEU", "Germany")) == ("country DEU",)
    assert blocks(Who("institution", "Q7", "", "OSCE")) == ("institution osce", "Q7")


def test_a_name_of_vowels_has_a_block():
    assert blocks(person("Ai"))[0] == "person ai"
