"""The day of publication that a report states in its own text."""

import re
from collections.abc import Sequence

from readouts.model import Segment, Span
from readouts.reading.header_days import HeaderDay, header_days

# A later edit is not the publication; it counts only where nothing else is stated.
_EDITED = re.compile(
    r"updat|modif|edited|mis à jour|actuali|aggiorn|обнов|оновл|更新|güncel|تحديث", re.IGNORECASE
)


def published_in_text(text: str, segments: Sequence[Segment]) -> tuple[str, Span] | None:
    """The ISO day or time in a metadata line or, failing that, a dateline, with its span.

    A stated zone is kept if it is UTC or an offset. None where no line gives a whole day.
    """
    metadata = _found(text, segments, "metadata")
    for day in metadata:
        if not _EDITED.search(_label(text, day)):
            return day.iso, day.span
    for day in metadata + _found(text, segments, "dateline"):
        return day.iso, day.span
    return None


def _found(text: str, segments: Sequence[Segment], kind: str) -> list[HeaderDay]:
    """All days of the segments of a kind, in the order of the text."""
    days = (
        day
        for segment in segments
        if segment.kind == kind
        for day in header_days(text, segment.start, segment.end)
    )
    return sorted(days, key=lambda day: (day.span[0], -day.span[1]))


def _label(text: str, day: HeaderDay) -> str:
    """What stands before the day on its line, up to an earlier day."""
    start = max(text.rfind("\n", 0, day.span[0]), day.span[0] - 40) + 1
    return re.split(r"\d{4}|[|;]", text[start : day.span[0]])[-1]
