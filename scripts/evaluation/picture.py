"""The reliability diagram: confidence against the share that is right, as SVG.

No colour carries meaning: one panel a set, a square for each bin, a line for its interval, a dotted
diagonal where a mark would stand if confidence were exactly right. Readable on light and dark.
"""

from collections.abc import Iterator, Mapping
from html import escape
from string import Template
from typing import Any

from evaluation.advice import LARGE
from evaluation.records import Accuracy
from evaluation.words import SET_NAMES, capital, in_order

SIDE, LEFT, TOP, GAP, FOOT = 300, 96, 56, 104, 84  # of the plots, in pixels
LIGHT = {"paper": "#fdfdfc", "ink": "#1a1b1d", "ink3": "#65686d", "rule": "#dcdbd6"}
DARK = {"paper": "#141517", "ink": "#e9e7e2", "ink3": "#9a9da1", "rule": "#34373b"}
FORM = """text { font-family: Inter, "Noto Sans", system-ui, sans-serif; font-size: 13px; }
text.head { font-size: 15px; font-weight: 600; }
.frame, .even { fill: none; }
.even { stroke-dasharray: 2 4; }
"""
# Said in full for each theme: not every program that shows SVG knows variables of CSS.
COLOURS = Template("""text { fill: $ink3; }
text.head { fill: $ink; }
.paper { fill: $paper; }
.frame { stroke: $rule; }
.even { stroke: $ink3; }
.bin { fill: $ink; stroke: $ink; }
""")


def style() -> str:
    """Form and colours, those of the dark theme for readers who ask for it."""
    light, dark = COLOURS.substitute(LIGHT), COLOURS.substitute(DARK)
    return f"{FORM}{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n"


def draw(accuracy: Accuracy) -> str:
    """The picture, a panel for each set that was measured."""
    sets = [(n, one["confidence"]) for n, one in in_order(accuracy) if n in LARGE]
    panels = [
        panel(name, sure, LEFT + at * (SIDE + GAP)) for at, (name, sure) in enumerate(sets) if sure
    ]
    width, height = LEFT + max(1, len(sets)) * (SIDE + GAP) - GAP + 40, TOP + SIDE + FOOT
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="img" aria-labelledby="title">'
    )
    title = '<title id="title">Confidence of statements against the share that is right</title>'
    paper = f'<rect class="paper" width="{width}" height="{height}"/>'
    return "\n".join([opening, title, f"<style>\n{style()}</style>", paper, *panels, "</svg>", ""])


def panel(name: str, sure: Mapping[str, Any], left: int) -> str:
    """One set: heading, frame, scales, diagonal and marks."""
    right, foot = left + SIDE, TOP + SIDE
    parts = [
        text(left, TOP - 24, capital(SET_NAMES[name]), "start", "head"),
        f'<rect class="frame" x="{left}" y="{TOP}" width="{SIDE}" height="{SIDE}"/>',
        f'<line class="even" x1="{left}" y1="{foot}" x2="{right}" y2="{TOP}"/>',
        *scales(left),
        *(mark(one, left) for one in sure["bins"]),
    ]
    return "\n".join(["<g>", *parts, "</g>"])


def scales(left: int) -> Iterator[str]:
    """The numbers and names of both axes."""
    for tenth in (0, 5, 10):
        along = tenth / 10 * SIDE
        yield text(left + along, TOP + SIDE + 42, f"{tenth / 10:g}", "middle")
        yield text(left - 10, TOP + SIDE - along + 4, f"{tenth / 10:g}", "end")
    yield text(left - 10, TOP + SIDE + 18, "statements", "end")
    yield text(left + SIDE / 2, TOP + SIDE + 64, "confidence", "middle")
    yield text(left, TOP - 6, "share right", "start")


def mark(one: Mapping[str, Any], left: int) -> str:
    """One bin: a square, its interval, and below the frame the number of statements."""
    x, y = left + one["confidence"] * SIDE, height_of(one["right"])
    low, high = (height_of(value) for value in one["interval"])
    says = f"{one['n']} at {one['confidence']:.2f}: {one['right']:.2f} right"
    return (
        f'<g class="bin"><title>{says}</title>'
        f'<line x1="{x:.1f}" y1="{low:.1f}" x2="{x:.1f}" y2="{high:.1f}"/>'
        f'<rect x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8"/></g>'
        + text(
            left + (one["from"] + one["to"]) / 2 * SIDE, TOP + SIDE + 18, str(one["n"]), "middle"
        )
    )


def height_of(value: float) -> float:
    """Where a share stands, in pixels from the top."""
    return TOP + SIDE * (1 - value)


def text(x: float, y: float, words: str, anchor: str, kind: str = "") -> str:
    """A piece of writing."""
    role = f' class="{kind}"' if kind else ""
    return f'<text{role} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'
