import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import article, rewritten
from tests.linking.reuse.pairs import collection, text

from readouts.linking.reuse import MemoryIndex, origins_of, update
from readouts.linking.reuse.changes import Update

WIRE, PHRASE = article(1, 50), article(99, 40)
POOL = [
    *collection(),
    *(rewritten(WIRE, 0.1, n) for n in range(6)),
    *(f"{article(n, 25)} {PHRASE}" for n in range(6)),
]
STEPS = st.lists(
    st.tuples(st.integers(0, 9), st.none() | st.integers(0, len(POOL) - 1)), max_size=25
)


class Kept:
    """An index and the origins that its updates leave, as a store would keep them."""

    def __init__(self, near):
        self.near = near
        self.index = MemoryIndex()
        self.texts = {}
        self.origins = {}

    def step(self, added=(), removed=()):
        done = update(self.index, added, removed, self.near)
        stale = done.reports | set(removed)
        self.origins = {
            key: one for key, one in self.origins.items() if not stale & set(one.reports)
        } | {one.id: one for one in done.origins}
        for report in removed:
            del self.texts[report]
        self.texts |= {one.id: one for one in added}
        return done

    def links(self):
        return {link for report in self.texts for link in self.index.links(report)}

    def anew(self):
        fresh = Kept(self.near)
        fresh.step(list(self.texts.values()))
        return fresh


def page(number):
    """Every fourth report is one of a page's versions."""
    return "https://example.org/1" if number % 4 == 0 else None


@settings(max_examples=60, deadline=None)
@given(STEPS, st.integers(1, 3))
def test_any_coming_and_going_leaves_what_all_at_once_gives(steps, near):
    kept = Kept(near)
    for number, choice in steps:
        report = f"r{number}"
        removed = [report] if report in kept.texts else []
        words = None if choice is None else POOL[choice]
        added = [] if words is None else [text(report, words, page=page(number))]
        before = kept.links()
        done = kept.step(added, removed)
        assert kept.links() == (before - done.vanished) | done.appeared
    assert tuple(kept.origins[key] for key in sorted(kept.origins)) == origins_of(
        kept.texts.values(), near
    )
    assert kept.links() == kept.anew().links()


@pytest.mark.parametrize("near", [1, 2, 8])
def test_reprints_hang_together_however_few_stand_near(near):
    kept = Kept(near)
    reports = [text(f"r{n:02}", WIRE) for n in range(30)]
    random.Random(1).shuffle(reports)
    for one in reports:
        kept.step([one])
    (only,) = kept.origins.values()
    assert len(only.reports) == 30
    assert only == origins_of(reports, near)[0]


def test_a_report_that_comes_between_parts_two_that_stood_near():
    kept = Kept(near=1)
    kept.step([text("a", WIRE), text("c", WIRE)])
    (link,) = kept.links()
    done = kept.step([text("b", WIRE)])
    assert done.vanished == {link}
    assert {(one.a, one.b) for one in done.appeared} == {("a", "b"), ("b", "c")}
    assert kept.step(removed=["b"]).appeared == {link}
    assert kept.links() == {link}


def test_only_what_is_touched_is_regrouped():
    kept = Kept(8)
    kept.step([text("a", WIRE), text("b", WIRE), text("x", article(7)), text("y", article(7))])
    done = kept.step([text("c", rewritten(WIRE, 0.1, 1))])
    assert done.reports == {"a", "b", "c"}
    assert [origin.reports for origin in done.origins] == [("a", "b", "c")]


def test_a_report_with_another_text_is_removed_and_added():
    kept = Kept(8)
    kept.step([text("a", WIRE), text("b", WIRE)])
    done = kept.step([text("b", article(5))], ["b"])
    assert len(done.vanished) == 1
    assert done.reports == {"a", "b"}
    assert kept.origins == {}


def test_nothing_to_do():
    assert update(MemoryIndex()) == Update(frozenset(), frozenset(), frozenset(), ())
