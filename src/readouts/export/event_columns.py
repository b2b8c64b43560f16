"""Events as rows of our own table: every field in a column, without line ends."""

from readouts.export.columns import cell
from readouts.model import Event, EventActor

_ACTOR = (
    "name", "code", "country", "cameo_country", "roles", "group", "cow", "people", "qids",
    "offices",
)  # fmt: skip
_CODING = (
    "plover_type", "plover_mode", "plover_quad", "plover_intensity", "contexts", "cameo",
    "cameo_root", "cameo_quad", "goldstein",
)  # fmt: skip
_BEFORE = (
    "id", "contact", "mode", "place", "participants", "day", "earliest", "latest", "basis",
)  # fmt: skip
_ACT = ("act", "polarity", "issues", "tags", "flags")
_AFTER = ("origins", "reports", "sides")
_SOURCES = {"reports": "report", "publishers": "publisher", "urls": "url", "days": "published"}
EVENT_COLUMNS = (
    *_BEFORE,
    *(f"{end}_{name}" for end in ("actor", "recipient") for name in _ACTOR),
    *_ACT,
    *_CODING,
    *_AFTER,
    *(f"source_{name}" for name in _SOURCES),
    "statements",
    "spans",
    "texts",
    "codebook",
    "codebook_version",
)
"""Documented in docs/output.md."""


def event_row(event: Event) -> dict[str, str]:
    """An event in one row; columns as in EVENT_COLUMNS, several values joined by `; `.

    `texts` are parted by ` | `, and so are the `statements` (`report/statement`, the report alone
    for the contact itself) and `spans` that go with them.
    """
    row = {
        **{name: cell(getattr(event, name)) for name in (*_BEFORE, *_ACT, *_AFTER)},
        **{name: cell(getattr(event.coding, name)) for name in _CODING},
        **_actor("actor", event.actor),
        **_actor("recipient", event.recipient),
        **{f"source_{name}": _each(event, field) for name, field in _SOURCES.items()},
        "statements": " | ".join(
            f"{text.report}/{text.statement}" if text.statement else text.report
            for text in event.texts
        ),
        "spans": " | ".join(cell(text.spans) for text in event.texts),
        "texts": " | ".join(text.text for text in event.texts),
        "codebook": event.codebook,
        "codebook_version": event.codebook_version,
    }
    return {name: one_line(row[name]) for name in EVENT_COLUMNS}


def one_line(text: str) -> str:
    """The text without line ends, tabs and other runs of white space."""
    return " ".join(text.split())


def _actor(end: str, actor: EventActor | None) -> dict[str, str]:
    return {f"{end}_{name}": cell(getattr(actor, name, None)) for name in _ACTOR}


def _each(event: Event, name: str) -> str:
    return cell([value for source in event.sources if (value := getattr(source, name))])
