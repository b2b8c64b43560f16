"""From addresses to reports, with a web that is a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.ingest.conftest import Run
from tests.ingest.lists.test_feeds import MARKUP, SHORT, TEXT, rss, whole
from tests.ingest.lists.test_sitemaps import SPACE, loc, urlset

from readouts.errors import InputError
from readouts.ingest import Defaults, Ingested, Outcome, Web

SITE = "https://example.org/"
TIME = "2021-03-10T10:00:00Z"


@dataclass(frozen=True)
class Answer:
    """A page of the table."""

    url: str
    body: bytes
    kind: str | None = None
    charset: str | None = None
    time: str = TIME


@dataclass
class Table:
    """A web of a few pages, and what was asked of it: path, again, changed."""

    pages: dict[str, bytes]
    asked: list[tuple[str, bool, str | None]] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)

    def __call__(self, url: str, *, again: bool, changed: str | None) -> Answer:
        """The page, or an error as a fetcher raises it."""
        path = url.removeprefix(SITE)
        self.asked.append((path, again, changed))
        path = self.moved.get(path, path)
        if path not in self.pages:
            raise InputError("answer 404 (not found)")
        return Answer(SITE + path, self.pages[path])


def page(number: object, head: str = "") -> bytes:
    text = MARKUP.replace("Monday", f"the {number}th")
    return f"<html><head>{head}</head><body><article>{text}</article></body></html>".encode()


Good = Callable[[list[Outcome]], list[Ingested]]


def test_a_page_that_is_named(run: Run, good: Good) -> None:
    table = Table({"1": page(1)})
    (item,) = good(run(f"{SITE}1", web=Web(get=table)))
    report = item.report
    assert "fisheries" in report.text
    assert (report.url, report.source, item.where) == (f"{SITE}1",) * 3
    assert (report.fetched, report.published) == (TIME, None)
    assert table.asked == [("1", True, None)]


def test_without_a_web_an_address_is_an_error(run: Run) -> None:
    (error,) = run(f"{SITE}1")
    assert str(error) == f"{SITE}1: a web address; run again with --fetch"


def test_where_a_page_has_moved_to_is_its_address(run: Run, good: Good) -> None:
    table = Table({"new": page(1)}, moved={"old": "new"})
    outcomes = run(f"{SITE}old", f"{SITE}new", web=Web(get=table))
    (item,) = good(outcomes)
    assert (item.report.url, item.report.source) == (f"{SITE}new", f"{SITE}old")
    assert len(outcomes) == len(table.asked) == 1


def test_a_feed_in_a_file(
    run: Run, good: Good, errors: Callable[[list[Outcome]], list[str]]
) -> None:
    link = "<title>T</title><link>{0}{1}</link><description>{2}</description>"
    days = "<pubDate>Mon, 08 Mar 2021 10:30:00 GMT</pubDate>"
    items = [link.format(SITE, n, SHORT) + days for n in (1, 2)]
    Path("f.xml").write_bytes(rss(*items, whole()))
    table = Table({"1": page(1)})
    outcomes = run("f.xml", web=Web(get=table))
    first, full = good(outcomes)
    assert (first.report.url, first.report.published) == (f"{SITE}1", "2021-03-08T10:30:00Z")
    assert (first.report.publisher, first.report.title) == ("Harbour News", "T")
    assert (full.report.text, full.report.fetched) == (TEXT, None)
    assert errors(outcomes) == [f"{SITE}2: answer 404 (not found)"]
    assert table.asked == [("1", False, None), ("2", False, None)]


def test_what_the_page_says_goes_before_what_the_list_says(run: Run, good: Good) -> None:
    stated = '<title>Its own</title><meta property="article:published_time" content="2021-03-07">'
    news = f"{loc(1)}<lastmod>2021-03-09</lastmod>"
    Path("s.xml").write_bytes(urlset(news))
    table = Table({"1": page(1, head=stated)})
    (item,) = good(run("s.xml", web=Web(get=table), defaults=Defaults(published="1999-01-01")))
    report = item.report
    assert (report.title, report.published, report.modified) == (
        "Its own",
        "2021-03-07",
        "2021-03-09",
    )
    assert table.asked == [("1", False, "2021-03-09")]


def test_a_sitemap_of_sitemaps(run: Run, good: Good) -> None:
    index = f'<sitemapindex xmlns="{SPACE}"><sitemap>{loc("s1")}</sitemap></sitemapindex>'
    table = Table({"s": index.encode(), "s1": urlset(loc(1), loc(2)), "1": page(1), "2": page(2)})
    assert len(good(run(f"{SITE}s", web=Web(get=table)))) == 2
    assert [path for path, *_ in table.asked] == ["s", "s1", "1", "2"]


def test_lists_that_name_themselves_end(run: Run) -> None:
    table = Table({"s": urlset(loc("s"), loc("t")), "t": urlset(loc("s"), loc("t"))})
    assert run(f"{SITE}s", web=Web(get=table)) == []
    assert [path for path, *_ in table.asked] == ["s", "t"]


def test_lists_without_an_end_are_left(run: Run) -> None:
    table = Table({f"{n}": urlset(loc(n + 1)) for n in range(9)})
    (error,) = run(f"{SITE}0", web=Web(get=table))
    assert str(error) == f"{SITE}3: a list within too many lists; name the inner list itself"


@pytest.mark.parametrize(
    ("since", "taken"), [("", 4), ("2021", 3), ("2021-03", 2), ("2021-03-09", 2), ("2022", 1)]
)
def test_since_leaves_out_what_is_older(run: Run, good: Good, since: str, taken: int) -> None:
    days = ["2020-12-31", "2021-01-02", "2021-03-09T23:00:00-05:00"]
    entries = [f"{loc(n)}<lastmod>{day}</lastmod>" for n, day in enumerate(days)]
    Path("s.xml").write_bytes(urlset(*entries, loc("none")))
    table = Table({str(path): page(path) for path in (0, 1, 2, "none")})
    assert len(good(run("s.xml", web=Web(get=table, since=since)))) == taken
    assert len(table.asked) == taken


def test_pages_that_are_too_many_are_counted(run: Run, good: Good) -> None:
    Path("s.xml").write_bytes(urlset(*map(loc, range(5))))
    table = Table({str(n): page(n) for n in range(5)})
    outcomes = run("s.xml", web=Web(get=table, max_pages=2))
    assert len(good(outcomes)) == len(table.asked) == 2
    assert str(outcomes[-1]).startswith(
        "s.xml: 3 addresses left out: a run asks for 2 pages; raise --max-pages"
    )


def test_a_page_in_the_encoding_that_the_server_states(run: Run, good: Good) -> None:
    text = "双方就渔业问题通了电话。" * 20
    body = f"<html><body><article><p>{text}</p></article></body></html>".encode("gbk")

    def get(url: str, *, again: bool, changed: str | None) -> Answer:
        return Answer(url, body, "text/html", "gbk")

    (item,) = good(run(f"{SITE}1", web=Web(get=get)))
    assert text in item.report.text


def test_rows_at_an_address_do_not_share_it(run: Run, good: Good) -> None:
    table = Table({"n.jsonl": b'{"text": "One.", "id": "1"}\n{"text": "Two.", "id": "2"}\n'})
    items = good(run(f"{SITE}n.jsonl", web=Web(get=table)))
    assert [item.report.url for item in items] == [None, None]
    assert len({item.report.page for item in items}) == 2
