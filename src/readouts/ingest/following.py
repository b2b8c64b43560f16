"""From the addresses that inputs name to the reports on their pages, where fetching is allowed.

This module opens no connection: it is handed what does (readouts.fetch, by way of the library).
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO, Final, Protocol

from readouts.errors import InputError
from readouts.ingest.listed import Address, Listed, web_address
from readouts.ingest.nouns import Options, Outcome, located
from readouts.ingest.published import normalise
from readouts.ingest.web_forms import name_of

MOST_DEEP: Final = 3  # lists within each other: a sitemap of sitemaps of pages has two
MAX_PAGES: Final = 1_000


class Fetched(Protocol):
    """What a web server gave: the address after redirects, the time of the answer, and the body."""

    @property
    def url(self) -> str:
        """The address that the body came from."""
        ...

    @property
    def time(self) -> str:
        """The time of the answer, in ISO 8601."""
        ...

    @property
    def kind(self) -> str | None:
        """The media type that the server states, without its parameters."""
        ...

    @property
    def charset(self) -> str | None:
        """The encoding that the server states."""
        ...

    @property
    def body(self) -> bytes:
        """The page itself."""
        ...


class Fetcher(Protocol):
    """Gets one page. Raises InputError where it cannot be had."""

    def __call__(self, url: str, *, again: bool, changed: str | None) -> Fetched:
        """The page. With `again` the server is asked even if the page was got of late; `changed`
        is the day or time of the page's last change, as far as known.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """How to get pages: by what, how many at most, and none whose list says it is older.

    `since` is an ISO day, month or year; a page without any day is taken.
    """

    get: Fetcher
    max_pages: int = MAX_PAGES
    since: str = ""


class Read(Protocol):
    """Reads a body at `source`; `name` tells its form."""

    def __call__(
        self, stream: BinaryIO, source: str, options: Options, *, name: str
    ) -> Iterator[Outcome]:
        """What the body holds. Raises InputError where nothing (more) of it can be read."""
        ...


@dataclass(slots=True)
class Following:
    """One run: which addresses were asked, and how many."""

    web: Web
    read: Read
    options: Options
    _asked: set[str] = field(default_factory=set)
    _pages: int = 0

    def page(self, url: str) -> Iterator[Outcome]:
        """What is at an address that the user named."""
        return self._get(Address(url=url), 0)

    def listed(self, listed: Listed, depth: int = 0) -> Iterator[Outcome]:
        """What is on the pages that an input names; those that are too many are one error."""
        wanted = [each for each in listed.addresses if self._is_wanted(each)]
        for number, address in enumerate(wanted):
            if self._pages >= self.web.max_pages:
                yield _too_many(len(wanted) - number, self.web.max_pages, listed.where or "")
                return
            yield from self._get(address, depth + 1)

    def _is_wanted(self, address: Address) -> bool:
        days = (address.modified, address.published, address.seen)
        day = next((day for stated in days if stated and (day := normalise(stated))), None)
        return address.url not in self._asked and (day is None or day >= self.web.since)

    def _get(self, address: Address, depth: int) -> Iterator[Outcome]:
        if address.url in self._asked:
            return
        self._asked.add(address.url)
        self._pages += 1
        try:
            changed = normalise(address.modified or "")
            page = self.web.get(address.url, again=depth == 0, changed=changed)
            self._asked.add(page.url)
            yield from self._contents(page, address, depth)
        except InputError as error:
            yield located(error, address.url)

    def _contents(self, page: Fetched, address: Address, depth: int) -> Iterator[Outcome]:
        """What the body holds. What the list says of it fills in what it does not say itself."""
        known = self.options.defaults
        defaults = replace(
            known,
            title=address.title,
            publisher=address.publisher or known.publisher,
            published=address.published or known.published,
            modified=address.modified,
            url=web_address(page.url) or address.url,
            fetched=page.time,
        )
        options = replace(self.options, defaults=defaults, encoding=page.charset)
        name = name_of(page.url, page.kind, page.body)
        for item in self.read(io.BytesIO(page.body), address.url, options, name=name):
            if not isinstance(item, Listed):
                yield item
            elif depth == MOST_DEEP:
                hint = "name the inner list itself"
                yield InputError("a list within too many lists", where=address.url, hint=hint)
            else:
                yield from self.listed(item, depth)


def _too_many(left: int, limit: int, where: str) -> InputError:
    return InputError(
        f"{left:,} addresses left out: a run asks for {limit:,} pages",
        where=where,
        hint="raise --max-pages, or run again with --since",
    )
