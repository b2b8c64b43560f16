"""Fixed phrases that recur across contacts: a first version that counts runs of words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from readouts.linking.merging import Group
from readouts.linking.roster import Roster
from readouts.linking.slim import SlimAccount, SlimStatement
from readouts.model import Span, Wording, WordingUse
from readouts.text.background import mass
from readouts.text.likeness import Hashes, shingles, word_hashes
from readouts.text.words import Word, forms, likeness_key, stop_words, words

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


def wordings(groups: Sequence[Group], roster: Roster) -> tuple[Wording, ...]:
    """The phrases that at least three contacts have, each with all its uses, sorted by text."""
    frequent = _frequent(groups)
    uses: dict[Phrase, set[_Use]] = defaultdict(set)
    for number, account, statement in _statements(groups):
        speaker = next(iter(roster.of(statement.speakers)), None)
        for piece, (offset, _) in zip(statement.pieces, statement.spans, strict=True):
            for found in _candidates(piece, account, frequent):
                start, end = found[0].start, found[-1].end
                surface = " ".join(piece[start:end].split())
                span = (offset + start, offset + end)
                phrase = tuple(word.form for word in found)
                uses[phrase].add(_Use(number, account.report, span, speaker, surface))
    recurring = {
        phrase: found
        for phrase, found in uses.items()
        if len({use.contact for use in found}) >= _CONTACTS
    }
    kept = (_wording(recurring[phrase]) for phrase in _whole(recurring))
    return tuple(sorted(kept, key=lambda wording: wording.text))


def _statements(groups: Iterable[Group]) -> Iterator[tuple[int, SlimAccount, SlimStatement]]:
    """Every statement with the number of its contact and its account."""
    for number, group in enumerate(groups):
        for account in group.accounts:
            for statement in account.statements:
                yield number, account, statement


def _frequent(groups: Sequence[Group]) -> frozenset[int]:
    """The hashes of the shortest phrases that enough contacts have."""
    seen: dict[int, list[Hashes]] = defaultdict(list)
    for number, _, statement in _statements(groups):
        seen[number] += [_hashed(forms(piece)) for piece in statement.pieces]
    per_contact = [np.unique(np.concatenate(found)) for found in seen.values()]
    if not per_contact:
        return frozenset()
    found, counts = np.unique(np.concatenate(per_contact), return_counts=True)
    return frozenset(found[counts >= _CONTACTS].tolist())


def _hashed(piece: Sequence[str]) -> Hashes:
    return shingles(word_hashes(piece), _SHORTEST)


def _candidates(
    piece: str, account: SlimAccount, frequent: frozenset[int]
) -> Iterator[tuple[Word, ...]]:
    """Word runs whose every three words recur, and which begin, end and weigh as a phrase."""
    recurs = [code in frequent for code in _hashed(forms(piece)).tolist()]
    if not any(recurs):
        return
    found, stop = words(piece), stop_words()
    for i, j in _runs(recurs):
        if not stop & {found[i].form, found[j - 1].form} and _weighs(found[i:j], account):
            yield found[i:j]


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
        contacts = len({use.contact for use in found})
        for size in range(_SHORTEST, len(phrase)):
            for start in range(len(phrase) - size + 1):
                part = phrase[start : start + size]
                within[part] = max(within[part], contacts)
    return [
        phrase
        for phrase, found in recurring.items()
        if within[phrase] < _SAME_USES * len({use.contact for use in found})
    ]


def _wording(uses: set[_Use]) -> Wording:
    """The wording under its most common form."""
    surfaces = Counter(use.surface for use in uses)
    text = min(surfaces, key=lambda surface: (-surfaces[surface], surface))
    ordered = sorted(uses, key=lambda use: (use.report, use.span))
    return Wording(
        text=text,
        variants=tuple(sorted(surfaces.keys() - {text})),
        uses=tuple(
            WordingUse(report=use.report, span=use.span, speaker=use.speaker) for use in ordered
        ),
    )
