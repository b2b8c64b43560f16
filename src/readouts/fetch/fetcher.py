"""One page: out of the cache where it is fresh there, else asked for by the rules."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import urljoin, urlsplit

from readouts.errors import InputError, UsageError
from readouts.fetch.answer import REDIRECTS, Answer
from readouts.fetch.asking import Asking
from readouts.fetch.cache import Cache
from readouts.fetch.days import age, now
from readouts.fetch.options import Fetch, usual_cache
from readouts.fetch.pace import Pace
from readouts.fetch.page import Page
from readouts.fetch.robots import RobotsBook

MOST_REDIRECTS: Final = 5
_LISTS: Final = ("xml", "json")  # the types of feeds and sitemaps: they change with every page
_XHTML: Final = "application/xhtml+xml"


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Gets pages, one after the other."""

    fetch: Fetch
    asking: Asking
    robots: RobotsBook
    cache: Cache

    def close(self) -> None:
        """Let go of all connections."""
        self.asking.connection.close()

    def __call__(self, url: str, *, again: bool = True, changed: str | None = None) -> Page:
        """The page at `url`.

        One that was got before is asked for with its ETag and date, so that an unchanged one is
        not sent again. Unless `again` is set, it is not asked for at all while it is fresh, or
        if it was got after the day on which it was last `changed`. A list is always asked for.
        Raises InputError where the page cannot be had or must not be asked for.
        """
        kept = self.cache.find(url)
        if kept and not again and self._is_fresh(*kept, changed):
            self.fetch.tell(f"kept {url}")
            return kept[0]
        answer = self._asked(url, kept[0] if kept else None)
        page = _page(answer, kept[0] if kept else None)
        self.cache.keep(url, page, now())
        return page

    def _is_fresh(self, page: Page, checked: str, changed: str | None) -> bool:
        if page.kind and page.kind != _XHTML and page.kind.endswith(_LISTS):
            return False
        if changed and changed[:10] >= checked[:10]:
            return False
        return changed is not None or age(checked) < self.fetch.fresh

    def _asked(self, url: str, kept: Page | None) -> Answer:
        """The answer after at most five redirects, each looked at like the first address."""
        address = url
        for _ in range(MOST_REDIRECTS + 1):
            if urlsplit(address).scheme not in ("http", "https"):
                raise InputError(f"leads to {address[:100]}, which is no web address")
            delay = self.robots.delay(address)
            headers = _conditions(kept) if kept and kept.url == address else {}
            limit = self.fetch.limit_bytes
            answer = self.asking.ask(address, headers, delay=delay, limit=limit)
            if answer.status not in REDIRECTS:
                return answer
            address = urljoin(address, answer.headers.get("location", ""))
        raise InputError(f"more than {MOST_REDIRECTS} redirects")


def open_fetcher(fetch: Fetch) -> Fetcher:
    """What gets pages as `fetch` says; nothing is asked yet. Close it in the end.

    Raises UsageError where httpx is not installed.
    """
    try:
        from readouts.fetch.connection import Connection
    except ImportError:
        raise UsageError(
            "fetching needs a package that is not installed", hint="pip install readouts[fetch]"
        ) from None
    cache = Cache(fetch.cache or usual_cache())
    asking = Asking(fetch, Connection(fetch), Pace(1 / fetch.rate))
    return Fetcher(fetch, asking, RobotsBook(asking, cache), cache)


def _conditions(kept: Page) -> dict[str, str]:
    """Headers that ask for the page only if it is another than the one kept."""
    told = {"If-None-Match": kept.etag, "If-Modified-Since": kept.last_modified}
    return {name: value for name, value in told.items() if value}


def _page(answer: Answer, kept: Page | None) -> Page:
    """The page that was sent, or the one kept where it has not changed. Raises InputError."""
    if answer.status == HTTPStatus.NOT_MODIFIED and kept:
        return kept
    if answer.status != HTTPStatus.OK:
        raise InputError(f"answer {answer.status}{_phrase(answer.status)}")
    return Page(
        url=answer.url,
        time=now(),
        kind=answer.kind,
        charset=answer.charset,
        body=answer.body,
        etag=answer.headers.get("etag"),
        last_modified=answer.headers.get("last-modified"),
    )


def _phrase(status: int) -> str:
    try:
        return f" ({HTTPStatus(status).phrase.lower()})"
    except ValueError:
        return ""
