"""What kind of report it is: on relations between states, or other news."""

import re

from readouts.data.word_lists import phrase_pattern

# Words of contacts: so many for a thousand words, or so many in the opening. 98 of a hundred
# articles of an agency on contacts (593) have them, 6 of a hundred on a campaign at home (840).
FROM = 8.0
FROM_AT_ONCE = 2
_OPENING = re.compile(r"\s*(?:\S+\s+){0,60}")  # words
_WORD_OF_CONTACTS = re.compile(rf"\b(?:{phrase_pattern('words of contacts')})\b", re.IGNORECASE)


def on_relations(text: str) -> bool:
    """True if words of contacts ("counterpart", "met") come up at once or all along."""
    opening = _OPENING.match(text)
    at_once = _count(opening.group() if opening is not None else "")
    return at_once >= FROM_AT_ONCE or _count(text) * 1000 >= FROM * max(len(text.split()), 1)


def _count(text: str) -> int:
    return sum(1 for _ in _WORD_OF_CONTACTS.finditer(text))
