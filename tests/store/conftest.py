"""A fresh record for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readouts.store import SqliteStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """An empty record."""
    with SqliteStore(tmp_path / "record.db", create=True) as opened:
        yield opened
