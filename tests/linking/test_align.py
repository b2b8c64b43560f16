from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import OTHER, REWORDED, TALK, Told, telling

from readouts.linking.align import align, told_again
from readouts.linking.scene import scene

REPORT = Told("a")


def aligned(said_a, said_b):
    a, b = Told("a", said=said_a).account(), Told("b", said=said_b).account()
    return align(scene(a, b))


def by_ids(found):
    return sorted((x.a[1], x.b[1]) for x in found)


def test_the_same_words_are_verbatim():
    found = aligned(TALK, TALK)
    assert by_ids(found) == [(f"s{n}", f"s{n}") for n in range(1, 9)]
    assert {x.relation for x in found} == {"verbatim"}
    assert all(x.changes == () and x.basis == "words" for x in found)


def test_a_second_translation_is_reworded():
    found = aligned(TALK, REWORDED)
    assert by_ids(found) == [(f"s{n}", f"s{n}") for n in range(1, 9)]
    assert "verbatim" not in {x.relation for x in found}
    assert sum(x.relation == "reworded" for x in found) >= 6


def test_another_talk_hardly_aligns():
    assert [x for x in aligned(TALK, OTHER) if x.basis == "words"] == []


def test_order_is_of_no_account_for_plain_words():
    found = aligned(TALK, TALK[::-1])
    assert by_ids(found) == [(f"s{n}", f"s{9 - n}") for n in range(1, 9)]


def test_changes_show_the_words_that_differ():
    changed = ((0, TALK[0][1].replace("winter", "autumn"), *TALK[0][2:]),)
    (only,) = aligned(TALK[:1], changed)
    (change,) = only.changes
    a, _ = Told("a", said=TALK[:1]).text()
    b, _ = Told("b", said=changed).text()
    assert (a[slice(*change.a)], b[slice(*change.b)]) == ("winter", "autumn")


def test_a_part_of_a_statement_is_partial():
    whole = (
        (0, "wheat, steel and vaccines will be shipped from Hamburg in May", "COMMIT", "energy"),
    )
    parts = (
        (0, "vaccines from Hamburg", "COMMIT", "pandemic"),
        (0, "wheat and steel in May", "COMMIT", "food-security"),
    )
    found = aligned(whole, parts)
    assert by_ids(found) == [("s1", "s1"), ("s1", "s2")]
    assert {x.relation for x in found} == {"partial"}


GOVERNMENTS = (
    (
        (0, "support for an immediate truce on the Dniester", "CALL_FOR", "governance"),
        (1, "the price of rice troubles every household in Pune", "CONCERN", "food-security"),
        (1, "an orchestra of children played by the lake", "STATE", "culture-people"),
    ),
    (
        (0, "fighting has to stop: a ceasefire is overdue", "CALL_FOR", "governance"),
        (0, "nurses are welcome in hospitals of Hamburg", "PRAISE", "migration"),
        (1, "a satellite was launched from an island", "STATE", "cyber-tech"),
    ),
)
"""Two accounts of a call that share one statement and hardly a word."""


def test_other_words_for_one_thing_are_aligned():
    (found,) = aligned(*GOVERNMENTS)
    assert (found.a[1], found.b[1]) == ("s1", "s1")
    assert (found.basis, found.relation) == ("issue", "partial")
    assert all(change.kinds == () for change in found.changes)


def test_an_issue_alone_aligns_nothing():
    one = ((0, "the assault on the capital", "CONDEMN", "ukraine"),)
    other = ((0, "winter clothes for children", "CONDEMN", "ukraine"),)
    assert aligned(one, other) == ()


def test_what_another_says_is_not_aligned_unless_word_for_word():
    other = ((1, *REWORDED[0][1:]), *REWORDED[1:])
    assert ("s1", "s1") not in by_ids(aligned(TALK, other))
    moved = [(1 - who, *rest) for who, *rest in TALK]
    found = aligned(TALK, moved)
    assert by_ids(found) == [(f"s{n}", f"s{n}") for n in range(1, 9)]
    assert {x.notes for x in found} == {("other speakers",)}


def test_quoted_here_and_reported_there():
    a, b = Told("a").account(), Told("b").account()
    quoted = telling(a, tuple(replace(s, kind="direct") for s in a.statements))
    assert {x.notes for x in align(scene(quoted, b))} == {("quoted in a",)}
    assert {x.notes for x in align(scene(b, quoted))} == {("quoted in b",)}
    assert {x.notes for x in align(scene(quoted, quoted))} == {()}


def test_a_change_of_weight_is_named():
    said = (0, "Germany strongly supports talks and will send nurses", "SUPPORT", "energy")
    weaker = (0, "Germany supports talks and would send nurses", "SUPPORT", "energy")
    (only,) = aligned((said,), (weaker,))
    assert [change.kinds for change in only.changes] == [("strength",), ("modal",)]
    assert only.relation == "reworded"


def test_told_again_are_those_with_a_whole_counterpart():
    found = aligned(TALK, TALK[:2])
    assert told_again(found) == {ref for x in found for ref in (x.a, x.b)}
    partial = [replace(x, relation="partial") for x in found]
    assert told_again(partial) == frozenset()


@settings(max_examples=25, deadline=None)
@given(st.permutations(TALK), st.permutations(REWORDED))
def test_every_statement_has_at_most_one_whole_partner(one, other):
    found = [x for x in aligned(one, other) if x.relation != "partial"]
    assert len({x.a for x in found}) == len(found)
    assert len({x.b for x in found}) == len(found)


@settings(max_examples=25, deadline=None)
@given(st.permutations(TALK), st.permutations(REWORDED))
def test_alignment_is_symmetric(one, other):
    here = {(x.a[1], x.b[1], x.relation) for x in aligned(one, other)}
    there = {(x.b[1], x.a[1], x.relation) for x in aligned(other, one)}
    assert here == there


def test_accounts_without_statements_align_nothing():
    assert aligned((), TALK) == ()


CHINESE = (
    (0, "德国愿意同印度加强港口和铁路合作😀", "COMMIT", "trade-investment"),
    (1, "印度将向波罗的海沿岸港口运送小麦", "COMMIT", "food-security"),
)
ARABIC = (
    (0, "ألمانيا مستعدّة لبناء ميناء جديد", "COMMIT", "trade-investment"),
    (1, "الهند تُرسل القمح إلى الموانئ", "COMMIT", "food-security"),
)


def test_other_scripts_are_compared_word_by_word():
    for said in (CHINESE, ARABIC):
        found = aligned(said, said)
        assert by_ids(found) == [("s1", "s1"), ("s2", "s2")]
        assert {x.relation for x in found} == {"verbatim"}


def test_a_changed_character_is_shown_at_its_place():
    changed = ((0, CHINESE[0][1].replace("铁路", "公路"), *CHINESE[0][2:]),)
    (only,) = aligned(CHINESE[:1], changed)
    a, _ = Told("a", said=CHINESE[:1]).text()
    b, _ = Told("b", said=changed).text()
    assert [(a[slice(*c.a)], b[slice(*c.b)]) for c in only.changes] == [("铁", "公")]


def test_marks_are_part_of_their_word():
    changed = ((0, ARABIC[0][1].replace("جديد", "قديم"), *ARABIC[0][2:]),)
    (only,) = aligned(ARABIC[:1], changed)
    a, _ = Told("a", said=ARABIC[:1]).text()
    assert [a[slice(*c.a)] for c in only.changes] == ["جديد"]
