"""A fresh store for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readouts.store import RecordStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[RecordStore]:
    """An empty record."""
    with RecordStore(tmp_path / "record.db", create=True) as opened:
        yield opened
