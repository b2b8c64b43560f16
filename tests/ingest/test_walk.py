"""Folders: order, hidden names, links, loops, folders that cannot be listed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from readouts.errors import InputError
from readouts.ingest.walk import Entry, is_folder, names_in, shown, walk


def plant(*paths: str) -> None:
    """Empty files at `paths`, with their folders."""
    for path in map(Path, paths):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def files(folder: str) -> list[str]:
    return [shown(item.path) for item in walk(Path(folder)) if _is_file(item)]


def _is_file(item: Entry | InputError) -> bool:
    return isinstance(item, Entry) and not item.is_folder


def problems(folder: str) -> list[str]:
    return [str(item) for item in walk(Path(folder)) if isinstance(item, InputError)]


def test_files_come_sorted_and_depth_first(folder: Path) -> None:
    plant("n/b.txt", "n/a/z.txt", "n/a/y.txt", "n/c/x.txt", "n/B.txt")
    assert files("n") == ["n/B.txt", "n/a/y.txt", "n/a/z.txt", "n/b.txt", "n/c/x.txt"]


def test_folders_are_entries_too(folder: Path) -> None:
    plant("n/a/z.txt")
    assert list(walk(Path("n"))) == [
        Entry(Path("n"), True),
        Entry(Path("n/a"), True),
        Entry(Path("n/a/z.txt"), False),
    ]


def test_hidden_names_are_skipped(folder: Path) -> None:
    plant("n/.secret", "n/.git/config", "n/seen.txt")
    assert files("n") == ["n/seen.txt"]


def test_a_hidden_folder_that_is_named_is_read(folder: Path) -> None:
    plant(".n/a.txt")
    assert files(".n") == [".n/a.txt"]


def test_a_link_to_a_folder_is_followed(folder: Path) -> None:
    plant("far/a.txt", "n/b.txt")
    Path("n/link").symlink_to("../far")
    assert files("n") == ["n/b.txt", "n/link/a.txt"]


def test_a_loop_is_one_error_that_names_it_and_the_rest_is_read(folder: Path) -> None:
    plant("n/a.txt", "n/sub/b.txt", "n/z.txt")
    Path("n/sub/back").symlink_to("..")
    assert files("n") == ["n/a.txt", "n/sub/b.txt", "n/z.txt"]
    (line,) = problems("n")
    assert line.startswith("n/sub/back: a directory loop: this link leads back to n;")


def test_a_folder_that_links_to_itself(folder: Path) -> None:
    plant("n/a.txt")
    Path("n/self").symlink_to(".")
    assert files("n") == ["n/a.txt"]
    assert problems("n")[0].startswith("n/self: a directory loop")


def test_two_links_that_lead_to_each_other_end(folder: Path) -> None:
    plant("a/x.txt", "b/y.txt")
    Path("a/to_b").symlink_to("../b")
    Path("b/to_a").symlink_to("../a")
    assert files("a") == ["a/to_b/y.txt", "a/x.txt"]
    assert len(problems("a")) == 1


def test_links_cannot_multiply_the_work(folder: Path) -> None:
    for level in range(12):  # read once each way, this would be 4,096 files
        plant(f"l{level}/x.txt")
    for level in range(11):
        Path(f"l{level}/one").symlink_to(f"../l{level + 1}")
        Path(f"l{level}/two").symlink_to(f"../l{level + 1}")
    assert len(files("l0")) == 12
    assert problems("l0") == []


def test_a_dangling_link_is_left_to_who_opens_it(folder: Path) -> None:
    plant("n/a.txt")
    Path("n/gone").symlink_to("nowhere")
    assert files("n") == ["n/a.txt", "n/gone"]


def test_a_folder_that_cannot_be_listed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant("n/a.txt", "n/locked/b.txt", "n/z.txt")
    listed = Path.iterdir

    def iterdir(self: Path) -> object:
        if self.name == "locked":
            raise PermissionError(13, "Permission denied")
        return listed(self)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    assert files("n") == ["n/a.txt", "n/z.txt"]
    assert problems("n")[0].startswith("n/locked: no permission to read it")


def test_deep_nesting_does_not_end_the_stack(folder: Path) -> None:
    top = os.open(".", os.O_RDONLY)
    try:
        for _ in range(1_010):
            Path("d").mkdir()
            os.chdir("d")
        Path("leaf.txt").write_text("x")
    finally:
        os.fchdir(top)
        os.close(top)
    deep = Path("/".join(["d"] * 1_010))
    assert files("d") == [f"{deep}/leaf.txt"]
    (deep / "leaf.txt").unlink()  # what clears the folder away afterwards does recurse
    while deep.name:
        deep.rmdir()
        deep = deep.parent


def test_is_folder_where_nobody_may_look(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def is_dir(self: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_dir", is_dir)
    assert not is_folder(Path("n"))


def test_names_are_sorted_by_code_point(folder: Path) -> None:
    plant("n/é.txt", "n/z.txt", "n/A.txt", "n/中.txt")
    assert names_in(Path("n")) == ["A.txt", "z.txt", "é.txt", "中.txt"]


def test_a_name_that_is_no_utf8_can_be_shown(folder: Path) -> None:
    path = Path(os.fsdecode(b"n\xff.txt"))
    assert shown(path) == "n\\udcff.txt"
    shown(path).encode("utf-8")
