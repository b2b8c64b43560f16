"""Reports whose text comes from one source, over a whole collection at once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import tee

import numpy as np

from readouts.linking.credits import credits
from readouts.linking.publications import Publication
from readouts.linking.reuse.codes import NEAR, codes_of
from readouts.linking.reuse.describe import described
from readouts.linking.reuse.families import Compare, families
from readouts.linking.reuse.links import Link, kinships, links
from readouts.linking.reuse.meeting import meetings
from readouts.linking.reuse.texts import Text
from readouts.model import Origin, Report
from readouts.text.footprints import footprints


def origins(texts: Iterable[tuple[str, str]]) -> tuple[Origin, ...]:
    """The origins with two reports or more among `(report id, text)`; see `origins_of`."""
    rows, again = tee(texts)
    return origins_of(
        Text(words, Publication(credits=credits(text)))
        for words, (_, text) in zip(footprints(rows), again, strict=True)
    )


def texts_of(reports: Iterable[Report]) -> Iterator[Text]:
    """The reports as `origins_of` takes them, in order."""
    rows, again = tee(reports)
    found = footprints((report.id, report.text) for report in rows)
    for words, report in zip(found, again, strict=True):
        yield Text(
            words,
            Publication(
                page=report.page,
                publisher=report.publisher,
                day=report.published,
                credits=credits(report.text),
            ),
        )


def origins_of(texts: Iterable[Text], near: int = NEAR) -> tuple[Origin, ...]:
    """The origins with two reports or more, sorted by id.

    Pure; neither order nor repetition of the texts matters. Whether two texts are linked
    depends on the two, and on whether they meet (see `codes`); how families are made of links,
    on the texts that a chain of links connects. The time grows with the number of texts and
    of likely pairs, not with the square of their number.
    """
    return survey(_each_once(texts), near).origins


@dataclass(frozen=True, slots=True)
class Survey:
    """The links, which an index keeps, and the origins that they make, sorted by id."""

    links: tuple[Link, ...]
    origins: tuple[Origin, ...]


def survey(texts: Iterable[Text], near: int = NEAR) -> Survey:
    """The links and origins among texts with different ids; see `origins_of`."""
    known = sorted(texts, key=lambda text: text.id)
    found = links(known, *meetings(*codes_of(known), near))
    by_id = {text.id: text for text in known}
    made = described(families(found, comparing(known)), by_id)
    return Survey(tuple(found), tuple(made))


def comparing(texts: Sequence[Text]) -> Compare:
    """A function that gives the kinship of pairs of these texts."""
    number = {text.id: index for index, text in enumerate(texts)}

    def compare(pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """The kinship of each pair."""
        first = np.array([number[a] for a, _ in pairs], dtype=np.int64)
        second = np.array([number[b] for _, b in pairs], dtype=np.int64)
        return dict(zip(pairs, kinships(texts, first, second).tolist(), strict=True))

    return compare


def _each_once(texts: Iterable[Text]) -> list[Text]:
    """The texts, sorted by id; of two with one id always the same, whichever came first."""
    out: dict[str, Text] = {}
    for text in texts:
        before = out.get(text.id)
        if before is None or _key(text) > _key(before):
            out[text.id] = text
    return [out[report] for report in sorted(out)]


def _key(text: Text) -> tuple[bytes, str]:
    return text.footprint.hashes.tobytes(), repr(text.publication)
