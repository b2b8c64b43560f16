import pytest
from tests.linking.factories import MODI, SCHOLZ
from tests.linking.wordings.making import Made

from readouts.linking.wordings.uses import Telling, independent, wording


def telling(made, origin=lambda account: None):
    return Telling(made.table, made.corpus, made.people, origin)


def place(made, form, size=1):
    """Where the form first stands, as a use of `size` words."""
    at = made.corpus.ids.tolist().index(made.corpus.forms.index(form))
    return (at, at + size - 1)


def test_a_use_says_where_who_and_to_whom():
    made = Made("😀 about “glass” in Kyiv", floor=1)
    (use,) = telling(made).uses([place(made, "glass", 2)])
    statement = made.table.statements[0]
    start = statement.spans[0][0]
    text = made.table.text(0)
    assert use.surface == "glass” in"
    assert text[use.use.span[0] - start : use.use.span[1] - start] == use.surface
    assert (use.use.speaker, use.use.towards) == (SCHOLZ[2], (MODI[2],))
    assert use.use.statement == statement.id


@pytest.mark.parametrize(
    ("text", "form", "shown"),
    [
        ("the COVID-19 waves", "covid", "COVID-19"),
        ("a state-of-the-art mill", "art", "state-of-the-art"),
        ("a plain mill", "plain", "plain"),
        ("non‑aligned states", "aligned", "non‑aligned"),
        ("naïve-minded one", "minded", "naïve-minded"),
    ],
)
def test_what_hyphens_join_is_not_cut(text, form, shown):
    made = Made(text, floor=1)
    (use,) = telling(made).uses([place(made, form)])
    assert use.surface == shown


def test_reprints_of_one_origin_count_once():
    made = Made("salt", "salt", "salt")
    found = [(at, at) for at in range(len(made.corpus.ids)) if made.corpus.ids[at] > 2]
    assert independent(telling(made).uses(found)) == 3
    assert independent(telling(made, lambda account: "o.1").uses(found)) == 1


def test_a_wording_counts_contacts_and_ranks_its_forms():
    made = Made("salt", "Salt", "salt", "SALT")
    found = [(at, at) for at in range(len(made.corpus.ids)) if made.corpus.ids[at] > 2]
    one = wording(telling(made).uses(found), 1.234)
    assert (one.text, one.variants, one.contacts, one.score) == ("salt", (), 4, 1.23)
    assert (one.first, one.last, one.by_year) == (None, None, {})
