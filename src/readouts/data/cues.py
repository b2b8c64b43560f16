"""The cue lexicon: words that say that somebody is speaking, and what they take."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from readouts.errors import DataError


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One cue: a verb's lemma (with its particle) and the complements that hold the content.

    `frames`, in order of preference: `that` (clause or quotation), `np`, `inf`, `as` (an object
    that is called something), `obj-that`, `obj-inf`, `obj-for`, `obj-about`, `obj-of`, `on-inf`
    (the object is the addressee), `prep:a|b` (the object of one of these prepositions).
    `act` and `polarity` hold where the content does not say otherwise; None leaves it open.
    """

    cue: str
    frames: tuple[str, ...]
    kind: str
    act: str
    polarity: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CueNoun:
    """A speech noun with a light verb: "gave an update on ..."; all of it is the cue."""

    noun: str
    verbs: frozenset[str]
    prepositions: frozenset[str]
    kind: str
    act: str
    polarity: str | None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Cues by lemma, and speech nouns by lemma; `particles` are the second words of cues."""

    cues: Mapping[str, Cue]
    nouns: Mapping[str, CueNoun]
    particles: frozenset[str]


@cache
def load_lexicon() -> Lexicon:
    """The lexicon that ships with the program.

    Raises DataError where a row lacks a column.
    """
    cues = {row["cue"]: _cue(row) for row in _rows("cues.csv")}
    nouns = {row["noun"]: _noun(row) for row in _rows("cue_nouns.csv")}
    particles = frozenset(name.split(" ", 1)[1] for name in cues if " " in name)
    return Lexicon(cues, nouns, particles)


def _rows(name: str) -> list[dict[str, str]]:
    with (resources.files("readouts.data") / "tables" / name).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def _cue(row: dict[str, str]) -> Cue:
    return Cue(
        cue=row["cue"],
        frames=_parts(row, "frames", ";"),
        kind=row["kind"],
        act=row["act"],
        polarity=row["polarity"] or None,
    )


def _noun(row: dict[str, str]) -> CueNoun:
    return CueNoun(
        noun=row["noun"],
        verbs=frozenset(_parts(row, "verbs", "|")),
        prepositions=frozenset(_parts(row, "prepositions", "|")),
        kind=row["kind"],
        act=row["act"],
        polarity=row["polarity"] or None,
    )


def _parts(row: dict[str, str], column: str, separator: str) -> tuple[str, ...]:
    if not row[column]:
        raise DataError(f"empty column {column!r} in {row}", where="cues.csv")
    return tuple(row[column].split(separator))
