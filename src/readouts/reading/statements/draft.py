"""A statement before its speakers are resolved and its act is coded."""

from dataclasses import dataclass

from readouts.model import Act, Polarity, Span, Spans, StatementKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Spans of one statement and what the cue says of it.

    `joint`: an agentless passive of talking, said by all who took part. `inherits`: no cue of
    its own, the speaker is that of the statement before. `shares`: a cue that may share its
    subject with the cue before it in the sentence. `labelled`: what stands behind a speaker's label
    in a transcript. `certainty` is from 0 to 1.
    """

    content: Spans
    cue: Spans = ()
    source: Spans = ()
    addressee: Span | None = None
    via: Span | None = None
    quoting: Span | None = None
    kind: StatementKind = "indirect"
    act: Act = "STATE"
    polarity: Polarity | None = None
    joint: bool = False
    inherits: bool = False
    shares: bool = False
    labelled: bool = False
    certainty: float = 0.7

    @property
    def start(self) -> int:
        """Where the statement begins, its cue and source counted in."""
        return min(start for start, _ in (*self.content, *self.cue, *self.source))
