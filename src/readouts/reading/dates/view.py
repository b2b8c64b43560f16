"""A match of a rule, as the normalisers see it."""

from dataclasses import dataclass, field
from datetime import date

from readouts.model import TimexType
from readouts.reading.dates.calendar import Tense
from readouts.reading.dates.lexicon import names
from readouts.reading.dates.mentions import NOTHING_YET, Mentions
from readouts.reading.dates.tokens import Tokens

Found = tuple[int, int, TimexType, str]
"""First token, token after the last, type, value."""


@dataclass(frozen=True, slots=True)
class View:
    """The tokens `[start, end)` of a match with their class names; `published` may be unknown."""

    tokens: Tokens
    start: int
    end: int
    published: date | None
    tense: Tense
    mentions: Mentions = NOTHING_YET
    classes: list[str] = field(init=False)

    def __post_init__(self) -> None:
        known = names()
        classes = [known[char] for char in self.tokens.codes[self.start : self.end]]
        object.__setattr__(self, "classes", classes)

    def value(self, *classes: str) -> str | None:
        """The value of the first token that is of one of `classes`."""
        for place, name in enumerate(self.classes):
            if name in classes:
                return self.tokens.values[self.start + place]
        return None

    def has(self, *classes: str) -> bool:
        """Whether a token of one of `classes` is in the match."""
        return any(name in classes for name in self.classes)

    def index(self, *classes: str) -> int | None:
        """The place within the match of the first token of one of `classes`."""
        return next((i for i, name in enumerate(self.classes) if name in classes), None)

    def name_before(self) -> str:
        """The class of the token before the match; "edge" at the begin."""
        return names()[self.tokens.codes[self.start - 1]] if self.start else "edge"

    def name_after(self) -> str:
        """The class of the token after the match."""
        return names()[self.tokens.codes[self.end]] if self.end < len(self.tokens.codes) else "edge"

    def at(self, place: int) -> str:
        """The value of the token at `place` within the match."""
        return self.tokens.values[self.start + place]

    def step(self) -> int:
        """-1 for "last", 1 for "next", 0 for "this" or nothing."""
        return int(self.value("prev", "pastword", "next", "coming") or 0)

    def year(self) -> int | None:
        """The year that stands in the match."""
        year = self.value("year")
        return int(year) if year else None

    def whole(self, kind: TimexType, value: str | None) -> list[Found]:
        """The match as one expression; nothing if there is no value."""
        return [(self.start, self.end, kind, value)] if value else []
