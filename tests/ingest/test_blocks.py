"""Markup to text as it stands."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.ingest.blocks import text_of, tree_of


def text(markup: str) -> str:
    tree = tree_of(f"<html><body>{markup}</body></html>")
    return text_of(tree)


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<p>They <b>met</b> in\nOslo.</p><p>Then left.</p>", "They met in Oslo.\nThen left."),
        ("They met<br>in Oslo", "They met\nin Oslo"),
        ("<div>a<div>b</div>c</div>", "a\nb\nc"),
        ("<ul><li>one<li>two</ul>after", "one\ntwo\nafter"),
        ("a<script>var x</script>b<style>p {}</style> c", "ab c"),
        ("a<!-- said -->b", "ab"),
        ("<p>两国<em>外长</em>🐟</p>", "两国外长🐟"),
        ("", ""),
    ],
)
def test_text(markup: str, lines: str) -> None:
    assert text(markup) == lines


def test_of_an_element_its_tail_is_not() -> None:
    tree = tree_of("<html><body><div id='a'>in</div>out</body></html>")
    assert text_of(tree.xpath("//div")[0]) == "in"


@pytest.mark.parametrize("markup", ["", "   ", "<!-- -->"])
def test_nothing_has_no_tree_or_no_text(markup: str) -> None:
    tree = tree_of(markup)
    assert tree is None or text_of(tree) == ""


def test_deep_nesting_takes_little_time() -> None:
    begun = time.process_time()
    assert isinstance(text("<div>" * 50_000 + "fish"), str)
    assert time.process_time() - begun < 3


@given(st.text(max_size=80))
def test_any_markup_has_a_text(markup: str) -> None:
    assert isinstance(text(markup), str)
