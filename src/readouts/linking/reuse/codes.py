"""By which codes texts meet: sampled word runs, the whole text, the page.

Two texts are looked at together if in the list of a code, sorted by report id, they stand at
most NEAR places apart, and that in enough lists (see `fewest`). So a phrase that ten thousand
texts have makes a few pairs for each text and not millions, and ten thousand reprints still hang
together.
"""

import hashlib
from collections.abc import Collection, Sequence

import numpy as np

from readouts.linking.reuse.pile import Flags, Numbers, Pile, nth
from readouts.linking.reuse.stretches import SEED
from readouts.linking.reuse.texts import Text
from readouts.text.footprints import Hashes, shingles

NEAR = 8  # places in the list of a code
_FEWEST = 3  # codes of word runs by which two texts must meet
_SHARE = 12  # and one in so many of the codes of the text that has fewer
_SIZE = 3  # words of a run: with a third of the words replaced, one in four is left whole
_ONE_IN = 3  # of the runs, the same ones in each text
_WHOLE = 1 << 62  # marks a code of a whole text or a page, which is enough alone
_AT_ONCE = 5_000  # texts: bounds the memory


def codes(text: Text) -> tuple[int, ...]:
    """The codes of a text, each once, sorted, below 2**63; none for a text without words."""
    return tuple(np.unique(_some([text])[0]).tolist())


def codes_of(texts: Sequence[Text]) -> tuple[Hashes, Numbers]:
    """The codes of all texts, each with the number of its text; one may come twice."""
    found, owners = [np.zeros(0, dtype=np.uint64)], [np.zeros(0, dtype=np.int64)]
    for at in range(0, len(texts), _AT_ONCE):
        some, owner = _some(texts[at : at + _AT_ONCE])
        found.append(some)
        owners.append(owner + at)
    return np.concatenate(found), np.concatenate(owners)


def fewest(first: Numbers, second: Numbers) -> Numbers:
    """By how many codes two texts must meet that have so many codes each."""
    fewer: Numbers = np.minimum(first, second)
    return np.maximum(_FEWEST, -(-fewer // _SHARE))


def is_enough(met: Collection[int], first: int, second: int) -> bool:
    """Whether two texts that have so many codes each, and meet by these, are to be compared."""
    need = max(_FEWEST, -(-min(first, second) // _SHARE))
    return len(met) >= need or any(code & _WHOLE for code in met)


def may_be_enough(met: Collection[int]) -> bool:
    """Whether these codes can be enough for any two texts: spares looking at the two."""
    return len(met) >= _FEWEST or any(code & _WHOLE for code in met)


def is_whole(found: Hashes) -> Flags:
    """Flags of the codes of whole texts and pages among `found`: one of these is enough."""
    return found >= np.uint64(_WHOLE)


def _some(texts: Sequence[Text]) -> tuple[Hashes, Numbers]:
    pile = Pile([text.footprint for text in texts])
    runs = shingles(pile.words, _SIZE)
    owner, place = nth(pile.sizes)
    inside = (place + _SIZE <= pile.sizes[owner])[: len(runs)]
    sampled = np.flatnonzero(inside & (runs % np.uint64(_ONE_IN) == 0))
    whole = [(code, number) for number, text in enumerate(texts) for code in _of_whole(text)]
    return (
        np.append(runs[sampled] >> np.uint64(2), np.array([c for c, _ in whole], dtype=np.uint64)),
        np.append(owner[sampled], np.array([n for _, n in whole], dtype=np.int64)),
    )


def _of_whole(text: Text) -> list[int]:
    """The codes of the text as a whole and of its page."""
    kinds = []
    if len(text.footprint) >= SEED:  # one word is no text
        kinds.append((b"words", text.footprint.hashes.tobytes()))
    if text.publication.page:
        kinds.append((b"page", text.publication.page.encode("utf-8", "surrogatepass")))
    digests = [hashlib.blake2b(data, digest_size=8, person=kind) for kind, data in kinds]
    return [_WHOLE | (int.from_bytes(digest.digest()) >> 2) for digest in digests]
