"""Whether a day is that of the telling: "the agency reported on Monday", not of what it tells."""

import re

from readouts.data.word_lists import phrase_pattern
from readouts.model import Span
from readouts.reading.actors import Cast

_LOOKBACK = 60  # code points before a day in which the verb of telling stands
_ADVERBS = r"(?:\s+(?:late|early|earlier|later|on|in|the|a|his|her|its|that|also))*\s*$"
_VERB = re.compile(rf"(?i)\b(?:{phrase_pattern('tellings')}){_ADVERBS}")
_PAPER = re.compile(
    rf"(?i)\b(?:in|on|via|through)\s(?:[\w'’.-]+\s){{0,4}}(?:{phrase_pattern('papers')}){_ADVERBS}"
)


def told_by_others(before: Span, people: frozenset[str], cast: Cast) -> bool:
    """Whether what stands `before` a day in its sentence makes it the day of a report.

    What somebody who took part said on a day, he mostly said in the contact: such a day counts.
    """
    words = cast.text[max(before[0], before[1] - _LOOKBACK) : before[1]]
    if _PAPER.search(words):
        return True
    verb = _VERB.search(words)
    if verb is None:
        return False
    at = before[1] - len(words) + verb.start()
    subject = [mention.meant for mention in cast.phrases_in((before[0], at))][-1:]
    return not any(people.intersection(meant) for meant in subject)
