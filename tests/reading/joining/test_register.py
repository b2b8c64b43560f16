"""What kind of report it is."""

import pytest

from readouts.data import load_tables
from readouts.reading.actors import find_actors
from readouts.reading.joining.register import on_relations
from readouts.reading.parse import parse

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
    cast = find_actors(parse(text), None, None, load_tables())
    assert on_relations(cast, text) is expected


def test_one_country_alone_is_no_relation() -> None:
    text = "Kenya is large. Kenya is green. Kenya grows tea. Kenya has coasts."
    assert not on_relations(find_actors(parse(text), None, None, load_tables()), text)
