"""Whether a contact took place, is to come, or is only mentioned as background."""

import re

from spacy.tokens import Token

from readouts.data.word_lists import phrase_pattern, word_set
from readouts.model import Status
from readouts.reading.contacts.triggers import Trigger
from readouts.reading.tree import child, children, is_infinitive, verb_above

_PLANNED = re.compile(rf"\b(?:{phrase_pattern('plans')})\b", re.IGNORECASE)
_BEFORE = re.compile(rf"\b(?:{phrase_pattern('pasts')})\b", re.IGNORECASE)
_LONG_PAST = re.compile(rf"\b(?:{phrase_pattern('long past')})\b", re.IGNORECASE)
_OPENING = re.compile(rf"\W*(?:{phrase_pattern('openings of the past')})\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,.;:]")
_WILL = word_set("future auxiliaries")
_PLANNING = word_set("planning verbs")
_HOLDING = word_set("verbs of holding")
_ORDINALS = word_set("ordinal numbers")
_NEAR = 45  # code points beside the word in which its time is looked for
_STEPS = 5  # how far above a noun its verb may stand


def status(trigger: Trigger, text: str) -> Status:
    """`held` unless tense or words near the trigger speak for the past or the future.

    `text` is that of the trigger's paragraph.
    """
    token = trigger.token
    noun = trigger.word.part == "noun"
    before = _CLAUSE_END.split(text[max(token.idx - _NEAR, 0) : token.idx])[-1]
    governor = verb_above(token, _STEPS) if noun else token
    if _is_future(governor) or _PLANNED.search(before):
        return "planned"
    if (noun and _BEFORE.search(before) and not _is_held(token)) or _is_pluperfect(governor):
        return "background"
    if _OPENING.match(text, token.sent.start_char):
        return "background"
    end = min(token.idx + _NEAR, token.sent.end_char)
    return "background" if _LONG_PAST.search(text, token.idx, end) else "held"


def _is_held(noun: Token) -> bool:
    """Whether somebody holds it here and now: "convened the first meeting".

    Also "had the fourth this spring phone call", where the number is the object.
    """
    verb = noun.head if noun.dep_ == "dobj" else verb_above(noun, _STEPS)
    if verb is None or verb.lemma_ not in _HOLDING:
        return False
    counted = child(verb, "dobj")
    return noun.dep_ == "dobj" or (counted is not None and counted.lower_ in _ORDINALS)


def _is_future(verb: Token | None) -> bool:
    """ "will meet", "is to visit", "plans to meet"."""
    if verb is None:
        return False
    if any(c.lower_ in _WILL for c in children(verb, "aux")):
        return True
    if verb.tag_ != "VB":
        return False
    if verb.head.lemma_.lower() in _PLANNING:
        return True
    # "will fly to Oslo to attend a meeting"
    above = verb_above(verb, _STEPS) if is_infinitive(verb) else None
    return above is not None and any(c.lower_ in _WILL for c in children(above, "aux"))


def _is_pluperfect(verb: Token | None) -> bool:
    return verb is not None and any(c.lower_ == "had" for c in children(verb, "aux"))
