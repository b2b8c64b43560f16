"""Lists of addresses, one a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from readouts.errors import InputError
from readouts.ingest.decoding import decode
from readouts.ingest.listed import MOST, Address, gathered, web_address
from readouts.ingest.nouns import Options, Outcome
from readouts.ingest.opening import read_all


def read_urls(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The pages that a list names; an error for each line that is no web address.

    Blank lines and those that begin with # count for nothing. Raises InputError where there is no
    address at all.
    """
    text = decode(read_all(stream, options.limit_bytes)).text.removeprefix("\ufeff")
    lines = enumerate(text.splitlines()[: MOST + 1], start=1)
    found = [(number, line, web_address(line)) for number, line in lines]
    for number, line, url in found:
        if url is None and line.strip() and not line.lstrip().startswith("#"):
            hint = "write one http or https address a line"
            yield InputError("no web address", where=f"{source}:line {number}", hint=hint)
    named = (Address(url=url) if url else None for _, _, url in found)
    yield from gathered("a list", named, where=source)


def only_addresses(text: str) -> list[Address]:
    """The addresses of a text of which every line is one; else none.

    Of a very long list only the beginning is looked at: one more than a list may have.
    """
    found: list[Address] = []
    for line in text.removeprefix("\ufeff").splitlines():
        if len(found) > MOST:
            break
        if not line.strip():
            continue
        url = web_address(line)
        if url is None:
            return []
        found.append(Address(url=url))
    return found
