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
from readouts.text.words import Word, likeness_key, stop_words

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
        for piece, (start, _) in zip(statement.pieces, statement.spans, strict=True):
            for i, j in _candidates(piece, account, frequent):
                span = (found[i].start, found[j - 1].end)
                surface = " ".join(piece[span[0] - start : span[1] - start].split())
                phrase = tuple(word.form for word in found[i:j])
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
        seen[number] += [_hashed(piece) for piece in statement.words()]
    per_contact = [np.unique(np.concatenate(found)) for found in seen.values()]
    if not per_contact:
        return frozenset()
    found, counts = np.unique(np.concatenate(per_contact), return_counts=True)
    return frozenset(found[counts >= _CONTACTS].tolist())


def _hashed(piece: Sequence[Word]) -> Hashes:
    return shingles(word_hashes(word.form for word in piece), _SHORTEST)


def _candidates(
    piece: Sequence[Word], account: SlimAccount, frequent: frozenset[int]
) -> Iterator[tuple[int, int]]:
    """Word ranges whose every three words recur, and which begin, end and weigh as a phrase."""
    recurs = [code in frequent for code in _hashed(piece).tolist()]
    stop = stop_words()
    for i, first in enumerate(recurs):
        if not first or piece[i].form in stop:
            continue
        for j in range(i + _SHORTEST, min(i + _LONGEST, len(piece)) + 1):
            if not recurs[j - _SHORTEST]:
                break
            if piece[j - 1].form not in stop and _weighs(piece[i:j], account):
                yield i, j


def _weighs(words: Iterable[Word], account: SlimAccount) -> bool:
    """Whether enough of the words are content and not names of those who met."""
    stop = stop_words()
    content = {likeness_key(word.form) for word in words if word.form not in stop} - account.names
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
