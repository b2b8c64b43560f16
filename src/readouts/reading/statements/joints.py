"""Cues that join a sentence after its first content: ", adding that ...", "and called for ..."."""

from spacy.tokens import Token

from readouts.data.cues import Cue, Lexicon
from readouts.reading.tree import SUBJECTS, child

_HUNG_ON = frozenset({"advcl", "acl", "conj", "dep"})
_OPPOSING = frozenset({"while", "whereas"})


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


def parts(token: Token, lexicon: Lexicon) -> Token | None:
    """The first word of ", while Kim praised ...", ", and Kim discussed ..." or ", with Kim
    stressing ...", if `token` is the cue of such a clause: it has a speaker of its own and tells
    what that one said.
    """
    row = lexicon.cues.get(token.lemma_)
    own = child(token, "nsubj")
    if token.tag_ == "VBG" and row is not None and own is not None and own.left_edge.i > 1:
        before = token.doc[own.left_edge.i - 1]
        return before if before.lower_ == "with" and before.nbor(-1).text == "," else None
    if row is None or token.tag_ != "VBD" or own is None or own.i > token.i or own.i < 2:
        return None
    mark = child(token, "mark")
    if mark is not None:
        opposed = mark.lower_ in _OPPOSING and mark.i < own.left_edge.i
        return (
            mark if (opposed and own.pos_ == "PROPN") or (opposed and _told(token, row)) else None
        )
    start = token.doc[own.left_edge.i]
    before = token.doc[start.i - 1]
    joined = before.dep_ == "cc" and token.doc[start.i - 2].text == ","
    return start if joined and own.pos_ == "PROPN" and _told(token, row) else None


def _told(token: Token, row: Cue) -> bool:
    """True for talk ("discussed ...") and for what is said with "that"."""
    return row.kind == "topic" or _followed_by_that(token)


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
