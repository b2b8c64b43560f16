"""Texts for the tests of reuse: invented words, cut and rewritten."""

import numpy as np
from tests.linking.factories import article, rewritten

from readouts.linking.publications import Publication
from readouts.linking.reuse import Text
from readouts.linking.reuse.pile import Pile
from readouts.text.footprints import footprint


def text(report, words, **publication):
    """A text with what is known of its publication."""
    return Text(footprint(report, words), Publication(**publication))


def texts(*words):
    """Texts r0, r1, and so on."""
    return [text(f"r{number}", one) for number, one in enumerate(words)]


def pile(*words):
    return Pile([one.footprint for one in texts(*words)])


def numbers(*values):
    return np.array(values, dtype=np.int64)


def collection():
    """Texts of five sources: copied, cut, rewritten, stitched together; and their phrases."""
    one, two, three = article(1), article(2), article(3, 60)
    closing = article(99, 12)
    return [
        one,
        f"By Staff Writer\n{one.upper()}\nShare this",
        rewritten(one, 0.25, 7),
        " ".join(one.split()[:70]),
        two,
        rewritten(two, 0.05, 8),
        " ".join(two.split()[40:] + one.split()[:30]),
        three,
        f"{three} {closing}",
        f"{article(4)} {closing}",
        f"{article(5)} {closing}",
        f"{article(6)} {closing}",
        "",
        "",
        "Grain moves.",
        "grain MOVES",
    ]
