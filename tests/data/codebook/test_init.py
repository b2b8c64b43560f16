"""The version in every row of event data stands for the tables that made it."""

import hashlib
import re
from importlib.resources import files

from readouts.data.codebook import NAME, VERSION

DIGESTS = {"1": "bf37920860d0d7af", "2": "ccdfa9cab5c524d5"}
"""Never change a line: raise VERSION in readouts.data.codebook and add one."""


def test_the_version_is_that_of_the_tables() -> None:
    content = hashlib.sha256()
    folder = files("readouts.data.codebook")
    for path in sorted(folder.iterdir(), key=lambda each: each.name):
        if path.name.endswith(".csv"):
            content.update(path.name.encode() + path.read_bytes())
    assert content.hexdigest()[:16] == DIGESTS[VERSION], "raise VERSION: a code has changed"


def test_the_name_pins_both_codebooks() -> None:
    assert re.search(r"PLOVER \d{4}", NAME)
    assert re.search(r"CAMEO \d\.\d", NAME)
