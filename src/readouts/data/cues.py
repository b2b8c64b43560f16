"""The cue lexicon: words that say that somebody is speaking, and what they take."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from readouts.model import Act, Polarity, StatementKind

FRAMES = (
    "that", "np", "inf", "as", "obj-that", "obj-inf", "obj-for", "obj-about", "obj-of", "on-inf",
    "prep:WORDS", "np:WORDS",
)  # fmt: skip
"""What a cue can take (`Cue` says what each is); WORDS are separated by `/`."""
_FRAME = re.compile("|".join(FRAMES).replace("WORDS", r"[^/\s]+(?:/[^/\s]+)*"))


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

    @classmethod
    def of(cls, cues: Iterable[Cue], nouns: Iterable[CueNoun]) -> Self:
        """The lexicon of these rows."""
        by_cue = {row.cue: row for row in cues}
        particles = frozenset(name.split(" ", 1)[1] for name in by_cue if " " in name)
        return cls(by_cue, {row.noun: row for row in nouns}, particles)


def check_cue(row: Cue) -> str | None:
    """What is wrong with a row, or None."""
    if not row.frames:
        return f"no frame: give one or more of {', '.join(FRAMES)}"
    if row.cue != row.cue.lower():
        return f"cue {row.cue!r} must be in small letters: the verb's lemma"
    wrong = [frame for frame in row.frames if not _FRAME.fullmatch(frame)]
    return f"frame {wrong[0]!r} must be one of {', '.join(FRAMES)}" if wrong else None
