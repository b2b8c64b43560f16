"""What words govern."""

from tests.reading.events.parsed import word

from readouts.reading.events.government import REACH, above, complements, governed


def lemmas(sentence: str, form: str) -> list[str]:
    return [token.lemma_.lower() for token in governed(word(sentence, form))]


def test_the_phrase_behind_a_verb_in_order() -> None:
    found = lemmas("Norland imposed harsh sanctions on Sudria.", "imposed")
    assert found == ["harsh", "sanction", "on", "sudria"]


def test_what_is_acted_on_comes_first_in_the_passive() -> None:
    found = lemmas("Sanctions were imposed on Sudria.", "imposed")
    assert found[:2] == ["sanction", "on"]


def test_clauses_are_left_out_but_for_infinitives() -> None:
    assert "sudria" not in lemmas("Norland said that it attacked Sudria.", "said")
    found = lemmas("Norland ordered the army to attack Sudria.", "ordered")
    assert "attack" in found
    assert "sudria" not in found


def test_owners_are_left_out() -> None:
    assert lemmas("Norland rejected Sudria's plan.", "rejected") == ["plan"]


def test_long_lists_end() -> None:
    sentence = "Norland named " + " and ".join(["Ann Lee"] * 300) + "."
    assert max(map(len, map(governed, word(sentence, "named").doc))) <= REACH + 1


def test_complements() -> None:
    assert [t.text for t in complements(word("Norland agreed to leave.", "agreed"))] == ["leave"]
    assert [t.text for t in complements(word("They left without saying why.", "left"))] == [
        "saying"
    ]
    assert [*complements(word("Norland met Sudria.", "met"))] == []


def test_above_is_nearest_first_and_ends_at_the_top() -> None:
    way = list(above(word("Norland agreed to meet Sudria.", "Sudria")))
    assert [token.text for token in way] == ["meet", "agreed"]
