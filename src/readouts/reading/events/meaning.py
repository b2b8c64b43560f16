"""What a word of a sentence comes to: its own root, or that of what it governs, changed."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Span, Token

from readouts.reading.events.government import VERBS, complements, governed
from readouts.reading.events.lexicon import Effect, EventLexicon, Root
from readouts.reading.events.phrases import Found, find_phrase
from readouts.reading.tree import child, children, is_infinitive, is_negated

_DEEPEST = 5  # words that govern each other: "agreed to begin to withdraw"
_FUTURE = frozenset({"will", "shall", "would", "'ll", "’ll", "wo"})
_DUTY = frozenset({"must", "should", "ought", "need", "have"})
_CARRIED = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
_NOT_CARRIED = frozenset({"compound", "amod"})
_OWN = frozenset({"he", "she", "it", "they", "we", "i", "who", "which", "that"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """A root and the words that show it."""

    root: Root
    shown: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Asks the dictionary for the words of one sentence, whose `source` is who acts."""

    lexicon: EventLexicon
    source: Span | None
    _known: dict[tuple[int, int], Meaning | None] = field(default_factory=dict)

    def meaning(self, token: Token, depth: int = 0) -> Meaning | None:
        """What `token` with all that it governs comes to; None where no word tells."""
        key = (token.i, depth)
        if key not in self._known:
            self._known[key] = self._meaning(token, depth) if depth < _DEEPEST else None
        return self._known[key]

    def _meaning(self, token: Token, depth: int) -> Meaning | None:
        found = find_phrase(token, self.lexicon)
        meant = self._affirmed(token, found, depth)
        if meant is None or token.pos_ not in VERBS or (found and found.row.effect == "say"):
            return meant
        if is_negated(token) or _is_void(token):
            meant = self._changed(meant, "not")
        if any(c.dep_ == "aux" and c.lower_ in _FUTURE for c in token.children):
            meant = self._changed(meant, "will")
        return meant

    def _affirmed(self, token: Token, found: Found | None, depth: int) -> Meaning | None:
        """The same, negation and future left out; an unknown word means what it governs."""
        effect = found.row.effect if found else "pass"
        own = Meaning(found.row.root, found.shown) if found and found.row.root else None
        if effect is None:
            return own
        if effect == "say":
            return self._said(token, depth) or own
        if found and effect == "commit" and _of_other(next(complements(token), None), self.source):
            return Meaning("REQUEST", found.shown)
        carried = self._carried(token, depth)
        if carried is None:
            return own
        meant = Meaning(carried.root, (*(found.shown if found else ()), *carried.shown))
        return meant if effect == "pass" else self._changed(meant, effect)

    def _carried(self, token: Token, depth: int) -> Meaning | None:
        """What the first complement or noun under `token` that tells something comes to."""
        return next(
            filter(None, (self.meaning(each, depth + 1) for each in self._under(token))), None
        )

    def _under(self, token: Token) -> Iterator[Token]:
        yield from complements(token)
        for each in governed(token):
            is_source = self.source is not None and self.source.start <= each.i < self.source.end
            if each.pos_ in _CARRIED and each.dep_ not in _NOT_CARRIED and not is_source:
                yield each

    def _said(self, token: Token, depth: int) -> Meaning | None:
        """What a side says that it does, asks of others, or says of them."""
        content = next(complements(token), None)
        if content is None:
            return self._carried(token, depth)
        other = _of_other(content, self.source)
        if _is_asked(token, content, other):
            return Meaning("REQUEST", (token, content))
        meant = self.meaning(content, depth + 1)
        if not other:
            return meant
        return self._changed(meant, "others") if meant else Meaning("ACCUSE", (token,))

    def _changed(self, meant: Meaning, effect: Effect) -> Meaning:
        return Meaning(self.lexicon.changed(meant.root, effect), meant.shown)


def _is_void(verb: Token) -> bool:
    """Whether it is "no longer" done, or done to "no ..."."""
    things = (verb, *children(verb, "dobj", "nsubjpass"))
    return any(
        c.lower_ == "longer" if thing is verb else c.dep_ == "det" and c.lower_ == "no"
        for thing in things
        for c in thing.lefts
    )


def _is_asked(verb: Token, content: Token, other: bool) -> bool:
    """Whether others have to do something: "told them to leave", "said that they must"."""
    if is_infinitive(content):
        return other or child(verb, "dobj", "dative") is not None
    return other and any(c.dep_ == "aux" and c.lower_ in _DUTY for c in content.children)


def _of_other(verb: Token | None, source: Span | None) -> bool:
    """Whether a clause is about somebody else than `source`, who says it."""
    subject = child(verb, "nsubj", "nsubjpass") if verb is not None else None
    if subject is None or subject.lower_ in _OWN:
        return False
    if any(c.dep_ == "poss" and c.pos_ == "PRON" for c in subject.children):
        return False
    return source is None or subject.lemma_.lower() not in {t.lemma_.lower() for t in source}
