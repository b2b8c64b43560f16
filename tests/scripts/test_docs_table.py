"""Tables that commands write into pages."""

from pathlib import Path

import pytest

import docs_table


def test_markdown() -> None:
    table = docs_table.markdown(("Part", "Value"), [("dates", "0.5"), ("seeds", "0.75")])
    assert table.splitlines() == [
        "| Part | Value |",
        "| --- | --- |",
        "| dates | 0.5 |",
        "| seeds | 0.75 |",
    ]


def test_put_in_replaces_only_what_is_between(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Before\n<!-- speed -->\nold\n<!-- /speed -->\nAfter\n", "utf-8")
    docs_table.put_in(page, "speed", "new")
    docs_table.put_in(page, "speed", "newer")
    assert page.read_text("utf-8") == "Before\n<!-- speed -->\nnewer\n<!-- /speed -->\nAfter\n"


@pytest.mark.parametrize("text", ["nothing", "<!-- speed -->\n", "<!-- /speed -->\n"])
def test_a_page_without_the_place_is_left_alone(tmp_path: Path, text: str) -> None:
    page = tmp_path / "page.md"
    page.write_text(text, "utf-8")
    with pytest.raises(SystemExit, match="speed"):
        docs_table.put_in(page, "speed", "new")
    assert page.read_text("utf-8") == text


@pytest.mark.parametrize("name", ["accuracy", "speed"])
def test_the_page_on_method_has_both_places(name: str) -> None:
    page = (Path(__file__).parents[2] / "docs" / "method.md").read_text("utf-8")
    assert page.index(f"<!-- {name} -->") < page.index(f"<!-- /{name} -->")
