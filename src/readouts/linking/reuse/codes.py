"""By which codes texts meet: sampled word runs, the whole text, the page.

Two texts are looked at together if in the list of a code, sorted by report id, they stand at
most NEAR places apart, and that in enough lists. So a phrase that ten thousand texts have makes
a few pairs for each text and not millions, and ten thousand reprints still hang together.
"""

import hashlib

import numpy as np

from readouts.linking.reuse.pile import Flags
from readouts.linking.reuse.texts import Text
from readouts.text.footprints import Hashes, shingles

NEAR = 8  # places in the list of a code
ENOUGH = 3  # codes of word runs by which two texts must meet
_SIZE = 3  # words of a run: with a third of the words replaced, one in four is left whole
_ONE_IN = 3  # of the runs, the same ones in each text
_WHOLE = 1 << 62  # marks a code of a whole text or a page, which is enough alone


def codes(text: Text) -> Hashes:
    """The codes of a text, each once, sorted, below 2**63; none for a text without words."""
    hashes = text.footprint.hashes
    runs = shingles(hashes, _SIZE)
    sampled = runs[runs % np.uint64(_ONE_IN) == 0] >> np.uint64(2)
    whole = [_whole(hashes.tobytes(), b"words")] if len(hashes) else []
    page = text.publication.page
    if page:
        whole.append(_whole(page.encode("utf-8", "surrogatepass"), b"page"))
    return np.unique(np.append(sampled, np.array(whole, dtype=np.uint64)))


def counts_as(code: int) -> int:
    """How many meetings one by this code counts as."""
    return ENOUGH if code & _WHOLE else 1


def is_whole(found: Hashes) -> Flags:
    """Flags of the codes of whole texts and pages among `found`."""
    return found >= np.uint64(_WHOLE)


def _whole(data: bytes, kind: bytes) -> int:
    digest = hashlib.blake2b(data, digest_size=8, person=kind).digest()
    return _WHOLE | (int.from_bytes(digest) >> 2)
