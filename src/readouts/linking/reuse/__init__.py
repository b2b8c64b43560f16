"""Text reuse: which passages reports share, and which reports have their text from one source."""

from readouts.linking.reuse.origins import origins, origins_of
from readouts.linking.reuse.texts import Text

__all__ = ["Text", "origins", "origins_of"]
