"""Which JSON is a list of pages and no report."""

from __future__ import annotations

from collections.abc import Mapping

_VERSION = "jsonfeed.org/version/"


def is_list(value: object) -> bool:
    """Whether this JSON is a feed, or a list of articles as GDELT gives it."""
    if not isinstance(value, dict):
        return False
    return is_feed(value) or (isinstance(value.get("articles"), list) and "text" not in value)


def is_feed(value: Mapping[str, object]) -> bool:
    """Whether this JSON object says that it is a JSON Feed."""
    return _VERSION in str(value.get("version"))[:100]
