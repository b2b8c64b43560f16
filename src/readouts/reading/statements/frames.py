"""Complements: where, beside its cue, the content of a statement stands."""

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from readouts.data.cues import Lexicon
from readouts.data.word_lists import word_set
from readouts.reading.statements.complements import (
    Complement,
    behind_partner,
    given_to,
    talked_with,
    without,
)
from readouts.reading.statements.reach import is_circumstance, limit
from readouts.reading.tree import (
    SUBJECTS,
    Piece,
    child,
    children,
    has_finite_verb,
    is_infinitive,
    is_passive,
    subject,
    subtree,
)

_ADDRESSING = frozenset({"to", "with"})
_OF_OBJECTS = frozenset({"for", "as", "in", "of", "on", "over"})
_OF_SUBJECTS = frozenset({"for", "of", "in", "at", "over", "about", "with"})
_FARTHEST_OBJECT = 60  # tokens; a longer stretch before it is a parser error
_FARTHEST_TO = 10  # tokens from the verb to the infinitive
_PREFIXES = frozenset({"de", "re", "co"})
_REASON = frozenset({"reason"})
_IN_DETAIL = frozenset({"in detail", "at length", "in depth"})
_OPENERS = frozenset({"that", "if", "although", "unless"})
_WITH_A_PLACE = word_set("nouns with a place of their own")
_ATTITUDES = word_set("attitudes")
_RECIPROCAL = word_set("reciprocal words")


def complement(verb: Token, frame: str, lexicon: Lexicon) -> Complement | None:
    """What `verb` takes by `frame` (see `readouts.data.cues.Cue`); None where it does not."""
    name, _, words = frame.partition(":")
    found = _by_frame(verb, name, frozenset(words.split("/")))
    if found is None or not found.content:
        return None
    found = reaching(verb, found, lexicon, clause=name.endswith("that"))
    return without(_without_that(verb, found))


def _without_that(verb: Token, found: Complement) -> Complement:
    """The complement without a "that" that opens a clause, where the parser took it for "this"."""
    (first, last), *others = found.content
    opens = first == verb.i + 1 and first < last and verb.doc[first].lower_ == "that"
    if not opens or not has_finite_verb(iter(verb.doc[first : last + 1])):
        return found
    return Complement(((first + 1, last), *others), found.cue, found.addressee)


def _by_frame(verb: Token, name: str, words: frozenset[str]) -> Complement | None:
    if name == "prep" and words == _REASON:  # "praised Kim for ...": not said to Kim
        return _object_reason(verb)
    if name == "prep":
        return _preposition(verb, words)
    if name == "np" and words != {""}:
        return _object(verb) if _names_one_of(verb, words) else None
    if name in _OBJECT_PREPOSITIONS:
        return _object_preposition(verb, _OBJECT_PREPOSITIONS[name])
    return _FRAMES[name](verb)


def _names_one_of(verb: Token, nouns: frozenset[str]) -> bool:
    head = subject(verb) if is_passive(verb) else child(verb, "dobj")
    return head is not None and head.lemma_.lower() in nouns


def reaching(
    verb: Token, found: Complement, lexicon: Lexicon, *, clause: bool = False
) -> Complement:
    """The complement with all that follows it up to the next clause or circumstance.

    Parsers hang "for ...", "in ...", "between ..." on the verb that belong to its object; in
    reported speech nearly all that stands behind the object is content.
    """
    first, last = found.content[-1]
    if last < verb.i:
        return found
    reached = limit(verb, last, lexicon, clause=clause)
    if reached <= last:
        return found
    return Complement((*found.content[:-1], (first, reached)), found.cue, found.addressee)


def _clause(verb: Token) -> Complement | None:
    """A clause after the verb, with or without "that"; the addressee may stand between."""
    clause = next((c for c in _clauses(verb) if c.i > verb.i and _is_clause(c)), None)
    if clause is None:
        return _opened_clause(verb)
    first, last = subtree(clause)
    if first <= verb.i:  # the parser hung words before the verb into the clause after it
        first = verb.i + 1
    if verb.doc[first].lower_ == "that":
        first += 1
    return Complement(((first, last),), (), addressee(verb)) if first <= last else None


def _opened_clause(verb: Token) -> Complement | None:
    """ "said if ..., we go", "noted that ...": a clause that the tree has elsewhere."""
    start = verb.i + 1
    if start >= verb.sent.end or verb.nbor(1).lower_ not in _OPENERS:
        return None
    start += verb.doc[start].lower_ == "that"
    end = verb.right_edge.i if verb.head.i > verb.i else verb.sent.end - 1
    rest = verb.doc[start : end + 1]
    if verb.dep_ in {"relcl", "acl"} or not has_finite_verb(iter(rest)):
        return None
    return Complement(((start, end),), (), None)


def _clauses(verb: Token) -> Iterator[Token]:
    """Clauses under the verb, or under its adjective in "made it clear that ..."."""
    yield from children(verb, "ccomp")
    for adjective in children(verb, "ccomp", "oprd", "acomp"):
        if adjective.pos_ == "ADJ":
            yield from (c for c in children(adjective, "ccomp", "advcl") if _has_that(c))


def _has_that(clause: Token) -> bool:
    return any(mark.lower_ == "that" for mark in children(clause, "mark"))


def _is_clause(head: Token) -> bool:
    """A verb, or what the tagger took for another word though it has "that" and a subject."""
    marked = child(head, "mark") is not None and child(head, *SUBJECTS) is not None
    return (head.pos_ in {"VERB", "AUX"} or marked) and not is_infinitive(head)


def _object(verb: Token) -> Complement | None:
    """The direct object, or the subject of a passive, with what is said of it by "as"."""
    passive = is_passive(verb)
    head = subject(verb) if passive else child(verb, "dobj")
    if head is None or head.dep_ == "expl" or head.tag_ in {"WP", "WDT"}:
        return None if passive else _gerund(verb) or behind_partner(verb)
    if head.lower_ in _RECIPROCAL or (head.pos_ == "PRON" and head.lower_ != "what"):
        return None
    pieces = [subtree(head), *(_extraposed(verb) if passive else _outlying(verb, head))]
    named = None if passive else given_to(head) or talked_with(verb, head)
    whom = named or addressee(verb)
    return Complement(tuple(pieces), (), whom)


def _gerund(verb: Token) -> Complement | None:
    """ "suggested including ...", "discussed in detail ...": parsers see prepositions there."""
    doc, after = verb.doc, verb.i + 3
    if after < verb.sent.end and doc[verb.i + 1 : after].text.lower() in _IN_DETAIL:
        return Complement(((after, after),))
    if verb.i + 1 >= verb.sent.end or verb.nbor(1).tag_ != "VBG":
        return None
    return Complement(((verb.i + 1, verb.nbor(1).right_edge.i),))


def _outlying(verb: Token, head: Token) -> Iterator[Piece]:
    """Parts of the object that the parser hangs on the verb: "for ...", "as ...", "in ..."."""
    after = head.right_edge.i
    for token in children(verb, "prep"):
        if token.i <= max(after, verb.i) or token.lower_ not in _OF_OBJECTS:
            continue
        reached = token.i == after + 1 or (
            token.lower_ == "for" and _addressing_between(verb, after, token.i)
        )
        if reached and not is_circumstance(token):
            yield subtree(token)
            after = token.right_edge.i


def _extraposed(verb: Token) -> Iterator[Piece]:
    """ "Hope was expressed that ...", "prospects were discussed for ...": more of the subject."""
    for token in children(verb, "ccomp", "prep"):
        of_it = token.lower_ in _OF_SUBJECTS and not is_circumstance(token)
        if token.i > verb.i and (token.dep_ == "ccomp" or of_it):
            yield subtree(token)


def _addressing_between(verb: Token, after: int, before: int) -> bool:
    return any(
        c.dep_ in {"prep", "dative"} and c.lower_ in _ADDRESSING and after < c.i < before
        for c in verb.children
    )


def _object_reason(verb: Token) -> Complement | None:
    """ "criticized Oslo for ...": what for, where somebody is praised or blamed for it."""
    whom = child(verb, "dobj")
    if whom is None or whom.pos_ not in {"PROPN", "PRON"}:
        return None
    places = [*children(verb, "prep"), *children(whom, "prep")]
    found = next((c for c in places if c.lower_ == "for" and c.i > whom.i), None)
    if found is None or child(found, "pobj", "pcomp") is None:
        return None
    return Complement(((found.i + 1, found.right_edge.i),))


def _infinitive(verb: Token) -> Complement | None:
    """ "agreed to meet": the infinitive with its "to"."""
    head = next((c for c in children(verb, "xcomp", "ccomp") if is_infinitive(c)), None)
    return Complement((subtree(head),)) if head is not None and head.i > verb.i else None


def _as(verb: Token) -> Complement | None:
    """ "described it as a step", "called the talks useful": the object and what it is called."""
    clause = child(verb, "ccomp", "oprd")
    named = clause is not None and clause.dep_ == "oprd"
    if named and child(verb, "dobj", "nsubjpass") is None:
        return None  # "the station, called Rome": a name
    if clause is not None and clause.i > verb.i and clause.pos_ not in {"VERB", "AUX"}:
        return Complement(((subtree(clause)),) if clause.dep_ == "ccomp" else _called(verb, clause))
    marked = next((c for c in children(verb, "prep") if c.lower_ == "as" and c.i > verb.i), None)
    return Complement(_called(verb, marked)) if marked is not None else None


def _called(verb: Token, name: Token) -> tuple[Piece, ...]:
    head = subject(verb) if is_passive(verb) else child(verb, "dobj")
    return (subtree(head), subtree(name)) if head is not None else (subtree(name),)


def _addressed(verb: Token) -> Token | None:
    """The object of a verb that addresses somebody: "told reporters", "was told"."""
    return subject(verb) if is_passive(verb) else child(verb, "dobj", "dative")


def _object_clause(verb: Token) -> Complement | None:
    clause = _clause(verb)
    if clause is None:
        return None
    return Complement(clause.content, (), child(verb, "dobj", "dative") or clause.addressee)


def _object_infinitive(verb: Token) -> Complement | None:
    """ "urged the parties to return": the parties are addressed, the infinitive is the content."""
    head = next((c for c in children(verb, "xcomp", "ccomp", "advcl") if is_infinitive(c)), None)
    if head is None or head.i < verb.i:
        return _hyphened(verb)
    own = child(head, "nsubj")
    addressed = own or child(verb, "dobj")
    if addressed is None and not is_passive(verb):
        return None
    first, last = subtree(head)
    if own is not None:
        first = own.right_edge.i + 1
    return Complement(((first, last),), (), addressed)


def _hyphened(verb: Token) -> Complement | None:
    """ "urged Oslo to de-escalate": a hyphen hides the verb from the parser, not the "to"."""
    for token in verb.doc[verb.i + 2 : min(verb.i + _FARTHEST_TO, verb.sent.end - 3)]:
        if token.lower_ == "to" and token.nbor(1).lower_ in _PREFIXES and token.nbor(2).text == "-":
            return Complement(((token.i, token.i + 3),), (), token.nbor(-1))
        if token.pos_ == "VERB" or token.is_punct:
            return None
    return None


def _called_on(verb: Token) -> Complement | None:
    """ "called on Russia to de-escalate"."""
    preposition = next((c for c in children(verb, "prep") if c.lower_ in {"on", "upon"}), None)
    if preposition is None:
        return None
    heads = [*children(verb, "xcomp", "advcl", "ccomp"), *preposition.subtree]
    head = next((c for c in heads if c.i > preposition.i and is_infinitive(c)), None)
    target = child(preposition, "pobj")
    if target is None:
        return None
    if head is None:
        return _cut_infinitive(preposition, target)
    own = child(head, "nsubj")
    first, last = subtree(head)
    if own is not None:
        first = own.right_edge.i + 1
    return Complement(((first, last),), (preposition.i,), target)


def _cut_infinitive(preposition: Token, target: Token) -> Complement | None:
    """ "called on Oslo to de-escalate": a hyphen hides the verb from the parser, not the "to"."""
    start = target.right_edge.i + 1
    if start + 1 >= preposition.sent.end or preposition.doc[start].lower_ != "to":
        return None
    return Complement(((start, start + 1),), (preposition.i,), target)


def _object_preposition(verb: Token, wanted: frozenset[str]) -> Complement | None:
    """ "thanked Korcok for ...", "informed them about ...": the object is addressed."""
    target = _addressed(verb)
    if target is None or target.i > verb.i + _FARTHEST_OBJECT:
        return None
    places = [*children(verb, "prep"), *children(target, "prep")]
    found = next((c for c in places if c.lower_ in wanted and c.i > verb.i), None)
    if found is None or child(found, "pobj", "pcomp") is None:
        return None
    return Complement(((found.i + 1, found.right_edge.i),), (), target)


def _preposition(verb: Token, wanted: frozenset[str]) -> Complement | None:
    """ "called for ...", "touched upon ...": the preposition belongs to the cue."""
    places = [
        *children(verb, "prep", "prt", "dative"),
        *(p for c in children(verb, "advmod") for p in c.children),
    ]
    found = next((c for c in places if c.lower_ in wanted and c.i > verb.i), None)
    if found is not None and verb.dep_ in {"ROOT", "conj"} and _is_stranded(found):
        return _stranded(verb, found)
    if found is None or child(found, "pobj", "pcomp") is None:
        return None
    between = verb.doc[verb.i + 1 : found.i]
    beside = (found.i,) if all(t.pos_ in {"ADV", "PART", "ADP"} for t in between) else ()
    whom = addressee(verb)
    if whom is not None and whom.head == found:  # "look ahead to the summit"
        whom = None
    return Complement(((found.i + 1, found.right_edge.i),), beside, whom)


def _is_stranded(preposition: Token) -> bool:
    """Whether nothing that the preposition could take follows it, under a passive."""
    last = preposition.i + 1 >= preposition.sent.end
    ends = last or preposition.nbor(1).pos_ in {"PUNCT", "CCONJ", "ADP"}
    return ends and is_passive(preposition.head)


def _stranded(verb: Token, preposition: Token) -> Complement | None:
    """ "The fisheries were touched upon": the subject is the content."""
    head = subject(verb)
    if head is None or head.dep_ == "expl":
        return None
    return Complement((subtree(head),), (preposition.i,))


def addressee(verb: Token) -> Token | None:
    """Who is spoken to by a phrase with "to" or "with", or a dative."""
    dative = child(verb, "dative")
    if dative is not None and dative.lower_ != "for":
        return child(dative, "pobj") or dative
    for preposition in children(verb, "prep"):
        if preposition.lower_ in _ADDRESSING and _is_addressing(verb, preposition):
            return child(preposition, "pobj")
    return None


def _is_addressing(verb: Token, preposition: Token) -> bool:
    """Whether no noun before it takes the phrase: "commitment to Kim", ", with Kim as host"."""
    if preposition.i > verb.i and preposition.nbor(-1).text == ",":
        return False
    whom = child(preposition, "pobj")
    if whom is not None and whom.lemma_.lower() in _ATTITUDES:
        return False
    thing = child(verb, "dobj", "nsubjpass", "xcomp", "ccomp")
    if thing is None or preposition.i < thing.i:
        return True
    between = verb.doc[thing.left_edge.i : preposition.i]
    return not any(
        t.lemma_.lower() in _WITH_A_PLACE
        or t.pos_ == "VERB"
        or (t.pos_ == "ADP" and t.lower_ != "of")
        for t in between
    )


_FRAMES: dict[str, Callable[[Token], Complement | None]] = {
    "that": _clause,
    "np": _object,
    "inf": _infinitive,
    "as": _as,
    "obj-that": _object_clause,
    "obj-inf": _object_infinitive,
    "on-inf": _called_on,
}
_OBJECT_PREPOSITIONS = {
    "obj-for": frozenset({"for", "on", "upon"}),
    "obj-about": frozenset({"about", "on", "of"}),
    "obj-of": frozenset({"of", "for"}),
}
