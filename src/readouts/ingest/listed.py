"""A page that an input names and does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from readouts.errors import InputError

_SPACE = re.compile(r"[\s\x00-\x1f]")
_LONGEST = 2_000
MOST = 50_000  # entries of one list, as sitemaps have it
_TAGS = "utm_"  # what feeds add to their links so that visits can be counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """The address of a page, and what the list that names it says of the page.

    `seen` is a day on which somebody else came by the page (a crawler): it tells old from new,
    and never stands in for a day of publication.
    """

    url: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    modified: str | None = None
    seen: str | None = None


class Listed(InputError):  # noqa: N818 - to who may fetch, it is no error
    """Pages that an input names: an error for who works offline, work for who may fetch.

    Yield it, never raise it: an error that is caught and placed anew loses its addresses.
    """

    def __init__(self, what: str, addresses: Sequence[Address], *, where: str) -> None:
        hint = f"run again with --fetch to get {_shown(addresses)}"
        super().__init__(what, where=where, hint=hint)
        self.addresses = tuple(addresses)


def gathered(what: str, named: Iterable[Address | None], *, where: str) -> Iterator[InputError]:
    """The pages that a list names, each once, as one Listed; `what` is the kind of list.

    `named` has None for an entry without an address. A fault that ends the list early (an
    InputError that `named` raises, or too many entries) comes after it. Raises InputError where
    there is no address.
    """
    found: dict[str, Address] = {}
    fault: InputError | None = None
    try:
        for number, address in enumerate(named):
            if number == MOST:
                raise InputError(f"more than {MOST:,} entries: the first are taken")
            if address is not None:
                found.setdefault(address.url, address)
    except InputError as error:
        fault = error
    if not found:
        raise fault or InputError(f"empty: {what} without an address")
    yield Listed(f"{what} of {len(found):,} addresses", tuple(found.values()), where=where)
    if fault:
        yield InputError(fault.what, where=where, hint=fault.hint)


def web_address(stated: str | None) -> str | None:
    """`stated` as an http or https address without its fragment and marks of advertising, or None.

    An address with a user's name in it is none: nobody's password is sent along.
    """
    if not stated or len(stated) > _LONGEST:
        return None
    try:
        parts = urlsplit(stated.strip())
        host = parts.hostname
    except ValueError:  # brackets that hold no IPv6 address
        return None
    if (
        parts.scheme.lower() not in ("http", "https")
        or not host
        or parts.username
        or _SPACE.search(stated.strip())
    ):
        return None
    return urlunsplit(parts._replace(query=_without_tags(parts.query), fragment=""))


def _without_tags(query: str) -> str:
    """The query as it stands, or without the parameters that only count visits."""
    if _TAGS not in query.lower():
        return query
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode([pair for pair in pairs if not pair[0].lower().startswith(_TAGS)])


def _shown(addresses: Sequence[Address]) -> str:
    return addresses[0].url if len(addresses) == 1 else "them"
