"""What a person types: one key at a time on a terminal, else a line for each."""

import sys

import click

END = "q"  # what the end of the input stands for


def key() -> str:
    """The next key; of a line that is piped in, its first character, "" for an empty one."""
    if sys.stdin.isatty():
        try:
            return click.getchar()
        except EOFError:  # Ctrl-D
            return END
    line = sys.stdin.readline()
    return line.strip()[:1] if line else END


def line(prompt: str) -> str:
    """A line of text without white space around it; "" at the end of the input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    try:
        return input(prompt).strip()
    except EOFError:
        return ""
