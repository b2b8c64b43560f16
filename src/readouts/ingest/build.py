"""Fields to a report: checked, normalised where that is safe, hashed and given its id."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import Final, cast

from readouts.errors import InputError
from readouts.ingest.languages import language_code
from readouts.ingest.nouns import Defaults, Fields, Ingested, Original
from readouts.ingest.published import normalise
from readouts.model import PublishedBasis, Report, report_id, text_sha256

_VISIBLE = re.compile(r"[^\s\u200b-\u200f\u2060\ufeff\x00-\x1f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_URL = re.compile(r"[a-z][a-z0-9+.-]*:\S+|[^\s./]+(?:\.[^\s./]+)+(?:/\S*)?", re.IGNORECASE)
_DAYS: Final = ("published", "modified", "fetched")
_FILLED: Final = ("publisher", "lang", "title", *_DAYS)
_BASES: Final = ("stated", "estimated", "unknown")
_SHOWN = 60  # characters of a bad value that a note repeats


@dataclass(frozen=True, slots=True)
class _Checked:
    """A value that can be used, or None, and the note to give where it was left out."""

    value: str | None
    note: str | None = None


def build(given: Fields, original: Original, defaults: Defaults) -> Ingested:
    """The report that `given` makes, its text and title kept exactly.

    Metadata that makes no sense (a bad date, a url that is none) is left out with a note: a
    report is worth more than its metadata. Raises InputError for a text without a visible
    character and for a lone surrogate in any field.
    """
    given = _filled(given, defaults)
    _refuse(given)
    published, modified, fetched = (_day(name, getattr(given, name)) for name in _DAYS)
    basis = _basis(given.published_basis, published.value)
    language = _language(given.lang)
    url = _url(given.url)
    checked = (published, basis, modified, fetched, language, url)
    notes = [item.note for item in checked if item.note]
    sha256 = text_sha256(given.text)
    report = Report(
        id=report_id(sha256, url.value or given.id or original.source),
        external_id=given.id,
        source=original.source,
        publisher=_stripped(given.publisher),
        title=given.title,
        url=url.value,
        published=published.value,
        published_basis=cast(PublishedBasis, basis.value),
        modified=modified.value,
        fetched=fetched.value,
        language=language.value,
        sha256=sha256,
        original_sha256=original.sha256,
        extractor=original.extractor,
        text=given.text,
    )
    return Ingested(report=report, where=original.where, notes=(*original.notes, *notes))


def bytes_sha256(data: bytes) -> str:
    """SHA-256 of the bytes a report was taken from, in hex."""
    return hashlib.sha256(data).hexdigest()


def _filled(given: Fields, defaults: Defaults) -> Fields:
    """The fields, those that are empty filled in with the defaults of the same names."""
    known = {name: getattr(defaults, name) for name in _FILLED}
    lacking = {name: value for name, value in known.items() if value and not getattr(given, name)}
    if "published" in lacking:
        lacking["published_basis"] = defaults.published_basis
    if defaults.url:
        lacking["url"] = defaults.url
    return replace(given, **lacking) if lacking else given


def _refuse(given: Fields) -> None:
    if not _VISIBLE.search(given.text):
        raise InputError("empty: no visible character in its text")
    for field in Fields.__slots__:
        value: str | None = getattr(given, field)
        if value is not None and (found := _SURROGATE.search(value)):
            raise InputError(
                f"its {field} has a lone surrogate at character {found.start():,}",
                hint="half of a character is missing there; write the file anew as UTF-8",
            )


def _stripped(value: str | None) -> str | None:
    return value.strip() or None if value else None


def _day(name: str, stated: str | None) -> _Checked:
    """The day or time that the field `name` states; no field ever fills in for another."""
    if not stated:
        return _Checked(None)
    day = normalise(stated)
    return _Checked(day, None if day else _left_out(name, stated, "is no full date"))


def _basis(stated: str | None, published: str | None) -> _Checked:
    """`stated` for a date without a word on its basis; what is no known basis is unknown."""
    if published is None:
        return _Checked("unknown")
    if not stated:
        return _Checked("stated")
    name = stated.strip().lower()
    if name in _BASES:
        return _Checked(name)
    return _Checked("unknown", _left_out("published_basis", stated, f"is none of {_BASES}"))


def _language(stated: str | None) -> _Checked:
    if not stated:
        return _Checked(None)
    code = language_code(stated)
    return _Checked(code, None if code else _left_out("lang", stated, "is no known language"))


def _url(stated: str | None) -> _Checked:
    """A web address or other URI. "n/a" is none: as a url it would make all rows one page."""
    url = _stripped(stated)
    if url is None or _URL.fullmatch(url):
        return _Checked(url)
    return _Checked(None, _left_out("url", url, "is no address"))


def _left_out(field: str, value: str, why: str) -> str:
    shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}..."
    return f"{field} {shown!r} {why}; left out"
