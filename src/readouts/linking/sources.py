"""Which origin an account's words come from: its report's, if the shared passages hold it."""

from collections import defaultdict
from collections.abc import Iterable

from readouts.linking.slim import SlimAccount
from readouts.model import Origin, Span

_HELD = 0.5  # of an account's statements: a report may add a contact of its own to a wire's text


class Sources:
    """The origins of a record, asked by account."""

    def __init__(self, origins: Iterable[Origin]) -> None:
        self._origin: dict[str, str] = {}
        self._passages: dict[str, list[Span]] = defaultdict(list)
        self._merged: dict[str, list[Span]] = {}
        for origin in origins:
            self._origin.update((report, origin.id) for report in origin.reports)
            for passage in origin.passages:
                self._passages[passage.a].append(passage.a_span)
                self._passages[passage.b].append(passage.b_span)

    def of(self, account: SlimAccount) -> str | None:
        """The id of the origin of the account's words; None where they are its report's own."""
        if account.report not in self._origin:
            return None
        spans = [span for statement in account.statements for span in statement.spans]
        total = sum(end - start for start, end in spans)
        if total and self._held(account.report, spans) < _HELD * total:
            return None
        return self._origin[account.report]

    def _held(self, report: str, spans: Iterable[Span]) -> int:
        """How many characters of `spans` stand in a shared passage."""
        shared = self._merged.setdefault(report, _union(self._passages[report]))
        return sum(
            max(0, min(end, shared_end) - max(start, shared_start))
            for start, end in spans
            for shared_start, shared_end in shared
        )


def _union(spans: Iterable[Span]) -> list[Span]:
    """The same stretches of text as sorted spans that do not overlap."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
