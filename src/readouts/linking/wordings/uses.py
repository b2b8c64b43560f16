"""The uses of a wording as the record tells them: where, who, towards whom, when."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from readouts.linking.roster import Roster
from readouts.linking.wordings.corpus import BREAK, Corpus
from readouts.linking.wordings.counting import Numbers
from readouts.linking.wordings.gathering import Place
from readouts.linking.wordings.told import OriginOf, Talk, Told
from readouts.model import Span, Wording, WordingUse
from readouts.text.words import forms, span_of

_HYPHENS = ("-", "‑")
_BEFORE, _AFTER = re.compile(r"(?:\w+[-‑])+\Z"), re.compile(r"(?:[-‑]\w+)+")


@dataclass(frozen=True, slots=True)
class Use:
    """One use, with its words as they are written and what it is counted by."""

    use: WordingUse
    surface: str
    talk: Talk
    origin: str


@dataclass(frozen=True)
class Telling:
    """Turns places of the corpus into uses."""

    told: Told
    corpus: Corpus
    roster: Roster
    origin_of: OriginOf

    def uses(self, places: Sequence[Place]) -> list[Use]:
        """The uses at these places, each span of a report once, sorted by report and span.

        Where statements overlap, the use is that of the first whose speaker is known.
        """
        chosen: dict[tuple[str, Span], Use] = {}
        for one in sorted(self._each(places), key=_order):
            chosen.setdefault((one.use.report, one.use.span), one)
        return list(chosen.values())

    def _each(self, places: Sequence[Place]) -> Iterator[Use]:
        first, last = np.array(places, dtype=np.int32).reshape(-1, 2).T
        piece = self.corpus.pieces(first)
        before = self._words_before[first]
        skipped = before - self._words_before[self.corpus.starts[piece]]
        count = self._words_before[last] - before + 1
        for one in zip(piece.tolist(), skipped.tolist(), count.tolist(), strict=True):
            yield self._use(*one)

    @cached_property
    def _words_before(self) -> Numbers:
        """How many words stand before each place, breaks not counted."""
        word = self.corpus.ids != BREAK
        before: Numbers = np.cumsum(word, dtype=np.int32) - word
        return before

    def _use(self, piece: int, skipped: int, count: int) -> Use:
        told, text = self.told, self.told.text(piece)
        start, end = _unbroken(text, *span_of(text, skipped, count))
        offset, number = told.start(piece), int(told.owner[piece])
        statement, place = told.statements[number], int(told.account_of[number])
        talk, account = told.talks[told.talk_of[place]], self._account(place)
        speakers = self.roster.of(statement.speakers)
        own = {speaker.country for speaker in statement.speakers} - {""}
        others = (one for one, country in account.present if country not in own)
        use = WordingUse(
            report=statement.report,
            span=(offset + start, offset + end),
            speaker=next(iter(speakers), None),
            statement=statement.id,
            contact=talk.id,
            day=talk.day,
            towards=tuple(one for one in others if one not in speakers) if speakers else (),
        )
        return Use(use, " ".join(text[start:end].split()), talk, account.origin)

    def _account(self, place: int) -> "_Account":
        known = self._accounts.get(place)
        if known is None:
            account = self.told.accounts[place]
            ids = (self.roster.id(one) for one in account.participants)
            present = {one: who.country for one, who in zip(ids, account.participants, strict=True)}
            origin = self.origin_of(account) or account.report
            known = self._accounts[place] = _Account(origin, tuple(present.items()))
        return known

    @cached_property
    def _accounts(self) -> dict[int, "_Account"]:
        return {}


@dataclass(frozen=True, slots=True)
class _Account:
    """Where an account's words come from (an origin of several reports, or its own report), and
    the ids and countries of those who took part.
    """

    origin: str
    present: tuple[tuple[str, str], ...]


def _unbroken(text: str, start: int, end: int) -> Span:
    """The span with what a hyphen joins to it: never "COVID" of "COVID-19"."""
    if text[start - 1 : start] in _HYPHENS and (before := _BEFORE.search(text[:start])):
        start = before.start()
    after = _AFTER.match(text, end)
    return start, after.end() if after else end


def independent(uses: Iterable[Use]) -> int:
    """How many contacts have it; reprints of one text count as one, whatever they tell of."""
    uses = tuple(uses)
    return min(len({use.talk.id for use in uses}), len({use.origin for use in uses}))


def wording(uses: Sequence[Use], score: float) -> Wording:
    """The wording under its most frequent form; `variants` likewise, most frequent first."""
    forms = _forms(use.surface for use in uses)
    days = [use.use.day for use in uses if use.use.day]
    dated = {use.talk.id: use.talk.day for use in uses if use.talk.day}
    years = Counter(day[:4] for day in dated.values() if day)
    return Wording(
        text=forms[0],
        variants=tuple(forms[1:]),
        score=round(score, 2),
        contacts=len({use.talk.id for use in uses}),
        first=min(days, default=None),
        last=max(days, default=None),
        by_year=dict(sorted(years.items())),
        uses=tuple(use.use for use in uses),
    )


def _forms(surfaces: Iterable[str]) -> list[str]:
    """The different forms, the most frequent first; case alone makes none."""
    written = Counter(surfaces)
    spelled: dict[str, Counter[str]] = {}
    for surface, count in written.items():
        spelled.setdefault(_plain(surface), Counter())[surface] += count
    ranked = sorted(spelled, key=lambda plain: (-spelled[plain].total(), plain))
    return [_first(spelled[plain]) for plain in ranked]


def _plain(surface: str) -> str:
    return " ".join(forms(surface))


def _first(spelled: Counter[str]) -> str:
    return min(spelled, key=lambda surface: (-spelled[surface], surface))


def _order(one: Use) -> tuple[str, tuple[int, int], bool, str, str, str]:
    """Total, so that no order shows; a use whose speaker is known comes first."""
    use = one.use
    return (
        use.report,
        use.span,
        use.speaker is None,
        use.speaker or "",
        use.statement or "",
        use.contact or "",
    )
