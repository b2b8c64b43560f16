"""Damaged files of every form; `make soak` takes two thousand."""

from tests.soak.files import tried


def test_no_file_does_harm() -> None:
    # The tests also measure coverage and make the files in the same process: they hold more.
    assert tried(60, seed=11, megabytes=2_000) == []
