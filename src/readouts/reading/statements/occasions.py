"""In which contact a statement was made: the one told of last in which its speaker took part."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable

from readouts.reading.actors import Cast
from readouts.reading.contacts import Found
from readouts.reading.statements.draft import Draft

Ids = tuple[str, ...]


class Occasions:
    """The contacts of a report that were held, by their place, their people and governments."""

    def __init__(self, contacts: Iterable[Found], cast: Cast) -> None:
        self._held = [found for found in contacts if found.contact.status == "held"]
        self._starts = [found.anchors[0][0] for found in self._held]
        self._actors = {actor.id: actor for actor in cast.actors}
        self._by_person: dict[str, list[int]] = defaultdict(list)
        self._by_country: dict[str, list[int]] = defaultdict(list)
        for number, found in enumerate(self._held):
            for person in found.contact.participants:
                self._by_person[person].append(number)
            for country in sorted(self.countries(found)):
                self._by_country[country].append(number)

    def countries(self, found: Found | None) -> frozenset[str]:
        """The ISO codes of the governments that those who took part speak for."""
        people = found.contact.participants if found is not None else ()
        return frozenset(country for i in people if (country := self._actors[i].country))

    def told_at(self, draft: Draft) -> Found | None:
        """The contact that the report is telling of where the draft stands; at first the first."""
        number = self._before(draft)
        return self._held[max(number, 0)] if self._held else None

    def of(self, draft: Draft, speakers: Ids) -> Found | None:
        """The contact in which the speakers took part: the last before the draft, else the next.

        With open speakers the one that is being told of. None if they took part in none.
        """
        if not speakers or not self._held:
            return self.told_at(draft)
        number = self._before(draft)
        taken = [self._nearest(numbers, number) for i in speakers if (numbers := self._with(i))]
        before = [n for n in taken if n <= max(number, 0)]
        chosen = max(before, default=None) if before else min(taken, default=None)
        return self._held[chosen] if chosen is not None else None

    def _before(self, draft: Draft) -> int:
        """The number of the last contact that is told of before the draft ends; -1 for none."""
        return bisect_right(self._starts, draft.content[-1][1]) - 1

    def _with(self, speaker: str) -> list[int]:
        """The contacts in which a person, or the government that it stands for, took part."""
        own = self._by_person.get(speaker, [])
        actor = self._actors[speaker]
        if actor.kind == "person" or actor.country is None:
            return own
        return sorted({*own, *self._by_country.get(actor.country, [])})

    def _nearest(self, numbers: list[int], number: int) -> int:
        """Of ascending numbers the last up to `number`, else the first."""
        return numbers[max(bisect_right(numbers, max(number, 0)) - 1, 0)]
