"""Names of members."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.ingest.archives.members import is_hidden, link, place


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("b.html", "a.zip!b.html"),
        ("../../etc/x", "a.zip!../../etc/x"),
        ("/abs", "a.zip!/abs"),
        ("C:\\x", "a.zip!C:\\x"),
        ("a\x1b[2Jb\0", "a.zip!a\\x1b[2Jb\\x00"),
        ("a\nb", "a.zip!a\\nb"),
        ("新闻.txt", "a.zip!新闻.txt"),
        ("\udcff", "a.zip!\\udcff"),
    ],
)
def test_a_name_is_only_shown(name: str, shown: str) -> None:
    assert place("a.zip", name) == shown


@given(st.text(st.characters(), max_size=400))
def test_any_place_can_be_printed(name: str) -> None:
    assert place("a", name).encode("utf-8").decode().isprintable()


@pytest.mark.parametrize(
    ("name", "hidden"),
    [
        ("a/.git/b.txt", True),
        (".DS_Store", True),
        ("__MACOSX/._a.txt", True),
        ("a\\.b\\c", True),
        ("../a.txt", False),
        ("./a.txt", False),
        ("a/b.txt", False),
        ("", False),
    ],
)
def test_hidden(name: str, hidden: bool) -> None:
    assert is_hidden(name) is hidden


def test_a_link() -> None:
    assert str(link("a.zip!b")) == (
        "a.zip!b: a link in an archive, passed over; add what it leads to"
    )
