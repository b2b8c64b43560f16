"""What each site's robots.txt says, asked once a day."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final
from urllib.parse import urljoin, urlsplit

from readouts.errors import InputError
from readouts.fetch.agent import NAME
from readouts.fetch.answer import AGAIN_LATER, REDIRECTS, Answer
from readouts.fetch.asking import Asking, host_of
from readouts.fetch.cache import Cache
from readouts.fetch.days import age, now
from readouts.fetch.page import Page
from readouts.fetch.robots_file import LIMIT, Robots, parse

_FRESH: Final = 86_400.0  # seconds; RFC 9309 wants it asked for anew after a day
_MOST_REDIRECTS: Final = 5
_LIMIT_BYTES: Final = 5_000_000


@dataclass(slots=True)
class RobotsBook:
    """The rules of every site that a run comes to; those that cannot be had are remembered too."""

    asking: Asking
    cache: Cache
    _known: dict[str, Robots | InputError] = field(default_factory=dict)

    def delay(self, url: str) -> float:
        """The seconds between requests that the site of `url` asks for.

        Raises InputError where its robots.txt forbids the page, or cannot be had (5xx, no
        answer): RFC 9309 then wants all of the site left alone.
        """
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._known:
            self._known[site] = self._of(site)
        found = self._known[site]
        if isinstance(found, InputError):
            raise InputError(found.what, hint=found.hint)
        if not found.allows(url):
            raise InputError(f"the robots.txt of {host_of(url)} forbids it")
        return found.delay

    def _of(self, site: str) -> Robots | InputError:
        address = f"{site}/robots.txt"
        kept = self.cache.find(address)
        if kept and age(kept[1]) < _FRESH:
            return _parsed(kept[0].body)
        try:
            answer = self._asked(address)
        except InputError as error:
            return InputError(f"no robots.txt to be had: {error.what}", hint=error.hint)
        if answer.status in AGAIN_LATER or answer.status >= 500:
            what = f"no robots.txt to be had from {host_of(site)}: answer {answer.status}"
            return InputError(what, hint="try again later")
        body = answer.body if answer.status == HTTPStatus.OK else b""  # 4xx: no rules at all
        page = Page(url=answer.url, time=now(), kind=answer.kind, body=body)
        self.cache.keep(address, page, page.time)
        return _parsed(body)

    def _asked(self, address: str) -> Answer:
        """The answer after redirects. One that leads on too long, or nowhere, counts as none."""
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self.asking.ask(address, {}, limit=_LIMIT_BYTES)
            if answer.status not in REDIRECTS:
                break
            address = urljoin(address, answer.headers.get("location", ""))
            if urlsplit(address).scheme not in ("http", "https"):
                break
        return answer


def _parsed(body: bytes) -> Robots:
    return parse(body[:LIMIT].decode("utf-8", "replace"), NAME)
