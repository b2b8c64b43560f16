"""Fixed phrases that recur across contacts, found without a list (docs/method.md has the how)."""

import math
from collections.abc import Iterable, Sequence

from readouts.linking.merging import Group
from readouts.linking.roster import Roster
from readouts.linking.wordings.corpus import Corpus, corpus
from readouts.linking.wordings.families import families
from readouts.linking.wordings.gathering import gathered
from readouts.linking.wordings.lexis import Lexis, lexis
from readouts.linking.wordings.longest import Phrase, longest
from readouts.linking.wordings.names import Met
from readouts.linking.wordings.phrases import Sieve
from readouts.linking.wordings.recurring import recurring
from readouts.linking.wordings.told import OriginOf, Told, told
from readouts.linking.wordings.uses import Telling, Use, independent, wording
from readouts.model import RecordActor, Wording

_FEWEST = 3  # contacts: what fewer have is not fixed
_GROWTH = 1.5  # further ones for each power of ten of contacts: chance grows with the collection
_LEAST = 2.5  # score


def wordings(
    groups: Sequence[Group],
    roster: Roster,
    actors: Iterable[RecordActor],
    origin_of: OriginOf = lambda account: None,
) -> tuple[Wording, ...]:
    """The fixed phrases of these contacts, each with all its uses, sorted by text.

    `actors` are those of the record: their names make no wording. `origin_of` tells of an
    account the origin that its words come from, where several reports share it
    (readouts.linking.sources.Sources.of): what reprints share is no wording.
    """
    table = told(groups)
    floor = max(_FEWEST, round(_GROWTH * math.log10(max(1, len(groups)))))
    text = corpus(table.texts(), table.talk_of_pieces(), table.text, floor)
    heads = families(_scored(table, text, lexis(text, actors), floor), text)
    telling = Telling(table, text, roster, origin_of)
    out = []
    for family, places in zip(heads, gathered(heads, text), strict=True):
        uses = telling.uses(places)
        if independent(uses) >= floor:
            out.append(wording(uses, family.score))
    return tuple(sorted(out, key=lambda one: (one.text, one.uses[0].report, one.uses[0].span)))


def score(times: int, phrase: Phrase) -> float:
    """How much of a wording a phrase is: on how many occasions, how firmly tied, how long."""
    return times * phrase.tied**2 * math.sqrt(phrase.content - 1)


def _scored(table: Told, text: Corpus, known: Lexis, floor: int) -> list[tuple[float, Phrase]]:
    """The phrases that may head a family, with their scores."""
    steps = list(recurring(text, floor))
    sieve = Sieve(text, known, Met(table, text, known.capital))
    phrases = list(longest(list(sieve.candidates(steps)), text, floor))
    times = [len({table.talks[t].occasion for t in text.talks[one.at].tolist()}) for one in phrases]
    scored = ((score(count, one), one) for count, one in zip(times, phrases, strict=True))
    return [one for one in scored if one[0] >= _LEAST]


__all__ = ["Use", "wordings"]
