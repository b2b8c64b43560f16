"""Coding: what a statement does, for or against what, and on which issues."""

from readouts.reading.coding.code import Coder, Coding, load_coder
from readouts.reading.coding.context import Context
from readouts.reading.coding.rules import Told
from readouts.reading.coding.tags import Known, Tags, find_tags

__all__ = ["Coder", "Coding", "Context", "Known", "Tags", "Told", "find_tags", "load_coder"]
