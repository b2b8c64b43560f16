from tests.linking.judged import joined, merged, parted, split

from readouts.library.contrary import contrary
from readouts.linking.decisions import NONE, decisions
from readouts.linking.people import Who

ONE = Who("person", "Q1", "XNO", "Mara Lindqvist")
TWO = Who("person", "", "XNO", "Mara Lindkvist")


def test_nobody_differs_at_first():
    assert contrary(NONE) == ()
    assert contrary(decisions([merged("r1.c1", "r2.c1"), split(["r1.c1"], ["r2.c1"])])) == ()


def test_what_one_puts_together_and_another_keeps_apart():
    made = [merged("r1.c1", "r2.c1", "r3.c1"), split(["r1.c1"], ["r2.c1", "r3.c1"], by="Bob")]
    (found,) = contrary(decisions(made))
    assert found.field == "contact"
    assert found.statement == "r1.c1, r2.c1, r3.c1"
    assert [one.judgement for one in found.opinions] == [one.id for one in made]


def test_who_is_who_by_name():
    (found,) = contrary(decisions([parted([ONE], [TWO]), joined(ONE, TWO, by="Bob")]))
    assert found.field == "actor"
    assert found.statement == "Mara Lindkvist, Mara Lindqvist"
    assert [one.value for one in found.opinions] == ["parted", "joined"]
