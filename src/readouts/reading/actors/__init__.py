"""Actors: who a report names, and whom each of its phrases means."""

from readouts.reading.actors.cast import Cast, Mention
from readouts.reading.actors.find import find_actors

__all__ = ["Cast", "Mention", "find_actors"]
