"""Text reuse: which passages reports share, and which reports have their text from one source."""

from readouts.linking.reuse.changes import Update, update
from readouts.linking.reuse.index import MemoryIndex, ReuseIndex
from readouts.linking.reuse.links import Link
from readouts.linking.reuse.origins import Survey, origins, origins_of, survey, texts_of
from readouts.linking.reuse.texts import Text

__all__ = [
    "Link",
    "MemoryIndex",
    "ReuseIndex",
    "Survey",
    "Text",
    "Update",
    "origins",
    "origins_of",
    "survey",
    "texts_of",
    "update",
]
