"""What many reports say together: the result of `link`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from readouts.model.reading import Act, ActorKind, ContactDate, Mode, Status
from readouts.model.span import Span

Relation = Literal["verbatim", "reworded", "partial"]
AlignmentBasis = Literal["words", "issue", "embedding"]
AlignmentNote = Literal["other speakers", "quoted in a", "quoted in b"]
ChangeKind = Literal["number", "name", "negation", "modal", "strength"]
StatementRef = tuple[str, str]
"""`(report id, statement id)`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReport:
    """A report as the record lists it, without its text."""

    type: Literal["report"] = "report"
    id: str
    external_id: str | None = None
    source: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordActor:
    """One actor over all reports; `names` are the forms that reports use."""

    type: Literal["actor"] = "actor"
    id: str
    name: str
    names: tuple[str, ...] = ()
    qid: str | None = None
    kind: ActorKind
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one report says of one contact.

    `id` is the report's id and the contact's place in it. `side` is the ISO code of the
    government whose own account this is, `origin` the id of the origin its text comes from,
    `covers` the share (0 to 1) of the contact's statements that it has.
    """

    id: str
    report: str
    contact: str
    side: str | None = None
    origin: str | None = None
    complete: bool = True
    covers: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Words of `a` that stand otherwise in `b`: code-point spans into each report's text.

    One side may be empty (`start == end`): words added or dropped. `kinds` says what of weight
    differs: a number, a name, a negation, a modal verb ("will", "would"), or how strongly it is
    put ("strongly support", "support").
    """

    a: Span
    b: Span
    kinds: tuple[ChangeKind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Two statements of two accounts that tell the same content; `score` is 0 to 1.

    `notes` says what differs besides the words: others say it, or one quotes what the other
    reports.
    """

    a: StatementRef
    b: StatementRef
    relation: Relation
    basis: AlignmentBasis
    score: float
    changes: tuple[Change, ...] = ()
    notes: tuple[AlignmentNote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Mirrors: one statement announces, the other thanks."""

    a: StatementRef
    b: StatementRef


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedStatement:
    """One statement of a contact with its version in each account that has it.

    `missing_in` names the sides (ISO codes), or else the accounts (ids), that leave it out.
    """

    id: str
    speakers: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    act: Act = "STATE"
    versions: tuple[StatementRef, ...]
    missing_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordContact:
    """One contact over all its accounts.

    Its id is that of its smallest account; `formerly` lists the other ids that resolve to it.
    `independent` counts origins, not reports.
    """

    type: Literal["contact"] = "contact"
    id: str
    formerly: tuple[str, ...] = ()
    mode: Mode
    status: Status
    participants: tuple[str, ...] = ()
    initiator: str | None = None
    place: str | None = None
    part_of: str | None = None
    date: ContactDate
    accounts: tuple[Account, ...]
    independent: int
    alignments: tuple[Alignment, ...] = ()
    answers: tuple[Answer, ...] = ()
    statements: tuple[SharedStatement, ...] = ()
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words that two reports share, as a span in each."""

    a: str
    b: str
    a_span: Span
    b_span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Reports whose text comes from one source: ten reprints are one origin.

    `shares` says of each report which share (0 to 1) of its words stands in passages that it
    has in common with the others. `source` is the report, or the publisher outside, that the
    text comes from; None where neither credits nor dates show it. `evidence` gives the reasons.
    """

    type: Literal["origin"] = "origin"
    id: str
    reports: tuple[str, ...]
    shares: Mapping[str, float] = field(default_factory=dict)
    source: str | None = None
    passages: tuple[Passage, ...] = ()
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingUse:
    """One use of a wording: where it stands and whose statement it is in.

    `statement` and `contact` are ids, `day` the first day on which the contact can have been,
    `towards` the actors that took part besides the speaker's own side.
    """

    report: str
    span: Span
    speaker: str | None = None
    statement: str | None = None
    contact: str | None = None
    day: str | None = None
    towards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A fixed phrase that recurs across contacts.

    `text` is its most frequent form, `variants` the others, most frequent first. `score` ranks
    wordings of one record: higher is more often, more firmly tied, longer. `contacts` counts
    contacts, `by_year` too (of those whose day is known); `first` and `last` are ISO days.
    """

    type: Literal["wording"] = "wording"
    text: str
    variants: tuple[str, ...] = ()
    score: float = 0.0
    contacts: int = 0
    first: str | None = None
    last: str | None = None
    by_year: Mapping[str, int] = field(default_factory=dict)
    uses: tuple[WordingUse, ...] = ()


RecordLine = RecordReport | RecordActor | RecordContact | Origin | Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All lines of `link`, each kind sorted by id."""

    reports: tuple[RecordReport, ...] = ()
    actors: tuple[RecordActor, ...] = ()
    contacts: tuple[RecordContact, ...] = ()
    origins: tuple[Origin, ...] = ()
    wordings: tuple[Wording, ...] = ()

    def lines(self) -> tuple[RecordLine, ...]:
        """Every line in the order of the output contract."""
        return (*self.reports, *self.actors, *self.contacts, *self.origins, *self.wordings)
