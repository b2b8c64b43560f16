"""JSON Feed (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from readouts.errors import InputError
from readouts.ingest.lists.entries import MOST_ENTRIES, Entry, left_out, outcome
from readouts.ingest.lists.gdelt import doc_list
from readouts.ingest.lists.kinds import is_feed
from readouts.ingest.nouns import Options, Outcome, attempt


def pages_of(value: Mapping[str, Any], source: str, options: Options) -> Iterator[Outcome]:
    """The entries of a JSON Feed, or the pages of GDELT's list. Raises InputError for no entry."""
    if not is_feed(value):
        yield from doc_list(value, source)
        return
    items = value.get("items")
    if not isinstance(items, list) or not items:
        raise InputError("no entry in the feed")
    for number, item in enumerate(items[:MOST_ENTRIES], start=1):
        where = f"{source}:entry {number}"
        yield attempt(where, partial(_outcome, item, value, (source, where), options))
    yield from left_out(len(items), source)


def _outcome(item: object, feed: Mapping[str, Any], place: tuple[str, str], o: Options) -> Outcome:
    if not isinstance(item, dict):
        raise InputError("an entry that is no JSON object")
    return outcome(_entry(item, feed), place, "JSON Feed", o)


def _entry(item: Mapping[str, Any], feed: Mapping[str, Any]) -> Entry:
    markup = _text(item, "content_html")
    return Entry(
        id=_text(item, "id"),
        url=_text(item, "url"),
        title=_text(item, "title"),
        publisher=_text(feed, "title"),
        published=_text(item, "date_published"),
        modified=_text(item, "date_modified"),
        lang=_text(item, "language") or _text(feed, "language"),
        content=markup or _text(item, "content_text") or "",
        summary=_text(item, "summary") or "",
        is_markup=markup is not None,
    )


def _text(holder: Mapping[str, Any], name: str) -> str | None:
    value = holder.get(name)
    return str(value) if isinstance(value, str | int) and str(value).strip() else None
