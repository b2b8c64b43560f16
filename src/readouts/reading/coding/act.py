"""What the speaker does with a statement: the cue's act, or what the content says of itself."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, get_args

from readouts.data.acts import ActPhrase, Place
from readouts.model import Act, Polarity, Span, StatementKind
from readouts.reading.coding.clause import (
    CONSIDER,
    FINITE,
    HEAD,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATE,
    deed_follows,
    has_verb,
    head,
    is_verb,
    of_own_side,
    opened,
    owns,
)
from readouts.reading.coding.phrases import Match, Phrases
from readouts.reading.coding.predicate import plain, plain_phrase
from readouts.reading.coding.words import Word, near

# A topic is for or against only where its head noun takes sides; a "need" or "effort" does not.
_STANCES = frozenset(("SUPPORT", "CONCERN", "OPPOSE", "CONDEMN"))
_IN_CONTENT: tuple[Place, ...] = ("noun", "verb", "own", "value", "target")
_LEAD = 4  # words of a content among which a phrase that leads up to it begins


class Reading(NamedTuple):
    """An act with its polarity, the words that give them (None where the cue does), and the act
    where several speak."""

    act: Act
    polarity: Polarity | None
    span: Span | None = None
    joint: Act | None = None


class ActReader:
    """Reads acts from the phrases of the table."""

    def __init__(self, rows: Iterable[ActPhrase]) -> None:
        table: dict[Place, list[tuple[str, ActPhrase]]] = {}
        for row in rows:
            table.setdefault(row.where, []).append((plain_phrase(row.phrase), row))
        self._phrases = {place: Phrases(table.get(place, ()), near) for place in get_args(Place)}
        self._main = Phrases(table.get("verb", []) + table.get("own", []), near)

    def act(
        self,
        text: str,
        content: Sequence[Word],
        cue: Sequence[Word],
        *,
        kind: StatementKind,
        default: Reading,
        joint: bool,
    ) -> Reading:
        """The act of a statement whose cue has the act `default`.

        `content` are the words of its first sentence: the first predicate decides.
        """
        if kind == "topic":
            return Reading("DISCUSS", self._topic(text, content))
        found = self._open(text, content, cue, default)
        if joint and found.joint and _of_all(text, content, found):
            return found._replace(act=found.joint)
        if found.act == "CALL_FOR" and self._targets(text, content):
            return found._replace(polarity="against")
        return found

    def judges(self, text: str, cue: Sequence[Word]) -> bool:
        """Whether the cue calls something good or bad ("described the talks as ...")."""
        return self._first("judge", text, cue) is not None

    def shown(
        self, text: str, content: Sequence[Word]
    ) -> Iterator[tuple[Place, tuple[ActPhrase, ...], int]]:
        """Every phrase of the table in a content: its place, what it tells, its first word."""
        words = plain(content)
        for place in _IN_CONTENT:
            for match in self._phrases[place].find(text, words):
                yield place, match.payloads, match.first

    def _open(
        self, text: str, content: Sequence[Word], cue: Sequence[Word], default: Reading
    ) -> Reading:
        """The act from cue and content, the cue first where its act is not open."""
        yields = self._first("open", text, cue)
        if yields is not None and yields.polarity == "against":
            condemns = self._any(text, content, "CONDEMN")
            return Reading("CONDEMN" if condemns else "STATE", "against")
        if default.act not in ("STATE", "DISCUSS") and yields is None:
            return default
        row = self._first("cue", text, cue)
        if row is not None:
            return Reading(row.act, row.polarity)
        return self.of_content(text, content) or Reading("STATE", default.polarity)

    def of_content(self, text: str, content: Sequence[Word]) -> Reading | None:
        """The act that the content itself tells; None where it only states."""
        body = self._body(text, opened(text, content))
        words = plain(body)
        noun = self._noun(text, words)
        verb = self._predicate(text, words, body)
        if noun is None or verb is None:
            return noun or verb
        return min(noun, verb, key=lambda found: found.span[0] if found.span else 0)

    def _body(self, text: str, content: Sequence[Word]) -> Sequence[Word]:
        """The content after words such as "we believe that"."""
        words = plain(content)
        for at, word in enumerate(words[:_LEAD]):
            match = self._phrases["skip"].longest(text, words, at)
            if match is not None:
                end = words[match.last].end
                return [word for word in content if word.start >= end] or content
            if word.low in FINITE:
                break
        return content

    def _noun(self, text: str, words: Sequence[Word]) -> Reading | None:
        """The act of the content's head noun, of its possessor's if it has one ("Iran's")."""
        for start in sorted({0, head(text, words)}):
            found = self._head_noun(text, words[start:])
            if found is not None:
                return found
        return None

    def _head_noun(self, text: str, words: Sequence[Word]) -> Reading | None:
        """The first noun of the table before a preposition or pronoun.

        In a clause only one at its start that governs the rest ("readiness to").
        """
        clause = has_verb(words)
        for at, word in enumerate(words[: 1 if clause else HEAD]):
            match = self._phrases["noun"].longest(text, words, at)
            if match is not None:
                governs = words[match.last].low in ("to", "that", "for")
                return _from_row(match, words) if governs or not clause else None
            if word.low in PREPOSITIONS or word.low in PRONOUNS:
                return None
        return None

    def _predicate(
        self, text: str, words: Sequence[Word], content: Sequence[Word]
    ) -> Reading | None:
        """The act of the first predicate of the main clause."""
        before = {word.start: previous for previous, word in pairwise(content)}
        for at, word in enumerate(words):
            if word.low in SUBORDINATE:
                return None
            match = self._main.longest(text, words, at)
            if match is not None and _fits(text, match, words, before.get(word.start)):
                return _from_row(match, words)
            if word.low in CONSIDER and at:
                return self._value(text, words[at + 1 :])
            if word.low == "be" and not (at and words[at - 1].low == "have"):
                return self._value(text, words[at + 1 : at + 4])
        return None

    def _value(self, text: str, words: Sequence[Word]) -> Reading | None:
        """What something is considered to be: the first word that calls it so."""
        match = next(self._phrases["value"].find(text, words), None)
        return None if match is None else _from_row(match, words)

    def _topic(self, text: str, content: Sequence[Word]) -> Polarity:
        """Neutral unless the topic's head is a noun of stance."""
        found = self._noun(text, plain(content))
        if found is None or found.polarity is None or found.span is None:
            return "neutral"
        committed = text[found.span[0] : found.span[1]].lower().startswith("commitment")
        return found.polarity if found.act in _STANCES or committed else "neutral"

    def _targets(self, text: str, content: Sequence[Word]) -> bool:
        return any(self._phrases["target"].find(text, plain(content)))

    def _any(self, text: str, content: Sequence[Word], act: Act) -> bool:
        """Whether a phrase of that act stands anywhere in the content."""
        words = plain(content)
        return any(
            row.act == act
            for phrases in (self._main, self._phrases["noun"])
            for match in phrases.find(text, words)
            for row in match.payloads
        )

    def _first(self, place: Place, text: str, cue: Sequence[Word]) -> ActPhrase | None:
        return next((m.payloads[0] for m in self._phrases[place].find(text, cue)), None)


def _from_row(match: Match[ActPhrase], words: Sequence[Word]) -> Reading:
    row = match.payloads[0]
    act: Act = row.act
    if row.deed and deed_follows(words[match.last + 1 :]):
        act = row.deed
    span = (words[match.first].start, words[match.last].end)
    return Reading(act, row.polarity, span, row.joint)


def _fits(text: str, match: Match[ActPhrase], words: Sequence[Word], previous: Word | None) -> bool:
    """Whether a phrase is the predicate here, with a subject that fits."""
    first, last = match.first, match.last
    if match.payloads[0].where == "own" and not of_own_side(text, words, first, last):
        return False
    return is_verb(text, words, first, last, previous)


def _of_all(text: str, content: Sequence[Word], found: Reading) -> bool:
    """Whether a joint speaker's will is that of all, not one person's ("her commitment")."""
    if found.span is None:
        return True
    before = [word for word in content if word.start < found.span[0]]
    return not any(word.low in ("his", "her") or owns(text, word) for word in before)
