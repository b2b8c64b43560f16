"""The time, as it is kept with a page."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """The time in UTC, to the second: 2021-08-21T22:02:00Z."""
    return datetime.now(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def age(moment: str) -> float:
    """The seconds since a time that `now` gave; endless for what is none."""
    try:
        return (datetime.now(UTC) - datetime.fromisoformat(moment)).total_seconds()
    except (TypeError, ValueError):  # TypeError: a time without its offset
        return float("inf")
