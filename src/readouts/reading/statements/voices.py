"""Who speaks in a statement, to whom, and for which government."""

import re

from readouts.model import Span
from readouts.reading.actors import Cast
from readouts.reading.contacts import Found
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.occasions import Occasions

Ids = tuple[str, ...]
_ARTICLES = frozenset({"the", "a", "an", "his", "her", "this", "another"})
_LETTERS = frozenset({"message", "letter", "telegram", "greeting", "greetings", "note", "tweet"})
_PAPERS = frozenset({"statement", "report", "communique", "communiqué", "readout"})
_OBJECTS = frozenset({"him", "her", "them"})  # whom a speaker addresses is somebody else
# Not an initial or a style ("Joe R. Lee", "Mr. Lee", "Lt. Gen. Lee"), which precede names.
_SENTENCE_END = re.compile(r"(?:\b(?:[a-z]{4,}|\d{2,}|[A-Z]\.[A-Z])\.|;)\s+(?=[A-Z])")


class Voices:
    """Finds the people of the drafts of one report."""

    def __init__(self, text: str, cast: Cast, occasions: Occasions) -> None:
        self._text, self._cast, self._occasions = text, cast, occasions

    def speakers(self, draft: Draft, last: Ids) -> Ids:
        """Who speaks; `last` are the speakers of the statement before."""
        if draft.inherits:
            return last or self._cast.author
        if draft.joint:
            current = self._occasions.told_at(draft)
            return current.contact.participants if current else ()
        named = [self._last_sentence(span) for span in draft.source]
        found = (i for span in named for i in self._cast.resolve(span, subject=last))
        return tuple(dict.fromkeys(found)) or self._writer(draft, last)

    def _last_sentence(self, source: Span) -> Span:
        """A source that parsers drew over a sentence's end, cut to what stands behind it."""
        ends = [m.end() for m in _SENTENCE_END.finditer(self._text[slice(*source)])]
        return (source[0] + ends[-1], source[1]) if ends else source

    def _writer(self, draft: Draft, last: Ids) -> Ids:
        """Who speaks by a paper: "The message reads ...", "The statement added ...".

        A letter is by whoever spoke last or, at first, by the last subject, who sent it; a
        statement is named here only where a body has just made one.
        """
        words = [self._text[slice(*span)].lower().split() for span in draft.source]
        if not words or any(len(w) != 2 or w[0] not in _ARTICLES for w in words):
            return ()
        if all(w[1] in _LETTERS for w in words):
            return last or self._cast.subject_before(draft.start)
        bodies = [i for i in last if self._cast.get(i).kind == "institution"]
        return tuple(bodies) if bodies and all(w[1] in _PAPERS for w in words) else ()

    def addressee(self, draft: Draft, speakers: Ids, contact: Found | None) -> str | None:
        """Who is spoken to: of those named, first of all somebody who takes part."""
        if draft.addressee is None:
            return None
        named = self._cast.resolve(draft.addressee, subject=speakers)
        named = named or self._cast.in_span(draft.addressee)
        others = [i for i in named if i not in speakers]
        people = contact.contact.participants if contact is not None else ()
        if not others and self._text[slice(*draft.addressee)].lower() in _OBJECTS:
            others = [i for i in people if i not in speakers]
            return others[0] if len(others) == 1 else None
        return next((i for i in others if i in people), others[0] if others else None)

    def one(self, span: Span | None) -> str | None:
        """The one actor that `span` names."""
        if span is None:
            return None
        found = self._cast.resolve(span) or self._cast.in_span(span)
        return found[0] if found else None

    def party(self, speakers: Ids) -> str | None:
        """The government that all speakers speak for; None where they speak for several."""
        countries = {self._cast.get(i).country for i in speakers}
        return countries.pop() if len(countries) == 1 else None

    def own(self, speakers: Ids) -> frozenset[str]:
        """The countries that the speakers speak for."""
        return frozenset(code for i in speakers if (code := self._cast.get(i).country))
