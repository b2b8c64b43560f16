import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.memory import People
from readouts.linking.people import Who
from readouts.linking.roster import Roster, recast

SCHOLZ = Who("person", "Q61053", "DEU", "Olaf Scholz")
SHORT = Who("person", "", "DEU", "Scholz")
BRITTA = Who("person", "", "DEU", "Britta Ernst")
SAME_NAME = Who("person", "Q99", "AUT", "Olaf Scholz")
GERMANY = Who("country", "", "DEU", "Germany")
GERMAN = Who("country", "", "DEU", "German")
OFFICE = Who("institution", "", "DEU", "Federal Press Office")
ALL = (SCHOLZ, SHORT, BRITTA, SAME_NAME, GERMANY, GERMAN, OFFICE)


class Gathered:
    """Identities named by one report each, and what they are called."""

    def __init__(self, *identities):
        self.held = People()
        self.cast = recast(self.held, [(one, (one.name,)) for one in identities])
        self.actors = self.cast.actors
        self.of = Roster(self.held).of
        self.ids = {one: Roster(self.held).id(one) for one in identities}

    def __eq__(self, other):
        return (self.actors, self.ids) == (other.actors, other.ids)


def gathered(*identities):
    return Gathered(*identities)


def test_a_family_name_goes_to_the_one_who_bears_it():
    found = gathered(SHORT, SCHOLZ, BRITTA)
    assert found.ids[SHORT] == found.ids[SCHOLZ] == "Q61053"
    assert found.ids[BRITTA] == "person:britta-ernst:DEU"


def test_a_family_name_that_fits_two_stays_by_itself():
    bare = Who("person", "", "", "Scholz")
    found = gathered(SCHOLZ, SAME_NAME, bare)
    assert found.ids[bare] == "person:scholz"
    assert len(found.actors) == 3


def test_the_actor_has_the_name_of_the_table_and_all_forms():
    (actor,) = gathered(SHORT, SCHOLZ).actors
    assert (actor.name, actor.qid, actor.country) == ("Olaf Scholz", "Q61053", "DEU")
    assert actor.names == ("Olaf Scholz", "Scholz")


def test_countries_are_one_by_code():
    (actor,) = gathered(GERMANY, GERMAN).actors
    assert actor.id == "country:DEU"
    assert actor.names == ("German", "Germany")


def test_of_names_each_actor_once_in_order():
    found = gathered(*ALL)
    assert found.of([BRITTA, SHORT, SCHOLZ]) == ("person:britta-ernst:DEU", "Q61053")


def test_of_two_that_fit_the_very_name_wins():
    spelled = Who("person", "", "BLR", "Ales Bialiatski")
    near = Who("person", "", "BLR", "Bialiatsky")
    full = Who("person", "", "BLR", "ales bialiatski")
    found = gathered(spelled, near, full)
    assert found.ids[full] == found.ids[spelled]


@given(st.permutations(ALL))
def test_the_order_of_gathering_does_not_matter(order):
    assert gathered(*order) == gathered(*ALL)


@given(st.permutations(ALL))
def test_ids_are_unique_and_all_are_given(order):
    found = gathered(*order)
    ids = [actor.id for actor in found.actors]
    assert ids == sorted(set(ids))
    assert set(found.ids) == set(ALL)
    assert set(found.ids.values()) == set(ids)


def lines(cast, kept=()):
    """The lines after a change."""
    return {actor.id: actor for actor in kept if actor.id not in cast.gone} | {
        actor.id: actor for actor in cast.actors
    }


@given(st.lists(st.sampled_from(ALL), unique=True), st.data())
def test_adding_and_taking_away_one_by_one_is_the_same_as_all_at_once(order, data):
    held, kept = People(), {}
    for one in order:
        kept = lines(recast(held, [(one, (one.name,))]), kept.values())
    leaving = data.draw(st.sets(st.sampled_from(order or ALL)).filter(lambda s: s <= set(order)))
    for one in leaving:
        kept = lines(recast(held, [], [(one, (one.name,))]), kept.values())
    left = [one for one in order if one not in leaving]
    assert kept == {actor.id: actor for actor in gathered(*left).actors}
    assert {one: held.actor(one) for one in left} == gathered(*left).ids
    assert all(held.actor(one) is None for one in leaving)


def test_who_is_called_otherwise_is_told():
    held = People()
    first = recast(held, [(SHORT, ("Scholz",))])
    assert [actor.id for actor in first.actors] == ["person:scholz:DEU"]
    then = recast(held, [(SCHOLZ, ("Olaf Scholz",))])
    assert then.renamed == {SHORT, SCHOLZ}
    assert then.gone == {"person:scholz:DEU"}
    again = recast(held, [(SHORT, ("Mr Scholz",))])
    assert not again.renamed
    assert [actor.names for actor in again.actors] == [("Mr Scholz", "Olaf Scholz", "Scholz")]


def test_an_identity_that_no_report_names_has_no_id():
    with pytest.raises(KeyError):
        Roster(People()).id(BRITTA)
