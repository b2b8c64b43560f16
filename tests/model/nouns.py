"""Strategies that make any noun of the output contract."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Any

from hypothesis import strategies as st

from readouts import model

CLASSES = sorted(
    (noun for noun in vars(model).values() if isinstance(noun, type) and is_dataclass(noun)),
    key=lambda noun: noun.__name__,
)
LINES = (model.RecordReport, model.RecordActor, model.RecordContact, model.Origin, model.Wording)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
spans = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda s: (min(s), max(s)))
evidence = st.one_of(
    st.builds(model.in_text, st.integers(0, 99), st.integers(100, 199)),
    st.builds(model.in_title, st.integers(0, 99), st.integers(100, 199)),
    st.builds(model.in_table, texts, texts),
)

st.register_type_strategy(str, texts)
st.register_type_strategy(float, st.floats(0, 1))
st.register_type_strategy(model.Evidence, evidence)
st.register_type_strategy(
    Mapping,
    lambda kind: st.dictionaries(texts, st.from_type(kind.__args__[1]), max_size=3),
)


def nouns(kind: type) -> st.SearchStrategy[Any]:
    """Any noun of a class, with every field given."""
    return st.from_type(kind)
