"""The nouns: frozen, slotted, keyword-only dataclasses in the form of the output contract."""

from typing import TYPE_CHECKING

from readouts.late import late
from readouts.model.change import FieldChange, Forgotten, JournalEntry, RecordChange
from readouts.model.codec import (
    judgement_from_json,
    reading_from_json,
    record_line_from_json,
    schemas,
    to_json,
)
from readouts.model.evidence import Evidence, in_table, in_text, in_title
from readouts.model.filters import StatementFilters
from readouts.model.found import FoundStatement, describe, words_of
from readouts.model.ids import account_id, name_digest, reading_key, report_id, text_sha256
from readouts.model.judgement import (
    Field,
    Identity,
    Judgement,
    Value,
    Verb,
    is_signed,
    signed,
)
from readouts.model.reading import (
    Act,
    Actor,
    ActorKind,
    Contact,
    ContactDate,
    DateBasis,
    DateExpression,
    Flag,
    Mode,
    Polarity,
    Reader,
    Reading,
    Reason,
    Segment,
    SegmentKind,
    Statement,
    StatementKind,
    Status,
    TimexType,
)
from readouts.model.record import (
    Account,
    Alignment,
    AlignmentBasis,
    AlignmentNote,
    Answer,
    Change,
    ChangeKind,
    Origin,
    Passage,
    Record,
    RecordActor,
    RecordContact,
    RecordLine,
    RecordReport,
    Relation,
    SharedStatement,
    StatementRef,
    Wording,
    WordingUse,
)
from readouts.model.report import PublishedBasis, Report
from readouts.model.span import Span, Spans

if TYPE_CHECKING:
    from readouts.model.citation import Citation, Cited
    from readouts.model.event import Event, EventActor, EventCoding, EventSource, EventText

__all__ = [
    "Account",
    "Act",
    "Actor",
    "ActorKind",
    "Alignment",
    "AlignmentBasis",
    "AlignmentNote",
    "Answer",
    "Change",
    "ChangeKind",
    "Citation",
    "Cited",
    "Contact",
    "ContactDate",
    "DateBasis",
    "DateExpression",
    "Event",
    "EventActor",
    "EventCoding",
    "EventSource",
    "EventText",
    "Evidence",
    "Field",
    "FieldChange",
    "Flag",
    "Forgotten",
    "FoundStatement",
    "Identity",
    "JournalEntry",
    "Judgement",
    "Mode",
    "Origin",
    "Passage",
    "Polarity",
    "PublishedBasis",
    "Reader",
    "Reading",
    "Reason",
    "Record",
    "RecordActor",
    "RecordChange",
    "RecordContact",
    "RecordLine",
    "RecordReport",
    "Relation",
    "Report",
    "Segment",
    "SegmentKind",
    "SharedStatement",
    "Span",
    "Spans",
    "Statement",
    "StatementFilters",
    "StatementKind",
    "StatementRef",
    "Status",
    "TimexType",
    "Value",
    "Verb",
    "Wording",
    "WordingUse",
    "account_id",
    "describe",
    "in_table",
    "in_text",
    "in_title",
    "is_signed",
    "judgement_from_json",
    "name_digest",
    "reading_from_json",
    "reading_key",
    "record_line_from_json",
    "report_id",
    "schemas",
    "signed",
    "text_sha256",
    "to_json",
    "words_of",
]

# What only keeps a record makes none of these.
_EVENTS = ("Event", "EventActor", "EventCoding", "EventSource", "EventText")
if not TYPE_CHECKING:
    __getattr__ = late(
        __name__,
        {
            **dict.fromkeys(("Citation", "Cited"), "readouts.model.citation"),
            **dict.fromkeys(_EVENTS, "readouts.model.event"),
        },
    )
