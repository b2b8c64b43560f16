"""Text reuse: which passages reports share, and which reports have their text from one source."""

from readouts.linking.reuse.changes import Update, update
from readouts.linking.reuse.index import MemoryIndex, ReuseIndex
from readouts.linking.reuse.origins import origins, origins_of, texts_of
from readouts.linking.reuse.texts import Text

__all__ = [
    "MemoryIndex",
    "ReuseIndex",
    "Text",
    "Update",
    "origins",
    "origins_of",
    "texts_of",
    "update",
]
