"""Records to write out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.export import made_record

from readouts.library import OpenRecord


@pytest.fixture
def talks(tmp_path: Path) -> Iterator[OpenRecord]:
    """A record of thirty talks."""
    with made_record.open_talks(tmp_path) as record:
        yield record


@pytest.fixture
def hostile(tmp_path: Path) -> Iterator[OpenRecord]:
    """A record whose words break a careless writer."""
    with made_record.open_readings(tmp_path / "hostile.db", [made_record.hostile()]) as record:
        yield record
