"""Readouts: from reports of diplomatic contacts to one sourced record.

import readouts

reading = readouts.read(text, published="2021-08-21")
with readouts.open("record.db") as record:
    record.add(["news/"])
    record.contacts(between=("CHN", "IRN"), since="2020")
"""

from typing import TYPE_CHECKING

from readouts.late import late

if TYPE_CHECKING:
    from readouts.library import open_record as open
    from readouts.library import read
    from readouts.linking import link

__version__ = "0.1.0"
__all__ = ["__version__", "link", "open", "read"]

# `import readouts` and `readouts --help` need none of them.
if not TYPE_CHECKING:
    __getattr__ = late(
        __name__,
        {
            "link": "readouts.linking",
            "open": "readouts.library:open_record",
            "read": "readouts.library.reading",
        },
    )
