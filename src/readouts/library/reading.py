"""Reading one text, without any record."""

from readouts.data import Tables, load_tables
from readouts.errors import InputError
from readouts.model import Reading, Report, report_id, text_sha256


def read(
    text: str,
    *,
    title: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    published: str | None = None,
    language: str | None = None,
    tables: Tables | None = None,
) -> Reading:
    """What this text says: contacts, actors and statements, each with the span that shows it.

    `published` is an ISO day or time. Pure: the same text and tables give the same reading.
    Raises InputError for text that is no sound Unicode.
    """
    from readouts.reading.reader import read_report  # imports spaCy

    report = as_report(
        text, title=title, publisher=publisher, url=url, published=published, language=language
    )
    return read_report(report, tables or load_tables())


def as_report(
    text: str,
    *,
    title: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    published: str | None = None,
    language: str | None = None,
) -> Report:
    """A report of this text. Raises InputError where it holds half of a surrogate pair."""
    try:
        sha256 = text_sha256(text)
    except UnicodeEncodeError as error:
        raise InputError(
            f"half of a surrogate pair at character {error.start}",
            where="text",
            hint="decode the text again from its bytes",
        ) from error
    return Report(
        id=report_id(sha256, url),
        publisher=publisher,
        title=title,
        url=url,
        published=published,
        published_basis="stated" if published else "unknown",
        language=language,
        sha256=sha256,
        text=text,
    )
