"""The diagram: sound XML, marks where they belong, readable on light and dark, nothing fetched."""

import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st
from tests.scripts.evaluation.made import accuracy

from evaluation import picture

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = picture.draw(accuracy())


def test_a_panel_for_each_set() -> None:
    root = ElementTree.fromstring(DRAWN)
    heads = [node.text for node in root.iter(f"{SVG}text") if node.get("class") == "head"]
    assert heads == ["Annotated readouts", "General news (PolNeAR)"]
    assert len([node for node in root.iter(f"{SVG}g") if node.get("class") == "bin"]) == 6


def test_it_says_what_it_is() -> None:
    root = ElementTree.fromstring(DRAWN)
    assert root.get("role") == "img"
    title = root.find(f"{SVG}title")
    assert title is not None
    assert title.get("id") == root.get("aria-labelledby")
    assert "12 at 0.90: 1.00 right" in DRAWN


def test_both_themes() -> None:
    light, dark = picture.style().split("@media (prefers-color-scheme: dark)")
    assert set(picture.LIGHT.values()) <= set(re.findall(r"#\w{6}", light))
    assert set(re.findall(r"#\w{6}", dark)) == set(picture.DARK.values())
    assert "var(" not in DRAWN


def test_nothing_is_fetched() -> None:
    assert "url(" not in DRAWN
    assert re.findall(r"https?://\S+?(?=[\"'])", DRAWN) == ["http://www.w3.org/2000/svg"]


def test_nothing_measured() -> None:
    root = ElementTree.fromstring(picture.draw({"sets": {}}))
    assert list(root.iter(f"{SVG}g")) == []


@given(st.floats(0, 1))
def test_heights_stay_in_the_frame(share: float) -> None:
    assert picture.TOP <= picture.height_of(share) <= picture.TOP + picture.SIDE


def test_a_perfect_bin_lies_on_the_diagonal() -> None:
    one = {"n": 5, "from": 0.5, "to": 0.6, "confidence": 0.5, "right": 0.5, "interval": [0.2, 0.8]}
    drawn = picture.mark(one, 0)
    x, y = picture.SIDE / 2, picture.TOP + picture.SIDE / 2
    assert f'<rect x="{x - 4:.1f}" y="{y - 4:.1f}"' in drawn


def test_words_are_escaped() -> None:
    assert "a &lt; b" in picture.text(0, 0, "a < b", "start")
