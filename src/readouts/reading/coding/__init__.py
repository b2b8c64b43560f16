"""Coding: what a statement does, for or against what, and on which issues."""

from readouts.reading.coding.code import Coder, Coding, code, load_coder
from readouts.reading.coding.issues import Context

__all__ = ["Coder", "Coding", "Context", "code", "load_coder"]
