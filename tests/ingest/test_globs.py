"""Patterns, also where links lead in a circle."""

from __future__ import annotations

import glob
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.globs import is_pattern, matches
from readouts.ingest.walk import shown

PLANTED = (
    "a.txt",
    "b.md",
    "n/a.txt",
    "n/m/a.txt",
    "n/m/c.txt",
    "o/[1].txt",
    ".h/a.txt",
    "n/.h.txt",
)


@pytest.fixture
def planted(folder: Path) -> Path:
    for path in map(Path, PLANTED):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return folder


def found(pattern: str) -> list[str]:
    return [shown(item) for item in matches(pattern) if isinstance(item, Path)]


@pytest.mark.parametrize(
    ("name", "expected"), [("a.txt", False), ("*.txt", True), ("a?", True), ("a[1]", True)]
)
def test_is_pattern(name: str, expected: bool) -> None:
    assert is_pattern(name) is expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["a.txt"]),
        ("n/*.txt", ["n/a.txt"]),
        ("*/a.txt", ["n/a.txt"]),
        ("*/*/?.txt", ["n/m/a.txt", "n/m/c.txt"]),
        ("**/a.txt", ["a.txt", "n/a.txt", "n/m/a.txt"]),
        ("n/**/*.txt", ["n/a.txt", "n/m/a.txt", "n/m/c.txt"]),
        ("n/**", ["n"]),
        ("[ab].*", ["a.txt", "b.md"]),
        ("o/[[]1].txt", ["o/[1].txt"]),
        (".h/*", [".h/a.txt"]),
        ("n/.*", ["n/.h.txt"]),
        ("x/*.txt", []),
        ("*.csv", []),
    ],
)
def test_matches(planted: Path, pattern: str, expected: list[str]) -> None:
    if pattern == "x/*.txt":
        Path("x").mkdir()
    assert found(pattern) == expected


def test_an_absolute_pattern(planted: Path) -> None:
    assert found(f"{planted}/n/*.txt") == [f"{planted.as_posix()}/n/a.txt"]


def test_a_file_is_no_folder_on_the_way(planted: Path) -> None:
    assert found("a.txt/*") == []
    assert [str(item) for item in matches("a.txt/*") if isinstance(item, InputError)]


def test_a_loop_is_one_error(planted: Path) -> None:
    Path("n/m/up").symlink_to("..")
    items = list(matches("**/c.txt"))
    assert [shown(item) for item in items if isinstance(item, Path)] == ["n/m/c.txt"]
    assert ["a directory loop" in str(item) for item in items if isinstance(item, InputError)] == [
        True
    ]


def test_a_folder_that_cannot_be_listed(planted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def iterdir(self: Path) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", iterdir)
    (error,) = matches("n/*.txt")
    assert str(error).startswith("n: no permission")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(
        st.sampled_from(["*", "?.txt", "a*", "n", "m", "*.txt", "[a-c].*"]), min_size=1, max_size=3
    )
)
def test_as_the_standard_library_where_no_link_is(planted: Path, parts: list[str]) -> None:
    pattern = "/".join(parts)
    assert sorted(found(pattern)) == sorted(glob.glob(pattern))  # noqa: PTH207 - the reference
