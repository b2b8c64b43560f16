"""Readouts: from reports of diplomatic contacts to one sourced record.

import readouts

reading = readouts.read(text, published="2021-08-21")
with readouts.open("record.db") as record:
    record.add(["news/"])
    record.contacts(between=("CHN", "IRN"), since="2020")
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readouts.library import open_record as open
    from readouts.library import read
    from readouts.linking import link

__version__ = "0.1.0"
__all__ = ["__version__", "link", "open", "read"]

# Loaded when first used: `import readouts` and `readouts --help` need none of them.
_LATE = {
    "link": ("readouts.linking", "link"),
    "open": ("readouts.library", "open_record"),
    "read": ("readouts.library", "read"),
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _LATE[name]
    return getattr(import_module(module), attribute)
