import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import article

from readouts.linking.credits import credits

BODY = ". ".join(article(n, 12).capitalize() for n in range(20))


def names(text):
    return [credit.name for credit in credits(text)]


@pytest.mark.parametrize(
    ("credit", "name"),
    [
        ("With contribution from Xinhua", "Xinhua"),
        ("(With inputs from agency ANI)", None),
        ("with inputs from PTI.", "Press Trust of India"),
        ("(with additional reporting by the Valley Courier)", "Valley Courier"),
        ("This story first appeared in the Valley Courier.", "Valley Courier"),
        ("Source: IRNA", "IRNA"),
        ("(Source: Tasnim)", "Tasnim News Agency"),
        ("(Reporting by Reuters; editing by the desk)", "Reuters"),
        ("(Reporting by agencies; editing by desk)", None),
        ("Source: our own", None),
        ("Source: Agerpres", "Agerpres"),
        ("Via: Sudan News Agency", "Sudan News Agency"),
    ],
)
def test_credits_at_the_end(credit, name):
    found = [one for one in names(f"{BODY}\n{credit}") if one != "agency ANI"]
    assert found == ([name] if name else [])


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("BEIJING, March 3 (Xinhua) -- ", "Xinhua"),
        ("TEHRAN (IRNA) – ", "IRNA"),
        ("MOSCOW, March 3. /TASS/. ", "TASS"),
        ("KYODO, March 3 - ", "Kyodo News"),
        ("Reuters, 3 March 2021 – ", "Reuters"),
        ("ULAANBAATAR (Montsame) – ", "Montsame"),
        ("TEHRAN -- ", None),
        ("CAPITAL, March 3. ", None),
        ("WASHINGTON (the capital) - ", None),
    ],
)
def test_agencies_in_the_dateline(head, name):
    assert names(head + BODY) == ([name] if name else [])


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "he said, according to the website of the Chinese foreign ministry",
            "Ministry of Foreign Affairs of China",
        ),
        ("the Kremlin website quoted him", "Kremlin"),
        ("the website of Wonderland's Council reported on Sunday", "Wonderland's Council"),
        ("they built a new website of their own", None),
    ],
)
def test_websites_that_are_cited_anywhere(words, name):
    (found,) = credits(f"{BODY} {words}. {BODY}") or (None,)
    assert (found and found.name) == name
    assert found is None or found.quoted


def test_credits_in_the_middle_are_not_of_the_text():
    assert names(f"{BODY} {BODY} With contribution from Xinhua {BODY} {BODY}") == []


def test_each_is_named_once_and_its_own_credit_comes_before_a_quoted_site():
    text = f"{BODY} on the website of Xinhua {BODY}\nWith contribution from Xinhua"
    (found,) = credits(text)
    assert not found.quoted
    assert text[slice(*found.span)] == "With contribution from Xinhua"


@given(st.text(max_size=300))
def test_spans_lie_inside_any_text(text):
    for found in credits(f"{text}\nSource: IRNA"):
        start, end = found.span
        assert 0 <= start < end <= len(text) + len("\nSource: IRNA")
