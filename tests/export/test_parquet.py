"""Tables as Parquet, read by the programs that people read them with."""

import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.export import made_record

from readouts.errors import UsageError
from readouts.export import parquet
from readouts.export.tables import ITEMS, columns
from readouts.library import OpenRecord

pytest.importorskip("pyarrow")


@pytest.fixture
def statements(talks: OpenRecord, tmp_path: Path) -> str:
    path = tmp_path / "statements.parquet"
    talks.export("statements", path)
    return str(path)


@pytest.mark.parametrize("table", ITEMS)
def test_every_value_comes_back_with_its_type(
    talks: OpenRecord, tmp_path: Path, table: str
) -> None:
    import pyarrow.parquet as arrow

    path = tmp_path / f"{table}.parquet"
    assert talks.export(table, path) == len(list(talks.rows(table)))
    read = arrow.read_table(path)
    assert read.schema.equals(parquet.schema(table))
    expected = [_listed(row) for row in talks.rows(table)]
    assert read.to_pylist() == expected


def _listed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _listed(each) for name, each in value.items()}
    return [_listed(each) for each in value] if isinstance(value, tuple) else value


def test_pandas(statements: str, talks: OpenRecord) -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_parquet(statements)
    assert list(frame.columns) == [each.column for each in columns("statements")]
    assert set(frame["published_day"].dropna().map(type)) <= {date}
    assert {name for names in frame["speakers"] for name in names} == {
        "Olaf Scholz",
        "Narendra Modi",
    }
    assert len(frame) == talks.doctor().health.counts["statements"]


def test_polars(statements: str) -> None:
    polars = pytest.importorskip("polars")
    frame = polars.read_parquet(statements)
    assert frame.schema["day"] == polars.Date
    assert frame.schema["issues"] == polars.List(polars.String)
    exploded = frame.explode("issues").group_by("issues").len()
    assert dict(exploded.iter_rows())["climate"] > 1


def test_duckdb(statements: str) -> None:
    duckdb = pytest.importorskip("duckdb")
    query = (
        "SELECT speaker, count(*) FROM (SELECT unnest(speakers) AS speaker"
        f" FROM '{statements}' WHERE day >= DATE '2019-01-01') GROUP BY 1 ORDER BY 2 DESC"
    )
    assert {row[0] for row in duckdb.sql(query).fetchall()} == {"Olaf Scholz", "Narendra Modi"}


def test_hostile_words_come_back_as_they_are(hostile: OpenRecord, tmp_path: Path) -> None:
    import pyarrow.parquet as arrow

    hostile.export("statements", tmp_path / "a.parquet")
    found = arrow.read_table(tmp_path / "a.parquet")["text"].to_pylist()
    assert found == list(made_record.HOSTILE)


def test_one_batch_is_held_at_a_time(
    talks: OpenRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pyarrow.parquet as arrow

    monkeypatch.setattr(parquet, "BATCH", 2)
    count = talks.export("statements", tmp_path / "a.parquet")
    file = arrow.ParquetFile(tmp_path / "a.parquet")
    assert file.metadata.num_row_groups == -(-count // 2)
    assert file.read().to_pylist() == [_listed(row) for row in talks.rows("statements")]


def test_an_empty_table_has_its_columns(hostile: OpenRecord, tmp_path: Path) -> None:
    import pyarrow.parquet as arrow

    assert hostile.export("alignments", tmp_path / "a.parquet") == 0
    assert arrow.read_table(tmp_path / "a.parquet").column_names[0] == "id"


def test_without_the_extra_nothing_is_written(
    talks: OpenRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(UsageError, match="this needs pyarrow, which is not installed"):
        talks.export("statements", tmp_path / "a.parquet")
    assert not (tmp_path / "a.parquet").exists()
