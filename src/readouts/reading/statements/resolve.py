"""From drafts to statements: who speaks, to whom, by whose word, in which contact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from readouts.data import Tables
from readouts.model import Act, Evidence, Flag, Span, Spans, Statement, StatementKind, in_text
from readouts.reading.actors import Cast
from readouts.reading.coding import Coder, Coding, Context, Known, Tags, Told, find_tags
from readouts.reading.coding.context import NO_CONTEXT
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
from readouts.reading.statements.voices import Ids, Voices

_UNPARSED = Parse("", ())
_OPEN_SPEAKER = 0.8  # factor of the confidence in a statement whose speaker is not known


@dataclass(frozen=True, slots=True)
class Scene:
    """What the resolution of a draft needs to know of its report.

    `about` is what is known of all its statements; `coder` codes them; `parsed` is what flags are
    read from.
    """

    text: str
    cast: Cast
    contacts: tuple[Found, ...]
    quotes: Quotes
    tables: Tables
    coder: Coder
    about: Context = NO_CONTEXT
    parsed: Parse = _UNPARSED


def resolve(drafts: Iterable[Draft], scene: Scene) -> Iterator[Statement]:
    """Statements in the order of the text; ids are `s1`, `s2` ..."""
    resolver = _Resolver(scene)
    speakers: Ids = ()
    issues: tuple[str, ...] = ()
    for n, draft in enumerate(drafts, 1):
        speakers = resolver.voices.speakers(draft, speakers)
        statement, issues = resolver.statement(f"s{n}", draft, speakers, issues)
        yield statement


class _Resolver:
    """Resolves the drafts of one scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._cast = scene.cast
        self._occasions = Occasions(scene.contacts, scene.cast)
        self.voices = Voices(scene.text, scene.cast, self._occasions)
        self._tokens = Tokens(scene.parsed)
        self._names = Names(scene.text, scene.cast, scene.tables)

    def statement(
        self, name: str, draft: Draft, speakers: Ids, previous: tuple[str, ...]
    ) -> tuple[Statement, tuple[str, ...]]:
        """The draft with all that is known of it, and the issues that the next may go on from.

        `previous` are those that it may go on from.
        """
        scene, contact = self._scene, self._occasions.of(draft, speakers)
        kind = kind_of(draft, scene.text, scene.quotes)
        coding = self._coding(draft, speakers, contact, previous)
        tags = self._tags(draft, speakers, contact)
        addressee = self.voices.addressee(draft, speakers, contact)
        aimed = self._recipient(draft, coding, speakers, addressee, contact)
        named = self._object(coding.object_span, aimed)
        statement = Statement(
            id=name,
            kind=kind,
            speakers=speakers,
            addressee=addressee,
            via=self.voices.one(draft.via),
            quoting=self.voices.one(draft.quoting),
            party=self.voices.party(speakers),
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
            own=self.voices.own(speakers),
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

    def _tags(self, draft: Draft, speakers: Ids, contact: Found | None) -> Tags:
        scene = self._scene
        parties = self._parties(draft, contact) | self.voices.own(speakers)
        known = Known(scene.coder, self._cast, parties, scene.tables, scene.about.day)
        return find_tags(scene.text, draft.content, known)

    def _parties(self, draft: Draft, contact: Found | None) -> frozenset[str]:
        """The countries that take part in what is told of."""
        return self._occasions.countries(contact or self._occasions.told_at(draft))


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
