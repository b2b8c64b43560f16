"""What keeps texts, their codes and links, so that one more report costs no look at all others."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Sequence
from typing import Protocol

from readouts.linking.reuse.links import Link
from readouts.linking.reuse.texts import Text


class ReuseIndex(Protocol):
    """A collection of texts with an ordered list of report ids for each code.

    Ids are ordered as Python orders strings, by code point (as SQLite's BINARY does for UTF-8).
    The functions of `changes` keep an index right; whoever stores one need not know why.

    What is to be kept: rows `(code, report)`, unique, found by code and then in the order of the
    reports; and rows of links, found by either end. A code is an int from 0 to 2**63 - 1, a link
    two ids, an int and a bool. A text can be made anew from the report whenever it is asked for.
    """

    def text(self, report: str) -> Text:
        """The text of a report that is in the index."""
        ...

    def codes(self, report: str) -> Sequence[int]:
        """The codes that a report in the index was put under."""
        ...

    def before(self, code: int, report: str, count: int) -> Sequence[str]:
        """The nearest ids below `report` in the list of a code, nearest first, at most `count`.

        The report itself need not be in the list.
        """
        ...

    def after(self, code: int, report: str, count: int) -> Sequence[str]:
        """The nearest ids above `report` in the list of a code, nearest first, at most `count`."""
        ...

    def links(self, report: str) -> Sequence[Link]:
        """The links of a report, in any order; none for one that is not in the index."""
        ...

    def put(self, text: Text, codes: Sequence[int]) -> None:
        """Add a text that is not in the index, under these codes."""
        ...

    def drop(self, report: str) -> None:
        """Take out a report that is in the index, with its codes; its links are gone before."""
        ...

    def join(self, link: Link) -> None:
        """Add a link between two reports that are in the index and have none."""
        ...

    def part(self, link: Link) -> None:
        """Take out a link that is in the index."""
        ...


class MemoryIndex:
    """An index in memory."""

    def __init__(self) -> None:
        self._texts: dict[str, Text] = {}
        self._codes: dict[str, Sequence[int]] = {}
        self._lists: dict[int, list[str]] = defaultdict(list)
        self._links: dict[str, set[Link]] = defaultdict(set)

    def text(self, report: str) -> Text:
        """The text of a report that is in the index."""
        return self._texts[report]

    def codes(self, report: str) -> Sequence[int]:
        """The codes that a report in the index was put under."""
        return self._codes[report]

    def before(self, code: int, report: str, count: int) -> Sequence[str]:
        """The nearest ids below `report` in the list of a code, nearest first."""
        found = self._lists.get(code, [])
        at = bisect_left(found, report)
        return found[max(0, at - count) : at][::-1]

    def after(self, code: int, report: str, count: int) -> Sequence[str]:
        """The nearest ids above `report` in the list of a code, nearest first."""
        found = self._lists.get(code, [])
        at = bisect_right(found, report)
        return found[at : at + count]

    def links(self, report: str) -> Sequence[Link]:
        """The links of a report, sorted."""
        return sorted(self._links.get(report, ()))

    def put(self, text: Text, codes: Sequence[int]) -> None:
        """Add a text that is not in the index."""
        self._texts[text.id], self._codes[text.id] = text, codes
        for code in codes:
            insort(self._lists[code], text.id)

    def drop(self, report: str) -> None:
        """Take out a report that is in the index."""
        del self._texts[report]
        for code in self._codes.pop(report):
            self._lists[code].remove(report)

    def join(self, link: Link) -> None:
        """Add a link."""
        self._links[link.a].add(link)
        self._links[link.b].add(link)

    def part(self, link: Link) -> None:
        """Take out a link."""
        self._links[link.a].remove(link)
        self._links[link.b].remove(link)
