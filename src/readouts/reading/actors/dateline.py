"""From which capital a news report is written."""

from __future__ import annotations

import re

from readouts.reading.actors import tokens
from readouts.reading.actors.gazetteer import Gazetteer

_OPENING = 3  # lines that are looked at
_LINE = 80  # letters of each
_PLACE = re.compile(r"\s*([^,–—()\n]{2,40}?)(?:,[^–—()\n]{3,20})?\s*(?:[–—(]|-\s|--)")


def written_in(text: str, places: Gazetteer) -> str | None:
    """The country whose capital opens the text: "MUSCAT – The Oil Minister said ..."."""
    for line in text[: 4 * _LINE].splitlines()[:_OPENING]:
        match = _PLACE.match(line[:_LINE])
        words = [word.group() for word in tokens.words(match[1])] if match else []
        for form in (words, [word.title() for word in words]):
            entry = places.entries(form)[0] if form else None
            if entry and entry.kind == "capital" and entry.length == len(form):
                return entry.code
    return None
