"""An entry of a feed: a report where the feed holds its text, else a page to be fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from readouts.errors import InputError
from readouts.ingest.blocks import text_of, tree_of
from readouts.ingest.build import build, bytes_sha256
from readouts.ingest.letters import LEAST, letters
from readouts.ingest.listed import Address, Listed, web_address
from readouts.ingest.nouns import Fields, Options, Original, Outcome

MOST_ENTRIES: Final = 5_000  # of one feed; feeds have some dozens
_LEAST_WHOLE: Final = 250  # letters of a content that is no teaser
_LEAST_SUMMARY: Final = 1_000  # of what the feed calls a summary: many feeds put all there
_CUT = re.compile(
    r"(?:\.\.\.|…|\b(?:read|see|view) (?:more|the full \w{1,20})|continue reading.{0,200})"
    r"[\s\])»›>→.:]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry as a feed gives it: markup where `is_markup`, else plain text; days as stated."""

    id: str | None
    url: str | None
    title: str | None
    publisher: str | None
    published: str | None
    modified: str | None
    lang: str | None
    content: str
    summary: str
    is_markup: bool = True


def outcome(
    entry: Entry, place: tuple[str, str], extractor: str | None, options: Options
) -> Outcome:
    """The report in an entry at `place`: (source, where); Listed where only its page has the text.

    An entry without a link is a report if it holds as much as a page must: there is nothing else
    to be had. Raises InputError for an entry of a few words and for what `build` refuses.
    """
    source, where = place
    url = web_address(entry.url)
    text = _whole(entry, url is None)
    if text is None and url:
        return Listed("a summary only", (_address(entry, url),), where=where)
    if text is None:
        raise InputError("an entry with neither a text nor a link")
    markup = entry.content or entry.summary
    sha256 = bytes_sha256(markup.encode("utf-8", "surrogatepass"))
    original = Original(source=source, where=where, sha256=sha256, extractor=extractor)
    # The address of the feed, where that was fetched, is not that of its entries.
    defaults = replace(options.defaults, url=None)
    return build(_fields(entry, text, url, sha256), original, defaults)


def left_out(count: int, source: str) -> Iterator[InputError]:
    """The error of a feed of so many entries, where they are more than are read."""
    if count > MOST_ENTRIES:
        what = f"{count:,} entries: only the first {MOST_ENTRIES:,} are read"
        yield InputError(what, where=source, hint="split the feed")


def plain_text(markup: str) -> str:
    """The words of a piece of HTML, a line for each paragraph; text without tags likewise."""
    tree = tree_of(f"<html><body>{markup.replace(chr(0), '')}</body></html>")
    return "" if tree is None else text_of(tree)


def _whole(entry: Entry, no_other: bool) -> str | None:
    """The text, if the feed holds all of it."""
    for given, least in ((entry.content, _LEAST_WHOLE), (entry.summary, _LEAST_SUMMARY)):
        text = plain_text(given) if entry.is_markup else given
        size = letters(text)
        if size >= (LEAST if no_other else least) and (no_other or not _CUT.search(text[-300:])):
            return text
    return None


def _address(entry: Entry, url: str) -> Address:
    return Address(
        url=url,
        title=entry.title,
        publisher=entry.publisher,
        published=entry.published,
        modified=entry.modified,
    )


def _fields(entry: Entry, text: str, url: str | None, sha256: str) -> Fields:
    return Fields(
        text=text,
        title=entry.title,
        publisher=entry.publisher,
        url=url,
        published=entry.published,
        modified=entry.modified,
        # Without a name of their own, all entries of a file would be texts of one page.
        id=entry.id or (None if url else sha256[:16]),
        lang=entry.lang,
    )
