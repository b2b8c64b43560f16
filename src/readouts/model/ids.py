"""Ids that last and keys that say when a reading is out of date."""

import hashlib

import msgspec

from readouts.model.report import Report

ID_LENGTH = 16  # hex digits: 64 bits, a collision in a million reports is one in 10^7


def text_sha256(text: str) -> str:
    """SHA-256 of the UTF-8 bytes of `text`, in hex.

    Raises UnicodeEncodeError for a lone surrogate.
    """
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def report_id(sha256: str, locator: str | None) -> str:
    """A report's id from its text's hash and its url, id or path (in this order of preference).

    Two outlets that print the same words are two reports; the same page added twice is one.
    """
    return "r" + hashlib.sha256(f"{sha256}\n{locator or ''}".encode()).hexdigest()[:ID_LENGTH]


def account_id(report: str, contact: str) -> str:
    """An account's id: its report and the contact's place in it, as in `r0123456789abcdef.c1`."""
    return f"{report}.{contact}"


def reading_key(report: Report, *, version: str, tables: str, model: str) -> str:
    """A hash of all inputs of `read`; a stored reading with this key need not be made again."""
    inputs = (
        report.sha256,
        report.title,
        report.publisher,
        report.url,
        report.published,
        report.published_basis,
        report.language,
        tables,
        version,
        model,
    )
    return hashlib.sha256(msgspec.json.encode(inputs)).hexdigest()[:ID_LENGTH]


def name_digest(name: str) -> str:
    """What stands for a name, or an id that holds one, where no word of a report may be kept."""
    return hashlib.sha256(name.encode()).hexdigest()[:ID_LENGTH]
