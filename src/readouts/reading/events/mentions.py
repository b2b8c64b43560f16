"""Where a sentence names the source and the target of an event."""

import re

from spacy.tokens import Doc, Span

from readouts.model import Span as Place


def mention(sentence: str, name: str, apart: Place | None = None) -> Place | None:
    """Where `name` stands: as whole words if it does, outside `apart` if it does; else None."""
    if not name.strip():
        return None
    bare = re.escape(name.strip())
    found: list[Place] = []
    for pattern in (rf"(?<!\w){bare}(?!\w)", bare):
        found += [match.span() for match in re.finditer(pattern, sentence, re.IGNORECASE)]
    free = (place for place in found if apart is None or not _meet(place, apart))
    return next(free, found[0] if found else None)


def tokens_at(doc: Doc, start: int, place: Place | None) -> Span | None:
    """The tokens of `doc`, which begins at `start`, that `place` touches."""
    if place is None:
        return None
    first, last = place[0] - start, place[1] - start
    inside = [t.i for t in doc if t.idx < last and t.idx + len(t) > first]
    return doc[inside[0] : inside[-1] + 1] if inside else None


def _meet(a: Place, b: Place) -> bool:
    return a[0] < b[1] and b[0] < a[1]
