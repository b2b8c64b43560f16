"""The codebooks of event data: PLOVER and CAMEO codes for our acts, countries, bodies, roles.

Kept apart from the tables that shape a reading: a code that is put right makes no reading stale.
Raise VERSION with every change of a table here; a test holds the two together.
"""

from readouts.data.codebook.actors import ActorCodes, BodyCode, load_actor_codes
from readouts.data.codebook.events import EventCode, EventCodes, Towards, load_event_codes

NAME = "readouts-events (PLOVER 2023, CAMEO 1.1b3)"
VERSION = "2"

__all__ = [
    "NAME",
    "VERSION",
    "ActorCodes",
    "BodyCode",
    "EventCode",
    "EventCodes",
    "Towards",
    "load_actor_codes",
    "load_event_codes",
]
