"""Damaged files of every form; `make soak` takes two thousand."""

from tests.soak.files import tried


def test_no_file_does_harm() -> None:
    assert tried(60, seed=11) == []
