"""From drafts to statements: who speaks, to whom, by whose word, in which contact."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from readouts.data import Tables
from readouts.model import Evidence, Span, Spans, Statement, in_text
from readouts.reading.actors import Cast
from readouts.reading.coding import Coder, Coding, Context, Known, Tags, Told, find_tags
from readouts.reading.coding.context import NO_CONTEXT
from readouts.reading.contacts import Found
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.kinds import kind_of
from readouts.reading.statements.occasions import Occasions
from readouts.reading.statements.quotes import Quotes

Ids = tuple[str, ...]
_ARTICLES = frozenset({"the", "a", "an", "his", "her", "this", "another"})
_LETTERS = frozenset({"message", "letter", "telegram", "greeting", "greetings", "note", "tweet"})
_PAPERS = frozenset({"statement", "report", "communique", "communiqué", "readout"})
_OBJECTS = frozenset({"him", "her", "them"})  # whom a speaker addresses is somebody else
# Not an initial or a style ("Joe R. Lee", "Mr. Lee", "Lt. Gen. Lee"), which precede names.
_SENTENCE_END = re.compile(r"(?:\b(?:[a-z]{4,}|\d{2,}|[A-Z]\.[A-Z])\.|;)\s+(?=[A-Z])")
_OPEN_SPEAKER = 0.8  # factor of the confidence in a statement whose speaker is not known


@dataclass(frozen=True, slots=True)
class Scene:
    """What the resolution of a draft needs to know of its report.

    `about` is what is known of all its statements; `coder` codes them.
    """

    text: str
    cast: Cast
    contacts: tuple[Found, ...]
    quotes: Quotes
    tables: Tables
    coder: Coder
    about: Context = NO_CONTEXT


def resolve(drafts: Iterable[Draft], scene: Scene) -> Iterator[Statement]:
    """Statements in the order of the text; ids are `s1`, `s2` ..."""
    resolver = _Resolver(scene)
    speakers: Ids = ()
    issues: tuple[str, ...] = ()
    for n, draft in enumerate(drafts, 1):
        speakers = resolver.speakers(draft, speakers)
        statement, issues = resolver.statement(f"s{n}", draft, speakers, issues)
        yield statement


class _Resolver:
    """Resolves the drafts of one scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._cast = scene.cast
        self._occasions = Occasions(scene.contacts, scene.cast)

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
        ends = [m.end() for m in _SENTENCE_END.finditer(self._scene.text[slice(*source)])]
        return (source[0] + ends[-1], source[1]) if ends else source

    def _writer(self, draft: Draft, last: Ids) -> Ids:
        """Who speaks by a paper: "The message reads ...", "The statement added ...".

        A letter is by whoever spoke last or, at first, by the last subject, who sent it; a
        statement is named here only where a body has just made one.
        """
        words = [self._scene.text[slice(*span)].lower().split() for span in draft.source]
        if not words or any(len(w) != 2 or w[0] not in _ARTICLES for w in words):
            return ()
        if all(w[1] in _LETTERS for w in words):
            return last or self._cast.subject_before(draft.start)
        bodies = [i for i in last if self._cast.get(i).kind == "institution"]
        return tuple(bodies) if bodies and all(w[1] in _PAPERS for w in words) else ()

    def statement(
        self, name: str, draft: Draft, speakers: Ids, previous: tuple[str, ...]
    ) -> tuple[Statement, tuple[str, ...]]:
        """The draft with all that is known of it, and the issues that the next may go on from.

        `previous` are those that it may go on from.
        """
        contact = self._occasions.of(draft, speakers)
        coding = self._coding(draft, speakers, contact, previous)
        tags = self._tags(draft, speakers, contact)
        statement = Statement(
            id=name,
            kind=kind_of(draft, self._scene.text, self._scene.quotes),
            speakers=speakers,
            addressee=self._addressee(draft, speakers, contact),
            via=self._one(draft.via),
            quoting=self._one(draft.quoting),
            party=self._party(speakers),
            content=draft.content,
            cue=draft.cue,
            source=draft.source,
            contact=contact.contact.id if contact else None,
            act=coding.act,
            polarity=coding.polarity,
            object=coding.object,
            issues=coding.issues,
            tags=tuple(name for name, _ in tags),
            confidence=round(draft.certainty * (1 if speakers else _OPEN_SPEAKER), 3),
            evidence=dict(_evidence(draft, coding, tags)),
        )
        return statement, coding.onward

    def _coding(
        self, draft: Draft, speakers: Ids, contact: Found | None, previous: tuple[str, ...]
    ) -> Coding:
        scene = self._scene
        parties = self._parties(draft, contact)
        told = Told(
            text=scene.text,
            content=draft.content,
            cue=draft.cue,
            kind=draft.kind,
            act=draft.act,
            polarity=draft.polarity,
            joint=len(speakers) > 1,
            context=replace(scene.about, previous=previous, parties=parties),
        )
        return scene.coder.code(told)

    def _tags(self, draft: Draft, speakers: Ids, contact: Found | None) -> Tags:
        scene = self._scene
        own = {country for i in speakers if (country := self._cast.get(i).country)}
        parties = self._parties(draft, contact) | own
        known = Known(scene.coder, self._cast, parties, scene.tables, scene.about.day)
        return find_tags(scene.text, draft.content, known)

    def _parties(self, draft: Draft, contact: Found | None) -> frozenset[str]:
        """The countries that take part in what is told of."""
        return self._occasions.countries(contact or self._occasions.told_at(draft))

    def _one(self, span: Span | None) -> str | None:
        """The one actor that `span` names."""
        if span is None:
            return None
        found = self._cast.resolve(span) or self._cast.in_span(span)
        return found[0] if found else None

    def _party(self, speakers: Ids) -> str | None:
        """The government that all speakers speak for; None where they speak for several."""
        countries = {self._cast.get(i).country for i in speakers}
        return countries.pop() if len(countries) == 1 else None

    def _addressee(self, draft: Draft, speakers: Ids, contact: Found | None) -> str | None:
        """Who is spoken to: of those named, first of all somebody who takes part."""
        if draft.addressee is None:
            return None
        named = self._cast.resolve(draft.addressee, subject=speakers)
        named = named or self._cast.in_span(draft.addressee)
        others = [i for i in named if i not in speakers]
        people = contact.contact.participants if contact is not None else ()
        if not others and self._scene.text[slice(*draft.addressee)].lower() in _OBJECTS:
            others = [i for i in people if i not in speakers]
            return others[0] if len(others) == 1 else None
        return next((i for i in others if i in people), others[0] if others else None)


def _evidence(draft: Draft, coding: Coding, tags: Tags) -> Iterator[tuple[str, Evidence]]:
    """Where in the text each value shows."""
    named: tuple[tuple[str, Spans], ...] = (
        ("speakers", draft.source),
        ("act", (coding.act_span,) if coding.act_span else draft.cue or draft.content),
        ("addressee", (draft.addressee,) if draft.addressee else ()),
        ("via", (draft.via,) if draft.via else ()),
        ("object", (coding.object_span,) if coding.object_span else ()),
        *((f"issue:{label}", (span,)) for label, span in coding.issue_spans),
        *((f"tag:{name}", (span,)) for name, span in tags),
    )
    for field, spans in named:
        if spans:
            yield field, in_text(*spans[0])
