"""robots.txt of real sites: asked once, and where it cannot be had, the site is left alone."""

from __future__ import annotations

import pytest
from tests.fetch.conftest import Open
from tests.fetch.site import Reply, Site, article

from readouts.errors import InputError

A = article("A call")


def test_it_is_asked_once_a_day(site: Site, opened: Open) -> None:
    site.pages["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /b")
    for path in ("/a", "/c"):
        site.pages[path] = Reply(A)
        opened()(site.url(path))
    assert site.asked == ["/robots.txt", "/a", "/c"]


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_without_one_all_is_open(site: Site, opened: Open, status: int) -> None:
    site.pages |= {"/robots.txt": Reply(b"User-agent: *\nDisallow: /", status), "/a": Reply(A)}
    assert opened()(site.url("/a")).body == A


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_site_that_cannot_say_is_left_alone(site: Site, opened: Open, status: int) -> None:
    site.pages |= {"/robots.txt": Reply(b"", status), "/a": Reply(A)}
    fetcher = opened()
    for _ in range(2):
        with pytest.raises(InputError, match=f"no robots.txt to be had .*answer {status}; try"):
            fetcher(site.url("/a"))
    assert site.count() == {"/robots.txt": 3}


def test_a_slow_one_counts_as_none_to_be_had(site: Site, opened: Open) -> None:
    site.pages |= {"/robots.txt": Reply(b"User-agent: *", wait=0.4), "/a": Reply(A)}
    with pytest.raises(InputError, match=r"no robots.txt to be had: cannot be reached"):
        opened(timeout=0.05)(site.url("/a"))


def test_one_that_has_moved(site: Site, opened: Open) -> None:
    site.pages["/robots.txt"] = Reply(status=301, headers={"Location": "/rules"})
    site.pages |= {"/rules": Reply(b"User-agent: *\nDisallow: /a"), "/a": Reply(A)}
    with pytest.raises(InputError, match="forbids it"):
        opened()(site.url("/a"))


def test_one_that_leads_in_circles_asks_for_nothing(site: Site, opened: Open) -> None:
    site.pages["/robots.txt"] = Reply(status=301, headers={"Location": "/robots.txt"})
    site.pages["/a"] = Reply(A)
    assert opened()(site.url("/a")).body == A
    assert site.count()["/robots.txt"] == 6


def test_a_crawl_delay_is_kept(site: Site, opened: Open) -> None:
    site.pages["/robots.txt"] = Reply(b"User-agent: *\nCrawl-delay: 0.3")
    fetcher = opened()
    for path in ("/a", "/b"):
        site.pages[path] = Reply(A)
        fetcher(site.url(path))
    assert site.times[2] - site.times[1] >= 0.29


def test_a_delay_without_reason_is_refused(site: Site, opened: Open) -> None:
    site.pages |= {"/robots.txt": Reply(b"User-agent: *\nCrawl-delay: 86400"), "/a": Reply(A)}
    with pytest.raises(InputError, match="asks for 86,400 seconds between requests"):
        opened()(site.url("/a"))
