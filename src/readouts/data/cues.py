"""The cue lexicon: words that say that somebody is speaking, and what they take."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from readouts.data.reader import read_table
from readouts.model import Act, Polarity, StatementKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One cue: a verb's lemma (with its particle) and the complements that hold the content.

    `cue` may also be "be" with an adjective or participle as it is written: "be grateful", "be
    convinced". Such a row holds where a person or a side is so, and its participle is no passive:
    the subject is who speaks.

    `frames`, in order of preference: `that` (clause or quotation), `np`, `inf`, `as` (an object
    that is called something), `obj-that`, `obj-inf`, `obj-for`, `obj-about`, `obj-of`, `on-inf`
    (the object is the addressee), `prep:a/b` (the object of one of these prepositions),
    `prep:reason` ("praised Oslo *for* its patience": what somebody named is praised or blamed
    for; the object is not spoken to) and `np:a/b` (an object with one of these nouns). `act` and
    `polarity` hold where the content does not say otherwise; None leaves the polarity open.
    """

    cue: str
    frames: tuple[str, ...]
    kind: StatementKind
    act: Act
    polarity: Polarity | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CueNoun:
    """A speech noun with a light verb: "gave an update on ..."; all of it is the cue."""

    noun: str
    verbs: tuple[str, ...]
    prepositions: tuple[str, ...]
    kind: StatementKind
    act: Act
    polarity: Polarity | None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Cues by lemma, and speech nouns by lemma; `particles` are the second words of cues."""

    cues: Mapping[str, Cue]
    nouns: Mapping[str, CueNoun]
    particles: frozenset[str]


@cache
def load_lexicon() -> Lexicon:
    """The lexicon that ships with the program. Raises DataError where a row is wrong."""
    folder = resources.files("readouts.data") / "tables"
    cues = {row.cue: row for row in read_table(folder / "cues.csv", Cue)}
    nouns = {row.noun: row for row in read_table(folder / "cue_nouns.csv", CueNoun)}
    particles = frozenset(name.split(" ", 1)[1] for name in cues if " " in name)
    return Lexicon(cues, nouns, particles)
