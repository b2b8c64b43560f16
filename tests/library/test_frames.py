"""Nouns as tables: the types of their fields, with nothing found as with much."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Literal

import pytest

from readouts.errors import UsageError
from readouts.library.found import FoundList
from readouts.library.frames import shape_of
from readouts.model import Event, FoundStatement, RecordChange, RecordReport, Wording
from readouts.questions.holdings import Holding
from readouts.questions.pledges import Pledge, PledgeUse
from readouts.questions.positions import Position
from readouts.questions.trace import TracedUse

pyarrow = pytest.importorskip("pyarrow")
NOUNS = (
    Event, FoundStatement, Holding, Pledge, Position, RecordChange, RecordReport, TracedUse,
    Wording,
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Inner:
    """A noun within a noun."""

    name: str
    span: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Noun:
    """A field of every kind."""

    type: Literal["noun"] = "noun"
    text: str | None
    word: Literal["a", "b"]
    many: tuple[str, ...]
    number: int
    share: float | None
    truth: bool
    spans: tuple[tuple[int, int], ...]
    inner: Inner
    several: tuple[Inner, ...]
    by_year: Mapping[str, int]


NOUN = Noun(
    text=None, word="b", many=("𠮷", "一"), number=3, share=0.5, truth=True, spans=((1, 2), (5, 9)),
    inner=Inner(name="سلام", span=(0, 4)), several=(Inner(name="", span=(7, 7)),),
    by_year={"2021": 2},
)  # fmt: skip


def test_every_kind_of_field_has_its_type() -> None:
    inner = pyarrow.struct([("name", pyarrow.string()), ("span", pyarrow.list_(pyarrow.int64()))])
    assert {each.name: each.type for each in shape_of(Noun)} == {
        "text": pyarrow.string(),
        "word": pyarrow.string(),
        "many": pyarrow.list_(pyarrow.string()),
        "number": pyarrow.int64(),
        "share": pyarrow.float64(),
        "truth": pyarrow.bool_(),
        "spans": pyarrow.list_(pyarrow.list_(pyarrow.int64())),
        "inner": inner,
        "several": pyarrow.list_(inner),
        "by_year": pyarrow.map_(pyarrow.string(), pyarrow.int64()),
    }


def test_the_values_come_back() -> None:
    (row,) = FoundList(Noun, "nouns", [NOUN]).to_arrow().to_pylist()
    assert row == {
        "text": None, "word": "b", "many": ["𠮷", "一"], "number": 3, "share": 0.5, "truth": True,
        "spans": [[1, 2], [5, 9]], "inner": {"name": "سلام", "span": [0, 4]},
        "several": [{"name": "", "span": [7, 7]}], "by_year": [("2021", 2)],
    }  # fmt: skip


def test_polars_and_pandas_have_the_same_rows() -> None:
    pytest.importorskip("polars")
    pytest.importorskip("pandas")
    found = FoundList(Noun, "nouns", [NOUN] * 4001)  # more than are turned at a time
    polars, pandas = found.to_polars(), found.to_pandas()
    assert polars.columns == list(pandas.columns) == found.to_arrow().column_names
    assert (polars.height, len(pandas)) == (4001, 4001)
    assert polars["spans"].to_list()[4000] == [[1, 2], [5, 9]]
    assert list(pandas["many"][4000]) == ["𠮷", "一"]


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_nothing_found_has_all_columns(noun: type) -> None:
    table = FoundList(noun, "nouns", []).to_arrow()
    assert table.num_rows == 0
    assert table.column_names == [each.name for each in fields(noun) if each.name != "type"]
    assert pyarrow.null() not in table.schema.types


def test_a_noun_within_a_noun_keeps_its_fields() -> None:
    uses = shape_of(Pledge).field("uses").type.value_type
    assert [uses.field(n).name for n in range(uses.num_fields)] == [
        each.name for each in fields(PledgeUse)
    ]


def test_what_no_column_can_hold_is_refused() -> None:
    @dataclass
    class Mixed:
        value: int | str

    with pytest.raises(TypeError, match="no column can hold"):
        shape_of(Mixed)


@pytest.mark.parametrize(
    ("module", "method"),
    [("pyarrow", "to_arrow"), ("polars", "to_polars"), ("pandas", "to_pandas")],
)
def test_a_missing_package_is_named_with_its_extra(
    module: str, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(UsageError) as raised:
        getattr(FoundList(Noun, "nouns", [NOUN]), method)()
    assert module in str(raised.value)
    assert "pip install readouts[analytics]" in str(raised.value)
