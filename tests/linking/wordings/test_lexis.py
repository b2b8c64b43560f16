from tests.linking.wordings.making import Made

from readouts.linking.wordings.corpus import BREAK


def made():
    return Made(*["hydrogen progress of the 2030 Scholz plan, we known"] * 3)


def so(flags, made, word):
    return bool(flags[made.corpus.forms.index(word)])


def test_what_words_can_be():
    it = made()
    assert so(it.lexis.content, it, "hydrogen")
    assert not so(it.lexis.content, it, "of")
    assert not so(it.lexis.content, it, "plan")  # says little
    assert so(it.lexis.edge, it, "plan")
    assert not so(it.lexis.edge, it, "2030")
    assert not so(it.lexis.edge, it, "known")
    assert so(it.lexis.barred, it, "scholz")
    assert so(it.lexis.barred, it, "we")
    assert so(it.lexis.closing, it, "of")
    assert so(it.lexis.determiner, it, "the")
    assert it.lexis.closing[BREAK] and it.lexis.function[BREAK]


def test_a_name_counts_where_it_is_written_as_one():
    it = Made(*["scholz machine"] * 3)
    assert not so(it.lexis.barred, it, "scholz")
