"""Mailboxes: the bytes of each message, one at a time.

The standard library's mailbox wants a file on disk; this takes any stream.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

_FROM = re.compile(rb"From \S+.*\d{4}")
_QUOTED = re.compile(rb">+From ")


def messages_in(stream: BinaryIO, most: int) -> Iterator[bytes | None]:
    """Each message; None for one of more than `most` bytes, which is passed over unheld.

    A message begins with a line "From ADDRESS DAY" behind an empty line (mboxo and mboxrd);
    what is quoted in its text as ">From " is given back.
    """
    held: list[bytes] = []
    size, begun, after_blank = 0, False, True
    while line := stream.readline(most + 1):
        if after_blank and _FROM.match(line):
            if begun:
                yield _whole(held, size, most)
            held, size, begun = [], 0, True
        elif begun:
            size += len(line)
            if size <= most:
                held.append(line[1:] if _QUOTED.match(line) else line)
            else:
                held = []
        after_blank = not line.strip()
    if begun:
        yield _whole(held, size, most)


def _whole(held: list[bytes], size: int, most: int) -> bytes | None:
    return None if size > most else b"".join(held)
