"""Which origin an account's words come from: its report's, if the shared passages hold it."""

from collections.abc import Callable, Iterable, Iterator

from readouts.linking.slim import SlimAccount
from readouts.model import Origin, Span

_HELD = 0.5  # of an account's statements: a report may add a contact of its own to a wire's text


Find = Callable[[str], Origin | None]
"""The origin that a report's text comes from, if it is shared."""


def by_report(origins: Iterable[Origin]) -> Find:
    """What finds these origins."""
    return {report: origin for origin in origins for report in origin.reports}.get


class Sources:
    """The origins of a record, asked by account."""

    def __init__(self, find: Find) -> None:
        self._find = find
        self._merged: dict[str, list[Span]] = {}

    def of(self, account: SlimAccount) -> str | None:
        """The id of the origin of the account's words; None where they are its report's own."""
        origin = self._find(account.report)
        if origin is None:
            return None
        spans = [span for statement in account.statements for span in statement.spans]
        total = sum(end - start for start, end in spans)
        if total and self._held(origin, account.report, spans) < _HELD * total:
            return None
        return origin.id

    def _held(self, origin: Origin, report: str, spans: Iterable[Span]) -> int:
        """How many characters of `spans` stand in a shared passage."""
        if report not in self._merged:
            self._merged[report] = _union(_passages(origin, report))
        shared = self._merged[report]
        return sum(
            max(0, min(end, shared_end) - max(start, shared_start))
            for start, end in spans
            for shared_start, shared_end in shared
        )


def _passages(origin: Origin, report: str) -> Iterator[Span]:
    """Where the passages of an origin stand in one of its reports."""
    for passage in origin.passages:
        if passage.a == report:
            yield passage.a_span
        if passage.b == report:
            yield passage.b_span


def _union(spans: Iterable[Span]) -> list[Span]:
    """The same stretches of text as sorted spans that do not overlap."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
