"""Whether the words around a date expression tell of what was or of what is to come."""

import re

from readouts.reading.dates.calendar import Tense
from readouts.reading.dates.lexicon import code

REACH = 25  # tokens each way; the verb that governs a date is rarely further off

_STOP, _UNTIL, _PREP = code("stop"), code("until"), code("prep")
_AS_SOON_AS = tuple(_PREP + code(name) + _PREP for name in ("soonref", "earlylate"))
# "will", "are to meet", "to be held"; of "will be held" the participle alone says nothing.
_TO_COME = f"(?P<come>{code('future')}|{code('is')}{code('to')}|{code('to')}{code('be')})"
_MARK = f"(?:{_TO_COME}|(?<![{code('be')}{code('future')}]){code('past')})"
_LAST = re.compile(f".*{_MARK}")
_FIRST = re.compile(_MARK)


def tense_at(codes: str, start: int, end: int) -> Tense:
    """The tense of the verb nearest before the tokens `[start, end)`, else of the first after."""
    if codes[start - 1 : start] == _UNTIL or codes[max(start - 3, 0) : start] in _AS_SOON_AS:
        return 1
    before = codes[max(0, start - REACH) : start].rpartition(_STOP)[2]
    after = codes[end : end + REACH].partition(_STOP)[0]
    match = _LAST.match(before) or _FIRST.search(after)
    return 0 if match is None else (1 if match["come"] else -1)
