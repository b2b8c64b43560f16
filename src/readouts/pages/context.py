"""The sentence in which a statement stands, with the statement in it."""

import re
from collections.abc import Iterator

from readouts.model import Spans
from readouts.pages.passages import Kind

BESIDE = 320  # code points shown before and behind a statement, at most
_CUT = "…"
_STARTS = re.compile(r"""(?:[.!?…]["'”’»)\]]*\s+|[。！？؟।]["'”’»）」』]*\s*|\n\s*)(?=\S)""")
_ENDS = re.compile(r"""[.!?…]["'”’»)\]]*(?=\s|$)|[。！？؟।]["'”’»）」』]*|(?=\n)""")


def in_context(text: str, spans: Spans) -> Iterator[tuple[str, Kind]]:
    """The pieces of the text from the start of the sentence (or of the line) to its end.

    What a span holds is `cited`, the rest `around`; more than BESIDE code points of the rest are
    cut, with an ellipsis.
    """
    if not spans:
        return
    yield _before(text, spans[0][0]), "around"
    at = spans[0][0]
    for start, end in spans:
        yield _between(text[at:start]), "around"
        yield text[start:end], "cited"
        at = end
    yield _behind(text, at), "around"


def _before(text: str, start: int) -> str:
    """From the last end of a sentence before `start`, else from as far as may be shown."""
    first = max(0, start - BESIDE)
    found = list(_STARTS.finditer(text, first, start + 1))  # the look ahead may see the statement
    if found:
        return text[found[-1].end() : start]
    return text[:start].lstrip() if first == 0 else _CUT + text[first:start]


def _behind(text: str, end: int) -> str:
    """Up to the end of the sentence; nothing where the statement itself ends one."""
    last = min(len(text), end + BESIDE)
    found = _ENDS.search(text, max(0, end - 1), last)
    if found:
        return text[end : max(end, found.end())]
    return text[end:].rstrip() if last == len(text) else text[end:last] + _CUT


def _between(text: str) -> str:
    if len(text) <= BESIDE:
        return text
    return f"{text[: BESIDE // 2]}{_CUT}{text[-BESIDE // 2 :]}"
