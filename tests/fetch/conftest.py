"""A site to fetch from, and a fetcher that waits for nothing longer than it must."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.fetch.site import Site, serving

from readouts.fetch import Fetch
from readouts.fetch.fetcher import Fetcher, open_fetcher

Open = Callable[..., Fetcher]


@pytest.fixture
def site() -> Iterator[Site]:
    """A running web server without pages."""
    with serving() as site:
        yield site


@pytest.fixture
def fetch(tmp_path: Path) -> Fetch:
    """How to fetch in a test: quickly, from this machine."""
    return Fetch(
        cache=tmp_path / "cache", rate=1000, allow_private=True, timeout=5, longest=10,
        backoff=0.01, contact="tests@example.org",
    )  # fmt: skip


@pytest.fixture
def opened(fetch: Fetch) -> Iterator[Open]:
    """Opens fetchers with other options; all are closed in the end."""
    from dataclasses import replace

    made: list[Fetcher] = []

    def open_(**options: Any) -> Fetcher:
        made.append(open_fetcher(replace(fetch, **options)))
        return made[-1]

    yield open_
    for each in made:
        each.close()
