"""What kind of report it is."""

import pytest

from readouts.reading.joining.register import FROM, on_relations

RELATIONS = (
    "The foreign minister of Kenya met the Canadian ambassador in Nairobi. Kenya and Canada agreed "
    "to trade more. The Canadian side invited the minister to Ottawa."
)
AT_HOME = (
    "The mayor said on Monday that the bridge would open in spring. Residents of the old town were "
    "glad to hear it. Canada has many bridges, but none of them is as long as this one will be."
)


@pytest.mark.parametrize(("text", "expected"), [(RELATIONS, True), (AT_HOME, False), ("", False)])
def test_register(text: str, expected: bool) -> None:
    assert on_relations(text) is expected


def test_two_words_of_contacts_at_once() -> None:
    assert on_relations("The MINISTER spoke. " + 2000 * "word ")
    assert not on_relations(100 * "word " + "The minister spoke. " + 2000 * "word ")


def test_or_so_many_all_along() -> None:
    seldom = "minister " + "word " * int(1000 / FROM + 5)
    often = "minister " + "word " * int(1000 / FROM - 5)
    assert not on_relations(100 * "word " + 100 * seldom)
    assert on_relations(100 * "word " + 100 * often)


def test_a_part_of_a_word_does_not_count() -> None:
    assert not on_relations("The ministerial callsign was metered and visitors talked.")
