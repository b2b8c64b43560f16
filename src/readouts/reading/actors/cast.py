"""The actors of a report, and whom a phrase of it means."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from readouts import model
from readouts.reading.actors.entities import Entity
from readouts.reading.actors.lexicon import lexicon, wordset
from readouts.reading.actors.people import Person
from readouts.reading.actors.pronouns import Known, pronoun
from readouts.reading.actors.roles import fit
from readouts.reading.actors.units import Unit

Ids = tuple[str, ...]
_PASSES = wordset('’s the a an both and , & by to according of from on in by new as well ( ) " “ ”')
_JOINS = wordset("and , & as well both or the a an plus / together with")
_JOINING = wordset("and , & or plus / with")


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase that was read: who is meant, and what was known before it."""

    unit: Unit
    meant: Ids
    known: Known


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of one report.

    `mentions` lists (span, actor id) in the order of the text: names and offices, not pronouns.
    `author` is the one actor whose own words the report is, if it is such a statement; `titled`
    are the people whom the title names, but for that author. `inactive` are countries that are
    named and do nothing ("peace in Peru"): they are actors of the report only where something
    else of it refers to them.
    """

    actors: tuple[model.Actor, ...]
    mentions: tuple[tuple[model.Span, str], ...]
    phrases: tuple[Mention, ...]
    ids: Mapping[Entity, str]
    text: str
    author: Ids = ()
    titled: Ids = ()
    inactive: tuple[model.Actor, ...] = ()
    _by_id: Mapping[str, model.Actor] = field(init=False, repr=False, compare=False)
    _entities: Mapping[str, tuple[int, Entity]] = field(init=False, repr=False, compare=False)
    _countries: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Made once: a long report asks of its actors for each of its statements.
        object.__setattr__(self, "_by_id", {a.id: a for a in (*self.actors, *self.inactive)})
        numbered = {name: (i, who) for i, (who, name) in enumerate(self.ids.items())}
        object.__setattr__(self, "_entities", numbered)
        lands = {a.country: a.id for a in self._by_id.values() if a.kind == "country"}
        object.__setattr__(self, "_countries", lands)

    def get(self, actor_id: str) -> model.Actor:
        """The actor of that id. Raises KeyError for an id that this cast does not hold."""
        return self._by_id[actor_id]

    def country(self, code: str) -> str | None:
        """The id of the country of that ISO code; None where the report does not name it."""
        return self._countries.get(code)

    def in_span(self, span: model.Span) -> Ids:
        """The actors mentioned inside `span`, each once, in the order of the text."""
        first = bisect_left(self.mentions, span[0], key=lambda mention: mention[0][0])
        last = bisect_left(self.mentions, span[1], key=lambda mention: mention[0][0])
        inside = (who for where, who in self.mentions[first:last] if where[1] <= span[1])
        return tuple(dict.fromkeys(inside))

    def phrases_in(self, span: model.Span) -> Sequence[Mention]:
        """The phrases that lie inside `span`, in the order of the text."""
        first = bisect_left(self.phrases, span[0], key=lambda phrase: phrase.unit.span[0])
        last = bisect_left(self.phrases, span[1], key=lambda phrase: phrase.unit.span[0])
        return [p for p in self.phrases[first:last] if p.unit.span[1] <= span[1]]

    def resolve(self, span: model.Span, *, subject: Ids = ()) -> Ids:
        """The actors whom the noun phrase at `span` means; empty where that is open.

        Several for joint phrases, in the order of the text. `subject` is who spoke last.
        """
        found: list[str] = []
        end, opening, led = span[0], True, False
        inside = list(self._inside(span))
        for i, mention in enumerate(inside):
            between = self.text[end : mention.unit.span[0]] if mention.unit.span[0] > end else ""
            if not led and not self._leads(between, mention, opening=opening):
                break
            end = max(end, mention.unit.span[1])
            led = i + 1 < len(inside) and self._modifies(mention, inside[i + 1])
            owned = self._owns(mention, span)
            opening = opening and (led or owned)
            if not (led or owned):
                found += self._meant(mention, subject)
        return tuple(dict.fromkeys(found))

    def subject_before(self, offset: int) -> Ids:
        """The person who was the subject last before `offset`; empty where there is none."""
        following = bisect_left(self.phrases, offset, key=lambda phrase: phrase.unit.span[0])
        if following == 0:
            return ()
        last = self.phrases[following - 1]
        if last.unit.subject and last.unit.kind == "person":
            return last.meant
        return tuple(self.ids[person] for person in last.known.subjects[-1:])

    def _going_on(self, mention: Mention, spoke: Sequence[Entity]) -> Ids:
        """The one who spoke last, if a phrase that fits many ("the official") fits him."""
        title = mention.unit.titles[0]
        if title.kind != "ANY" or len(spoke) != 1 or not isinstance(spoke[0], Person):
            return ()
        return (self.ids[spoke[0]],) if mention.meant and fit(title, spoke[0]) else ()

    def _inside(self, span: model.Span) -> Sequence[Mention]:
        """The phrases whose head stands inside `span`."""
        first = bisect_right(self.phrases, span[0], key=lambda phrase: phrase.unit.span[1])
        last = bisect_left(self.phrases, span[1], key=lambda phrase: phrase.unit.span[0])
        return [p for p in self.phrases[first:last] if _overlaps(p.unit.head, span)]

    def _leads(self, between: str, mention: Mention, *, opening: bool) -> bool:
        """Whether the words before a phrase leave it the head of what is asked about."""
        words = between.replace(",", " , ").replace("'s", "’s").split()
        low = [word.lower() for word in words]
        if not opening:
            return all(word in _JOINS for word in low) and not _JOINING.isdisjoint(low)
        if mention.unit.kind == "person":
            while low and _modifier(low[-1]):  # "government spokesman Lee", "singer Lee"
                low.pop()
        return all(word in _PASSES or _passing(word) for word in low)

    def _modifies(self, mention: Mention, following: Mention) -> bool:
        """Whether a phrase stands right before the next as part of it: "NATO" in "NATO chief"."""
        gap = self.text[mention.unit.span[1] : following.unit.span[0]]
        # "Council members": where no member is known, the council speaks
        noun = following.unit.kind in ("person", "role") or (
            following.unit.kind == "group" and bool(following.meant)
        )
        # a name is no part of what follows: "Finance Minister Lee Lee JoFinance Minister" (a label)
        whole = mention.unit.kind == "pronoun" or (
            mention.unit.kind == "person" and bool(mention.meant)
        )
        return noun and not whole and gap.isspace() and "\n" not in gap

    def _owns(self, mention: Mention, span: model.Span) -> bool:
        """Whether a phrase only owns what is meant ("Lee's spokesman"), and is not meant."""
        rest = self.text[mention.unit.span[1] : span[1]].lower().split()
        if not mention.unit.possessive or len(rest) < 2:
            return False
        return not any("document" in lexicon().of(word) for word in rest)

    def _meant(self, mention: Mention, subject: Ids) -> Ids:
        found = {self._entities[name] for name in subject if name in self._entities}
        spoke = tuple(entity for _, entity in sorted(found, key=lambda pair: pair[0]))
        if mention.unit.kind == "role":
            return self._going_on(mention, spoke) or mention.meant
        if mention.unit.kind != "pronoun":
            return mention.meant
        return tuple(self.ids[e] for e in pronoun(mention.unit.name.lower(), mention.known, spoke))


def _overlaps(a: model.Span, b: model.Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _modifier(word: str) -> bool:
    """Whether a lower-case word may stand as a noun or adjective right before a name."""
    return word.replace("-", "").isalpha() and "function" not in lexicon().of(word)


def _passing(word: str) -> bool:
    """Whether a word may open the phrase: a day, or the paper that somebody speaks by."""
    return not lexicon().of(word).isdisjoint(("document", "calendar"))
