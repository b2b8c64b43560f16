"""Fixed phrases that recur across contacts: a first version that counts runs of words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from readouts.linking.merging import Group
from readouts.linking.roster import Roster
from readouts.linking.slim import SlimAccount, SlimStatement
from readouts.model import Span, Wording, WordingUse
from readouts.text.background import mass
from readouts.text.footprints import Footprint, Hashes, shingles
from readouts.text.words import Word, likeness_key, stop_words, words

_SHORTEST, _LONGEST = 3, 8  # words
_CONTACTS = 3  # that a phrase must recur in: reprints of one do not make it fixed
_CONTENT = 2  # words of content besides names
_WEIGHT = 4.0  # of those words together: "the two countries" is not a wording
_SAME_USES = 0.8  # a phrase that nearly always stands inside a longer one is a part of it

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Use:
    contact: int
    report: str
    span: Span
    speaker: str | None
    surface: str


@dataclass(frozen=True, slots=True)
class _Piece:
    contact: int
    account: SlimAccount
    statement: SlimStatement
    text: str
    offset: int


def wordings(
    groups: Sequence[Group], roster: Roster, footprints: Mapping[str, Footprint]
) -> tuple[Wording, ...]:
    """The phrases that at least three contacts have, each with all its uses, sorted by text.

    `footprints` are the reports' words as hashes, by report id, so that only those statements
    are split into words which can hold a wording.
    """
    told = list(_pieces(groups))
    uses: dict[Phrase, set[_Use]] = defaultdict(set)
    for one, recurs in zip(told, _recurring(told, footprints), strict=True):
        speaker = next(iter(roster.of(one.statement.speakers)), None)
        for found in _candidates(one, recurs):
            start, end = found[0].start, found[-1].end
            surface = " ".join(one.text[start:end].split())
            span = (one.offset + start, one.offset + end)
            use = _Use(one.contact, one.statement.report, span, speaker, surface)
            uses[tuple(word.form for word in found)].add(use)
    kept = {phrase: found for phrase, found in uses.items() if _contacts(found) >= _CONTACTS}
    return tuple(
        sorted(
            (_wording(kept[phrase]) for phrase in _whole(kept)),
            key=_first_use,
        )
    )


def _pieces(groups: Iterable[Group]) -> Iterator[_Piece]:
    """Every piece of every statement's content."""
    for number, group in enumerate(groups):
        for account in group.accounts:
            for statement in account.statements:
                for text, (offset, _) in zip(statement.pieces, statement.spans, strict=True):
                    yield _Piece(number, account, statement, text, offset)


def _recurring(told: Sequence[_Piece], footprints: Mapping[str, Footprint]) -> Iterator[list[bool]]:
    """For each piece, whether the shortest phrase at each word stands in enough contacts."""
    codes = [shingles(_hashes(one, footprints[one.statement.report]), _SHORTEST) for one in told]
    by_contact: dict[int, list[Hashes]] = defaultdict(list)
    for one, hashes in zip(told, codes, strict=True):
        by_contact[one.contact].append(hashes)
    counts = Counter[int]()
    for found in by_contact.values():
        counts.update(np.unique(np.concatenate(found)).tolist())
    for hashes in codes:
        yield [counts[code] >= _CONTACTS for code in hashes.tolist()]


def _hashes(one: _Piece, text: Footprint) -> Hashes:
    """The words of a piece; none where it begins or ends inside a word, which is no wording."""
    end = one.offset + len(one.text)
    first, last = np.searchsorted(text.starts, [one.offset, end])
    cut = (first and text.ends[first - 1] > one.offset) or (last and text.ends[last - 1] > end)
    return text.hashes[:0] if cut else text.hashes[first:last]


def _candidates(one: _Piece, recurs: Sequence[bool]) -> Iterator[tuple[Word, ...]]:
    """Word runs whose every three words recur, and which begin, end and weigh as a phrase."""
    if not any(recurs):
        return
    found, stop = words(one.text), stop_words()
    for i, j in _runs(recurs):
        run = found[i:j]
        if not stop & {run[0].form, run[-1].form} and _weighs(run, one.account):
            yield run


def _runs(recurs: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Word ranges of allowed length in which every shortest phrase recurs."""
    for i, first in enumerate(recurs):
        j = i + _SHORTEST
        while first and j <= i + _LONGEST and j - _SHORTEST < len(recurs) and recurs[j - _SHORTEST]:
            yield i, j
            j += 1


def _weighs(found: Iterable[Word], account: SlimAccount) -> bool:
    """Whether enough of the words are content and not names of those who met."""
    stop = stop_words()
    content = {likeness_key(word.form) for word in found if word.form not in stop} - account.names
    return len(content) >= _CONTENT and mass(content) >= _WEIGHT


def _whole(recurring: dict[Phrase, set[_Use]]) -> list[Phrase]:
    """The phrases that are not just parts of a longer one with nearly as many contacts."""
    within: Counter[Phrase] = Counter()
    for phrase, found in recurring.items():
        contacts = _contacts(found)
        for size in range(_SHORTEST, len(phrase)):
            for start in range(len(phrase) - size + 1):
                part = phrase[start : start + size]
                within[part] = max(within[part], contacts)
    return [
        phrase
        for phrase, found in recurring.items()
        if within[phrase] < _SAME_USES * _contacts(found)
    ]


def _contacts(uses: Iterable[_Use]) -> int:
    return len({use.contact for use in uses})


def _first_use(wording: Wording) -> tuple[str, str, Span]:
    return (wording.text, wording.uses[0].report, wording.uses[0].span)


def _one_each(uses: Iterable[_Use]) -> list[_Use]:
    """One use of each span, sorted: where statements overlap, that of the first named speaker."""
    chosen: dict[tuple[str, Span], _Use] = {}
    for use in sorted(uses, key=_order):
        chosen.setdefault((use.report, use.span), use)
    return list(chosen.values())


def _order(use: _Use) -> tuple[str, Span, bool, str, int, str]:
    """Total, so that no order of a set shows; a use whose speaker is known comes first."""
    return use.report, use.span, use.speaker is None, use.speaker or "", use.contact, use.surface


def _wording(uses: Iterable[_Use]) -> Wording:
    """The wording under its most common form."""
    ordered = _one_each(uses)
    surfaces = Counter(use.surface for use in ordered)
    text = min(surfaces, key=lambda surface: (-surfaces[surface], surface))
    return Wording(
        text=text,
        variants=tuple(sorted(surfaces.keys() - {text})),
        uses=tuple(
            WordingUse(report=use.report, span=use.span, speaker=use.speaker) for use in ordered
        ),
    )
