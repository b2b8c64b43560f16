"""Text with the character NUL, which PostgreSQL's text cannot hold, written another way there.

NUL becomes U+0001 U+0001, and U+0001 becomes U+0001 U+0002. That loses nothing, is equal where the
texts are equal, and keeps their order.
"""

import psycopg
from psycopg.adapt import Dumper, Loader
from psycopg.pq import Format

_TEXT = 25  # PostgreSQL's number of the type


def escaped(text: str) -> str:
    """A text as it is kept."""
    if "\x00" in text or "\x01" in text:
        return text.replace("\x01", "\x01\x02").replace("\x00", "\x01\x01")
    return text


def unescaped(kept: str) -> str:
    """A text as it was."""
    if "\x01" in kept:
        return kept.replace("\x01\x01", "\x00").replace("\x01\x02", "\x01")
    return kept


class _Escaping(Dumper):
    """Text on its way to the server, which is to find out itself what it stands for."""

    def dump(self, obj: str) -> bytes:
        """Its bytes."""
        return escaped(obj).encode()


class _Unescaping(Loader):
    """Text on its way back."""

    format = Format.BINARY

    def load(self, data: bytes | bytearray | memoryview) -> str:
        """The text."""
        return unescaped(str(data, "utf-8"))


def register(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    """Write and read all text of a connection so."""
    connection.adapters.register_dumper(str, _Escaping)
    connection.adapters.register_loader(_TEXT, _Unescaping)
