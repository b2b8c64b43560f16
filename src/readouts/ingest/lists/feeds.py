"""RSS and Atom, by way of feedparser."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Any, BinaryIO

from readouts.errors import InputError
from readouts.ingest.lists.entries import Entry, left_out, outcome, plain_text
from readouts.ingest.lists.sound_xml import sound
from readouts.ingest.nouns import Options, Outcome, attempt
from readouts.ingest.opening import read_all

if TYPE_CHECKING:
    from types import ModuleType

_DATED_ONCE = ("rss090", "rss10")  # their one date, dc:date, is that of publication


def read_feed(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The entries of a feed: reports where it holds their texts, else pages to be fetched.

    A broken feed gives the entries that can be read of it. Raises InputError where there are none.
    """
    markup, count = sound(read_all(stream, options.limit_bytes))
    feed = _parsed(markup)
    if not feed.entries:
        raise InputError("no entry in the feed")
    extractor = f"feedparser {_feedparser().__version__}"
    for number, given in enumerate(feed.entries, start=1):
        where = f"{source}:entry {number}"
        entry = _entry(given, feed)
        yield attempt(where, partial(outcome, entry, (source, where), extractor, options))
    yield from left_out(count, source)


def _parsed(data: bytes) -> Any:
    """The feed. As a stream: of a string, feedparser would make an address and go there."""
    try:
        return _feedparser().parse(
            io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False
        )
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        # What feedparser lets through of the libraries below it; a feed must not end the run.
        raise InputError(
            "a feed that cannot be read", hint="check that it is RSS or Atom"
        ) from None


def _entry(given: Mapping[str, Any], feed: Any) -> Entry:
    published, modified = _days(given, feed.version)
    return Entry(
        id=_text(given, "id"),
        url=_text(given, "link"),
        title=plain_text(_text(given, "title") or "").replace("\n", " ") or None,
        publisher=_text(given.get("source") or {}, "title")
        or _text(given, "publisher")
        or _text(feed.feed, "publisher")
        or _text(feed.feed, "title"),
        published=published,
        modified=modified,
        lang=_text(feed.feed, "language"),
        content="\n".join(each.get("value") or "" for each in given.get("content") or ()),
        summary=_text(given, "summary") or "",
    )


def _days(given: Mapping[str, Any], version: str) -> tuple[str | None, str | None]:
    """Published and modified, each only as stated: feedparser would fill in one for the other."""
    stated = dict(given.items())
    published, updated = stated.get("published"), stated.get("updated")
    if published is None and version in _DATED_ONCE:
        return updated, None
    return published, updated


def _text(holder: Mapping[str, Any], name: str) -> str | None:
    value = holder.get(name)
    return value.strip() or None if isinstance(value, str) else None


@cache
def _feedparser() -> ModuleType:
    """The module, imported at first use: not every run meets a feed."""
    import feedparser  # type: ignore[import-untyped]

    module: ModuleType = feedparser
    return module
