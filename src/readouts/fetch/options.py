"""How to fetch: limits, manners, and where pages are kept."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from readouts.errors import UsageError

_LONGEST_CONTACT = 200
_SINCE = re.compile(r"\d{4}(?:-\d{2}){0,2}")


def untold(line: str) -> None:
    """Nobody wants to hear what is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """How to fetch pages; giving one of these is what allows the network.

    `max_pages` bounds one run; `since` leaves out pages that their list says are older than this
    day, month or year. `cache` is a folder (by default `usual_cache()`). `rate` is requests a
    second to one host, `contact` where a site can complain, an address or a page. `fresh` is the
    seconds for which a page that a list names is not asked for again. `allow_private` lets in
    addresses of this machine and of private networks.

    `timeout` is for one step of a request, `longest` for all of it, in seconds; `backoff` the
    first wait before a request is tried again, `longest_wait` the longest that a server may ask
    for. `limit_bytes` bounds one page, unpacked. `tell` hears a line for each request and wait.

    Raises UsageError for values that make no sense.
    """

    max_pages: int = 1_000
    since: str = ""
    cache: Path | None = None
    rate: float = 1.0
    contact: str = ""
    fresh: float = 86_400.0
    allow_private: bool = False
    timeout: float = 20.0
    longest: float = 120.0
    backoff: float = 1.0
    longest_wait: float = 120.0
    limit_bytes: int = 50_000_000
    tell: Callable[[str], None] = untold

    def __post_init__(self) -> None:
        if self.max_pages < 1:
            raise UsageError(f"{self.max_pages} pages at most are none")
        if self.since and not _SINCE.fullmatch(self.since):
            raise UsageError(f"{self.since!r} is no day", hint="write it as 2021-08-21 or 2021-08")
        if self.rate <= 0:
            raise UsageError(f"a rate of {self.rate} requests a second asks for nothing")
        if not self.contact.isprintable() or len(self.contact) > _LONGEST_CONTACT:
            raise UsageError("a contact that no server can be told", hint="give a mail address")


def usual_cache() -> Path:
    """The folder where pages are kept: below $XDG_CACHE_HOME, else below ~/.cache."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    folder = Path(base) if Path(base).is_absolute() else Path.home() / ".cache"
    return folder / "readouts" / "pages"
