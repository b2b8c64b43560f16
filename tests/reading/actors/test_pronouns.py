"""Whom a pronoun means by what was known before it."""

from readouts.reading.actors.people import Person
from readouts.reading.actors.pronouns import Known, pronoun

LEE, DIAZ = Person(names=["Ann Lee"]), Person(names=["Bo Diaz"])


def test_who_spoke_last_counts_before_the_subject() -> None:
    assert pronoun("she", Known(subjects=(LEE,)), (DIAZ,)) == (DIAZ,)
    assert pronoun("she", Known(subjects=(LEE,))) == (LEE,)


def test_several_are_as_many_as_the_word_says() -> None:
    assert pronoun("both", Known(together=(LEE, DIAZ))) == (LEE, DIAZ)
    assert pronoun("three", Known(together=(LEE, DIAZ))) == ()
