"""Small questions to a dependency tree."""

from collections.abc import Iterator

from spacy.tokens import Token

Piece = tuple[int, int]
"""First and last token of a stretch, inclusive, as indices into the doc."""

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_INHERITING = frozenset({"conj", "advcl", "xcomp", "pcomp", "dep", "ccomp", "parataxis"})
_DEEPEST = 12  # deeper chains are parser errors
_MODIFIERS = frozenset({"relcl", "acl", "parataxis"})


def child(token: Token, *deps: str) -> Token | None:
    """The first child of `token` with one of `deps`."""
    return next((c for c in token.children if c.dep_ in deps), None)


def children(token: Token, *deps: str) -> Iterator[Token]:
    """All children of `token` with one of `deps`, in order."""
    return (c for c in token.children if c.dep_ in deps)


def subtree(token: Token) -> Piece:
    """The stretch that `token` governs."""
    return (token.left_edge.i, token.right_edge.i)


def subject(verb: Token) -> Token | None:
    """The subject of `verb`, its own or the one it shares with the verb above it."""
    for _ in range(_DEEPEST):
        own = _own_subject(verb)
        if own is not None:
            return own
        if verb.dep_ in {"relcl", "acl"} and not is_infinitive(verb):
            return verb.head
        if verb.dep_ == "acl":  # "a meeting to discuss ...": who held it is the subject above
            verb = _governing(verb)
        elif verb.dep_ in _INHERITING and verb.head != verb:
            verb = verb.head
        else:
            return None
    return None


def _own_subject(verb: Token) -> Token | None:
    """Of several, which only parser errors have, the nearest before the verb."""
    found = list(children(verb, *SUBJECTS))
    before = [c for c in found if c.i < verb.i]
    return next(iter(before[-1:] or found), None)


def _governing(token: Token) -> Token:
    """The nearest verb above `token`, or the top of the tree."""
    while token.head != token:
        token = token.head
        if token.pos_ in {"VERB", "AUX"}:
            break
    return token


def verb_above(token: Token, steps: int, *, auxiliary: bool = False) -> Token | None:
    """The nearest verb at most `steps` above `token`; with `auxiliary`, forms of "be" count too."""
    for _ in range(steps):
        if token.head == token:
            return None
        token = token.head
        if token.pos_ == "VERB" or (auxiliary and token.pos_ == "AUX"):
            return token
    return None


def is_passive(verb: Token) -> bool:
    """True for "was noted": a passive auxiliary of its own or of the verb it is joined to."""
    if verb.tag_ not in {"VBN", "VBD"}:
        return False
    if child(verb, "auxpass", "nsubjpass"):
        return True
    if child(verb, "nsubj", "dobj"):
        return False
    return verb.dep_ == "conj" and verb.tag_ == "VBN" and is_passive(verb.head)


def agent(verb: Token) -> Token | None:
    """Who does it: the subject, or in the passive whom "by" names."""
    if not is_passive(verb):
        return subject(verb)
    by = child(verb, "agent")
    return child(by, "pobj") if by is not None else None


def governed(token: Token, words: frozenset[str]) -> Iterator[Token]:
    """What the prepositions under `token` govern that are among `words`."""
    for preposition in children(token, "prep", "agent"):
        target = child(preposition, "pobj")
        if preposition.lower_ in words and target is not None:
            yield target


def takes_part(verb: Token) -> bool:
    """True for "took part"."""
    taken = child(verb, "dobj")
    return verb.lemma_ == "take" and taken is not None and taken.lower_ == "part"


def is_negated(token: Token) -> bool:
    """True for "did not say", "never met", "held no talks": what was not said or done."""
    verb = token if token.pos_ in {"VERB", "AUX"} else token.head
    words = [c for c in (*verb.children, *token.children) if c.i < max(verb.i, token.i)]
    return any(c.dep_ == "neg" or c.lower_ in {"never", "neither"} for c in words) or any(
        c.dep_ == "det" and c.lower_ == "no" for c in token.children
    )


def is_infinitive(verb: Token) -> bool:
    """True for "to discuss"."""
    return any(c.dep_ == "aux" and c.tag_ == "TO" for c in verb.children)


def source_piece(head: Token) -> Piece:
    """The noun phrase of a speaker, without relative clauses at its end."""
    first, last = subtree(head)
    for modifier in children(head, *_MODIFIERS):
        if modifier.i > head.i and modifier.left_edge.i - 1 >= head.i:
            last = min(last, modifier.left_edge.i - 1)
    return (first, last)


def depth(token: Token) -> int:
    """How many tokens stand above `token`."""
    steps = 0
    while token.head != token:
        token, steps = token.head, steps + 1
    return steps


def has_finite_verb(tokens: Iterator[Token]) -> bool:
    """True if a verb in the indicative or a modal is among `tokens`."""
    return any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} for t in tokens)
