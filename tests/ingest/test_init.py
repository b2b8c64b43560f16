"""The package's public face, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import readouts.ingest
from readouts.ingest.forms import reader_of


def test_public_names() -> None:
    assert readouts.ingest.__all__ == [
        "FORMS",
        "LIMIT_BYTES",
        "Defaults",
        "Fetched",
        "Fetcher",
        "Ingested",
        "Outcome",
        "Web",
        "ingest",
    ]
    assert all(hasattr(readouts.ingest, name) for name in readouts.ingest.__all__)


@pytest.mark.parametrize(
    "module", ["trafilatura", "lxml", "charset_normalizer", "spacy", "pypdfium2", "warcio"]
)
def test_import_is_light(module: str) -> None:
    code = f"import sys, readouts.ingest; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_usual_limit_is_ten_megabytes() -> None:
    assert readouts.ingest.LIMIT_BYTES == 10_000_000


def test_every_form_has_a_reader() -> None:
    assert all(callable(reader_of(form)) for form in readouts.ingest.FORMS)
