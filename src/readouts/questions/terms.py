"""What a user's words stand for: a country, or the actors that are called so."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from readouts.data import Tables
from readouts.data.days import first, last, valid
from readouts.data.names import fold
from readouts.errors import UsageError
from readouts.questions.source import Source

LIKE = 70  # percent of letters in common from which a name is worth suggesting


@dataclass(frozen=True, slots=True)
class Days:
    """A closed range of ISO days; None where it is open."""

    since: str | None = None
    until: str | None = None

    def touches(self, candidates: Sequence[str]) -> bool:
        """Whether one of these days is in the range; no days given rule nothing out."""
        return not candidates or any(self._has(day) for day in candidates)

    def _has(self, day: str) -> bool:
        return (self.since or day) <= day <= (self.until or day)


def days(since: str | None, until: str | None) -> Days:
    """The range from the first day of `since` to the last of `until` (`2020`, `2020-05`, ...).

    Raises UsageError for what is not an ISO day, month or year, and for an empty range.
    """
    for given in (since, until):
        if given is not None and not valid(given):
            raise UsageError(f"{given!r} is not a day", hint="write 2021, 2021-08 or 2021-08-18")
    span = Days(first(since) if since else None, last(until) if until else None)
    if span.since and span.until and span.since > span.until:
        raise UsageError(f"no day is both since {since} and until {until}")
    return span


def country(term: str, tables: Tables) -> str | None:
    """The ISO code that the term is or names; None for anything else."""
    code = term.upper()
    if any(known.code == code for known in tables.countries):
        return code
    return tables.country(term)


def actors(term: str, source: Source, tables: Tables) -> tuple[str, ...]:
    """Ids of the actors of the record that the term (an id, a Wikidata id or a name) stands for.

    Raises UsageError, with the nearest names, where the record has none.
    """
    if known := source.actor(term):
        return (known.id,)
    qids = {spell.qid for spell in tables.people(term) if spell.qid} | {term}
    found = {*source.actors_named(fold(term)), *source.actors_with_qid(sorted(qids))}
    if not found:
        alike = near(fold(term), source.names())
        hint = f"did you mean {' or '.join(alike)}?" if alike else "see: readouts find contacts"
        raise UsageError(f"nobody in the record is called {term!r}", hint=hint)
    return tuple(sorted(found))


def near(term: str, names: Sequence[str]) -> list[str]:
    """The names, or words of names, that are spelled most like the term."""
    choices = sorted({part for name in names for part in (name, *name.split())})
    found = process.extract(term, choices, scorer=fuzz.ratio, limit=3, score_cutoff=LIKE)
    return [name for name, _, _ in found]


def party(term: str, tables: Tables) -> str:
    """The ISO code of a government. Raises UsageError where the term names no country."""
    if code := country(term, tables):
        return code
    raise UsageError(f"{term!r} names no country", hint="write a name or an ISO code such as CHN")


def one_of(value: str | None, known: Sequence[str], what: str) -> str | None:
    """`value` as the record spells it ("phone" for "phone call", "call for" for "CALL_FOR").

    Raises UsageError, naming those known, for anything that fits none of them or several.
    """
    if value is None:
        return None
    given = _plain(value)
    fitting = [each for each in known if _plain(each) == given]
    fitting = fitting or [each for each in known if _plain(each).startswith(given)]
    if len(fitting) == 1:
        return fitting[0]
    raise UsageError(f"there is no {what} {value!r}", hint=f"one of: {', '.join(known)}")


def _plain(value: str) -> str:
    return value.casefold().replace("_", " ").replace("-", " ").strip()


def phrase(words: str | None) -> str | None:
    """A phrase to look for. Raises UsageError where there is no letter or digit in it."""
    if words is not None and not any(character.isalnum() for character in words):
        raise UsageError(f"there is no word in {words!r} to look for")
    return words
