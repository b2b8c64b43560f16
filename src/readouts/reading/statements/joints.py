"""Cues that join a sentence after its first content: ", adding that ...", "and called for ..."."""

from spacy.tokens import Token

from readouts.data.cues import Lexicon
from readouts.reading.tree import SUBJECTS

_HUNG_ON = frozenset({"advcl", "acl", "conj", "dep"})


def joins(token: Token, lexicon: Lexicon, *, in_past: bool) -> bool:
    """True if `token` is a cue of the same speaker inside what the parser took for content.

    `in_past`: verbs in the past count too, as after a cue that governs its content.
    """
    row = lexicon.cues.get(token.lemma_)
    if row is None or token.i < 2:
        return False
    if token.tag_ == "VBD":
        return in_past and _shares_subject(token)
    if token.tag_ != "VBG" or "that" not in row.frames or row.kind != "indirect":
        return False
    if token.nbor(-1).text == "," and token.dep_ in _HUNG_ON:
        return row.act == "STATE" or _followed_by_that(token)
    return token.nbor(-1).dep_ == "cc" and _followed_by_that(token)


def _shares_subject(token: Token) -> bool:
    """ "..., and called for ...": a verb in the past without a subject of its own."""
    if any(c.dep_ in SUBJECTS or c.dep_ == "aux" for c in token.children):
        return False
    before = token.doc[_before_adverbs(token)]
    return before.dep_ == "cc" or before.text == ","


def _followed_by_that(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "that"


def before_joint(token: Token) -> int:
    """The last token before a joined cue, its adverbs, "and" and comma left out."""
    i = _before_adverbs(token)
    while i > 0 and (token.doc[i].dep_ == "cc" or token.doc[i].text == ","):
        i -= 1
    return i


def _before_adverbs(token: Token) -> int:
    """The token before `token` and before the adverbs in front of it."""
    i = token.i - 1
    while i > 0 and token.doc[i].pos_ == "ADV":
        i -= 1
    return i
