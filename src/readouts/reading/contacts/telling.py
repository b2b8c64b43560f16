"""Whose day it is: that of the telling ("the agency reported on Monday"), or of another contact."""

import re

from readouts.data.contact_words import contact_words
from readouts.data.word_lists import phrase_pattern
from readouts.model import Span
from readouts.reading.actors import Cast

_LOOKBACK = 60  # code points before a day in which the verb of telling stands
_BEHIND = 50  # code points behind a day in which the word of contact stands that it belongs to
_BEFORE = 6  # code points: an article and some white space
_THE = re.compile(r"(?i)\bthe\s+\Z")
_ADVERBS = r"(?:\s+(?:late|early|earlier|later|on|in|the|a|his|her|its|that|also))*\s*$"
_NOUNS = "|".join(sorted(word for word, part in contact_words() if part == "noun"))
_CONTACT = re.compile(rf"(?i)(?:\s[\w-]+){{0,2}}\s\w*(?:{_NOUNS})s?\b")
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


def names_another(text: str, day: Span) -> bool:
    """Whether a day only tells one contact from another: "the May 3 phone call".

    It is then the day of the contact that a sentence refers back to, not of the one it tells of.
    """
    known = bool(_THE.search(text, max(0, day[0] - _BEFORE), day[0]))
    return known and bool(_CONTACT.match(text[day[1] : day[1] + _BEHIND]))
