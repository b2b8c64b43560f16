"""Any table is read the same way, and every mistake names its file and line."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data.reader import key_field, read_table
from readouts.errors import DataError


@dataclass(frozen=True, slots=True, kw_only=True)
class Ship:
    """A row type of every kind of field."""

    name: str
    flag: str | None
    ports: tuple[str, ...]
    kind: Literal["cargo", "ferry"]
    class_: Literal["a", "b"] | None
    length: int
    draught: float


HEADER = "name,flag,ports,kind,class_,length,draught\n"
GOOD = HEADER + "Aurora,NOR,Oslo| Bergen,ferry,a,120,4.5\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "ships.csv"


def _read(path: Path, text: str | bytes) -> tuple[Ship, ...]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_table(path, Ship)


def test_reads_every_kind_of_cell(table: Path) -> None:
    (ship,) = _read(table, GOOD)
    assert ship == Ship(
        name="Aurora", flag="NOR", ports=("Oslo", "Bergen"), kind="ferry", class_="a",
        length=120, draught=4.5,
    )  # fmt: skip


def test_empty_cells_become_none_or_no_parts(table: Path) -> None:
    (ship,) = _read(table, HEADER + "Aurora,, ,cargo,,1,1\n")
    assert (ship.flag, ship.ports, ship.class_) == (None, (), None)


def test_a_byte_order_mark_does_not_count(table: Path) -> None:
    assert _read(table, b"\xef\xbb\xbf" + GOOD.encode())[0].name == "Aurora"


def test_blank_lines_are_passed_over(table: Path) -> None:
    assert len(_read(table, GOOD + "\n\nBorealis,,,cargo,,1,1\n")) == 2


def test_columns_come_in_any_order_and_some_may_be_left_out(table: Path) -> None:
    text = "kind,length,draught,name\ncargo,3,1.5,Borealis\n"
    (ship,) = _read(table, text)
    assert (ship.name, ship.flag, ship.ports, ship.kind) == ("Borealis", None, (), "cargo")


def test_the_key_is_the_first_field_not_the_first_column(table: Path) -> None:
    text = "kind,length,draught,name\ncargo,3,1.5,Borealis\ncargo,3,1.5,Aurora\n"
    assert [ship.name for ship in _read(table, text)] == ["Borealis", "Aurora"]
    assert key_field(Ship) == "name"


def test_cells_in_quotes_may_hold_commas_and_line_ends(table: Path) -> None:
    (ship,) = _read(table, HEADER + '"Star, of\nthe Sea",,,cargo,,1,1\n')
    assert ship.name == "Star, of\nthe Sea"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (HEADER + "Aurora,,,canoe,,1,1\n", 2, "must be one of cargo, ferry"),
        (HEADER + "Aurora,,,cargo,c,1,1\n", 2, "must be one of a, b"),
        (HEADER + " ,,,cargo,,1,1\n", 2, "must not be empty"),
        (HEADER + "Aurora,,,cargo,,long,1\n", 2, "length 'long'"),
        (HEADER + "Aurora,,,cargo,,1\n", 2, "6 cells, but the header has 7"),
        (GOOD + "Aurora,,,cargo,,1,1\n", 3, "'Aurora' stands twice"),
        ("name,kind,length,draught,crew\n", 1, "column 'crew' is unknown"),
        ("name,kind,length,draught,name\n", 1, "column 'name' is unknown or stands twice"),
        ("name,kind,length\n", 1, "column 'draught' is missing"),
        ("", 1, "column 'name' is missing"),
        (GOOD + 'Bore"alis,"x,,cargo,,1,1', 3, "not CSV"),
    ],
)
def test_a_mistake_names_the_line_and_what_to_do(
    table: Path, text: str, line: int, what: str
) -> None:
    with pytest.raises(DataError) as caught:
        _read(table, text)
    assert caught.value.where == f"{table}, line {line}"
    assert what in caught.value.what
    assert caught.value.hint


def test_bytes_that_are_not_utf8_are_an_error(table: Path) -> None:
    with pytest.raises(DataError, match="not UTF-8 at byte 0"):
        _read(table, "é".encode("latin-1"))


def test_a_file_that_is_not_there_is_an_error(table: Path) -> None:
    with pytest.raises(DataError, match="No such file"):
        read_table(table, Ship)


def test_a_check_can_refuse_a_row(table: Path) -> None:
    table.write_text(GOOD, encoding="utf-8")
    with pytest.raises(DataError, match=r"line 2: too long"):
        read_table(table, Ship, lambda ship: "too long" if ship.length > 100 else None)


PART = st.text(
    st.characters(exclude_characters='|"\r\n\x00', exclude_categories=("Cs", "Cc")), min_size=1
).map(str.strip).filter(bool)  # fmt: skip


@given(st.lists(PART, max_size=5))
def test_parts_come_back_as_written(
    tmp_path_factory: pytest.TempPathFactory, parts: list[str]
) -> None:
    path = tmp_path_factory.mktemp("table") / "ships.csv"
    path.write_text(HEADER + f'Aurora,,"{"|".join(parts)}",cargo,,1,1\n', encoding="utf-8")
    assert read_table(path, Ship)[0].ports == tuple(parts)
