"""What a person decided about a proposal of the program: signed, dated, never altered."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import msgspec

from readouts.model.ids import ID_LENGTH
from readouts.model.reading import ActorKind, Reader
from readouts.model.span import Span, Spans

Verb = Literal["accept", "reject", "edit", "merge", "split", "join", "part", "alias", "undo"]
PAST: Mapping[Verb, str] = {
    "accept": "accepted", "reject": "rejected", "edit": "edited", "undo": "undone",
    "merge": "merged", "split": "split", "join": "joined", "part": "parted", "alias": "named",
}  # fmt: skip
"""What was done, in a word."""

Field = Literal[
    "speakers", "addressee", "party", "content", "cue", "source", "kind", "act", "polarity",
    "issues", "tags",
]  # fmt: skip
"""What of a statement can be judged by itself."""

CODED = ("act", "polarity", "kind", "party", "issues")  # fields that hold codes
WORDLESS = (*CODED, "content", "cue", "source")  # fields that hold codes or places in the text

Value = str | tuple[str | Span, ...] | None
"""One word, several (names of speakers, labels of issues), spans, or nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What somebody is told by outside of any report, as reports have it; None for unknown."""

    kind: ActorKind
    name: str
    qid: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One decision of one person. `id` follows from all the rest, so the same is taken once.

    `at` is in UTC, ISO with microseconds (`2021-08-18T09:30:00.000000Z`), `by` whoever signs.

    * accept, reject, edit speak of a statement: `statement` is its id in `report`, whose text has
      the hash `text_sha256`; `spans` is its content as `reader` had it, `quote` the words there
      (pieces joined by ` … `): by these it is found again. `seen` holds its fields as the person
      saw them. An edit changes `field` from `old` to `new`; actors are given by name. An accept
      without a statement says that nothing is missing in what was read in the report.
    * merge, split speak of accounts: each group of `accounts` (ids) is one contact, as they were
      when it was decided; split keeps the groups apart.
    * join, part, alias speak of `people`: each group is one; part keeps the groups apart; alias
      says that the group is also called `new`.
    * undo takes back the judgement `undoes`, which may be an undo; it names the same `report`.

    `withheld` says that the record was told to forget the report: words and names of it are gone
    from the judgement, and its id no longer follows from what is left.
    """

    type: Literal["judgement"] = "judgement"
    id: str = ""
    verb: Verb
    by: str
    at: str
    reason: str | None = None
    report: str | None = None
    text_sha256: str | None = None
    statement: str | None = None
    spans: Spans = ()
    quote: str | None = None
    seen: Mapping[str, Value] = field(default_factory=dict)
    field: Field | None = None
    old: Value = None
    new: Value = None
    accounts: tuple[tuple[str, ...], ...] = ()
    people: tuple[tuple[Identity, ...], ...] = ()
    undoes: str | None = None
    reader: Reader | None = None
    withheld: bool = False

    @property
    def order(self) -> tuple[str, str]:
        """What judgements are sorted by: the time, and the id where two are of one moment."""
        return self.at, self.id


def signed(judgement: Judgement) -> Judgement:
    """The judgement under the id that follows from its content."""
    return replace(judgement, id=_id(judgement))


def is_signed(judgement: Judgement) -> bool:
    """Whether the id follows from the content: one that was altered since has another.

    Of one whose words are withheld that can no longer be said: it is taken as it is.
    """
    return judgement.withheld or judgement.id == _id(judgement)


def without_words(judgement: Judgement) -> Judgement:
    """The judgement as it is kept of a report that was forgotten: codes and places, no words."""
    named = judgement.field is None or judgement.field not in WORDLESS
    return replace(
        judgement,
        quote=None,
        seen={name: value for name, value in judgement.seen.items() if name in WORDLESS},
        old=None if named else judgement.old,
        new=None if named else judgement.new,
        withheld=True,
    )


def _id(judgement: Judgement) -> str:
    content: dict[str, Any] = msgspec.to_builtins(replace(judgement, id=""))
    text = msgspec.json.encode(
        {key: value for key, value in content.items() if value}, order="sorted"
    )
    return "j" + hashlib.sha256(text).hexdigest()[:ID_LENGTH]
