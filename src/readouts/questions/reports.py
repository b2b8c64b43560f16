"""Which reports are there?"""

from collections.abc import Iterator

from readouts.model import RecordReport
from readouts.questions.source import Source
from readouts.questions.terms import days
from readouts.questions.terms import phrase as checked


def find_reports(
    source: Source,
    *,
    phrase: str | None = None,
    publisher: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> list[RecordReport]:
    """Current reports with these words in a row in title or text, by day of publication.

    Raises UsageError for a phrase without words or what is not a day.
    """
    ids = report_ids(source, phrase=phrase, publisher=publisher, since=since, until=until)
    return source.listed(list(ids))


def report_ids(
    source: Source,
    *,
    phrase: str | None = None,
    publisher: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> Iterator[str]:
    """The ids of the same reports, one at a time."""
    span = days(since, until)
    return source.find_reports(
        phrase=checked(phrase), publisher=publisher, since=span.since, until=span.until
    )
