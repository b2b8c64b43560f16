"""What a long run says of itself while it goes on."""

import sys


def say(line: str) -> None:
    """Print a line to standard error at once."""
    print(line, file=sys.stderr, flush=True)
