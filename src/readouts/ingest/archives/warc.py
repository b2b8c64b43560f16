"""Web archives (WARC): each page that a server sent, as an input of its own."""

from __future__ import annotations

import gzip
import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, Final, cast
from urllib.parse import urlsplit

from readouts.errors import InputError
from readouts.ingest.archives.bodies import body
from readouts.ingest.archives.metered import counted, metered, told
from readouts.ingest.archives.skipped import Skipped, saying
from readouts.ingest.nouns import Options, Outcome
from readouts.ingest.opening import BLOCK, peek
from readouts.ingest.published import normalise
from readouts.ingest.readers import read_within

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord  # type: ignore[import-untyped]

_KIND = "web archive"
_FORMS: Final = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "application/pdf": "pdf",
    "text/plain": "text",
}
_FOR_ROBOTS = ("robots.txt", "ads.txt", "app-ads.txt", "security.txt", "humans.txt", "llms.txt")
_BESIDE = ("warcinfo", "request", "metadata")  # records about other records
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class _Page:
    """A record that is taken: its place, form and stated encoding, address and day of the crawl."""

    where: str
    form: str
    encoding: str | None
    url: str | None
    fetched: str | None


def read_warc(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """A report for each response with status 200 that is HTML, a PDF or plain text.

    Its url is that of the record, and WARC-Date is when it was fetched. Revisits, other media and
    other statuses are counted in a note. `original_sha256` is of the body, unpacked.
    """
    inner = options.within()
    skipped = Skipped("records")
    yield from saying(_pages(_plain(stream, inner, options.depth), source, inner, skipped), skipped)


def _plain(stream: BinaryIO, inner: Options, depth: int) -> BinaryIO:
    """The stream without the packing of its records."""
    head, packed = peek(stream, inner.limit_bytes)
    if not head.startswith(_GZIP):
        return packed
    packed = packed if depth else counted(packed, inner.budget)
    return metered(cast(BinaryIO, gzip.GzipFile(fileobj=packed)), inner.budget, _KIND)


def _pages(stream: BinaryIO, source: str, options: Options, skipped: Skipped) -> Iterator[Outcome]:
    for number, record in enumerate(_records(stream, source), start=1):
        if isinstance(record, InputError):
            yield record
            continue
        page = _page(record, f"{source}:record {number}", skipped)
        if page is not None:
            yield from _outcomes(record, page, options)
        while record.raw_stream.read(BLOCK):
            pass


def _outcomes(record: ArcWarcRecord, page: _Page, options: Options) -> Iterator[Outcome]:
    try:
        with told(_KIND):
            data = body(record, options.limit_bytes)
    except InputError as error:
        yield InputError(error.what, where=page.where, hint=error.hint)
        return
    defaults = replace(options.defaults, url=page.url, fetched=page.fetched)
    own = replace(options, defaults=defaults, encoding=page.encoding)
    yield from read_within(cast(BinaryIO, io.BytesIO(data)), page.where, own, form=page.form)


def _records(stream: BinaryIO, source: str) -> Iterator[ArcWarcRecord | InputError]:
    """Every record; where one is damaged, an error, and what follows from the next one on."""
    from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]
    from warcio.recordloader import ArcWarcRecordLoader
    from warcio.statusandheaders import (  # type: ignore[import-untyped]
        StatusAndHeadersParserException,
    )

    logging.getLogger("warcio").addHandler(logging.NullHandler())
    loader = ArcWarcRecordLoader(verify_http=False, arc2warc=False)
    sound = True
    while line := stream.readline():
        if not line.strip():
            continue
        if not line.startswith(b"WARC/"):
            if sound:
                yield InputError("a damaged record, passed over", where=source, hint="crawl anew")
            sound = False
            continue
        sound = True
        try:
            with told(_KIND, ArchiveLoadFailed, StatusAndHeadersParserException, AttributeError):
                record = loader.parse_record_stream(stream, line, "warc")
        except InputError as error:
            yield InputError(error.what, where=source, hint=error.hint)
            sound = False
            continue
        yield record


def _page(record: ArcWarcRecord, where: str, skipped: Skipped) -> _Page | None:
    """What to take of a record; None, and counted, where nothing is."""
    kind = record.rec_type or "of no type"
    if kind in _BESIDE:
        return None
    if kind not in ("response", "resource"):
        skipped.kinds[kind] += 1
        return None
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    if status != "200":
        skipped.kinds[f"with status {status[:3]}" if status else "of no status"] += 1
        return None
    media, encoding = _media(record)
    url = record.rec_headers.get_header("WARC-Target-URI")
    form = None if _for_robots(url) else _FORMS.get(media)
    if form is None:
        skipped.kinds[media[:60] or "of no media type"] += 1
        return None
    return _Page(where, form, encoding, url, _day(record))


def _media(record: ArcWarcRecord) -> tuple[str, str | None]:
    """The media type and the character encoding that the server stated."""
    stated = record.http_headers and record.http_headers.get_header("content-type")
    if record.rec_type == "resource":
        stated = record.content_type
    media, _, parameters = (stated or "").partition(";")
    _, _, encoding = parameters.partition("charset=")
    return media.strip().lower(), encoding.partition(";")[0].strip(" \"'") or None


def _for_robots(url: str | None) -> bool:
    try:
        return PurePosixPath(urlsplit(url or "").path).name in _FOR_ROBOTS
    except ValueError:  # an address that is none
        return False


def _day(record: ArcWarcRecord) -> str | None:
    return normalise(record.rec_headers.get_header("WARC-Date") or "")
