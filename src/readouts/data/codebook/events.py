"""Codes of events: what PLOVER and CAMEO call our acts and the modes of a contact."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from readouts.data.acts import ActName, PolarityName
from readouts.data.codebook.folder import table
from readouts.data.reader import read_table

Towards = Literal["named", "hearer", "parties"]
ModeName = Literal["phone call", "video call", "meeting", "visit", "message", "other"]
Place = Literal["guest", "host", "third", "many"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActRow:
    """Whom an act reaches where the text names nobody: the hearer, the other parties or nobody."""

    act: ActName
    recipient: Towards
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRow:
    """The codes of an act; `polarity` to `hope` narrow it where they are given."""

    key: str
    act: ActName
    polarity: PolarityName | None
    issue: str | None
    recipient: Literal["yes"] | None
    hope: Literal["yes"] | None
    plover: str | None
    mode: str | None
    cameo: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkRow:
    """The codes of a contact itself; `place` is where it is for the actor, if that is known."""

    key: str
    mode: ModeName
    place: Place | None
    plover: str | None
    cameo: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CameoRow:
    """A CAMEO code with its quad class (1 to 4) and its published Goldstein score."""

    code: str
    quad: int
    goldstein: float
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PloverRow:
    """A PLOVER event type with its quad category and its published score."""

    type: str
    quad: str
    intensity: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCode:
    """An event in both codebooks; the PLOVER part is None where PLOVER has no type for it."""

    plover: PloverRow | None
    mode: str | None
    cameo: CameoRow


class EventCodes:
    """Lookups over the tables of acts, codes, talks and the two codebooks."""

    def __init__(
        self,
        acts: Sequence[ActRow],
        codes: Sequence[CodeRow],
        talks: Sequence[TalkRow],
        cameo: Sequence[CameoRow],
        plover: Sequence[PloverRow],
    ) -> None:
        self._towards: Mapping[str, Towards] = {row.act: row.recipient for row in acts}
        self._codes = codes
        self._talks = talks
        self._cameo = {row.code: row for row in cameo}
        self._plover = {row.type: row for row in plover}

    def towards(self, act: str) -> Towards:
        """Whom an act reaches where the text names nobody."""
        return self._towards[act]

    def act(
        self, act: str, polarity: str, issues: Sequence[str], recipient: bool, hope: bool = False
    ) -> EventCode:
        """The codes of a statement, by the first row that fits; `hope`: it is hoped only."""
        row = next(
            row
            for row in self._codes
            if row.act == act
            and row.polarity in (None, polarity)
            and (row.issue is None or row.issue in issues)
            and (recipient or not row.recipient)
            and (hope or not row.hope)
        )
        return self._code(row.plover, row.mode, row.cameo)

    def talk(self, mode: str, place: Place | None) -> EventCode:
        """The codes of a contact, by the first row that fits."""
        row = next(row for row in self._talks if row.mode == mode and row.place in (None, place))
        return self._code("CONSULT", row.plover, row.cameo)

    def _code(self, plover: str | None, mode: str | None, cameo: str) -> EventCode:
        found = self._plover[plover] if plover else None
        return EventCode(plover=found, mode=mode, cameo=self._cameo[cameo])


@cache
def load_event_codes() -> EventCodes:
    """The codes that ship with the program. Raises DataError where a row is not sound."""
    return EventCodes(
        read_table(table("acts"), ActRow),
        read_table(table("codes"), CodeRow),
        read_table(table("talks"), TalkRow),
        read_table(table("cameo"), CameoRow),
        read_table(table("plover"), PloverRow),
    )
