"""Reading one text, without any record."""

from collections.abc import Callable

from readouts.data import Tables, load_tables
from readouts.errors import InputError
from readouts.ingest.languages import language_code
from readouts.ingest.published import normalise
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

    `published` is a full date, `language` a code or an English name. Pure: the same text and
    tables give the same reading. Raises InputError for half of a surrogate pair in any of these,
    and for a date or language that is none.
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
    """A report of this text; what is empty is not stated. Raises InputError as `read` does."""
    stated = {"title": title, "publisher": publisher, "url": url}
    for name, value in {"text": text, **stated}.items():
        _refuse_half(name, value)
    title = _or_none(title)
    publisher, url = ((value or "").strip() or None for value in (publisher, url))
    published = _checked(
        "published", "full date", published, normalise, "write the whole day, as in 2021-08-18"
    )
    language = _checked("language", "language", language, language_code, "write a code, such as en")
    sha256 = text_sha256(text)
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


def _or_none(value: str | None) -> str | None:
    return value if value and value.strip() else None


def _refuse_half(name: str, value: str | None) -> None:
    try:
        (value or "").encode()
    except UnicodeEncodeError as error:
        raise InputError(
            f"half of a surrogate pair at character {error.start}",
            where=name,
            hint="decode it again from its bytes",
        ) from error


def _checked(
    name: str, what: str, stated: str | None, known: Callable[[str], str | None], hint: str
) -> str | None:
    """What `known` makes of the value; None where nothing is stated."""
    value = _or_none(stated)
    if value is None:
        return None
    found = known(value)
    if found is None:
        raise InputError(f"{value!a} is no {what}", where=name, hint=hint)
    return found
