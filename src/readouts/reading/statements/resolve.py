"""From drafts to statements: who speaks, to whom, by whose word, in which contact."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readouts.data import Tables
from readouts.model import Act, Evidence, Flag, Span, Spans, Statement, StatementKind, in_text
from readouts.reading.actors import Cast
from readouts.reading.coding import Coding, Context, Known, Tags, find_tags, load_coder
from readouts.reading.coding.flags import Clause, find_flags
from readouts.reading.contacts import Found
from readouts.reading.parse import Parse
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.kinds import kind_of
from readouts.reading.statements.named import Names
from readouts.reading.statements.occasions import Occasions
from readouts.reading.statements.quotes import Quotes
from readouts.reading.statements.recipient import Aimed, Recipient, recipient
from readouts.reading.statements.tokens import Tokens

Ids = tuple[str, ...]
_UNPARSED = Parse("", ())
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

    `issues` are those that prevail in the report; `day` is its ISO day, where known; `parsed` is
    what flags are read from.
    """

    text: str
    cast: Cast
    contacts: tuple[Found, ...]
    quotes: Quotes
    tables: Tables
    issues: tuple[str, ...] = ()
    day: str | None = None
    parsed: Parse = _UNPARSED


def resolve(drafts: Iterable[Draft], scene: Scene) -> Iterator[Statement]:
    """Statements in the order of the text; ids are `s1`, `s2` ..."""
    resolver = _Resolver(scene)
    speakers: Ids = ()
    issues: tuple[str, ...] = ()
    for n, draft in enumerate(drafts, 1):
        speakers = resolver.speakers(draft, speakers)
        statement = resolver.statement(f"s{n}", draft, speakers, issues)
        issues = statement.issues
        yield statement


class _Resolver:
    """Resolves the drafts of one scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._cast = scene.cast
        self._occasions = Occasions(scene.contacts, scene.cast)
        self._coder = load_coder(scene.tables)
        self._tokens = Tokens(scene.parsed)
        self._names = Names(scene.text, scene.cast, scene.tables)

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
    ) -> Statement:
        """The draft with all that is known of it; `previous` are the issues before it."""
        scene, contact = self._scene, self._occasions.of(draft, speakers)
        kind = kind_of(draft, scene.text, scene.quotes)
        coding = self._coding(draft, speakers, contact, previous)
        tags = self._tags(draft, speakers, contact)
        addressee = self._addressee(draft, speakers, contact)
        aimed = self._recipient(draft, coding, speakers, addressee, contact)
        named = self._object(coding.object_span, aimed)
        return Statement(
            id=name,
            kind=kind,
            speakers=speakers,
            addressee=addressee,
            via=self._one(draft.via),
            quoting=self._one(draft.quoting),
            party=self._party(speakers),
            content=draft.content,
            cue=draft.cue,
            source=draft.source,
            contact=contact.contact.id if contact else None,
            act=coding.act,
            polarity=coding.polarity,
            object=scene.text[slice(*named)] if named else None,
            recipient=aimed.actor if aimed else None,
            issues=coding.issues,
            tags=tuple(name for name, _ in tags),
            flags=self._flags(draft, kind, coding.act),
            confidence=round(draft.certainty * (1 if speakers else _OPEN_SPEAKER), 3),
            evidence=dict(_evidence(draft, coding, tags, aimed, named)),
        )

    def _coding(
        self, draft: Draft, speakers: Ids, contact: Found | None, previous: tuple[str, ...]
    ) -> Coding:
        parties = self._parties(draft, contact)
        return self._coder.code(
            text=self._scene.text,
            content=draft.content,
            cue=draft.cue,
            kind=draft.kind,
            act=draft.act,
            polarity=draft.polarity,
            joint=len(speakers) > 1,
            context=Context(
                previous=previous,
                report=self._scene.issues,
                parties=parties,
                day=self._scene.day,
            ),
        )

    def _recipient(
        self,
        draft: Draft,
        coding: Coding,
        speakers: Ids,
        addressee: str | None,
        contact: Found | None,
    ) -> Recipient | None:
        """To whom it is done or of whom it is asked, if anybody is named for it."""
        people = contact.contact.participants if contact else ()
        others = [i for i in people if i not in speakers]
        aimed = Aimed(
            draft=draft,
            act=coding.act,
            sign=coding.act_span,
            speakers=speakers,
            own=self._own(speakers),
            addressee=addressee,
            other=others[0] if len(others) == 1 else None,
        )
        return recipient(aimed, self._names)

    def _object(self, found: Span | None, aimed: Recipient | None) -> Span | None:
        """The name that the act is aimed at: the recipient's in the content, or `found`.

        A country that stands there otherwise ("peace in Peru") is no object.
        """
        if aimed is not None and aimed.said:
            return aimed.span
        if found is None:
            return None
        lands = {m.code for m in self._scene.tables.find_countries(self._scene.text[slice(*found)])}
        reached = self._cast.get(aimed.actor).country if aimed else None
        return found if not lands or reached in lands else None

    def _flags(self, draft: Draft, kind: StatementKind, act: Act) -> tuple[Flag, ...]:
        """Whether it holds on a condition, was done, or is to come."""
        if kind == "topic":
            return ()
        content = self._tokens.first_sentence(draft.content)
        return find_flags(Clause(content, list(self._tokens.inside(draft.cue)), kind, act))

    def _own(self, speakers: Ids) -> frozenset[str]:
        """The countries that the speakers speak for."""
        return frozenset(code for i in speakers if (code := self._cast.get(i).country))

    def _tags(self, draft: Draft, speakers: Ids, contact: Found | None) -> Tags:
        scene = self._scene
        parties = self._parties(draft, contact) | self._own(speakers)
        known = Known(self._coder, self._cast, parties, scene.tables, scene.day)
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


def _evidence(
    draft: Draft, coding: Coding, tags: Tags, aimed: Recipient | None, target: Span | None
) -> Iterator[tuple[str, Evidence]]:
    """Where in the text each value shows."""
    named: tuple[tuple[str, Spans], ...] = (
        ("speakers", draft.source),
        ("act", (coding.act_span,) if coding.act_span else draft.cue or draft.content),
        ("addressee", (draft.addressee,) if draft.addressee else ()),
        ("via", (draft.via,) if draft.via else ()),
        ("object", (target,) if target else ()),
        ("recipient", (aimed.span,) if aimed else ()),
        *((f"issue:{label}", (span,)) for label, span in coding.issue_spans),
        *((f"tag:{name}", (span,)) for name, span in tags),
    )
    for field, spans in named:
        if spans:
            yield field, in_text(*spans[0])
