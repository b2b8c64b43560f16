"""A whole record as JSON Lines: what `readouts import` takes back to an equal one."""

from hashlib import sha256
from typing import BinaryIO

from readouts import __version__
from readouts.export.source import Asked
from readouts.model import to_json
from readouts.model.transfer import TransferEnd


def write_transfer(asked: Asked, sink: BinaryIO) -> int:
    """A first line with counts, all that the record holds, a last line with count and hash.

    Returns how many lines stand between the two.
    """
    digest, count = sha256(), 0

    def write(noun: object) -> None:
        """One line, which the hash is of too."""
        line = to_json(noun) + b"\n"
        digest.update(line)
        sink.write(line)

    write(asked.source.transfer_head(__version__))
    for count, noun in enumerate(asked.source.transfer_lines(), 1):  # noqa: B007
        write(noun)
    sink.write(to_json(TransferEnd(lines=count + 1, sha256=digest.hexdigest())) + b"\n")
    return count
