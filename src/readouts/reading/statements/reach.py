"""How far a content reaches: up to the next clause, or to a circumstance of the speaking."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from readouts.data.cues import Lexicon
from readouts.data.word_lists import word_set
from readouts.reading.tree import SUBJECTS, Piece, child, is_infinitive

_CHAINED = frozenset({"conj", "xcomp", "advcl"})
_CLAUSES = frozenset({"conj", "advcl", "parataxis", "nsubj", "nsubjpass", "npadvmod"})
_QUESTIONING = frozenset({"WRB", "WP", "WDT", "WP$"})
_MANNER = word_set("verbs of manner")
_CIRCUMSTANTIAL = word_set("circumstantial prepositions")
_CALLS = frozenset({"call", "conversation"})
_BY_PHONE = frozenset({"phone", "telephone", "video"})
_DEFINITE = frozenset({"the", "this", "their", "his", "her"})
_DURING = frozenset({"in", "during", "over"})
_AUDIENCES = word_set("audiences")
_OCCASIONS = word_set("occasions")


def limit(verb: Token, last: int, lexicon: Lexicon, *, clause: bool = False) -> int:
    """The last token that a content of `verb`, which holds the token `last`, may reach.

    `clause`: the content is a clause, to which further ones may be joined.
    """
    edge = _outer_edge(verb)
    top = verb
    while top.dep_ in _CHAINED and top.head != top:  # a joined verb: its siblings bound it too
        top = top.head
        edge = min([edge, *(_before(c) for c in _behind(top, last) if _bounds(c, lexicon))])
    for token in _behind(verb, last):
        if _bounds(token, lexicon) and not (clause and _goes_on(token, lexicon)):
            edge = min(edge, _before(token))
    return edge


def _behind(verb: Token, last: int) -> Iterator[Token]:
    """What hangs on `verb` and begins behind the token `last`."""
    return (token for token in verb.children if token.left_edge.i > last)


def _goes_on(token: Token, lexicon: Lexicon) -> bool:
    """True for "(said Oslo held talks) and it reached a deal": a further clause of content.

    It has a subject of its own, stands without a comma and has no cue for its verb.
    """
    own = child(token, *SUBJECTS)
    if token.dep_ != "conj" or own is None or own.i > token.i or token.lemma_ in lexicon.cues:
        return False
    before = token.doc[max(token.left_edge.i - 1, 0)]
    return before.dep_ == "cc" and before.nbor(-1).text != ","


def _outer_edge(verb: Token) -> int:
    """The end of the sentence, or of a clause that stands before or inside the one above it."""
    inserted = verb.dep_ == "acl" and verb.head.dep_ in SUBJECTS and verb.head.head.i > verb.i
    ahead = verb.dep_ == "advcl" and verb.head.i > verb.i  # "While discussing energy, he ..."
    if verb.dep_ == "relcl" or inserted or ahead:
        return verb.right_edge.i
    return verb.sent.end - 1


def _before(token: Token) -> int:
    """The last token before the phrase of `token`, its comma and "and" left out."""
    i = token.left_edge.i - 1
    while i > 0 and (token.doc[i].dep_ == "cc" or token.doc[i].text in {",", ";"}):
        i -= 1
    return i


def _bounds(token: Token, lexicon: Lexicon) -> bool:
    """True where a new clause or a circumstance of the speaking begins."""
    if token.dep_ == "advcl" and (is_infinitive(token) or token.tag_ == "VBG"):
        return _tells_occasion(token)  # else a purpose or means, which belongs to the content
    if token.dep_ == "conj" and (token.left_edge.tag_ in _QUESTIONING or _is_deed(token, lexicon)):
        return False  # "discussed trade, and how to ease it", "focused on cutting costs, ..."
    if token.dep_ in _CLAUSES:
        return token.pos_ in {"VERB", "AUX"} or token.lower_ in _OCCASIONS
    return token.dep_ in {"prep", "agent"} and is_circumstance(token)


def _is_deed(token: Token, lexicon: Lexicon) -> bool:
    """True for a gerund that says nothing: one more of what was talked about."""
    row = lexicon.cues.get(token.lemma_)
    return token.tag_ == "VBG" and (row is None or "that" not in row.frames)


def _tells_occasion(doing: Token | None) -> bool:
    """True for "while speaking in Rome", not for "while cutting costs"."""
    if doing is None:
        return True
    thing = child(doing, "dobj")
    heard = thing is not None and thing.lemma_.lower() in _AUDIENCES
    return doing.lemma_ in _MANNER and (doing.lemma_ != "address" or heard)


def is_circumstance(preposition: Token) -> bool:
    """ "during the call", "on Monday", "at a press conference", "by the ministry"."""
    if preposition.lower_ == "while":
        return _tells_occasion(child(preposition, "pcomp"))
    if preposition.lower_ in _CIRCUMSTANTIAL or preposition.dep_ == "agent":
        return True
    head = child(preposition, "pobj")
    return head is not None and head.lemma_.lower() in _OCCASIONS


def without_occasion(doc: Doc, piece: Piece) -> Piece:
    """The piece without "in the telephone conversation" or "during the call" at its end."""
    first, last = piece
    while last > first and (doc[last].is_punct or doc[last].is_space):
        last -= 1
    if doc[last].lemma_.lower() not in _CALLS:
        return piece
    start = next((i for i in range(last - 1, max(first, last - 5), -1) if doc[i].pos_ == "ADP"), 0)
    words = {t.lower_ for t in doc[start + 1 : last]} if start else set()
    told = words & _DEFINITE and (doc[start].lower_ == "during" or words & _BY_PHONE)
    return (first, start - 1) if told and doc[start].lower_ in _DURING else piece
