"""Views to HTML."""

import re

import pytest
from jinja2 import UndefinedError

from readouts.pages.render import STYLES, environment, style

TOKENS = style(("tokens",))
LIGHT, DARK = 0, 1
PAIRS = [
    *((ink, paper, 4.5) for ink in ("ink", "ink2", "ink3") for paper in ("paper", "panel")),
    *((f"s{n}", "paper", 4.5) for n in range(4)),
    ("ink", "mark", 4.5),
    ("edge", "paper", 3.0),
]


def colours(place: int) -> dict[str, str]:
    """The tokens of the light or the dark theme."""
    block = re.findall(r"\{\s*--[^}]*\}|:root\{[^}]*\}", str(TOKENS))[place]
    return dict(re.findall(r"--(\w+):(#[0-9a-f]{6})", block))


def luminance(colour: str) -> float:
    """After WCAG 2.2."""
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(("on", "paper", "least"), PAIRS)
def test_contrast_is_that_of_wcag_aa(theme: int, on: str, paper: str, least: float) -> None:
    known = colours(theme)
    assert contrast(known[on], known[paper]) >= least


def test_the_dark_theme_is_the_same_by_choice_and_by_the_system() -> None:
    blocks = re.findall(r"\{\s*(--paper[^}]*|--serif[^}]*)\}", str(TOKENS))
    assert blocks[1].strip() == blocks[2].strip()


def test_every_style_sheet_closes_what_it_opens_and_loads_nothing() -> None:
    for name in STYLES:
        sheet = str(style((name,)))
        assert sheet.count("{") == sheet.count("}") > 0
        assert not re.search(r"url\(|@import|</", sheet)


@pytest.mark.parametrize("name", environment().list_templates())
def test_every_template_is_sound_and_trusts_no_text(name: str) -> None:
    source, _, _ = environment().loader.get_source(environment(), name)  # type: ignore[union-attr]
    environment().parse(source)
    assert "|safe" not in source.replace(" ", "")
    assert "autoescape" not in source


def test_values_are_escaped_and_what_is_missing_is_an_error() -> None:
    made = environment().from_string("<b title='{{ text }}'>{{ text }}</b>")
    out = made.render(text="<&'\">")
    assert out == "<b title='&lt;&amp;&#39;&#34;&gt;'>&lt;&amp;&#39;&#34;&gt;</b>"
    with pytest.raises(UndefinedError):
        made.render()
