"""All texts of a collection looked at once: the links between them, and the origins they make."""

from collections.abc import Sequence
from dataclasses import dataclass

from readouts.linking.reuse.codes import NEAR, codes_of
from readouts.linking.reuse.describe import described
from readouts.linking.reuse.families import families
from readouts.linking.reuse.links import Link, links
from readouts.linking.reuse.meeting import meetings
from readouts.linking.reuse.origins import comparing
from readouts.linking.reuse.texts import Text
from readouts.model import Origin


@dataclass(frozen=True, slots=True)
class Survey:
    """The links, which an index keeps, and the origins with two reports or more, sorted by id."""

    links: tuple[Link, ...]
    origins: tuple[Origin, ...]


def survey(texts: Sequence[Text], near: int = NEAR) -> Survey:
    """The links and origins among texts with different ids; see `origins_of`."""
    known = sorted(texts, key=lambda text: text.id)
    found = links(known, *meetings(*codes_of(known), near))
    by_id = {text.id: text for text in known}
    made = described(families(found, comparing(known)), by_id)
    return Survey(tuple(found), tuple(made))
