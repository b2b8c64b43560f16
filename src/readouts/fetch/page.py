"""A page as a server gave it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The body of a page, unpacked, and what came with it.

    `url` is where it came from, after redirects; `time` when, in ISO 8601 (UTC); `kind` the media
    type that the server states, without parameters, and `charset` the encoding that it states.
    `etag` and `last_modified` are for asking whether it has changed.
    """

    url: str
    time: str
    kind: str | None
    charset: str | None = None
    body: bytes
    etag: str | None = None
    last_modified: str | None = None
