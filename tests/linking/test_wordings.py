from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import LULA, MACRON, MODI, SCHOLZ, Told, roster, telling

from readouts.linking.merging import Group
from readouts.linking.slim import slim
from readouts.linking.wordings import wordings

PHRASE = "common but differentiated responsibilities"
FOOTPRINTS = {}
PAIRS = ((SCHOLZ, MODI), (SCHOLZ, LULA), (MACRON, MODI), (MACRON, LULA))


def saying(key, text, people=PAIRS[0], speaker=0):
    return registered(Told(key, people=people, said=((speaker, text, "STATE", "climate"),)))


def registered(told):
    one = slim(told.reading())
    FOOTPRINTS[one.report.id] = one.footprint
    return one.accounts[0]


ACCOUNTS = (
    saying("a", f"the principle of {PHRASE} must stay"),
    saying("b", f"{PHRASE.title()} guide every climate fund", PAIRS[1]),
    saying("c", f"industry accepts {PHRASE} at last", PAIRS[2], speaker=1),
    saying("d", "glaciers melt faster than models said", PAIRS[3]),
)


def found(*groups):
    people = roster((one, [one.name]) for g in groups for a in g for one in a.participants)
    return wordings([Group(tuple(group), ()) for group in groups], people, FOOTPRINTS)


def test_a_phrase_of_three_contacts_is_a_wording():
    (only,) = found(*([account] for account in ACCOUNTS))
    assert only.text == PHRASE
    assert only.variants == (PHRASE.title(),)
    assert len(only.uses) == 3
    assert [use.report for use in only.uses] == sorted(use.report for use in only.uses)


def test_uses_name_the_span_and_the_speaker():
    told = Told("c", people=PAIRS[2], said=((1, f"industry accepts {PHRASE}", "STATE", "climate"),))
    account, text = registered(told), told.text()[0]
    (only,) = found(*([x] for x in (*ACCOUNTS[:2], account)))
    use = next(use for use in only.uses if use.report == account.report)
    assert text[slice(*use.span)] == PHRASE
    assert use.speaker == MODI[2]


def test_reprints_of_one_contact_are_no_wording():
    assert found(ACCOUNTS[:3]) == ()


def test_two_contacts_are_not_enough():
    assert found(*([account] for account in ACCOUNTS[:2])) == ()


def test_a_part_of_a_longer_phrase_is_not_listed_again():
    longer = f"{PHRASE} and respective capabilities"
    texts = (f"old {longer} first", f"new {longer} second", f"any {longer} third")
    told = zip("abc", texts, PAIRS[:3], strict=True)
    groups = [[saying(key, text, pair)] for key, text, pair in told]
    assert [w.text for w in found(*groups)] == [longer]


def test_a_part_that_is_common_by_itself_is_listed_too():
    longer = f"{PHRASE} and respective capabilities"
    talks = [longer, longer, longer, PHRASE, f"{PHRASE} today", f"{PHRASE} tomorrow"]
    groups = [[saying(f"k{n}", text)] for n, text in enumerate(talks)]
    assert [w.text for w in found(*groups)] == [PHRASE, longer]


def test_names_and_function_words_make_no_phrase():
    texts = (
        "ties between Germany and India",
        "ties between Germany and India grow",
        "ties between Germany and India hold",
    )
    assert found(*([saying(key, text)] for key, text in zip("abc", texts, strict=True))) == ()


def test_nothing_said():
    assert found() == ()
    assert found([saying("a", "rain")]) == ()


@settings(max_examples=20, deadline=None)
@given(st.permutations(ACCOUNTS))
def test_the_order_of_contacts_does_not_matter(order):
    assert found(*([account] for account in order)) == found(*([x] for x in ACCOUNTS))


def test_a_phrase_may_recur_within_one_statement():
    texts = [f"{PHRASE} mean {PHRASE} for all" for _ in range(3)]
    groups = [[saying(key, text)] for key, text in zip("abc", texts, strict=True)]
    assert all(len({(u.report, u.span) for u in w.uses}) == len(w.uses) for w in found(*groups))
    assert max(len(w.uses) for w in found(*groups)) >= 3


def test_a_piece_that_cuts_a_word_is_left_out():
    cut = [telling(account, (shifted(account.statements[0]),)) for account in ACCOUNTS]
    assert found(*([account] for account in cut)) == ()


def overlapping(speakers):
    """The first account with its statement once for each of the speakers, and two others."""
    first = ACCOUNTS[0]
    told = [replace(first.statements[0], speakers=one) for one in speakers]
    return [[telling(first, told)], [ACCOUNTS[1]], [ACCOUNTS[2]]]


def test_overlapping_statements_give_one_use():
    one, other = (
        tuple(who.speakers) for who in (ACCOUNTS[0].statements[0], ACCOUNTS[2].statements[0])
    )
    assert one and other and one != other
    (expected,) = found(*overlapping([one, other]))
    assert len(expected.uses) == 3
    assert all(use.speaker for use in expected.uses)
    for speakers in ([other, one], [(), one, other], [other, (), one], [one, one, other]):
        assert found(*overlapping(speakers)) == (expected,)


def test_a_known_speaker_is_kept():
    named = ACCOUNTS[0].statements[0].speakers
    (only,) = found(*overlapping([(), named]))
    assert only.uses == found(*overlapping([named]))[0].uses
    (nobody,) = found(*overlapping([()]))
    assert [use.report for use in nobody.uses if use.speaker is None] == [ACCOUNTS[0].report]


def shifted(statement):
    ((start, end),) = statement.spans
    return replace(statement, spans=((start + 1, end),), pieces=(statement.pieces[0][1:],))
