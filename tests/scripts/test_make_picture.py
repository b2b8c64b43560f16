"""The picture holds what was printed and fetches nothing."""

import re
from pathlib import Path

import make_picture


def text_of(svg: str) -> str:
    """The words of a picture."""
    bare = re.sub(r"<style>.*?</style>|<[^>]+>", " ", svg, flags=re.DOTALL)
    return re.sub(r"(&#160;|\s)+", " ", bare)


def test_a_picture_of_coloured_output() -> None:
    svg = make_picture.draw("readouts compare c1", "\x1b[31mUnited States\x1b[0m says 中 🙂\n")
    assert svg.startswith("<svg")
    assert "United States" in text_of(svg)
    assert "readouts compare c1" in text_of(svg)


def test_nothing_is_fetched() -> None:
    svg = make_picture.draw("t", "words")
    assert "url(http" not in svg.replace('"', "").replace(" ", "")
    assert "@font-face" not in svg


def test_the_same_output_gives_the_same_picture() -> None:
    assert make_picture.draw("t", "words") == make_picture.draw("t", "words")


def test_the_committed_picture_is_of_the_command() -> None:
    path = Path(make_picture.PICTURE)
    assert "readouts compare r" in text_of(path.read_text("utf-8"))


def test_a_long_output_is_cut_and_says_so() -> None:
    lines = [f"line{n}" for n in range(make_picture.LINES + 5)]
    drawn = text_of(make_picture.draw("t", "\n".join(lines)))
    assert f"line{make_picture.LINES - 1}" in drawn
    assert f"line{make_picture.LINES} " not in drawn
    assert " ... " in drawn
