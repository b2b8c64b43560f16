"""What servers are told of who asks."""

from __future__ import annotations

from readouts import __version__

NAME = "readouts"
"""The name by which robots.txt may address this program."""
_PROJECT = "complaints to the person who runs it, else to the Readouts project's issue tracker"


def user_agent(contact: str) -> str:
    """The User-Agent: the program, its version, and where to complain."""
    where = f"complaints to {contact}" if contact else _PROJECT
    return f"{NAME}/{__version__} (reads public statements; {where})"
