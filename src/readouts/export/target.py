"""The file that is written to: under its name stands a whole one or none."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

PART = ".part"  # the ending of a file that is being written


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file that takes its name when the block ends without an error, Ctrl-C included.

    What is there under the name stays until then. A pipe or a device is written as it is.
    Raises OSError where the file cannot be written.
    """
    if path.exists() and not path.is_file():
        with path.open("wb") as stream:
            yield stream
        return
    part = path.with_name(path.name + PART)
    with ExitStack() as undo:
        undo.callback(part.unlink, missing_ok=True)
        with part.open("wb") as stream:
            yield stream
        part.replace(path)
