"""What a list of references needs of a report, a contact or a statement."""

from dataclasses import dataclass
from typing import Literal

Cited = Literal["report", "contact", "statement"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One entry of a list of references; None and empty for what is not known.

    `key` is the `id` in ASCII letters, digits, dots and hyphens. `first_day` and `last_day` bound
    the day, each as far as it is known (`2021`, `2021-08`, `2021-08-18`, or a time); of a report
    and of a statement in one they are the day of publication, `circa` where that is estimated.
    `press` says that the publisher is an agency or outlet. `quote` are the words cited; `see` are
    the keys of the reports that tell of a contact. `notes` are sentences without a full stop.
    """

    type: Literal["citation"] = "citation"
    key: str
    of: Cited
    id: str
    title: str
    publisher: str | None = None
    press: bool = False
    first_day: str | None = None
    last_day: str | None = None
    circa: bool = False
    place: str | None = None
    url: str | None = None
    accessed: str | None = None
    language: str | None = None
    quote: str | None = None
    people: tuple[str, ...] = ()
    see: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
