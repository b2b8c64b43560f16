"""Patience with servers, and its end."""

from __future__ import annotations

import pytest
from tests.fetch.conftest import Open
from tests.fetch.site import Reply, Site, article, in_turn

from readouts.errors import InputError
from readouts.fetch.asking import host_of

A = article("A call")


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_an_answer_of_later_is_asked_again(site: Site, opened: Open, status: int) -> None:
    site.pages["/a"] = in_turn(Reply(b"", status), Reply(b"", status), Reply(A))
    assert opened()(site.url("/a")).body == A
    assert site.count()["/a"] == 3


def test_after_three_times_it_is_left_alone(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(b"", 503)
    with pytest.raises(InputError, match=r"answer 503 \(service unavailable\)"):
        opened()(site.url("/a"))
    assert site.count()["/a"] == 3


def test_retry_after_is_honoured(site: Site, opened: Open) -> None:
    site.pages["/a"] = in_turn(
        Reply(b"", 429, headers={"Retry-After": "1"}),
        Reply(b"", 429, headers={"Retry-After": "0"}),
        Reply(A),
    )
    assert opened(backoff=60.0)(site.url("/a")).body == A
    assert site.times[-2] - site.times[-3] >= 1
    assert site.times[-1] - site.times[-2] < 1


def test_a_wait_that_is_too_long_is_refused(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(b"", 429, headers={"Retry-After": "86400"})
    with pytest.raises(InputError, match="answer 429: asks to wait 86,400 seconds; run again"):
        opened()(site.url("/a"))
    assert site.count()["/a"] == 1


def test_each_wait_without_a_word_is_longer(site: Site, opened: Open) -> None:
    told: list[str] = []
    site.pages["/a"] = Reply(b"", 500)
    with pytest.raises(InputError):
        opened(backoff=0.1, tell=told.append)(site.url("/a"))
    assert [line for line in told if line.startswith("waits")] == ["waits 0.1 s", "waits 0.2 s"]


def test_a_slow_server(site: Site, opened: Open) -> None:
    site.pages["/a"] = Reply(A, wait=0.5)
    with pytest.raises(InputError, match=r"cannot be reached: no answer in time; try again later"):
        opened(timeout=0.1)(site.url("/a"))


def test_a_host_that_does_not_answer_is_soon_left_alone(opened: Open) -> None:
    fetcher = opened()
    errors = []
    for number in range(5):
        with pytest.raises(InputError) as caught:
            fetcher(f"http://127.0.0.1:9/{number}")
        errors.append(str(caught.value))
    assert "no robots.txt to be had: cannot be reached" in errors[0]
    assert len(set(errors)) == 1


def test_a_silent_host_is_no_longer_asked(site: Site, opened: Open) -> None:
    asking = opened(timeout=0.05).asking
    site.pages["/slow"] = Reply(A, wait=0.2)
    for _ in range(3):
        with pytest.raises(InputError, match="no answer in time"):
            asking.ask(site.url("/slow"), {}, limit=10_000)
    asked = len(site.asked)
    with pytest.raises(InputError, match="does not answer: no longer asked in this run"):
        asking.ask(site.url("/slow"), {}, limit=10_000)
    assert len(site.asked) == asked


def test_requests_to_a_host_keep_their_distance(site: Site, opened: Open) -> None:
    fetcher = opened(rate=10)
    for number in range(3):
        site.pages[f"/{number}"] = Reply(A)
        fetcher(site.url(f"/{number}"))
    between = [b - a for a, b in zip(site.times, site.times[1:], strict=False)]
    assert min(between) > 0.05


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://Example.org/a", "example.org"),
        ("http://example.org:8080", "example.org:8080"),
        ("http://me@example.org/", "example.org"),
        ("http://[::1]:80/", "[::1]:80"),
    ],
)
def test_host_of(url: str, host: str) -> None:
    assert host_of(url) == host
