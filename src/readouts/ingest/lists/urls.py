"""Lists of addresses, one a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from readouts.errors import InputError
from readouts.ingest.decoding import decode
from readouts.ingest.listed import Address, Listed, web_address
from readouts.ingest.nouns import Options, Outcome
from readouts.ingest.opening import read_all


def read_urls(stream: BinaryIO, source: str, options: Options) -> Iterator[Outcome]:
    """The pages that a list names; an error for each line that is no web address.

    Blank lines and those that begin with # count for nothing. Raises InputError where there is no
    address at all.
    """
    lines = decode(read_all(stream, options.limit_bytes)).text.removeprefix("\ufeff").splitlines()
    stated = [(number, line.strip()) for number, line in enumerate(lines, start=1)]
    told = [(number, line) for number, line in stated if line and not line.startswith("#")]
    if not told:
        raise InputError("empty: no address in the list")
    for number, line in told:
        if web_address(line) is None:
            hint = "write one http or https address a line"
            yield InputError("no web address", where=f"{source}:line {number}", hint=hint)
    found = addresses(line for _, line in told)
    if found:
        yield Listed(f"a list of {len(found):,} addresses", found, where=source)


def addresses(stated: Iterator[str]) -> tuple[Address, ...]:
    """The web addresses among these, each once."""
    found = dict.fromkeys(filter(None, map(web_address, stated)))
    return tuple(Address(url=url) for url in found)


def only_addresses(text: str) -> tuple[Address, ...]:
    """The addresses of a text of which every line is one; else none."""
    lines = [line.strip() for line in text.removeprefix("\ufeff").splitlines() if line.strip()]
    if not lines or not all(map(web_address, lines)):
        return ()
    return addresses(iter(lines))
