"""Whether a contact took place, is to come, or is only mentioned as background."""

import re

from spacy.tokens import Token

from readouts.model import Status
from readouts.reading.contacts.triggers import Trigger
from readouts.reading.tree import children

_PLANNED = re.compile(
    r"(?i)\b(?:upcoming|forthcoming|scheduled|planned|expected to|is to|are to|due to|plans? to|"
    r"will|would|invit\w+|next (?:week|month|year)|look(?:s|ed|ing)? forward|agreed to|prepar\w+)\b"
)
_BEFORE = re.compile(
    r"(?i)\b(?:last (?:week|month|year|\w+day)|earlier (?:this|in)|previous(?:ly)?|recent(?:ly)?|since|after|"
    r"following (?:his|her|their|the)|in (?:19|20)\d\d|\w+ ago|first|during (?:his|her|their|the) (?:visit|trip)|"
    r"as a result of|the results of|agree\w* (?:reached|made))\b"
)
_NEAR = 45


def status(trigger: Trigger) -> Status:
    """`held` unless tense or words near the trigger speak for the past or the future."""
    token = trigger.token
    before = token.doc.text[max(token.idx - _NEAR, 0) : token.idx]
    after = token.doc.text[token.idx : token.idx + _NEAR]
    governor = token if trigger.word.part == "verb" else _verb_above(token)
    if _is_future(governor) or _PLANNED.search(_clause(before)):
        return "planned"
    if trigger.word.part == "noun" and _BEFORE.search(_clause(before)):
        return "background"
    if governor is not None and _is_pluperfect(governor):
        return "background"
    return (
        "background"
        if re.search(r"(?i)\b(?:last (?:week|month|year)|in (?:19|20)\d\d)\b", after)
        else "held"
    )


def _clause(before: str) -> str:
    """The words since the last comma or stop."""
    return re.split(r"[,.;:]", before)[-1]


def _verb_above(token: Token) -> Token | None:
    steps = 0
    while token.head != token and steps < 5:
        token, steps = token.head, steps + 1
        if token.pos_ == "VERB":
            return token
    return None


def _is_future(verb: Token | None) -> bool:
    """ "will meet", "is to visit", "plans to meet"."""
    if verb is None:
        return False
    if any(c.lower_ in {"will", "would", "shall", "'ll"} for c in children(verb, "aux")):
        return True
    return verb.tag_ == "VB" and verb.head.lemma_ in {
        "plan",
        "expect",
        "schedule",
        "intend",
        "agree",
        "hope",
        "invite",
    }


def _is_pluperfect(verb: Token) -> bool:
    return any(c.lower_ == "had" for c in children(verb, "aux"))
