"""The article in a page: by trafilatura, else by what the page itself says is its body."""

from __future__ import annotations

import csv
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from readouts.errors import InputError
from readouts.ingest.blocks import text_of, tree_of
from readouts.ingest.json_values import loads
from readouts.ingest.letters import LEAST, letters
from readouts.ingest.page_days import is_only_change, modified, without_marks
from readouts.ingest.walls import wall

if TYPE_CHECKING:
    from types import ModuleType

    from trafilatura.settings import Document

_WHOLE = re.compile(r"<(?:!doctype\s+html|html|body)\b", re.IGNORECASE)
_WHOLE_WITHIN = 10_000
# Only dates that the page marks as such: trafilatura's wider search takes the first thing that
# looks like one, and a date is better unknown than wrong. The reader looks in the text later.
# A fixed last day, since the default is today and a page must read the same tomorrow.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
_CHATTY = ("trafilatura", "htmldate", "courlan", "justext", "readability")
_LINKED_DATA = "//script[contains(@type, 'ld+json')]/text()"
# Elements: trafilatura's time grows faster than they do, and 50,000 take it four seconds.
_MOST_SEARCHED = 30_000
_LONGEST_SEARCHED = 4_000_000  # characters
_MOST_ELEMENTS = 100_000  # a long article has a thousand
_INLINE = re.compile(r"data:[\w/+.;=-]{3,80},[A-Za-z0-9+/=%]{1000,}")  # pictures in saved pages
_HINT = "save the page after its text has loaded, or give its text as a .txt file"
_MOST_BODIES = 3  # of a kind; a page has its body once or twice
_LONGEST_LINKED = 2_000_000  # characters
_MOST_VALUES = 10_000  # of a page's linked data


@dataclass(frozen=True, slots=True)
class Article:
    """What was taken out of a page: metadata as trafilatura names it.

    `how` says by what else than trafilatura's usual way the text was found.
    """

    text: str = ""
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    modified: str | None = None
    how: str | None = None


def article_in(page: str) -> Article:
    """The article of a page, or of a mere piece of one.

    Raises InputError where there is too little text, or what stands in place of an article; the
    error says how much there was.
    """
    markup = _INLINE.sub("", page.removeprefix("\ufeff").replace("\0", ""))
    if not _WHOLE.search(markup[:_WHOLE_WITHIN]):  # trafilatura refuses a mere piece of a page
        markup = f"<html><body>{markup}</body></html>"
    tree = tree_of(markup)
    elements = 0 if tree is None else int(tree.xpath("count(//*)"))
    if elements > _MOST_ELEMENTS:
        raise InputError(f"a page of {elements:,} elements", hint=_HINT)
    whole = "" if tree is None else text_of(tree)
    if tree is not None and letters(whole) < LEAST and "articleBody" not in markup:
        raise _no_article(whole, tree)
    searched = elements < _MOST_SEARCHED and len(markup) < _LONGEST_SEARCHED
    first = _extracted(markup) if searched else Article()
    found = [] if searched else [whole]
    for text, how in _ways(first, tree, markup if searched else None):
        if letters(text) >= LEAST and wall(text) is None:
            return replace(first, text=text, how=how)
        found.append(text)
    raise _no_article(max(found, key=letters), tree)


def trafilatura() -> ModuleType:
    """The module, imported at first use (half a second), its messages left to who asks for them."""
    return _loaded()


def _no_article(text: str, tree: Any) -> InputError:
    stands = wall(text) or _unfilled(tree)
    instead = f": {stands}" if stands else ""
    return InputError(
        f"no article found in the page ({len(text.strip())} characters of text{instead})",
        hint=_HINT,
    )


def _unfilled(tree: Any) -> str | None:
    """What the page says to browsers without scripts, or that it has nothing but scripts."""
    if tree is None:
        return None
    said = wall("\n".join(tree.xpath("//noscript//text()")))
    return said or ("a script that shows the text" if tree.xpath("//script") else None)


def _ways(first: Article, tree: Any, searched: str | None) -> Iterator[tuple[str, str | None]]:
    """The texts that may be the article, the surest first, each with how it was found.

    The markup that may be `searched` once more is None where that would take too long.
    """
    yield first.text, None
    if tree is not None:
        for text in _linked(tree):
            yield text, "linked data"
        for path in _places():
            for element in tree.xpath(path)[:_MOST_BODIES]:
                yield text_of(element), "its place in the page"
    if searched is not None:
        yield _extracted(searched, favor_recall=True).text, "a wider search"


def _linked(tree: Any) -> Iterator[str]:
    """Each `articleBody` of the page's linked data (JSON-LD); it may hold markup."""
    for script in tree.xpath(_LINKED_DATA):
        if len(script) > _LONGEST_LINKED:
            continue
        try:
            waiting: list[Any] = [loads(str(script))]
        except InputError:
            continue
        for _ in range(_MOST_VALUES):
            if not waiting:
                break
            value = waiting.pop(0)
            if isinstance(value, dict):
                waiting.extend(value.values())
                if isinstance(body := value.get("articleBody"), str):
                    yield _bare(body)
            elif isinstance(value, list):
                waiting.extend(value)


def _bare(text: str) -> str:
    if "<" not in text:
        return text
    tree = tree_of(f"<html><body>{text}</body></html>")
    return text if tree is None else text_of(tree)


@cache
def _places() -> tuple[str, ...]:
    """XPaths of where pages keep their article, the surest first."""
    text = files("readouts.ingest").joinpath("body_places.csv").read_text("utf-8")
    return tuple(row["path"] for row in csv.DictReader(text.splitlines()))


def _extracted(markup: str, *, favor_recall: bool = False) -> Article:
    """What trafilatura takes out; an empty article where it finds none or gives up."""
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    try:
        document = trafilatura().bare_extraction(
            without_marks(markup),
            include_comments=False,
            with_metadata=True,
            favor_recall=favor_recall,
            date_extraction_params=dict(_DATES),
        )
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
        LxmlError,
    ):
        # What the libraries below it raise for broken markup; a page must not end the run.
        document = None
    return Article() if document is None else _article(document, markup)


def _article(document: Document, markup: str) -> Article:
    published = document.date or None
    return Article(
        text=document.text or "",
        title=document.title or None,
        publisher=document.sitename or None,
        url=document.url or None,
        published=None if published and is_only_change(markup, published) else published,
        modified=modified(markup),
    )


@cache
def _loaded() -> ModuleType:
    import trafilatura as module

    for name in _CHATTY:
        logging.getLogger(name).addHandler(logging.NullHandler())
    return module
