"""From what the user names to inputs, each once."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from readouts.errors import InputError
from readouts.ingest.sources import STDIN, Found, find


@pytest.fixture
def planted(folder: Path) -> Path:
    for path in map(Path, ("a.txt", "n/b.txt", "n/c.md", "n/.hidden", "x[1].txt")):
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    return folder


def sources(*names: str) -> list[str]:
    return [item.source for item in find(names) if isinstance(item, Found)]


def problems(*names: str) -> list[str]:
    return [str(item) for item in find(names) if isinstance(item, InputError)]


def test_files_keep_the_order_given(planted: Path) -> None:
    assert sources("n/c.md", "a.txt") == ["n/c.md", "a.txt"]


def test_a_folder_is_its_files(planted: Path) -> None:
    assert sources("n") == sources("n/") == sources("./n") == ["n/b.txt", "n/c.md"]


def test_the_working_directory(planted: Path) -> None:
    assert sources(".") == ["a.txt", "n/b.txt", "n/c.md", "x[1].txt"]


def test_a_pattern_is_its_matches(planted: Path) -> None:
    assert sources("n/*.md", "?.txt") == ["n/c.md", "a.txt"]


def test_a_pattern_that_matches_a_folder(planted: Path) -> None:
    assert sources("[n]") == ["n/b.txt", "n/c.md"]


def test_a_name_that_looks_like_a_pattern(planted: Path) -> None:
    assert sources("x[1].txt") == ["x[1].txt"]


def test_each_input_once(planted: Path) -> None:
    assert sources("a.txt", "./a.txt", "n/../a.txt", "n", "n/b.txt", "-", "-") == [
        "a.txt",
        "n/b.txt",
        "n/c.md",
        "-",
    ]


@pytest.mark.parametrize("order", list(itertools.permutations(["a.txt", "n", "n/c.md", "*.txt"])))
def test_the_set_does_not_depend_on_the_order(planted: Path, order: tuple[str, ...]) -> None:
    assert set(sources(*order)) == {"a.txt", "n/b.txt", "n/c.md", "x[1].txt"}


def test_standard_input(planted: Path) -> None:
    assert list(find(["-"])) == [Found(STDIN)]


def test_a_hidden_file_that_is_named_is_read(planted: Path) -> None:
    assert sources("n/.hidden") == ["n/.hidden"]


def test_what_is_named_and_what_was_found(planted: Path) -> None:
    named, *others = (item for item in find(["a.txt", "n"]) if isinstance(item, Found))
    assert named.named
    assert not any(item.named for item in others)


def test_a_missing_file_is_left_to_who_opens_it(planted: Path) -> None:
    assert sources("gone.txt") == ["gone.txt"]


@pytest.mark.parametrize("name", ["https://example.org/a", "http://例え.jp/外交#2"])
def test_an_address_is_nothing_on_this_machine(planted: Path, name: str) -> None:
    assert list(find([name])) == [Found(name.partition("#")[0], on_web=True)]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("", "(input): an empty path; name a file, a folder or -"),
        ("  ", "(input): an empty path; name a file, a folder or -"),
        ("*.pdf", "*.pdf: no file fits this pattern; check the path"),
        ("file:///etc/hosts", "file:///etc/hosts: an address that is not fetched; give an http"),
        ("ftp://example.org/a", "ftp://example.org/a: an address that is not fetched"),
        ("https://me:word@example.org/", "https://me:word@example.org/: an address that is not"),
    ],
)
def test_problems(planted: Path, name: str, line: str) -> None:
    assert sources(name) == []
    assert problems(name)[0].startswith(line)


def test_an_empty_folder(planted: Path) -> None:
    Path("void/.git").mkdir(parents=True)
    assert problems("void") == ["void: an empty folder; check the path"]


def test_a_loop_is_told_once(planted: Path) -> None:
    Path("n/up").symlink_to("..")
    assert len(problems("n", "n/", "n/**/*.md")) == 1


def test_the_loop_is_told_in_a_pattern_too(planted: Path) -> None:
    Path("n/up").symlink_to(".")
    (line,) = problems("**/*.md")
    assert line.startswith("n/up: a directory loop")


def test_where_nobody_may_look(planted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def exists(self: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "exists", exists)
    assert sources("locked/*.txt") == ["locked/*.txt"]
