"""Pages out of a real server, and what is not asked of it."""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

import pytest
from tests.fetch.conftest import Open
from tests.fetch.site import Reply, Site, article, in_turn, unchanged_if_known

from readouts.errors import InputError, UsageError
from readouts.fetch import Fetch
from readouts.fetch.days import age
from readouts.fetch.fetcher import open_fetcher

A = article("A call")


def test_a_page(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(A)
    page = opened()(site.url("/a"))
    assert (page.url, page.kind, page.body) == (site.url("/a"), "text/html", A)
    assert 0 <= age(page.time) < 60
    assert site.asked == ["/robots.txt", "/a"]


def test_the_server_is_told_who_asks_and_where_to_complain(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(A)
    opened()(site.url("/a"))
    agents = {headers["user-agent"] for headers in site.headers}
    assert len(agents) == 1
    assert "readouts/" in (agent := agents.pop())
    assert "tests@example.org" in agent


def test_what_robots_forbid_is_not_asked(site: Site, opened: Open) -> None:
    site.pages["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /private", kind="text/plain")
    site.pages["/private/a"] = Reply(A)
    with pytest.raises(InputError, match=r"robots.txt of 127\.0\.0\.1:\d+ forbids it"):
        opened()(site.url("/private/a"))
    assert site.asked == ["/robots.txt"]


def test_an_unchanged_page_is_not_sent_again(site: Site, opened: Open) -> None:
    site.pages["/a"] = unchanged_if_known(A)
    first = opened()(site.url("/a"))
    assert opened()(site.url("/a"), again=True) == first
    assert site.headers[-1]["if-none-match"] == '"1"'
    assert site.count() == {"/robots.txt": 1, "/a": 2}


def test_a_changed_page_is_taken(site: Site, opened: Open) -> None:
    site.pages["/a"] = in_turn(
        Reply(A, headers={"ETag": '"1"', "Last-Modified": "Mon, 08 Mar 2021 10:00:00 GMT"}),
        Reply(b"new"),
    )
    fetcher = opened()
    fetcher(site.url("/a"))
    assert fetcher(site.url("/a")).body == b"new"
    assert site.headers[-1]["if-modified-since"] == "Mon, 08 Mar 2021 10:00:00 GMT"
    assert fetcher(site.url("/a"), again=False).body == b"new"


def test_a_fresh_page_is_not_asked_for(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(A)
    opened()(site.url("/a"))
    opened()(site.url("/a"), again=False)
    assert site.count()["/a"] == 1
    opened(fresh=0)(site.url("/a"), again=False)
    assert site.count()["/a"] == 2


def test_the_day_of_a_change_tells_whether_a_page_is_fresh(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(A)
    fetcher = opened(fresh=0)
    fetcher(site.url("/a"))
    fetcher(site.url("/a"), again=False, changed="2021-03-08")
    assert site.count()["/a"] == 1
    fetcher(site.url("/a"), again=False, changed="2999-01-01T00:00:00Z")
    assert site.count()["/a"] == 2


def test_a_list_is_always_asked_for(site: Site, opened: Open) -> None:
    site.pages["/feed"] = Reply(b"<rss/>", kind="application/rss+xml")
    for _ in range(2):
        opened()(site.url("/feed"), again=False)
    assert site.count()["/feed"] == 2


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects(site: Site, opened: Open, status: int) -> None:
    site.pages["/old"] = Reply(status=status, headers={"Location": "/new"})
    site.pages["/new"] = unchanged_if_known(A)
    fetcher = opened()
    assert fetcher(site.url("/old")).url == site.url("/new")
    assert fetcher(site.url("/old")).body == A
    assert site.asked[-2:] == ["/old", "/new"]
    assert site.headers[-1]["if-none-match"] == '"1"'
    assert "if-none-match" not in site.headers[-2]


def test_a_loop_of_redirects_ends(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(status=302, headers={"Location": "/a"})
    with pytest.raises(InputError, match="more than 5 redirects"):
        opened()(site.url("/a"))
    assert site.count()["/a"] == 6


@pytest.mark.parametrize("place", ["file:///etc/hostname", "ftp://example.org/a", "javascript:1"])
def test_a_redirect_out_of_the_web_is_refused(site: Site, opened: Open, place: str) -> None:
    site.pages["/a"] = Reply(status=302, headers={"Location": place})
    with pytest.raises(InputError, match="no web address"):
        opened()(site.url("/a"))


def test_a_redirect_is_looked_at_like_the_first_address(site: Site, opened: Open) -> None:
    site.pages["/robots.txt"] = Reply(b"User-agent: readouts\nDisallow: /hidden")
    site.pages["/a"] = Reply(status=302, headers={"Location": "/hidden"})
    with pytest.raises(InputError, match="forbids it"):
        opened()(site.url("/a"))
    assert "/hidden" not in site.asked


def test_this_machine_is_not_asked_unless_allowed(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(A)
    with pytest.raises(InputError, match=r"private network.*--allow-private"):
        opened(allow_private=False)(site.url("/a"))
    with pytest.raises(InputError, match="private network"):
        opened(allow_private=False)(site.url("/a").replace("127.0.0.1", "localhost"))
    assert site.asked == []


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(b"", 404), r"answer 404 \(not found\)"),
        (Reply(b"", 403), r"answer 403 \(forbidden\)"),
        (Reply(b"", 599), "answer 599"),
        (Reply(b"\x89PNG", kind="image/png"), "image/png, not text"),
        (Reply(b"x" * 2_000), "a page of over 1,000 bytes"),
        (Reply(b"x" * 2_000_000, packed=True), "a page of over 1,000 bytes"),
        (Reply(b"x", headers={"Content-Encoding": "br"}), "packed as 'br'"),
        (Reply(b"x", headers={"Content-Encoding": "gzip"}), "packed answer that is damaged"),
        (Reply(b"x" * 40, wait=0.25), "an answer that does not end"),
    ],
)
def test_answers_that_are_no_page(site: Site, opened: Open, reply: Reply, error: str) -> None:
    site.pages["/a"] = reply
    with pytest.raises(InputError, match=error):
        opened(limit_bytes=1_000, longest=0.6)(site.url("/a"))


def test_a_packed_page(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(A, packed=True)
    assert opened()(site.url("/a")).body == A


def test_no_cookie_is_sent_back(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(A, headers={"Set-Cookie": "id=7"})
    fetcher = opened()
    for _ in range(2):
        fetcher(site.url("/a"))
    assert not any("cookie" in headers for headers in site.headers)


def test_without_httpx_the_extra_is_named(fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name == "readouts.fetch.connection":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(UsageError, match=r"pip install readouts\[fetch\]"):
        open_fetcher(fetch)


def test_a_cache_that_cannot_be_written_is_told(site: Site, opened: Open, tmp_path: Path) -> None:
    site.pages["/a"] = Reply(A)
    file = tmp_path / "file"
    file.write_text("no folder")
    with pytest.raises(InputError, match=r"cache cannot be used.*--cache"):
        opened(cache=file)(site.url("/a"))
