"""One published text, frozen as it came."""

from dataclasses import dataclass
from typing import Literal

ROWS = (".jsonl", ".ndjson", ".json", ".ninjs", ".csv", ".tsv", ".tab", ".mbox")  # many reports
PublishedBasis = Literal["stated", "estimated", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One published text: a news article, press release or readout.

    `text` is never altered; `sha256` is the hash of its UTF-8 bytes and `original_sha256`
    that of the bytes it was taken from (a page, a file). `published` is an ISO day
    (`2021-08-21`) or time; so are `modified`, when its publisher last changed it, and `fetched`,
    when it was got from the web: neither ever stands in for `published`. `language` is an ISO
    639-1 code; `extractor` names the program and version that made the text out of the
    original bytes.
    """

    id: str
    external_id: str | None = None
    source: str | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    modified: str | None = None
    fetched: str | None = None
    language: str | None = None
    sha256: str
    original_sha256: str | None = None
    extractor: str | None = None
    text: str

    @property
    def page(self) -> str | None:
        """The name under which this text was published; None where it has none of its own.

        Two different texts of one page are revisions of each other, never two witnesses. Text
        from standard input has no page, nor has a row that gives neither url nor id.
        """
        if self.url:
            return self.url
        if self.source in (None, "-"):
            return None
        if self.external_id:
            return f"{self.source}#{self.external_id}"
        return None if self.source.lower().removesuffix(".gz").endswith(ROWS) else self.source
