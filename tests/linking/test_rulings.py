from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.rulings import Ruling, Rulings, Wholes

LETTERS = "abcdef"


def one(number, *groups, by="Ada", reason=None, apart=False):
    verb = "split" if apart else "merged"
    order = (f"2024-03-{number:02}T00:00:00.000000Z", f"j{number}")
    return Ruling(order, by, verb, reason, tuple(map(frozenset, groups)), apart)


def wholes(*rulings, items=LETTERS):
    return ["".join(whole) for whole in Wholes(items, Rulings(rulings)).members()]


def test_a_ruling_says_who_when_and_why():
    assert one(1, "ab", reason="same call").words == "merged by Ada on 2024-03-01: same call"
    assert one(2, "a", "b", by="Bob", apart=True).words == "split by Bob on 2024-03-02"


def test_a_ruling_speaks_only_of_what_it_names():
    parting = one(1, "ab", "c", apart=True)
    assert parting.says("a", "b") is True
    assert parting.says("a", "c") is False
    assert parting.says("a", "d") is None
    assert one(1, "ab", "cd").says("a", "c") is None


def test_what_a_split_is_about_is_what_it_keeps_apart():
    parting = one(1, "ab", "c", apart=True)
    assert parting.is_about("a", "c")
    assert not parting.is_about("a", "b")
    assert one(1, "ab").is_about("a", "b")


def test_the_latest_word_on_two_stands():
    early, late = one(1, "ab"), one(2, "a", "b", apart=True)
    for order in ((early, late), (late, early)):
        assert Rulings(order).on("a", "b") is late
    assert wholes(early, late, items="ab") == ["a", "b"]
    assert wholes(one(3, "a", "b", apart=True), one(4, "ab"), items="ab") == ["ab"]


def test_of_one_moment_the_id_decides():
    early, late = one(1, "ab"), one(1, "a", "b", apart=True)
    late = Ruling((early.order[0], "j2"), late.by, late.verb, None, late.groups, late.apart)
    assert Rulings([late, early]).on("b", "a") is late


def test_two_people_who_differ_are_told_of():
    early, late = one(1, "ab"), one(2, "a", "b", by="Bob", apart=True)
    (found,) = Rulings([early, late]).differing()
    assert (found.a, found.b, found.stands, found.falls) == ("a", "b", late, early)


def test_who_changes_their_mind_does_not_differ_nor_who_names_both_in_passing():
    assert not list(Rulings([one(1, "ab"), one(2, "a", "b", apart=True)]).differing())
    passing = one(1, "ab", "c", apart=True)
    assert not list(Rulings([passing, one(2, "a", "b", by="Bob", apart=True)]).differing())


def test_what_is_kept_apart_never_comes_together_by_way_of_others():
    parting = one(3, "a", "c", apart=True)
    found = Wholes("abc", Rulings([one(1, "bc"), one(2, "ab"), parting]))
    assert found.members() == [["a", "b"], ["c"]]
    (refused,) = found.refused
    assert refused.words == (
        "b and c kept apart, though merged by Ada on 2024-03-01; a and c split by Ada on 2024-03-03"
    )


def test_the_later_of_two_that_cannot_both_be_is_done():
    parting = one(1, "a", "c", apart=True)
    assert wholes(parting, one(2, "ab"), one(3, "bc"), items="abc") == ["a", "bc"]
    assert wholes(parting, one(3, "ab"), one(2, "bc"), items="abc") == ["ab", "c"]


def test_what_is_joined_later_keeps_to_it():
    found = Wholes("abc", Rulings([one(1, "a", "c", apart=True)]))
    found.join("a", "b")
    kept = found.against("b", "c")
    assert kept is not None
    assert (kept.a, kept.b) == ("a", "c")
    assert found.against("a", "b") is None


def test_there_are_no_wholes_where_nothing_is_decided():
    assert Wholes.of("xy", Rulings([one(1, "ab")])) is None
    assert Wholes.of("ax", Rulings([one(1, "ab")])) is not None
    assert not Rulings[str]()


def test_beside_are_all_that_are_named_together():
    found = Rulings([one(1, "ab"), one(2, "a", "cd", apart=True)])
    assert found.beside("a") == set("bcd")
    assert found.beside("x") == set()


GROUPS = st.lists(st.sampled_from(LETTERS), min_size=1, max_size=3, unique=True)


@st.composite
def rulings(draw):
    """Some decisions: merges of a group, splits of two groups that share nothing."""
    found = []
    for number in range(1, draw(st.integers(1, 6)) + 1):
        ours, by = draw(GROUPS), draw(st.sampled_from(["Ada", "Bob"]))
        others = [each for each in draw(GROUPS) if each not in ours]
        groups = (ours, others) if others and draw(st.booleans()) else (ours,)
        found.append(one(number, *groups, by=by, apart=len(groups) == 2))
    return found


@given(rulings(), st.data())
def test_the_order_of_decisions_and_items_does_not_matter(found, data):
    shuffled = data.draw(st.permutations(found))
    items = data.draw(st.permutations(LETTERS))
    assert wholes(*shuffled, items=items) == wholes(*found)


@given(rulings())
def test_no_whole_holds_two_that_a_standing_decision_keeps_apart(found):
    known = Rulings(found)
    for whole in Wholes(LETTERS, known).members():
        for a in whole:
            for b in whole:
                ruling = known.on(a, b) if a != b else None
                assert ruling is None or ruling.says(a, b)


@given(rulings())
def test_the_last_word_is_always_done(found):
    last = found[-1]
    homes = {each: whole for whole in wholes(*found) for each in whole}
    for group in last.groups:
        assert len({homes[each] for each in group}) == 1
    if last.apart:
        assert len({homes[group[0]] for group in map(sorted, last.groups)}) == 2
