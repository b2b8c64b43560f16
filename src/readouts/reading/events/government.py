"""What a word governs in the tree, and what governs it."""

from collections.abc import Iterator

from spacy.tokens import Token

from readouts.reading.tree import child, is_infinitive, is_passive

CLAUSES = frozenset({"ccomp", "xcomp", "advcl", "relcl", "acl", "parataxis", "pcomp", "csubj"})
_COMPLEMENTS = ("xcomp", "ccomp", "pcomp", "acl")
_LOOSE = frozenset({"punct", "cc", "mark", "poss"})
VERBS = frozenset({"VERB", "AUX"})
REACH = 100  # words of one phrase that are looked at: longer ones are lists or no sentence


def above(token: Token) -> Iterator[Token]:
    """All that stands above `token`, the nearest first."""
    while token.head != token:
        token = token.head
        yield token


def governed(token: Token) -> list[Token]:
    """The words behind `token` that belong to its phrase, in order; in the passive, who or what
    is acted on comes first. Of clauses below it only infinitives count, and only their verb."""
    found = [t for c in token.children if c.i > token.i for t in _phrase(c)]
    if token.pos_ in VERBS and is_passive(token):
        subject = child(token, "nsubjpass") or child(token.head, "nsubjpass")
        found = [*(_phrase(subject) if subject is not None else ()), *found]
    return found


def complements(token: Token) -> Iterator[Token]:
    """The verbs of clauses that complete `token`, also behind a preposition."""
    for dep in _COMPLEMENTS:
        yield from (
            c for c in token.children if c.dep_ == dep and (dep == "ccomp" or c.i > token.i)
        )
    for preposition in token.children:
        if preposition.dep_ == "prep" and preposition.i > token.i:
            yield from (c for c in preposition.children if c.dep_ == "pcomp")


def _phrase(top: Token) -> list[Token]:
    """`top` and what is below it, clauses left out, in order."""
    found: list[Token] = []
    waiting = [top]
    while waiting and len(found) < REACH:
        token = waiting.pop()
        if token.dep_ in CLAUSES or (token.dep_ == "conj" and token.pos_ in VERBS):
            if is_infinitive(token) or token.dep_ == "pcomp":
                found.append(token)
        elif token.dep_ not in _LOOSE:
            found.append(token)
            waiting.extend(reversed(list(token.children)))
    return sorted(found, key=lambda token: token.i)
