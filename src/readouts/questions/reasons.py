"""Why a contact has its day, each reason with the words of the report that show it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from readouts.model import Reason, Span

BESIDE = 50  # code points shown before and after a span, at most
MAX_REPORTS = 20  # whose words are shown: a contact may have thousands of accounts


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownReason:
    """A reason in words; `quotes` are the places that show it, `reports` all who give it."""

    text: str
    quotes: tuple[str, ...]
    reports: tuple[str, ...]


def shown_reasons(reasons: Iterable[Reason], texts: Mapping[str, str]) -> tuple[ShownReason, ...]:
    """Reasons of one wording as one, in their order; `texts` by report id, where at hand.

    The quotes are those of the first report that gives the reason.
    """
    together: dict[str, list[Reason]] = {}
    for reason in reasons:
        together.setdefault(reason.text, []).append(reason)
    return tuple(
        ShownReason(
            text=text,
            quotes=_quotes(given[0], texts),
            reports=tuple(dict.fromkeys(one.report for one in given if one.report)),
        )
        for text, given in together.items()
    )


def _quotes(reason: Reason, texts: Mapping[str, str]) -> tuple[str, ...]:
    text = texts.get(reason.report or "")
    return tuple(around(text, span) for span in reason.spans) if text is not None else ()


def around(text: str, span: Span) -> str:
    """The words at the span with a few beside them on their line; cut words are left out."""
    start = max(text.rfind("\n", 0, span[0]) + 1, span[0] - BESIDE)
    end = text.find("\n", span[1])
    end = min(end if end >= 0 else len(text), span[1] + BESIDE)
    before, after = text[start : span[0]], text[span[1] : end]
    if start and text[start - 1] not in "\r\n":
        before = "…" + before.partition(" ")[2]
    if end < len(text) and text[end] not in "\r\n":
        after = after.rpartition(" ")[0] + "…"
    return f"{before}{text[slice(*span)]}{after}".strip()
