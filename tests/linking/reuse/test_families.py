from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.reuse.families import components, families
from readouts.linking.reuse.links import Link

KIN = st.dictionaries(
    st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")).filter(
        lambda pair: pair[0] < pair[1]
    ),
    st.integers(-250, 400),
    max_size=20,
)


class Kin:
    """The kinship of some pairs; all others are strangers."""

    def __init__(self, known):
        self.known = known
        self.asked = []

    def __call__(self, pairs):
        self.asked += pairs
        return {pair: self.known.get(pair, -250) for pair in pairs}

    def links(self):
        return [Link(*pair, value) for pair, value in self.known.items() if value >= -60]

    def families(self):
        return families(self.links(), self)


def reports(kin):
    return ["".join(family.reports) for family in Kin(kin).families()]


def test_a_family_names_its_reports_its_joins_and_its_links():
    kin = Kin({("a", "b"): 350, ("a", "c"): 200, ("b", "c"): 100})
    (family,) = kin.families()
    assert family.reports == ("a", "b", "c")
    assert family.joins == (Link("a", "b", 350), Link("a", "c", 200))
    assert len(family.links) == 3


def test_a_text_that_stitches_two_sources_goes_to_the_nearer_and_does_not_join_them():
    assert reports({("a", "x"): 250, ("b", "x"): 60}) == ["ax"]
    assert reports({("a", "x"): 60, ("b", "x"): 250}) == ["bx"]


def test_two_excerpts_of_one_text_are_its_family():
    assert reports({("a", "b"): 250, ("a", "c"): 240, ("b", "c"): -150}) == ["abc"]


def test_a_near_copy_joins_whatever_the_others_are():
    assert reports({("a", "b"): 390, ("b", "c"): 390, ("c", "d"): 390}) == ["abcd"]


def test_a_revision_joins_whatever_it_says():
    link = Link("a", "b", -250, revision=True)
    (family,) = families([link], Kin({}))
    assert family.reports == ("a", "b")
    assert family.joins == (link,)


def test_pairs_are_compared_once_and_linked_ones_not_again():
    kin = Kin({("a", "b"): 100, ("b", "c"): 90, ("c", "d"): 80})
    kin.families()
    assert len(kin.asked) == len(set(kin.asked))
    assert not set(kin.asked) & set(kin.known)


def test_a_crowd_is_compared_only_where_needed():
    names = [f"r{number:02}" for number in range(40)]
    kin = Kin({("hub", name): 390 for name in names})
    (family,) = kin.families()
    assert len(family.reports) == 41
    assert kin.asked == []


def test_components_share_no_report():
    links = [Link("a", "b", 1), Link("c", "d", 1), Link("b", "e", 1)]
    assert components(links) == [[links[0], links[2]], [links[1]]]
    assert components([]) == []
    assert families([], Kin({})) == []


@given(KIN, st.randoms())
def test_the_order_of_the_links_does_not_matter(known, rng):
    kin = Kin(known)
    links = kin.links()
    rng.shuffle(links)
    assert families(links, kin) == Kin(known).families()


@given(KIN)
def test_a_component_is_split_by_itself(known):
    kin = Kin(known)
    alone = [one for part in components(kin.links()) for one in families(part, Kin(known))]
    assert sorted(alone, key=lambda family: family.reports) == kin.families()


@given(KIN)
def test_each_report_is_in_one_family(known):
    found = [report for family in Kin(known).families() for report in family.reports]
    assert len(found) == len(set(found))
