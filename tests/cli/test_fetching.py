"""`readouts add --fetch`: nothing is asked of the web without it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.fetch.site import Reply, Site, article, serving, unchanged_if_known

from readouts.store import RecordStore


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A running site; pages are kept in a folder of the test."""
    monkeypatch.setenv("READOUTS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("READOUTS_DB", str(tmp_path / "new.db"))
    with serving() as site:
        yield site


def entry(site: Site, path: str) -> str:
    """An entry of a feed that says little."""
    return f"<item><title>T</title><link>{site.url(path)}</link><description>x</description></item>"


QUICK = ("--fetch", "--allow-private", "--rate", "1000", "--contact", "tests@example.org")


def test_a_feed_is_followed_and_a_second_run_asks_for_what_is_new(
    run: Run, site: Site, tmp_path: Path
) -> None:
    site.pages["/1"] = unchanged_if_known(article("First"))
    items = entry(site, "/1") + entry(site, "/gone")
    site.pages["/feed"] = Reply(f"<rss><channel>{items}</channel></rss>".encode(), kind="text/xml")
    ran = run("add", site.url("/feed"), *QUICK)
    assert ran.code == 3
    assert f"error: {site.url('/gone')}: answer 404 (not found)" in ran.err
    assert "1 added" in ran.err
    assert f"fetch: 200 {site.url('/1')}" in ran.err
    site.asked.clear()
    ran = run("add", site.url("/feed"), *QUICK)
    assert "0 added, 1 unchanged" in ran.err
    assert site.asked == ["/feed", "/gone"]
    with RecordStore(str(tmp_path / "new.db")) as store:
        (report,) = (reading.report for reading in store.readings())
    assert report.url == site.url("/1")
    assert (report.published, report.published_basis) == (None, "unknown")
    assert (report.fetched or "").endswith("Z")


def test_read_fetches_too(run: Run, site: Site) -> None:
    site.pages["/1"] = Reply(article("First"))
    ran = run("read", site.url("/1"), *QUICK)
    (reading,) = ran.lines()
    assert (ran.code, reading["report"]["url"]) == (0, site.url("/1"))
    assert (reading["report"]["published"], reading["report"]["modified"]) == (None, None)
    assert reading["report"]["fetched"]


def test_options_reach_who_fetches(run: Run, site: Site) -> None:
    pages = "".join(
        f"<url><loc>{site.url(f'/{n}')}</loc><lastmod>202{n}-01-01</lastmod></url>"
        for n in range(4)
    )
    site.pages["/s"] = Reply(f"<urlset>{pages}</urlset>".encode(), kind="text/xml")
    site.pages |= {f"/{n}": Reply(article(str(n))) for n in range(4)}
    ran = run("add", site.url("/s"), *QUICK, "--since", "2021", "--max-pages", "3")
    assert site.asked == ["/robots.txt", "/s", "/1", "/2"]
    assert f"{site.url('/s')}: 1 addresses left out: a run asks for 3 pages" in ran.err
    assert ran.code == 3


def test_this_machine_is_asked_only_where_that_is_allowed(run: Run, site: Site) -> None:
    ran = run("add", site.url("/1"), "--fetch")
    assert ran.code == 3
    assert "--allow-private" in ran.err
    assert site.asked == []


@pytest.mark.parametrize(
    "option", [("--since", "2021"), ("--max-pages", "3"), ("--allow-private",), ("--rate", "2")]
)
def test_an_option_that_would_do_nothing_is_refused(
    run: Run, tmp_path: Path, option: tuple[str, ...]
) -> None:
    ran = run("add", tmp_path, "--db", tmp_path / "new.db", *option)
    assert ran.code == 2
    assert f"{option[0]} is for --fetch" in ran.err
    assert not (tmp_path / "new.db").exists()


def test_what_is_set_for_all_runs_needs_no_fetch(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("READOUTS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("READOUTS_CONTACT", "me@example.org")
    (tmp_path / "a.txt").write_text("The ministers spoke.", encoding="utf-8")
    assert run("add", tmp_path / "a.txt", "--db", tmp_path / "new.db").code == 0
    assert not (tmp_path / "cache").exists()


def test_senseless_values_are_told_at_once(run: Run, tmp_path: Path) -> None:
    ran = run(
        "add", "https://example.org/", "--fetch", "--since", "soon", "--db", tmp_path / "x.db"
    )
    assert ran.code == 2
    assert "'soon' is no day" in ran.err
