"""Coding: what a statement does, for or against what, on which issues and other matters."""

from readouts.reading.coding.code import Coder, Coding, code, load_coder
from readouts.reading.coding.issues import Context
from readouts.reading.coding.tags import Known, Tags, find_tags

__all__ = ["Coder", "Coding", "Context", "Known", "Tags", "code", "find_tags", "load_coder"]
