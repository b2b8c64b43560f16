from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import OTHER, REWORDED, TALK, Told, roster

from readouts.linking.align import align
from readouts.linking.scene import scene
from readouts.linking.statements import covers, holders, rows, shared
from readouts.model import Account

ONE = Told("a").account()
TWO = Told("b", said=(*REWORDED[:5], OTHER[4])).account()
THREE = Told("c", said=TALK[2:4]).account()


def described(account, side=None, complete=True):
    return Account(id=account.id, report=account.report, contact="c1", side=side, complete=complete)


def view(accounts, sides):
    found = [
        x for n, a in enumerate(accounts) for b in accounts[n + 1 :] for x in align(scene(a, b))
    ]
    people = roster((one, [one.name]) for a in accounts for one in a.participants)
    accounts_ = [described(a, *side) for a, side in zip(accounts, sides, strict=True)]
    return shared(accounts, accounts_, found, people), accounts_


def missing(statements, content_of):
    return {content_of[s.versions[0]]: s.missing_in for s in statements}


def contents(*accounts):
    return {s.ref: s.pieces[0] for account in accounts for s in account.statements}


def test_every_statement_stands_in_one_row():
    statements, _ = view([ONE, TWO], [("DEU",), ("IND",)])
    refs = [ref for s in statements for ref in s.versions]
    assert sorted(refs) == sorted(s.ref for a in (ONE, TWO) for s in a.statements)
    assert sum(len(s.versions) == 2 for s in statements) == 5


def test_a_side_that_leaves_a_statement_out_is_named():
    statements, _ = view([ONE, TWO], [("DEU",), ("IND",)])
    by_first = missing(statements, contents(ONE, TWO))
    assert by_first[TALK[7][1]] == ("IND",)
    assert by_first[OTHER[4][1]] == ("DEU",)
    assert sum(not left for left in by_first.values()) == 5


def test_an_account_without_a_side_is_named_by_its_id():
    statements, _ = view([ONE, TWO], [(None,), ("IND",)])
    assert missing(statements, contents(ONE, TWO))[OTHER[4][1]] == (ONE.id,)


def test_an_excerpt_leaves_nothing_out():
    statements, _ = view([ONE, THREE], [("DEU",), ("IND", False)])
    assert {s.missing_in for s in statements} == {()}


def test_who_reports_nothing_of_a_speaker_leaves_out_nothing_that_he_said():
    german = Told("b", said=[one for one in REWORDED if one[0] == 0]).account()
    statements, _ = view([ONE, german], [("IND",), ("DEU",)])
    left_out = missing(statements, contents(ONE, german))
    assert {left_out[content] for who, content, *_ in TALK if who == 1} == {()}
    shorter = Told("b", said=[*REWORDED[:3]]).account()
    statements, _ = view([ONE, shorter], [("IND",), ("DEU",)])
    assert missing(statements, contents(ONE, shorter))[TALK[7][1]] == ("DEU",)


def test_one_account_of_a_side_speaks_for_it():
    statements, _ = view([ONE, TWO, THREE], [("DEU",), ("IND",), ("IND",)])
    assert missing(statements, contents(ONE, TWO, THREE))[TALK[3][1]] == ()


def test_rows_follow_the_longest_account():
    order = [row[0] for row in rows([ONE, TWO], align(scene(ONE, TWO)))]
    own = [ref for ref in order if ref[0] == ONE.report]
    assert own == sorted(own)


def test_a_row_never_has_two_statements_of_one_account():
    double = Told("d", said=(TALK[0], TALK[0], *TALK[1:3])).account()
    for row in rows([ONE, double], align(scene(ONE, double))):
        assert len({report for report, _ in row}) == len(row)


def test_holders_are_reports_that_tell_it_be_it_in_part():
    found = holders([ONE, THREE], align(scene(ONE, THREE)))
    assert found[ONE.statements[2].ref] == {ONE.report, THREE.report}
    assert found[ONE.statements[0].ref] == {ONE.report}


def test_covers_is_the_share_of_rows():
    statements, _ = view([ONE, TWO], [("DEU",), ("IND",)])
    assert covers(ONE, statements) == round(8 / 9, 4)
    assert covers(TWO, statements) == round(6 / 9, 4)
    assert covers(ONE, ()) is None


def test_speakers_issues_and_act_are_those_of_the_versions():
    statements, _ = view([ONE, TWO], [("DEU",), ("IND",)])
    first = next(s for s in statements if ONE.statements[0].ref in s.versions)
    assert first.speakers == ("Q61053",)
    assert first.issues == ("trade-investment",)
    assert first.act == "COMMIT"
    assert first.id == ".".join(min(first.versions))


def test_the_order_of_alignments_does_not_matter():
    found = align(scene(ONE, TWO))
    expected = rows([ONE, TWO], found)
    for order in list(permutations(found))[:20]:
        assert rows([ONE, TWO], order) == expected


@settings(max_examples=20, deadline=None)
@given(st.permutations([ONE, TWO, THREE]))
def test_the_order_of_accounts_does_not_matter(order):
    found = [x for n, a in enumerate(order) for b in order[n + 1 :] for x in align(scene(a, b))]
    here = {frozenset(row) for row in rows(order, found)}
    base = [ONE, TWO, THREE]
    found = [x for n, a in enumerate(base) for b in base[n + 1 :] for x in align(scene(a, b))]
    assert here == {frozenset(row) for row in rows(base, found)}
