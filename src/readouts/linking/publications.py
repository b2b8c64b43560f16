"""What the place and day of publication say about where a text comes from."""

import datetime
from dataclasses import dataclass

from readouts.linking.credits import Credit
from readouts.linking.slim import Head

_ONE_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Where and when a report came out: page (url or path), publisher, ISO day or time.

    `credits` are what its text says of where it comes from.
    """

    page: str | None = None
    publisher: str | None = None
    day: str | None = None
    credits: tuple[Credit, ...] = ()

    @property
    def date(self) -> datetime.date | None:
        """The day of publication; None where it is unknown or not a whole day."""
        try:
            return datetime.date.fromisoformat((self.day or "")[:10])
        except ValueError:
            return None


def one_page(a: Publication, b: Publication) -> bool:
    """Whether both stood on one page: then one is a revision of the other."""
    return a.page is not None and a.page == b.page


def own_phrases(a: Publication, b: Publication) -> bool:
    """Whether one publisher brought both out, on days more than one apart.

    Then what they share may be its set phrases rather than a source.
    """
    first, second = a.date, b.date
    if not (a.publisher and a.publisher == b.publisher and first and second):
        return False
    return abs(first - second) > _ONE_DAY


def publication(head: Head) -> Publication:
    """What is known of the publication of a report that was linked."""
    return Publication(
        page=head.page,
        publisher=head.report.publisher,
        day=head.report.published,
        credits=head.credits,
    )
