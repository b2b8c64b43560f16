"""What the place and day of publication say about where a text comes from."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Where and when a report came out: page (url or path), publisher, ISO day or time."""

    page: str | None = None
    publisher: str | None = None
    day: str | None = None


_UNKNOWN = Publication()


def own_phrases(known: Mapping[str, Publication]) -> Callable[[str, str], bool]:
    """A check of two report ids: did one publisher bring them out on days more than one apart?

    Then what they share is its set phrases rather than a source.
    """

    def check(a: str, b: str) -> bool:
        """Whether it holds of these two."""
        one, other = known.get(a, _UNKNOWN), known.get(b, _UNKNOWN)
        first, second = _day(one), _day(other)
        if not (one.publisher and one.publisher == other.publisher and first and second):
            return False
        return abs(first - second) > _ONE_DAY

    return check


def revisions_among(
    reports: Iterable[str], known: Mapping[str, Publication]
) -> list[tuple[str, str]]:
    """Neighbouring pairs, by id, of the reports of one page."""
    by_page: dict[str, list[str]] = defaultdict(list)
    for report in sorted(reports):
        page = known.get(report, _UNKNOWN).page
        if page:
            by_page[page].append(report)
    return [pair for page in sorted(by_page) for pair in pairwise(by_page[page])]


def _day(publication: Publication) -> date | None:
    """The day of publication; None where it is unknown or not a whole day."""
    try:
        return date.fromisoformat((publication.day or "")[:10])
    except ValueError:
        return None
