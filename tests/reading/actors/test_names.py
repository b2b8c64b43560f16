"""Whether two spellings may name one person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.actors.names import name_words, near, same


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Aino Virtaniemi", ("aino", "virtaniemi")),
        ("Rashid Al-Mansoori", ("rashid", "mansoori")),
        ("Rashid bin Said Al Mansoori", ("rashid", "said", "mansoori")),
        ("Eero J. Koskela, Jr.", ("eero", "koskela")),
        ("Inés", ("ines",)),
        ("van der Berg", ("berg",)),
        ("Al", ("al",)),
        ("芬兰", ("芬兰",)),
        ("", ()),
    ],
)
def test_name_words(name: str, expected: tuple[str, ...]) -> None:
    assert name_words(name) == expected


@pytest.mark.parametrize(
    ("a", "b", "is_near"),
    [
        ("harju", "harju", True),
        ("haarju", "harju", True),
        ("koskela", "koskella", True),
        ("darwazeh", "darwaza", True),
        ("kim", "kin", False),
        ("harju", "marju", False),
        ("koskela", "koskinen", False),
        ("harju", "harjunpaa", False),
        ("", "", True),
        ("", "a", False),
    ],
)
def test_near(a: str, b: str, is_near: bool) -> None:
    assert near(a, b) is is_near
    assert near(b, a) is is_near


@pytest.mark.parametrize(
    ("a", "b", "is_same"),
    [
        ("Aino Virtaniemi", "Virtaniemi", True),
        ("Aino Virtaniemi", "Aino", True),
        ("Aino Virtaniemi", "Eero Virtaniemi", False),
        ("Aino Virtaniemi", "Aino Koskela", False),
        ("Eero J. Koskela, Jr.", "Eero Koskela", True),
        ("Rashid Al Mansoori", "Rashid Al-Mansoori", True),
        ("Rashid Al Mansoori", "Rashid bin Said Al Mansoori", True),
        ("Hadi Amir Noorian", "Hadi Amirnoorian", True),
        ("Hadi Amir Noorian", "Amir Noorian", True),
        ("Hadi Amir Noorian", "Amirnoorian", True),
        ("Anna Ruiz Vega", "Ann Vega", True),
        ("Park Min-ji", "Park Minji", True),
        ("Park Min-ji", "Park", True),
        ("Park Min-ji", "Lee", False),
        ("Haro Haro", "Ann Haro", False),
        ("Haro Haro", "Haro", True),
        ("", "Lee", False),
    ],
)
def test_same(a: str, b: str, is_same: bool) -> None:
    assert same(name_words(a), name_words(b)) is is_same
    assert same(name_words(b), name_words(a)) is is_same


FULL = st.lists(st.text("abcdefgh", min_size=3, max_size=8), min_size=1, max_size=4).map(tuple)


@given(FULL)
def test_a_name_is_the_same_as_itself_and_its_ends(name: tuple[str, ...]) -> None:
    assert same(name, name)
    assert same(name, name[-1:])
    assert same(name, name[:1])


@given(st.text("abcde", max_size=9), st.text("abcde", max_size=9))
def test_near_does_not_depend_on_order(a: str, b: str) -> None:
    assert near(a, b) == near(b, a)
