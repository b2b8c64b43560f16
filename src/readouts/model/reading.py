"""What one report says: the result of `read`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from readouts.model.evidence import Evidence
from readouts.model.report import Report
from readouts.model.span import Spans

SegmentKind = Literal[
    "title", "metadata", "dateline", "body", "credit", "attribution-note", "boilerplate"
]
ActorKind = Literal["person", "country", "institution", "group"]
Mode = Literal["phone call", "video call", "meeting", "visit", "message", "other"]
Status = Literal["held", "planned", "background"]
DateBasis = Literal["stated", "resolved", "inferred", "unknown"]
StatementKind = Literal["direct", "mixed", "indirect", "carried", "topic"]
Act = Literal[
    "STATE", "SUPPORT", "OPPOSE", "CONDEMN", "CALL_FOR", "COMMIT", "AGREE", "THANK",
    "CONGRATULATE", "CONDOLE", "PRAISE", "CONCERN", "WARN", "DENY", "REJECT", "ASK", "DISCUSS",
]  # fmt: skip
Polarity = Literal["favor", "against", "neutral"]
Flag = Literal["conditional", "past", "future"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of the text with one function; every character outside white space is in one."""

    kind: SegmentKind
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person, country, institution or group that the report names.

    `name` is the table's name where the actor is linked to a row (then `qid` is its Wikidata
    id), else the longest form in the text. `country` is an ISO 3166 alpha-3 code, `office` the
    office held on the contact's day; both are None where the report and tables do not say.
    """

    id: str
    kind: ActorKind
    name: str
    qid: str | None = None
    office: str | None = None
    country: str | None = None
    mentions: Spans = ()
    evidence: Mapping[str, Evidence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a day was taken or ruled out, in words, with the spans that show it.

    `report` is the id of the report that the spans belong to; None inside a reading.
    """

    text: str
    spans: Spans = ()
    report: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDate:
    """The day of a contact as far as it is known.

    `value` is set only if one day is left. `earliest` and `latest` bound it (ISO days,
    inclusive), `candidates` lists the days that fit where they are few. `weekday` is an English
    name ("Monday"), `day_of_month` 1 to 31: what the text gives of an otherwise unknown day.
    """

    value: str | None = None
    earliest: str | None = None
    latest: str | None = None
    candidates: tuple[str, ...] = ()
    weekday: str | None = None
    day_of_month: int | None = None
    basis: DateBasis = "unknown"
    reasons: tuple[Reason, ...] = ()
    contradictions: tuple[str, ...] = ()

    @property
    def bounds(self) -> tuple[str | None, str | None]:
        """The first and last day on which the contact can have been; None where that is open."""
        if self.value:
            return self.value, self.value
        known = self.candidates
        return (
            self.earliest or (min(known) if known else None),
            self.latest or (max(known) if known else None),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A call, meeting, visit or exchange of messages, as this report presents it."""

    id: str
    mode: Mode
    status: Status
    participants: tuple[str, ...] = ()
    initiator: str | None = None
    place: str | None = None
    part_of: str | None = None
    date: ContactDate = ContactDate()
    topics: Spans = ()
    evidence: Mapping[str, Evidence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Content that the report presents as said by somebody (docs/method.md has the rules).

    `addressee` is who is spoken to. `object` is the name that the act is aimed at, as the text
    has it; `recipient` is the actor that the act is done to or asked of: the object where it is
    an actor, or the addressee where the act reaches no further ("thanked him"). All three are
    None where the text names nobody: "certain countries" are no recipient. `tags` are names of
    matters that the registry of issues does not know. `flags`: the content holds on a condition,
    tells what was done, or what is to come.
    """

    id: str
    kind: StatementKind
    speakers: tuple[str, ...] = ()
    addressee: str | None = None
    via: str | None = None
    quoting: str | None = None
    party: str | None = None
    content: Spans
    cue: Spans = ()
    source: Spans = ()
    contact: str | None = None
    act: Act = "STATE"
    polarity: Polarity = "neutral"
    object: str | None = None
    recipient: str | None = None
    issues: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    confidence: float = 0.5
    evidence: Mapping[str, Evidence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateExpression:
    """A date expression with its TIMEX3 type and value, as TimeML defines them."""

    start: int
    end: int
    type: TimexType
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What made a reading: the program's version, the tables' digest and the model's name."""

    version: str
    tables: str
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that one report says, each value with the span or row that shows it."""

    report: Report
    segments: tuple[Segment, ...] = ()
    actors: tuple[Actor, ...] = ()
    contacts: tuple[Contact, ...] = ()
    statements: tuple[Statement, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    warnings: tuple[str, ...] = ()
    reader: Reader
