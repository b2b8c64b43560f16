"""Drafts of both readers side by side."""

from hypothesis import given
from hypothesis import strategies as st

from readouts.model import Spans
from readouts.reading.attribution import Attribution
from readouts.reading.joining.candidates import Candidate, Nearby, candidates
from readouts.reading.joining.likeness import content_likeness, overlap, size
from readouts.reading.joining.proposals import Proposal
from readouts.reading.statements import Draft

SURE = (0.9, 0.9, 0.9, 0.9)


def ruled(*content: tuple[int, int]) -> Draft:
    return Draft(content=content)


def proposed(*content: tuple[int, int]) -> Proposal:
    return proposal_of(Draft(content=content))


def proposal_of(draft: Draft) -> Proposal:
    attribution = Attribution(content=draft.content, cue=(), source=(), certainty=SURE)
    return Proposal(draft, attribution, None, negated=False)


def test_what_both_found_is_paired() -> None:
    rule, network = candidates([ruled((0, 100))], [proposed((5, 100))])
    assert rule.paired and network.paired
    assert rule.likeness == network.likeness == 0.95
    assert rule.partner is network.draft and network.partner is rule.draft


def test_a_rule_is_seen_as_sure_as_the_network_is_of_its_partner() -> None:
    rule, network = candidates([ruled((0, 100))], [proposed((0, 90))])
    assert rule.seen is network.proposal is not None


def test_what_only_touches_is_not_paired() -> None:
    rule, network = candidates([ruled((0, 100))], [proposed((90, 200))])
    assert not rule.paired and rule.likeness > 0
    assert rule.seen is None
    assert network.seen is network.proposal


def test_the_likest_is_the_partner() -> None:
    rule, *_ = candidates([ruled((0, 100))], [proposed((0, 60)), proposed((0, 95))])
    assert rule.partner == ruled((0, 95))


def test_what_has_the_same_cue_is_paired_with_other_edges_too() -> None:
    short = Draft(content=((40, 44),), cue=((10, 39),))
    long = Draft(content=((20, 44),), cue=((10, 19),))
    other = Draft(content=((30, 44),), cue=((50, 59),))
    rule, *_ = candidates([short], [proposal_of(long), proposal_of(other)])
    assert rule.partner is long and rule.paired
    assert rule.likeness < 0.5


def test_a_further_cue_of_the_same_speaker_is_swallowed() -> None:
    both = Draft(content=((20, 100),), cue=((10, 19),), source=((0, 9),))
    second = Draft(content=((70, 100),), cue=((60, 69),), source=((0, 9),))
    nested = Draft(content=((70, 100),), cue=((60, 69),), source=((50, 59),))
    assert candidates([both], [proposal_of(second)])[0].swallows
    assert not candidates([both], [proposal_of(nested)])[0].swallows
    assert not candidates([second], [proposal_of(both)])[0].swallows


def test_alone() -> None:
    (rule,) = candidates([ruled((0, 10))], [])
    assert rule == Candidate(ruled((0, 10)), None)
    assert not rule.paired and rule.seen is None


def test_far_content_in_one_cell_is_no_partner() -> None:
    rule, _ = candidates([ruled((0, 10))], [proposed((20, 30))])
    assert rule.partner is None


CONTENTS = st.lists(
    st.tuples(st.integers(0, 3000), st.integers(1, 900)).map(lambda p: (p[0], p[0] + p[1])),
    min_size=1,
    max_size=12,
)


@given(CONTENTS, CONTENTS)
def test_partners_are_found_wherever_they_stand(own: list[tuple[int, int]], other: Spans) -> None:
    found = candidates([ruled(span) for span in own], [proposed(span) for span in other])
    for candidate in found[: len(own)]:
        best = max(content_likeness(candidate.draft, ruled(span)) for span in other)
        assert candidate.likeness == best


@given(CONTENTS, CONTENTS)
def test_taken_is_the_largest_share(drafts: list[tuple[int, int]], others: Spans) -> None:
    near = Nearby([ruled(span) for span in drafts])
    for span in others:
        one = ruled(span)
        shares = [overlap(one.content, (d,)) / min(size(one.content), size((d,))) for d in drafts]
        assert near.taken(one) == max(shares)


def test_nothing_is_taken_at_first() -> None:
    near = Nearby()
    assert near.taken(ruled((0, 5))) == 0.0
    near.add(ruled((0, 5)))
    assert near.taken(ruled((4, 5))) == 1.0
