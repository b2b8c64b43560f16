from tests.linking.factories import article, rewritten
from tests.linking.reuse.pairs import text, texts

from readouts.linking.reuse.describe import described
from readouts.linking.reuse.families import Family
from readouts.linking.reuse.links import Link

ONE, TWO = article(1, 60), article(2, 40)


def one(family, known):
    (origin,) = described([family], {text.id: text for text in known})
    return origin


def family(*links):
    reports = sorted({report for link in links for report in (link.a, link.b)})
    return Family(tuple(reports), links, links)


def test_passages_shares_and_reasons():
    known = texts(ONE, f"{ONE} {TWO}")
    origin = one(family(Link("r0", "r1", 200)), known)
    assert origin.id == "o.r0"
    assert origin.reports == ("r0", "r1")
    assert origin.shares == {"r0": 1.0, "r1": 0.6}
    ((passage),) = origin.passages
    assert (passage.a, passage.b) == ("r0", "r1")
    assert passage.a_span == passage.b_span == (0, len(ONE))
    assert origin.source is None
    assert origin.evidence == (
        "shared source, direction not shown",
        "r0 and r1 share 1 passage: 60 of 60 words and 60 of 100",
    )


def test_shares_are_of_all_links_but_passages_of_those_that_joined():
    known = texts(ONE, TWO, f"{ONE} {TWO}")
    joins = (Link("r0", "r2", 200), Link("r1", "r2", 200))
    origin = one(Family(("r0", "r1", "r2"), joins[:1], joins), known)
    assert origin.shares["r2"] == 1.0
    assert {passage.a for passage in origin.passages} == {"r0"}


def test_a_revision_says_how_much_was_changed():
    changed = rewritten(ONE, 0.1, 5)
    words = sum(a != b for a, b in zip(ONE.split(), changed.split(), strict=True))
    origin = one(family(Link("r0", "r1", 300, revision=True)), texts(ONE, changed))
    assert origin.evidence[1].startswith(f"two texts of one page, {words} of 60 words changed; ")


def test_a_revision_that_keeps_nothing():
    origin = one(family(Link("r0", "r1", -250, revision=True)), texts(ONE, TWO))
    assert origin.passages == ()
    assert origin.shares == {"r0": 0.0, "r1": 0.0}
    assert "60 of 60 words changed; r0 and r1 share 0 passages" in origin.evidence[1]


def test_the_source_is_named_with_its_reason():
    known = [text("a", ONE, day="2024-05-02"), text("b", ONE, day="2024-05-01")]
    origin = one(family(Link("a", "b", 400)), known)
    assert origin.source == "b"
    assert origin.evidence[0] == "b came out first, on 2024-05-01, the others from 2024-05-02 on"


def test_families_keep_their_order():
    known = {text.id: text for text in texts(ONE, ONE, TWO, TWO)}
    found = [family(Link("r2", "r3", 400)), family(Link("r0", "r1", 400))]
    assert [origin.id for origin in described(found, known)] == ["o.r2", "o.r0"]
    assert list(described([], {})) == []
