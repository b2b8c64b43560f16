from tests.linking.factories import REWORDED, TALK, Told

from readouts.linking.answering import answers
from readouts.linking.scene import scene

GIVES = (
    (1, "India will send wheat to ports along the Baltic coast", "COMMIT", "food-security"),
    (1, "monsoon floods destroyed bridges", "STATE", "climate"),
    (0, "students need faster visas", "CALL_FOR", "culture-people"),
)
THANKS = (
    (0, "gratitude for the wheat sent to Baltic ports", "THANK", "food-security"),
    (0, "the orchestra of Leipzig will tour Kolkata", "STATE", "culture-people"),
    (1, "solar panels are cheaper every year", "STATE", "energy"),
)


def answered(said_a, said_b, *told_again):
    a, b = Told("a", said=said_a).account(), Told("b", said=said_b).account()
    again = frozenset(a.statements[n].ref for n in told_again)
    return [(x.a[1], x.b[1]) for x in answers(scene(a, b), again)]


def test_thanks_answer_what_the_other_party_gives():
    assert answered(GIVES, THANKS) == [("s1", "s1")]


def test_the_order_of_the_accounts_is_of_no_account():
    assert answered(THANKS, GIVES) == [("s1", "s1")]


def test_nobody_answers_himself():
    own = tuple((1, *rest) for _, *rest in THANKS)
    assert answered(GIVES, own) == []


def test_thanks_for_something_else_are_no_answer():
    rain = ((0, "gratitude for the rain", "THANK", "climate"),)
    assert answered(GIVES[:1], rain) == []


def test_what_is_told_again_answers_nothing():
    assert answered(GIVES, THANKS, 0) == []


def test_agreement_of_both_is_no_answer():
    assert answered(TALK, REWORDED) == []


def test_a_statement_answers_two_at_most():
    many = tuple((0, f"{THANKS[0][1]} {n}", *THANKS[0][2:]) for n in range(4))
    assert len(answered(GIVES, many)) <= 2


def test_without_statements_there_is_no_answer():
    assert answered((), THANKS) == []
