"""What a robots.txt means."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.fetch.robots_file import Robots, Rule, parse

SITE = "https://example.org"


def allowed(text: str, path: str) -> bool:
    return parse(text, "readouts").allows(SITE + path)


@pytest.mark.parametrize(
    ("rules", "path", "expected"),
    [
        ("Disallow: /", "/a", False),
        ("Disallow:", "/a", True),
        ("Disallow: /a", "/b", True),
        ("Disallow: /a", "/abc", False),
        ("Disallow: /a/\nAllow: /a/b", "/a/b/c", True),
        ("Allow: /a/b\nDisallow: /a/", "/a/c", False),
        ("Disallow: /a\nAllow: /a", "/a", True),
        ("Disallow: /*?print=", "/news/7?print=1", False),
        ("Disallow: /*?print=", "/news/7?page=1", True),
        ("Disallow: /*.pdf$", "/x/a.pdf", False),
        ("Disallow: /*.pdf$", "/x/a.pdf?x", True),
        ("Disallow: /a$", "/a", False),
        ("Disallow: /a$", "/ab", True),
        ("Disallow: /a*b*c", "/a-b-c-d", False),
        ("Disallow: /a*b*c", "/a-c-b", True),
        ("Disallow: /a*", "/a", False),
        ("Disallow: /%7Ejoe", "/~joe/x", False),
        ("Disallow: /~joe", "/%7ejoe/x", False),
        ("Disallow: /新闻", "/%E6%96%B0%E9%97%BB/1", False),
        ("DISALLOW : /a # private", "/a", False),
        ("Disallow: /", "", False),
    ],
)
def test_rules(rules: str, path: str, expected: bool) -> None:
    assert allowed(f"User-agent: *\n{rules}\n", path) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("User-agent: *\nDisallow: /\n\nUser-agent: readouts\nDisallow: /b", True),
        ("User-agent: Readouts/1.0\nDisallow: /a\n\nUser-agent: *\nAllow: /", False),
        ("User-agent: other\nUser-agent: readouts\nDisallow: /a", False),
        ("User-agent: other\nDisallow: /a", True),
        ("User-agent: readouts\nDisallow: /x\n\nUser-agent: readouts\nDisallow: /a", False),
        ("Disallow: /a", True),
        ("User-agent: *\nSitemap: https://example.org/s.xml\nDisallow: /a", False),
        ("\ufeffUser-agent: *\r\nDisallow: /a\r\n", False),
        ("<html>no such page</html>", True),
        ("", True),
    ],
)
def test_groups(text: str, expected: bool) -> None:
    assert allowed(text, "/a") is expected


@pytest.mark.parametrize(
    ("stated", "delay"), [("5", 5), ("0.5", 0.5), ("-1", 0), ("soon", 0), ("nan", 0), ("inf", 0)]
)
def test_delay(stated: str, delay: float) -> None:
    assert parse(f"User-agent: *\nCrawl-delay: {stated}", "readouts").delay == delay


def test_nothing_asked_is_nothing_forbidden() -> None:
    assert Robots().allows(f"{SITE}/a")


@given(st.text(), st.text(max_size=30))
def test_no_text_is_an_error(text: str, path: str) -> None:
    parse(text, "readouts").allows(f"{SITE}/{path.replace('[', '').replace(']', '')}")


def test_hostile_rules_take_little_time() -> None:
    rule = Rule(False, "/" + "*a" * 2_000 + "$")
    before = process_time()
    assert not rule.fits("/" + "a" * 1_999 + "b")
    parse("User-agent: *\n" + "Disallow: /a*b*c*d\n" * 50_000, "readouts").allows(SITE + "/a" * 999)
    assert process_time() - before < 2
