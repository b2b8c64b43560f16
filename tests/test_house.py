"""The shape of the code is held to the bars in pyproject.toml."""

import pytest

import house

SHAPE = house.measure(house.ROOT / "src")
BARS = house.bars()


@pytest.mark.parametrize("name", sorted(house.figures(SHAPE)))
def test_size(name: str) -> None:
    assert house.figures(SHAPE)[name] <= BARS[name]


def test_no_file_or_function_breaks_a_bar() -> None:
    assert house.broken(SHAPE, BARS) == []


def test_tests_weigh_as_much_as_the_source() -> None:
    tests = house.measure(house.ROOT / "tests").lines
    assert tests / SHAPE.lines >= BARS["tests_per_source_line"]


def test_something_was_measured() -> None:
    assert len(SHAPE.files) > 5
    assert len(SHAPE.functions) > 20


def test_no_machine_path_or_registry_host_is_committed() -> None:
    folders = ("src", "scripts", "docs", "requirements", "tests")
    words = ["/" + "work/", "pypi" + ".org", "files.python" + "hosted"]
    found = [
        f"{path}: {word}"
        for folder in folders
        for path in sorted((house.ROOT / folder).rglob("*"))
        if path.is_file() and path.suffix in (".py", ".md", ".txt", ".toml", ".csv", ".yaml", ".in")
        for word in words
        if word in path.read_text("utf-8")
    ]
    assert found == []
