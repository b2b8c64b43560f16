from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import LULA, MACRON, MODI, SCHOLZ, Told, on, telling
from tests.linking.wordings.making import actors_of, people_of

from readouts.linking.merging import Group
from readouts.linking.wordings import wordings

PHRASE = "common but differentiated responsibilities"

PAIRS = ((SCHOLZ, MODI), (SCHOLZ, LULA), (MACRON, MODI), (MACRON, LULA))


def saying(key, text, people=PAIRS[0], speaker=0):
    return Told(key, people=people, said=((speaker, text, "STATE", "climate"),)).account()


ACCOUNTS = (
    saying("a", f"the principle of {PHRASE} must stay"),
    saying("b", f"{PHRASE.title()} guide every climate fund", PAIRS[1]),
    saying("c", f"industry accepts {PHRASE} at last", PAIRS[2], speaker=1),
    saying("d", "glaciers melt faster than models said", PAIRS[3]),
)


def found(*groups, **more):
    told = [Group(tuple(group), ()) for group in groups]
    return wordings(told, people_of(told), actors_of(told), **more)


def test_a_phrase_of_three_contacts_is_a_wording():
    (only,) = found(*([account] for account in ACCOUNTS))
    assert only.text == PHRASE
    assert only.variants == ()  # case alone makes none
    assert only.contacts == 3
    assert len(only.uses) == 3
    assert [use.report for use in only.uses] == sorted(use.report for use in only.uses)


def test_uses_name_the_span_and_the_speaker():
    told = Told("c", people=PAIRS[2], said=((1, f"industry accepts {PHRASE}", "STATE", "climate"),))
    account, text = told.account(), told.text()[0]
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
    texts = (f"the {longer} of all", f"a rule: {longer}", f"{longer} must stay")
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


def dated(key, text, day, people=PAIRS[0], speaker=0):
    said = ((speaker, text, "STATE", "climate"),)
    return Told(key, people=people, said=said, date=on(day)).account()


def test_days_years_and_those_spoken_to():
    days = ("2019-03-01", "2021-05-02", "2021-09-09")
    texts = (f"the {PHRASE}", f"{PHRASE} of all", f"{PHRASE}: a rule")
    told = zip("abc", texts, days, strict=True)
    (only,) = found(*([dated(key, text, day)] for key, text, day in told))
    assert (only.first, only.last) == (days[0], days[2])
    assert only.by_year == {"2019": 1, "2021": 2}
    assert {use.day for use in only.uses} == set(days)
    assert {use.towards for use in only.uses} == {(MODI[2],)}
    assert all(use.statement == "s1" and use.contact == f"{use.report}.c1" for use in only.uses)


def test_what_one_pair_says_in_one_month_counts_once():
    days = ("2021-05-02", "2021-05-09", "2021-05-16")
    groups = [[dated(key, f"the {PHRASE}", day)] for key, day in zip("abc", days, strict=True)]
    assert found(*groups) == ()


def test_one_origin_in_several_contacts_counts_once():
    groups = [[account] for account in ACCOUNTS]
    assert found(*groups, origin_of=lambda account: account.report)
    assert found(*groups, origin_of=lambda account: "o.one") == ()


def test_variants_stand_under_the_most_frequent_form():
    texts = (
        f"{PHRASE} of all", f"the {PHRASE}", f"{PHRASE}: a rule", f"{PHRASE} must stay",
        "differentiated but common responsibilities", "responsibilities, common but differentiated",
        "common but carefully differentiated responsibilities",
    )  # fmt: skip
    groups = [[saying(f"k{n}", text)] for n, text in enumerate(texts)]
    (only,) = found(*groups)
    assert only.text == PHRASE
    assert set(only.variants) == {texts[4], texts[6]}  # no phrase reaches over a comma
    assert only.contacts == len(texts) - 1


def test_names_of_those_who_met_make_no_wording():
    texts = (
        "the German hydrogen strategy",
        "a German hydrogen strategy",
        "German hydrogen strategy",
    )
    pairs = (PAIRS[0], PAIRS[1], PAIRS[0])
    told = zip("abc", texts, pairs, strict=True)
    assert [w.text for w in found(*([saying(*one)] for one in told))] == ["hydrogen strategy"]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.text(alphabet="a é😀中مर्\u0301\u200d’“-\u00a0.", max_size=12), min_size=4, max_size=4
    )
)
def test_spans_hold_whatever_stands_before(noise):
    groups = [[saying(f"n{n}", f"{some} – {PHRASE}, so")] for n, some in enumerate(noise)]
    only = next(one for one in found(*groups) if one.text == PHRASE)
    texts = {account.report: account for group in groups for account in group}
    assert len(only.uses) == len(noise)
    for use in only.uses:
        statement = texts[use.report].statements[0]
        start = statement.spans[0][0]
        assert statement.pieces[0][use.span[0] - start : use.span[1] - start] == PHRASE
