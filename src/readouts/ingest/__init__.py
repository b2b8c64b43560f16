"""Bytes to `Report`: files, folders, patterns and standard input; text, HTML, JSON and CSV.

`ingest` yields an `Ingested` (a report, its place and notes) or an `InputError` for each input
or row. Nothing here reads a report: that is `readouts.reading`.
"""

from readouts.ingest.following import Fetched, Fetcher, Web
from readouts.ingest.forms import FORMS
from readouts.ingest.inputs import ingest
from readouts.ingest.nouns import LIMIT_BYTES, Defaults, Ingested, Outcome

__all__ = [
    "FORMS",
    "LIMIT_BYTES",
    "Defaults",
    "Fetched",
    "Fetcher",
    "Ingested",
    "Outcome",
    "Web",
    "ingest",
]
