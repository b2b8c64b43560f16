"""Fixtures for the tests of ingest: a folder to write inputs in, and a short way to read them."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from readouts.errors import InputError
from readouts.ingest import Ingested, Outcome, ingest

Run = Callable[..., list[Outcome]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory, so that inputs have short names."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    """Ingest the inputs named, as a list."""

    def call(*inputs: str, **options: Any) -> list[Outcome]:
        return list(ingest(inputs, **options))

    return call


@pytest.fixture
def piped() -> Run:
    """Ingest bytes from standard input, as a list."""

    def call(data: bytes, **options: Any) -> list[Outcome]:
        return list(ingest(["-"], stdin=io.BytesIO(data), **options))

    return call


@pytest.fixture
def good() -> Callable[[list[Outcome]], list[Ingested]]:
    """The outcomes that are reports."""
    return lambda outcomes: [item for item in outcomes if isinstance(item, Ingested)]


@pytest.fixture
def errors() -> Callable[[list[Outcome]], list[str]]:
    """The lines that a user sees for the other outcomes."""
    return lambda outcomes: [str(item) for item in outcomes if isinstance(item, InputError)]
