"""Whether the words around a date expression tell of what was or of what is to come."""

import re

from readouts.reading.dates.calendar import Tense
from readouts.reading.dates.lexicon import code

REACH = 25  # tokens each way; the verb that governs a date is rarely further off

_STOP = code("stop")
_PAST, _FUTURE, _BE = code("past"), code("future"), code("be")
_UNTIL, _TO, _IS = code("until"), code("to"), code("is")
_AS_SOON_AS = tuple(code("prep") + code(name) + code("prep") for name in ("soonref", "earlylate"))
_MARK = re.compile(f"{_PAST}|{_FUTURE}|{_IS}{_TO}")


def tense_at(codes: str, start: int, end: int) -> Tense:
    """The tense of the verb nearest before the tokens `[start, end)`, else of the first after."""
    if codes[start - 1 : start] == _UNTIL or codes[start - 3 : start] in _AS_SOON_AS:
        return 1
    before = codes[max(0, start - REACH) : start]
    before = before[before.rfind(_STOP) + 1 :]
    for place in range(len(before) - 1, -1, -1):
        found = _mark(before, place)
        if found:
            return found
    after = codes[end : end + REACH]
    match = _MARK.search(after.split(_STOP, 1)[0])
    return 0 if match is None else (-1 if match.group() == _PAST else 1)


def _mark(codes: str, place: int) -> Tense:
    """The tense that the token at `place` shows; 0 if none."""
    if codes[place] == _FUTURE or codes[place : place + 2] in (_IS + _TO, _TO + _BE):
        return 1  # "will", "are to meet", "to be held"
    if codes[place] != _PAST:
        return 0
    # "will be held": the participle says nothing, the auxiliary before it does.
    return 0 if place and codes[place - 1] in (_BE, _FUTURE) else -1
